//! A response that is written in the protocol of its connection.

use std::fmt::Write;

use super::http2::Frame;

/// A response that is written in the protocol of its connection.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// The length of a response that is not sent completely.
#[derive(Debug, Clone, Copy)]
pub enum Cut {
    /// This number of bytes.
    Bytes(usize),
    /// This share of the bytes, in twelfths.
    Twelfths(usize),
    /// All bytes but the last ones.
    BeforeEnd(usize),
}

impl Cut {
    /// Returns the number of bytes of a response with this length.
    pub(super) fn of(self, length: usize) -> usize {
        match self {
            Self::Bytes(bytes) => bytes.min(length),
            Self::Twelfths(share) => length * share / 12,
            Self::BeforeEnd(bytes) => length.saturating_sub(bytes),
        }
    }
}

impl Reply {
    /// Creates a response with headers (`"name: value"`) and a body.
    #[must_use]
    pub fn new(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let split = |header: &&str| {
            let (name, value) = header.split_once(':').unwrap();
            (name.to_owned(), value.trim_start_matches(' ').to_owned())
        };
        Self {
            status,
            headers: headers.iter().map(split).collect(),
            body: body.as_ref().to_vec(),
        }
    }

    /// Creates a successful response with this JSON.
    #[must_use]
    pub fn json(body: &str) -> Self {
        Self::new(200, &["content-type: application/json"], body)
    }

    fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(header, _)| header == name)
    }

    /// Returns `true` if HTTP/1.1 sends the body in chunks after [`http1_head`](Self::http1_head).
    pub(super) fn is_chunked(&self) -> bool {
        !self.has("content-length")
    }

    /// Returns the head of a response whose body follows in pieces.
    pub(super) fn http1_head(&self) -> Vec<u8> {
        let chunked = if self.is_chunked() {
            "transfer-encoding: chunked\r\n"
        } else {
            ""
        };
        self.http1_with(chunked)
    }

    /// Returns the whole response.
    pub(super) fn http1(&self) -> Vec<u8> {
        let length = format!("content-length: {}\r\n", self.body.len());
        // These statuses have no body.
        let none = matches!(self.status, 100..200 | 204 | 304) || self.has("content-length");
        let mut bytes = self.http1_with(if none { "" } else { &length });
        bytes.extend_from_slice(&self.body);
        bytes
    }

    fn http1_with(&self, more: &str) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Status\r\n", self.status);
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        write!(head, "{more}\r\n").unwrap();
        head.into_bytes()
    }

    /// Returns the frame with the headers.
    pub(super) fn http2_head(&self, is_end: bool) -> Frame {
        let status = self.status.to_string();
        let mut fields = vec![(":status", status.as_str())];
        // HTTP/2 has no headers for connections.
        let headers = self.headers.iter().filter(|(name, _)| name != "connection");
        fields.extend(headers.map(|(name, value)| (name.as_str(), value.as_str())));
        Frame::headers(&fields, is_end)
    }

    /// Returns `true` if the headers end a stream of HTTP/2.
    pub(super) fn is_head_only(&self) -> bool {
        self.body.is_empty() && self.status >= 200
    }

    /// Returns all frames of a short response.
    pub(super) fn http2(&self, stream: u32) -> Vec<u8> {
        let mut bytes = self.http2_head(self.is_head_only()).encode(stream);
        if !self.body.is_empty() {
            bytes.extend(Frame::data(&self.body, true).encode(stream));
        }
        bytes
    }
}
