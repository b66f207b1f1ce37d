//! An incremental parser of event streams with bounded memory.

use std::time::Duration;

use bytes::{Buf, Bytes};

use super::Message;
use crate::scan::from_first;

/// An incremental parser of event streams.
///
/// It buffers at most one event, and fails if a line or the data of an event exceeds the limit.
pub(super) struct Parser {
    max_bytes: usize,
    /// The start of an incomplete line.
    line: Vec<u8>,
    position: Position,
    /// The current event. Its allocations are reused for the next one.
    ///
    /// Its ID is the last event ID of the stream. Its name is that of the previous event until
    /// `has_name` is `true`, because most events of a stream have the same name.
    message: Message,
    has_name: bool,
    /// The field `id` of the current event. It counts when the event is complete, so that a
    /// connection that breaks within the event does not skip it.
    new_id: String,
    has_new_id: bool,
    /// The latest ID that a header can contain, if it is not the last event ID. It can be empty.
    resume_id: Option<String>,
    /// Maximum length in bytes of an ID that a header can contain.
    max_id_bytes: usize,
    stage: Stage,
}

/// The position in the stream.
#[derive(PartialEq, Eq)]
enum Position {
    /// In the first line, which may begin with a byte order mark.
    FirstLine,
    /// After a CR. A following LF belongs to the same line ending.
    AfterCr,
    /// In a line after the first one.
    LaterLine,
}

/// The state of the current event.
#[derive(PartialEq, Eq)]
enum Stage {
    /// It has no data yet. An event without data is ignored.
    Empty,
    HasData,
    Complete,
}

/// An element of an event stream.
#[derive(Debug, PartialEq)]
pub(super) enum Parsed {
    /// A complete event, which [`Parser::message`] returns.
    Message,
    /// A new delay before the next reconnection.
    Retry(Duration),
    /// A comment, which servers send to keep the connection open.
    Comment,
}

