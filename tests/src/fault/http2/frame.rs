//! Frames of HTTP/2, valid or not.

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

/// An error code of HTTP/2 that servers send.
#[allow(missing_docs, reason = "the names are those of RFC 9113")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Code {
    NoError = 0,
    ProtocolError = 1,
    InternalError = 2,
    FlowControlError = 3,
    StreamClosed = 5,
    RefusedStream = 7,
    Cancel = 8,
    EnhanceYourCalm = 11,
    InadequateSecurity = 12,
    Http11Required = 13,
}

/// The stream that a frame belongs to.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// The stream of the request.
    Request,
    /// The connection.
    Connection,
    /// Another stream.
    Stream(u32),
}

/// The last stream of a GOAWAY frame.
#[derive(Debug, Clone, Copy)]
pub enum Last {
    /// The stream before that of the request, which was therefore not processed.
    BeforeRequest,
    /// The stream of the request, which may have been processed.
    Request,
    /// All streams that are possible.
    All,
    /// This stream.
    Id(u32),
}

/// A frame of HTTP/2, valid or not.
#[derive(Debug, Clone)]
pub struct Frame {
    kind: u8,
    flags: u8,
    target: Target,
    payload: Vec<u8>,
    last: Option<Last>,
}

impl Frame {
    /// Creates a frame of any kind.
    #[must_use]
    pub fn new(kind: u8, flags: u8, target: Target, payload: impl AsRef<[u8]>) -> Self {
        let payload = payload.as_ref().to_vec();
        Self {
            kind,
            flags,
            target,
            payload,
            last: None,
        }
    }

    /// Creates a HEADERS frame.
    #[must_use]
    pub fn headers(fields: &[(&str, &str)], is_end: bool) -> Self {
        let flags = END_HEADERS | if is_end { END_STREAM } else { 0 };
        Self::new(HEADERS, flags, Target::Request, block(fields))
    }

    /// Creates a HEADERS frame that CONTINUATION frames have to follow.
    #[must_use]
    pub fn open_headers(fields: &[(&str, &str)]) -> Self {
        Self::new(HEADERS, 0, Target::Request, block(fields))
    }

    /// Creates a CONTINUATION frame.
    #[must_use]
    pub fn continuation(fields: &[(&str, &str)], is_end: bool) -> Self {
        let flags = if is_end { END_HEADERS } else { 0 };
        Self::new(CONTINUATION, flags, Target::Request, block(fields))
    }

    /// Creates a DATA frame.
    #[must_use]
    pub fn data(bytes: impl AsRef<[u8]>, is_end: bool) -> Self {
        Self::new(DATA, u8::from(is_end) * END_STREAM, Target::Request, bytes)
    }

    /// Creates a frame that resets the stream.
    #[must_use]
    pub fn reset(code: Code) -> Self {
        Self::new(RST_STREAM, 0, Target::Request, (code as u32).to_be_bytes())
    }

    /// Creates a GOAWAY frame.
    #[must_use]
    pub fn goaway(last: Last, code: Code) -> Self {
        let payload = (code as u32).to_be_bytes();
        Self {
            last: Some(last),
            ..Self::new(GOAWAY, 0, Target::Connection, payload)
        }
    }

    /// Creates a SETTINGS frame.
    #[must_use]
    pub fn settings(settings: &[(u16, u32)]) -> Self {
        let bytes = settings
            .iter()
            .flat_map(|(name, value)| name.to_be_bytes().into_iter().chain(value.to_be_bytes()));
        Self::new(SETTINGS, 0, Target::Connection, bytes.collect::<Vec<_>>())
    }

    /// Creates a PING frame.
    #[must_use]
    pub fn ping() -> Self {
        Self::new(PING, 0, Target::Connection, [7; 8])
    }

    /// Creates a `WINDOW_UPDATE` frame.
    #[must_use]
    pub fn window_update(target: Target, bytes: u32) -> Self {
        Self::new(WINDOW_UPDATE, 0, target, bytes.to_be_bytes())
    }

