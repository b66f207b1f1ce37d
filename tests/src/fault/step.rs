//! Steps of a scripted server.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::http2::{Code, Frame, Stream};
use super::reply::{Cut, Reply};
use super::socket::Socket;

/// A step of a script.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Writes these bytes a number of times.
    Repeat(Vec<u8>, u64),
    /// Writes these bytes one at a time, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Writes a response, in the protocol of the connection.
    Reply(Reply),
    /// Writes the first part of a response, in the protocol of the connection.
    PartOfReply(Reply, Cut),
    /// Writes a response one byte at a time, with a pause before each byte of the first part.
    DripReply(Reply, Cut, Duration),
    /// Writes the headers of a response.
    Head(Reply),
    /// Writes a piece of a body a number of times, with a pause before each.
    Data(Vec<u8>, u64, Duration),
    /// Ends the body.
    EndOfData,
    /// Writes a frame of HTTP/2 a number of times.
    Frame(Frame, u64),
    /// Ends a connection of HTTP/2 without processing this request and later ones.
    GoAway(Code),
    /// Waits until the client sends something.
    Read,
    /// Writes these bytes beneath TLS. Only on HTTP/1.1.
    Raw(Vec<u8>),
    /// Waits.
    Pause(Duration),
    /// Waits until the client closes the connection.
    Hang,
    /// Ends the connection.
    End(Ending),
}

/// The way in which a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// TLS and TCP (FIN) are closed.
    Close,
    /// Only TCP (FIN) is closed, without `close_notify`.
    Truncate,
    /// The connection is reset (RST).
    Reset,
}

/// A sequence of steps.
#[derive(Debug, Clone, Default)]
pub struct Script(Vec<Step>);

impl Script {
    /// Creates an empty script.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a step that writes these bytes.
    #[must_use]
    pub fn write(self, bytes: impl AsRef<[u8]>) -> Self {
        self.then(Step::Write(bytes.as_ref().to_vec()))
    }

    /// Adds a step that writes these bytes a number of times.
    #[must_use]
    pub fn repeat(self, bytes: impl AsRef<[u8]>, times: u64) -> Self {
        self.then(Step::Repeat(bytes.as_ref().to_vec(), times))
    }

    /// Adds a step that writes these bytes one at a time.
    #[must_use]
    pub fn drip(self, bytes: impl AsRef<[u8]>, pause: Duration) -> Self {
        self.then(Step::Drip(bytes.as_ref().to_vec(), pause))
    }

    /// Adds a step that writes a response, in the protocol of the connection.
    #[must_use]
    pub fn reply(self, reply: &Reply) -> Self {
        self.then(Step::Reply(reply.clone()))
    }

    /// Adds a step that writes the first part of a short response.
    #[must_use]
    pub fn part_of(self, reply: &Reply, cut: Cut) -> Self {
        self.then(Step::PartOfReply(reply.clone(), cut))
    }

    /// Adds a step that writes a short response, with a pause before each byte of its first part.
    #[must_use]
    pub fn drip_reply(self, reply: &Reply, cut: Cut, pause: Duration) -> Self {
        self.then(Step::DripReply(reply.clone(), cut, pause))
    }

    /// Adds a step that writes the headers of a response. Its body is not written.
    #[must_use]
    pub fn head(self, reply: &Reply) -> Self {
        self.then(Step::Head(reply.clone()))
    }

    /// Adds a step that writes a piece of a body after [`head`](Self::head).
    #[must_use]
    pub fn data(self, bytes: impl AsRef<[u8]>) -> Self {
        self.data_times(bytes, 1, Duration::ZERO)
    }

    /// Adds a step that writes a piece of a body a number of times, with a pause before each.
    #[must_use]
    pub fn data_times(self, bytes: impl AsRef<[u8]>, times: u64, pause: Duration) -> Self {
        self.then(Step::Data(bytes.as_ref().to_vec(), times, pause))
    }

