//! An HTTP/2 server whose tests write every frame.

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

pub(crate) const NO_ERROR: u32 = 0;
pub(crate) const INTERNAL_ERROR: u32 = 2;
pub(crate) const REFUSED_STREAM: u32 = 7;

/// The server's end of a connection.
pub(crate) struct Peer<S>(S);

impl<S: AsyncRead + AsyncWrite + Unpin> Peer<S> {
    /// Reads the preface, and sends these settings.
    pub(crate) async fn accept(mut stream: S, settings: &[(u16, u32)]) -> Option<Self> {
        let mut preface = [0; PREFACE.len()];
        stream.read_exact(&mut preface).await.ok()?;
        assert_eq!(preface, PREFACE);
        let mut peer = Self(stream);
        let payload: Vec<u8> = settings
            .iter()
            .flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat())
            .collect();
        peer.write(SETTINGS, 0, 0, &payload).await;
        Some(peer)
    }

    /// Writes a frame. Returns `false` if the client has closed the connection.
    async fn write(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> bool {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = length[1..].to_vec();
        frame.extend([kind, flags]);
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        self.0.write_all(&frame).await.is_ok()
    }

    /// Reads frames until a request is complete, and returns its stream.
    pub(crate) async fn request(&mut self) -> Option<u32> {
        loop {
            let (kind, flags, stream, payload) = self.read().await?;
            match kind {
                SETTINGS if flags & ACK == 0 => {
                    self.write(SETTINGS, ACK, 0, &[]).await;
                }
                PING if flags & ACK == 0 => {
                    self.write(PING, ACK, 0, &payload).await;
                }
                HEADERS | DATA if flags & END_STREAM != 0 => return Some(stream),
                _ => {}
            }
        }
    }

    async fn read(&mut self) -> Option<(u8, u8, u32, Vec<u8>)> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        let mut payload = vec![0; length as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        Some((head[3], head[4], stream, payload))
    }

    /// Sends the status 200 and a body.
    pub(crate) async fn respond(&mut self, stream: u32, body: &str) {
        self.respond_with_part(stream, b"").await;
        self.write(DATA, END_STREAM, stream, body.as_bytes()).await;
    }

    /// Sends the status 200 and the start of a body.
    pub(crate) async fn respond_with_part(&mut self, stream: u32, part: &[u8]) {
        // `:status 200` is number 8 of the static table.
        self.write(HEADERS, END_HEADERS, stream, &[0x88]).await;
        for part in part.chunks(16_384) {
            self.write(DATA, 0, stream, part).await;
        }
    }

    /// Sends an interim response. Returns `false` if the client has closed the connection.
    pub(crate) async fn respond_early(&mut self, stream: u32) -> bool {
        // A literal `:status`, number 8 of the static table, with 3 bytes.
        let head = [&[8, 3][..], b"103"].concat();
        self.write(HEADERS, END_HEADERS, stream, &head).await
    }

    pub(crate) async fn reset(&mut self, stream: u32, reason: u32) {
        self.write(RST_STREAM, 0, stream, &reason.to_be_bytes())
            .await;
    }

    /// Says that no stream after `last` was processed.
    pub(crate) async fn go_away(&mut self, last: u32, reason: u32) {
        let payload = [last.to_be_bytes(), reason.to_be_bytes()].concat();
        self.write(GOAWAY, 0, 0, &payload).await;
    }
}
