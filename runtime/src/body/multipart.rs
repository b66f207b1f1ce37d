//! Writes multipart bodies according to RFC 7578. Names are escaped as browsers escape them.

use std::collections::VecDeque;
use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::Frame;

use super::{Body, Part};
use crate::encode;
use crate::error::TransportError;

/// A multipart body under construction.
pub(crate) struct MultipartWriter {
    boundary: String,
    /// Boundaries, headers and text parts that were written since the last segment.
    text: String,
    segments: VecDeque<Body>,
}

impl MultipartWriter {
    pub(crate) fn new() -> Self {
        Self::with_boundary(boundary())
    }

    fn with_boundary(boundary: String) -> Self {
        Self {
            boundary,
            text: String::new(),
            segments: VecDeque::new(),
        }
    }

    /// Returns the content type of the body, with its boundary.
    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// Writes a text part.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.begin(name, None, None);
        self.text.push_str(text);
        self.text.push_str("\r\n");
    }

    /// Writes a JSON part.
    pub(crate) fn json(&mut self, name: &str, json: Bytes) {
        self.begin(name, None, Some("application/json"));
        self.segment(Body::full(json));
    }

    /// Writes a part.
    ///
    /// # Errors
    ///
    /// Returns the reason if its file name or its content type cannot be sent.
    pub(crate) fn part(&mut self, name: &str, part: Part) -> Result<(), &'static str> {
        let media_type = match &part.content_type {
            Some(text) => {
                encode::check_value(text).map_err(|_| "invalid content type of the part")?;
                Some(text.as_str())
            }
            None => part.file_name.as_ref().map(|_| "application/octet-stream"),
        };
        part.file_name.as_deref().map_or(Ok(()), check_file_name)?;
        self.begin(name, part.file_name.as_deref(), media_type);
        self.segment(part.body);
        Ok(())
    }

    fn begin(&mut self, name: &str, file_name: Option<&str>, media_type: Option<&str>) {
        let name = escaped(name);
        let _ = write!(
            self.text,
            "--{}\r\ncontent-disposition: form-data; name=\"{name}\"",
            self.boundary
        );
        if let Some(file_name) = file_name {
            let _ = write!(self.text, "; filename=\"{}\"", escaped(file_name));
        }
        if let Some(media_type) = media_type {
            let _ = write!(self.text, "\r\ncontent-type: {media_type}");
        }
        self.text.push_str("\r\n\r\n");
    }

    fn segment(&mut self, body: Body) {
        let text = std::mem::take(&mut self.text);
        self.segments.push_back(Body::full(text));
        self.segments.push_back(body);
        self.text.push_str("\r\n");
    }

    /// Returns the body. It is a stream only if one of its parts is a stream.
    pub(crate) fn finish(mut self) -> Body {
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.segments.push_back(Body::full(self.text));
        let length = self.segments.iter().map(Body::length).sum::<Option<u64>>();
        if self.segments.iter().any(Body::is_stream) {
            return Body::stream(Box::pin(Segments(self.segments)), length);
        }
        let mut bytes = BytesMut::new();
        for segment in self.segments.iter().filter_map(Body::as_bytes) {
            bytes.extend_from_slice(segment);
        }
        Body::full(bytes)
    }
}

/// Checks that a server can read the file name.
fn check_file_name(name: &str) -> Result<(), &'static str> {
    if name.ends_with('\\') {
        // Many servers would read an escaped quote, and then the next parameter as a part of the name.
        return Err("the file name must not end with a backslash");
    }
    let is_escaped = |char| matches!(char, '\r' | '\n' | '\t');
    if name
        .chars()
        .any(|char| char.is_control() && !is_escaped(char))
    {
        return Err("the file name must not contain control characters");
    }
    Ok(())
}

/// Returns the name as it is written between quotes.
fn escaped(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for char in name.chars() {
        match char {
            '"' => escaped.push_str("%22"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            char => escaped.push(char),
        }
    }
    escaped
}

/// Returns a random boundary of 128 bits, which no part can contain.
fn boundary() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("restrait-{:016x}{:016x}", random(), random())
}

/// A body that consists of several bodies.
struct Segments(VecDeque<Body>);

impl http_body::Body for Segments {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(Pin::new(first).poll_frame(cx)) {
                Some(frame) => return Poll::Ready(Some(frame)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests;
