//! A connection of HTTP/2 whose frames are written by scripts.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::socket::Socket;
use super::step::{Ending, Output};
use super::{Connection, Plan, ReceivedRequest};

mod frame;
mod windows;

pub use frame::{Code, Frame, Last, Target};

use frame::Received;
use windows::Windows;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The behaviour of a server on a connection of HTTP/2.
#[expect(clippy::struct_excessive_bools, reason = "they are independent")]
#[derive(Debug, Clone)]
pub struct Http2 {
    /// If `false`, the server sends no SETTINGS.
    pub sends_settings: bool,
    /// The settings of the server.
    pub settings: Vec<(u16, u32)>,
    /// If `false`, the settings of the client are not acknowledged.
    pub acknowledges_settings: bool,
    /// If `false`, pings are not acknowledged.
    pub answers_pings: bool,
    /// If `false`, a request body cannot be larger than the first window.
    pub updates_windows: bool,
    /// If `true`, the script runs as soon as the headers of a request were received.
    pub responds_early: bool,
}

impl Default for Http2 {
    fn default() -> Self {
        Self {
            sends_settings: true,
            settings: Vec::new(),
            acknowledges_settings: true,
            answers_pings: true,
            updates_windows: true,
            responds_early: false,
        }
    }
}

/// What the connection does next for a stream.
#[derive(Debug)]
enum Command {
    Write(Vec<u8>),
    End(Ending),
}

/// The response side of a stream.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    pub(super) id: u32,
    commands: mpsc::Sender<Command>,
    windows: Arc<Windows>,
}

impl Stream {
    pub(super) async fn write(&self, bytes: Vec<u8>) -> bool {
        self.commands.send(Command::Write(bytes)).await.is_ok()
    }

    /// Writes DATA frames, as fast as the client reads them.
    pub(super) async fn data(&self, mut bytes: &[u8], is_end: bool) -> bool {
        loop {
            let length = self.windows.take(self.id, bytes.len()).await;
            let (piece, rest) = bytes.split_at(length);
            let frame = Frame::data(piece, is_end && rest.is_empty());
            if !self.write(frame.encode(self.id)).await {
                return false;
            }
            if rest.is_empty() {
                return true;
            }
            bytes = rest;
        }
    }

    pub(super) async fn end(&self, ending: Ending) {
        let _ = self.commands.send(Command::End(ending)).await;
    }
}

/// Serves a connection until it ends.
#[expect(clippy::too_many_lines, reason = "one loop over frames and commands")]
pub(super) async fn serve(plan: &Arc<Plan>, socket: Socket, number: usize, connection: Connection) {
    let (mut reader, mut writer) = tokio::io::split(socket);
    let (commands, mut received) = mpsc::channel(8);
    let windows = Arc::new(Windows::default());
    let stream = |id| Stream {
        id,
        commands: commands.clone(),
        windows: Arc::clone(&windows),
    };
    let options = &connection.http2;
    if options.sends_settings {
        let settings = Frame::settings(&options.settings).encode(0);
        if writer.write_all(&settings).await.is_err() || writer.flush().await.is_err() {
            return;
        }
    }
    let mut scripts = JoinSet::new();
    let preface = connection.preface.clone();
    let control = stream(0);
    scripts.spawn(async move { preface.run(&mut Output::Http2(control)).await });
    let mut bytes = Vec::new();
    let mut has_preface = false;
    let mut requests: HashMap<u32, ReceivedRequest> = HashMap::new();
    // The last stream that was processed, and the last one that will be.
    let (mut processed, mut last) = (0, u32::MAX);
    let ending = loop {
        let command = tokio::select! {
            read = reader.read_buf(&mut bytes) => match read {
                Ok(0) | Err(_) => break Ending::Close,
                Ok(_) => None,
            },
            command = received.recv() => command,
        };
        match command {
            Some(Command::Write(bytes)) => {
                let written = async {
                    writer.write_all(&bytes).await?;
                    writer.flush().await
                };
                if written.await.is_err() {
                    break Ending::Close;
                }
                continue;
            }
            Some(Command::End(ending)) => break ending,
            None => {}
        }
        if !has_preface {
            if bytes.len() < PREFACE.len() {
                continue;
            }
            if !bytes.starts_with(PREFACE) {
                break Ending::Close;
            }
            bytes.drain(..PREFACE.len());
            has_preface = true;
        }
        let mut replies = Vec::new();
        while let Some(frame) = Received::take(&mut bytes) {
            let mut complete = None;
            match frame {
                Received::Settings { initial_window } => {
                    if let Some(window) = initial_window {
                        windows.set_initial(window);
                    }
                    if options.acknowledges_settings {
                        replies.extend(Frame::settings_ack().encode(0));
                    }
                }
                Received::Ping(payload) if options.answers_pings => {
                    replies.extend(Frame::ping_ack(&payload).encode(0));
                }
                Received::WindowUpdate { stream, bytes } => windows.add(stream, bytes),
                Received::Headers {
                    is_end,
                    stream,
                    block,
                } => {
                    let mut request = ReceivedRequest::arrived(plan, number);
                    method(&block).clone_into(&mut request.method);
                    requests.insert(stream, request);
                    complete = (is_end || options.responds_early).then_some(stream);
                }
                Received::Data {
                    is_end,
                    stream,
                    bytes,
                } => {
                    let length = u32::try_from(bytes.len()).unwrap();
                    if options.updates_windows && length > 0 {
                        for target in [Target::Connection, Target::Request] {
                            replies.extend(Frame::window_update(target, length).encode(stream));
                        }
                    }
                    if let Some(request) = requests.get_mut(&stream) {
                        request.body.extend(bytes);
                        complete = is_end.then_some(stream);
                    }
                }
                Received::Reset { stream } => {
                    plan.resets.fetch_add(1, Ordering::Relaxed);
                    requests.remove(&stream);
                    windows.forget(stream);
                }
                Received::Ping(_) | Received::Other => {}
            }
            let Some((id, request)) = complete.and_then(|id| Some((id, requests.remove(&id)?)))
            else {
                continue;
            };
            if id > last {
                // GOAWAY said that this request is not processed.
                continue;
            }
            let script = plan.respond(request);
            if let Some(code) = script.goes_away() {
                last = processed;
                let goaway = Frame::goaway(Last::Id(last), code);
                replies.extend(goaway.encode(0));
                if id <= last {
                    // A later stream was processed, so GOAWAY does not say anything about this one.
                    replies.extend(Frame::reset(Code::Cancel).encode(id));
                }
            } else {
                processed = processed.max(id);
            }
            let mut output = Output::Http2(stream(id));
            scripts.spawn(async move { script.run(&mut output).await });
            while scripts.try_join_next().is_some() {}
        }
        let written = async {
            writer.write_all(&replies).await?;
            writer.flush().await
        };
        if !replies.is_empty() && written.await.is_err() {
            break Ending::Close;
        }
    };
    scripts.shutdown().await;
    reader.unsplit(writer).end(ending).await;
}

/// Returns the method, as far as it has a number of its own in HPACK.
fn method(block: &[u8]) -> &'static str {
    match block.first() {
        Some(0x82) => "GET",
        Some(0x83) => "POST",
        _ => "another",
    }
}