    /// Adds a step that ends a body.
    #[must_use]
    pub fn end_of_data(self) -> Self {
        self.then(Step::EndOfData)
    }

    /// Adds a step that writes a frame of HTTP/2.
    #[must_use]
    pub fn frame(self, frame: Frame) -> Self {
        self.frames(frame, 1)
    }

    /// Adds a step that writes a frame of HTTP/2 a number of times.
    #[must_use]
    pub fn frames(self, frame: Frame, times: u64) -> Self {
        self.then(Step::Frame(frame, times))
    }

    /// Adds a step that writes these bytes beneath TLS, on HTTP/1.1.
    #[must_use]
    pub fn raw(self, bytes: impl AsRef<[u8]>) -> Self {
        self.then(Step::Raw(bytes.as_ref().to_vec()))
    }

    /// Adds a step that ends a connection of HTTP/2. This request and those that arrive later are not
    /// processed, unless a request on a later stream was processed already.
    #[must_use]
    pub fn go_away(self, code: Code) -> Self {
        self.then(Step::GoAway(code))
    }

    /// Returns the code of [`go_away`](Self::go_away), if the script begins with it.
    pub(super) fn goes_away(&self) -> Option<Code> {
        match self.0.first() {
            Some(Step::GoAway(code)) => Some(*code),
            _ => None,
        }
    }

    /// Adds a step that waits until the client sends something.
    #[must_use]
    pub fn read(self) -> Self {
        self.then(Step::Read)
    }

    /// Adds a step that waits.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        self.then(Step::Pause(pause))
    }

    /// Adds a step that waits until the client closes the connection. On HTTP/2, the other streams
    /// of the connection are served.
    #[must_use]
    pub fn hang(self) -> Self {
        self.then(Step::Hang)
    }

    /// Adds a step that closes the connection.
    #[must_use]
    pub fn close(self) -> Self {
        self.then(Step::End(Ending::Close))
    }

    /// Adds a step that closes the connection without `close_notify`.
    #[must_use]
    pub fn truncate(self) -> Self {
        self.then(Step::End(Ending::Truncate))
    }

    /// Adds a step that resets the connection.
    #[must_use]
    pub fn reset(self) -> Self {
        self.then(Step::End(Ending::Reset))
    }

    /// Returns `true` if the script has no steps.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn then(mut self, step: Step) -> Self {
        self.0.push(step);
        self
    }

    /// Runs the steps. Returns the way in which the connection ends, if it does.
    pub(super) async fn run(&self, output: &mut Output<'_>) -> Option<Ending> {
        let mut is_chunked = false;
        for step in &self.0 {
            match step {
                Step::End(ending) => {
                    if let Output::Http2(stream) = output {
                        stream.end(*ending).await;
                    }
                    return Some(*ending);
                }
                Step::Hang => {
                    if let Output::Http1(socket) = output {
                        let mut rest = [0; 1024];
                        while socket.read(&mut rest).await.is_ok_and(|read| read > 0) {}
                        return Some(Ending::Close);
                    }
                    // Other streams continue.
                    return None;
                }
                Step::Head(reply) => is_chunked = reply.is_chunked(),
                _ => {}
            }
            if !step.take(output, is_chunked).await {
                return Some(Ending::Close);
            }
        }
        None
    }
}

/// The connection or stream that a script writes to.
pub(super) enum Output<'a> {
    Http1(&'a mut Socket),
    Http2(Stream),
}