    pub(super) fn settings_ack() -> Self {
        Self::new(SETTINGS, ACK, Target::Connection, [])
    }

    pub(super) fn ping_ack(payload: &[u8]) -> Self {
        Self::new(PING, ACK, Target::Connection, payload)
    }

    /// Returns the bytes, in response to a request on this stream.
    pub(in crate::fault) fn encode(&self, stream: u32) -> Vec<u8> {
        let id = match self.target {
            Target::Request => stream,
            Target::Connection => 0,
            Target::Stream(id) => id,
        };
        let last = self.last.map(|last| match last {
            Last::BeforeRequest => stream.saturating_sub(2),
            Last::Request => stream,
            Last::All => u32::MAX >> 1,
            Last::Id(id) => id,
        });
        let last = last.map(u32::to_be_bytes);
        let last = last.as_ref().map_or(&[][..], |last| &last[..]);
        let length = u32::try_from(last.len() + self.payload.len()).unwrap();
        let mut bytes = length.to_be_bytes()[1..].to_vec();
        bytes.extend([self.kind, self.flags]);
        bytes.extend(id.to_be_bytes());
        bytes.extend(last);
        bytes.extend(&self.payload);
        bytes
    }
}

/// Encodes header fields literally, without checking them.
fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, value) in fields {
        bytes.push(0);
        for text in [name, value] {
            length(text.len(), &mut bytes);
            bytes.extend(text.as_bytes());
        }
    }
    bytes
}

/// Encodes an integer with a prefix of 7 bits (RFC 7541, 5.1).
fn length(mut length: usize, bytes: &mut Vec<u8>) {
    let low = |length: usize| u8::try_from(length & 127).unwrap();
    if length < 127 {
        bytes.push(low(length));
        return;
    }
    bytes.push(127);
    length -= 127;
    while length > 127 {
        bytes.push(low(length) | 128);
        length >>= 7;
    }
    bytes.push(low(length));
}

/// A frame of a client.
#[derive(Debug)]
pub(super) enum Received {
    Headers {
        is_end: bool,
        stream: u32,
        block: Vec<u8>,
    },
    Data {
        is_end: bool,
        stream: u32,
        bytes: Vec<u8>,
    },
    Reset {
        stream: u32,
    },
    Settings {
        initial_window: Option<u32>,
    },
    Ping(Vec<u8>),
    WindowUpdate {
        stream: u32,
        bytes: u32,
    },
    Other,
}

impl Received {
    /// Takes the next frame out of `bytes`, if it is complete.
    pub(super) fn take(bytes: &mut Vec<u8>) -> Option<Self> {
        let head: [u8; 9] = bytes.get(..9)?.try_into().unwrap();
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let length = usize::try_from(length).unwrap();
        if bytes.len() < 9 + length {
            return None;
        }
        let payload = bytes[9..9 + length].to_vec();
        bytes.drain(..9 + length);
        let number = |bytes: &[u8]| u32::from_be_bytes(bytes.try_into().unwrap()) & (u32::MAX >> 1);
        let (kind, flags, stream) = (head[3], head[4], number(&head[5..9]));
        let is_end = flags & END_STREAM != 0;
        Some(match kind {
            HEADERS => Self::Headers {
                is_end,
                stream,
                block: payload,
            },
            DATA => Self::Data {
                is_end,
                stream,
                bytes: payload,
            },
            RST_STREAM => Self::Reset { stream },
            SETTINGS if flags & ACK == 0 => {
                let mut settings = payload.chunks(6);
                let initial_window = settings.find(|setting| setting[..2] == [0, 4]);
                Self::Settings {
                    initial_window: initial_window.map(|setting| number(&setting[2..])),
                }
            }
            PING if flags & ACK == 0 => Self::Ping(payload),
            WINDOW_UPDATE => Self::WindowUpdate {
                stream,
                bytes: number(&payload),
            },
            _ => Self::Other,
        })
    }
}