/// The error for an event or a line that exceeds the limit.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Parser {
    pub(super) fn new(max_bytes: usize) -> Self {
        Self {
            max_bytes,
            line: Vec::new(),
            position: Position::FirstLine,
            message: Message {
                name: String::new(),
                data: String::new(),
                id: None,
            },
            has_name: false,
            new_id: String::new(),
            has_new_id: false,
            resume_id: None,
            max_id_bytes: usize::MAX,
            stage: Stage::Empty,
        }
    }

    /// Discards an incomplete event. The last event ID is kept.
    pub(super) fn reset(&mut self) {
        let Self {
            max_bytes,
            max_id_bytes,
            ..
        } = *self;
        let resume_id = self.resume_id.take();
        let id = self.message.id.take();
        *self = Self::new(max_bytes);
        self.message.id = id;
        self.resume_id = resume_id;
        self.max_id_bytes = max_id_bytes;
    }

    pub(super) fn set_max_bytes(&mut self, max_bytes: usize) {
        self.max_bytes = max_bytes;
    }

    /// Sets the maximum length of the value that [`resume_id`](Self::resume_id) returns, in bytes.
    pub(super) fn set_max_id_bytes(&mut self, max_bytes: usize) {
        self.max_id_bytes = max_bytes;
    }

    /// Returns the last event ID.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.message.id.as_deref()
    }

    /// Returns the ID that is sent when reconnecting: the latest one that a header can contain.
    ///
    /// If the last event ID is not, the server repeats events instead of skipping them.
    pub(super) fn resume_id(&self) -> Option<&str> {
        let id = self.resume_id.as_deref().or(self.last_id());
        id.filter(|id| !id.is_empty())
    }

    /// Returns the latest complete event. It is valid until the next call of `next`.
    pub(super) fn message(&self) -> &Message {
        &self.message
    }

    /// Consumes bytes of `chunk` up to the next element. Returns `None` if the chunk is used up.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Parsed>, TooLong> {
        if self.stage == Stage::Complete {
            self.stage = Stage::Empty;
            self.message.data.clear();
        }
        let mut rest: &[u8] = chunk;
        let parsed = self.parse(&mut rest);
        let consumed = chunk.len() - rest.len();
        chunk.advance(consumed);
        parsed
    }

    fn parse(&mut self, rest: &mut &[u8]) -> Result<Option<Parsed>, TooLong> {
        while !rest.is_empty() {
            if self.position == Position::AfterCr {
                self.position = Position::LaterLine;
                if let Some(after) = rest.strip_prefix(b"\n") {
                    *rest = after;
                    continue;
                }
            }
            let after = from_first(rest, [b'\n', b'\r']).unwrap_or_default();
            let text = rest.get(..rest.len() - after.len()).unwrap_or_default();
            if self.line.len() + text.len() > self.max_bytes {
                return Err(TooLong);
            }
            let Some((end, after)) = after.split_first() else {
                self.line.extend_from_slice(text);
                *rest = after;
                return Ok(None);
            };
            *rest = after;
            let is_first = self.position == Position::FirstLine;
            self.position = match end {
                b'\r' => Position::AfterCr,
                _ => Position::LaterLine,
            };
            let parsed = if is_first || !self.line.is_empty() {
                self.parse_joined(text, is_first)?
            } else {
                self.parse_line(text)?
            };
            if parsed.is_some() {
                return Ok(parsed);
            }
        }
        Ok(None)
    }

    /// Parses a line that was split into chunks, or that may begin with a byte order mark.
    #[cold]
    fn parse_joined(&mut self, end: &[u8], is_first: bool) -> Result<Option<Parsed>, TooLong> {
        let mut joined = std::mem::take(&mut self.line);
        joined.extend_from_slice(end);
        let mark = "\u{feff}".as_bytes();
        let line = joined.strip_prefix(mark).filter(|_| is_first);
        let parsed = self.parse_line(line.unwrap_or(&joined))?;
        // The allocation is reused for the next line that is split.
        joined.clear();
        self.line = joined;
        Ok(parsed)
    }

    #[inline]
    fn parse_line(&mut self, line: &[u8]) -> Result<Option<Parsed>, TooLong> {
        if line.is_empty() {
            return Ok(self.dispatch());
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = match colon {
            Some(at) => (
                line.get(..at).unwrap_or_default(),
                line.get(at + 1..).unwrap_or_default(),
            ),
            None => (line, &[] as &[u8]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"" => return Ok(Some(Parsed::Comment)),
            b"data" => {
                let data = &mut self.message.data;
                if self.stage == Stage::HasData {
                    data.push('\n');
                }
                self.stage = Stage::HasData;
                push_utf8(data, value);
                if data.len() > self.max_bytes {
                    return Err(TooLong);
                }
            }
            b"event" => {
                self.has_name = !value.is_empty();
                replace(&mut self.message.name, value);
            }
            b"id" if !value.contains(&0) => {
                self.has_new_id = true;
                replace(&mut self.new_id, value);
            }
            b"retry" => {
                let digits = std::str::from_utf8(value).ok();
                let digits = digits.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
                if let Some(millis) = digits.and_then(|text| text.parse().ok()) {
                    return Ok(Some(Parsed::Retry(Duration::from_millis(millis))));
                }
            }
            _ => {}
        }
        Ok(None)
    }

    /// Completes the current event at a blank line. An event without data is discarded, except for
    /// its ID.
    fn dispatch(&mut self) -> Option<Parsed> {
        if std::mem::take(&mut self.has_new_id) {
            self.set_id();
        }
        let has_name = std::mem::take(&mut self.has_name);
        if self.stage != Stage::HasData {
            return None;
        }
        if !has_name {
            replace(&mut self.message.name, b"message");
        }
        self.stage = Stage::Complete;
        Some(Parsed::Message)
    }

    /// Sets the last event ID to the field `id`. An empty one removes it.
    fn set_id(&mut self) {
        let is_control = |byte: u8| byte.is_ascii_control() && byte != b'\t';
        if self.new_id.len() <= self.max_id_bytes && !self.new_id.bytes().any(is_control) {
            self.resume_id = None;
        } else if self.resume_id.is_none() {
            self.resume_id = Some(self.message.id.take().unwrap_or_default());
        }
        if self.new_id.is_empty() {
            self.message.id = None;
        } else {
            std::mem::swap(self.message.id.get_or_insert_default(), &mut self.new_id);
        }
    }
}

/// Replaces the content of `text` and keeps its allocation.
fn replace(text: &mut String, bytes: &[u8]) {
    if text.as_bytes() != bytes {
        text.clear();
        push_utf8(text, bytes);
    }
}

/// Decodes UTF-8 and replaces invalid sequences.
fn push_utf8(text: &mut String, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(valid) => text.push_str(valid),
        Err(_) => push_lossy(text, bytes),
    }
}

#[cold]
fn push_lossy(text: &mut String, bytes: &[u8]) {
    text.push_str(&String::from_utf8_lossy(bytes));
}

#[cfg(test)]
mod tests;