impl Output<'_> {
    async fn write(&mut self, bytes: &[u8]) -> bool {
        match self {
            Self::Http1(socket) => {
                let written = async {
                    socket.write_all(bytes).await?;
                    socket.flush().await
                };
                written.await.is_ok()
            }
            Self::Http2(stream) => stream.write(bytes.to_vec()).await,
        }
    }

    /// Writes a whole response.
    async fn reply(&mut self, reply: &Reply) -> bool {
        match self {
            Self::Http1(_) => self.write(&reply.http1()).await,
            Self::Http2(stream) => {
                let head = reply.http2_head(reply.is_head_only()).encode(stream.id);
                let has_body = !reply.body.is_empty();
                stream.write(head).await && (!has_body || stream.data(&reply.body, true).await)
            }
        }
    }

    /// Returns the bytes of a short response.
    fn encode(&self, reply: &Reply) -> Vec<u8> {
        match self {
            Self::Http1(_) => reply.http1(),
            Self::Http2(stream) => reply.http2(stream.id),
        }
    }

    /// Writes a piece of a body.
    async fn data(&mut self, bytes: &[u8], is_chunked: bool) -> bool {
        match self {
            Self::Http1(_) if is_chunked => {
                let size = format!("{:x}\r\n", bytes.len());
                self.write(&[size.as_bytes(), bytes, b"\r\n"].concat())
                    .await
            }
            Self::Http1(_) => self.write(bytes).await,
            Self::Http2(stream) => stream.data(bytes, false).await,
        }
    }

    async fn frame(&mut self, frame: &Frame) -> bool {
        match self {
            Self::Http1(_) => panic!("a frame on a connection of HTTP/1.1"),
            Self::Http2(stream) => stream.write(frame.encode(stream.id)).await,
        }
    }
}

impl Step {
    /// Takes the step. Returns `false` if the client closed the connection.
    async fn take(&self, output: &mut Output<'_>, is_chunked: bool) -> bool {
        match self {
            Self::Write(bytes) => output.write(bytes).await,
            Self::Repeat(bytes, times) => {
                for _ in 0..*times {
                    if !output.write(bytes).await {
                        return false;
                    }
                }
                true
            }
            Self::Drip(bytes, pause) => drip(output, bytes, *pause).await,
            Self::Reply(reply) => output.reply(reply).await,
            Self::PartOfReply(reply, cut) => {
                let bytes = output.encode(reply);
                output.write(&bytes[..cut.of(bytes.len())]).await
            }
            Self::DripReply(reply, cut, pause) => {
                let bytes = output.encode(reply);
                let (slow, rest) = bytes.split_at(cut.of(bytes.len()));
                drip(output, slow, *pause).await && output.write(rest).await
            }
            Self::Head(reply) => match output {
                Output::Http1(_) => output.write(&reply.http1_head()).await,
                Output::Http2(_) => output.frame(&reply.http2_head(false)).await,
            },
            Self::Data(bytes, times, pause) => {
                for _ in 0..*times {
                    tokio::time::sleep(*pause).await;
                    if !output.data(bytes, is_chunked).await {
                        return false;
                    }
                }
                true
            }
            Self::EndOfData => match output {
                Output::Http1(_) if is_chunked => output.write(b"0\r\n\r\n").await,
                Output::Http1(_) => true,
                Output::Http2(_) => output.frame(&Frame::data([], true)).await,
            },
            Self::Frame(frame, times) => {
                for _ in 0..*times {
                    if !output.frame(frame).await {
                        return false;
                    }
                }
                true
            }
            Self::Read => match output {
                Output::Http1(socket) => socket
                    .read(&mut vec![0; 16_384])
                    .await
                    .is_ok_and(|read| read > 0),
                Output::Http2(_) => true,
            },
            Self::Raw(bytes) => match output {
                Output::Http1(socket) => socket.tcp().write_all(bytes).await.is_ok(),
                Output::Http2(_) => panic!("raw bytes on a connection of HTTP/2"),
            },
            Self::Pause(pause) => {
                tokio::time::sleep(*pause).await;
                true
            }
            // The connection has written it.
            Self::Hang | Self::GoAway(_) | Self::End(_) => true,
        }
    }
}

async fn drip(output: &mut Output<'_>, bytes: &[u8], pause: Duration) -> bool {
    for byte in bytes {
        tokio::time::sleep(pause).await;
        if !output.write(&[*byte]).await {
            return false;
        }
    }
    true
}
