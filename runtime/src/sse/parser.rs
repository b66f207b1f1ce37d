//! The text of an event stream, taken apart: pure, and bounded whatever is sent.

use std::borrow::Cow;
use std::time::Duration;

use bytes::{Buf, Bytes};

use super::Message;

/// Takes the bytes of an event stream apart as they come.
///
/// It holds one event at most, and refuses one that is longer than its limit.
pub(super) struct Parser {
    limit: usize,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// Whether the last byte was a CR, of which a LF would be the second half.
    after_cr: bool,
    at_start: bool,
    name: String,
    data: Vec<u8>,
    has_data: bool,
    id: Option<String>,
}

/// What the bytes said.
#[derive(Debug, PartialEq)]
pub(super) enum Said {
    /// An event.
    Message(Message),
    /// How long to wait before connecting again.
    Retry(Duration),
    /// A comment, which keeps the connection alive.
    Comment,
}

/// An event or a line that is longer than the limit.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_cr: false,
            at_start: true,
            name: String::new(),
            data: Vec::new(),
            has_data: false,
            id: None,
        }
    }

    /// Forgets what a broken connection left unfinished.
    pub(super) fn reset(&mut self) {
        let id = self.id.take();
        *self = Self::new(self.limit);
        self.id = id;
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// The id of the last event, which a new connection begins behind.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Takes bytes off `chunk` until they said something, or until there are none left.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Said>, TooLong> {
        while !chunk.is_empty() {
            if std::mem::take(&mut self.after_cr) && chunk.first() == Some(&b'\n') {
                chunk.advance(1);
                continue;
            }
            let end = chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let length = end.unwrap_or(chunk.len());
            if self.line.len() + length > self.limit {
                return Err(TooLong);
            }
            let piece = chunk.split_to(length);
            if end.is_none() {
                self.line.extend_from_slice(&piece);
                return Ok(None);
            }
            self.after_cr = chunk.first() == Some(&b'\r');
            chunk.advance(1);
            let said = if self.line.is_empty() {
                self.line(&piece)?
            } else {
                self.line.extend_from_slice(&piece);
                let line = std::mem::take(&mut self.line);
                let said = self.line(&line)?;
                // The room is kept for the next line that comes in two chunks.
                self.line = line;
                self.line.clear();
                said
            };
            if said.is_some() {
                return Ok(said);
            }
        }
        Ok(None)
    }

    fn line(&mut self, line: &[u8]) -> Result<Option<Said>, TooLong> {
        let mut line = line;
        if std::mem::take(&mut self.at_start) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
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
            b"" => return Ok(Some(Said::Comment)),
            b"data" => {
                if self.data.len() + value.len() + 1 > self.limit {
                    return Err(TooLong);
                }
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
            }
            b"event" => self.name = text(value).into_owned(),
            b"id" if !value.contains(&0) => {
                self.id = Some(text(value).into_owned()).filter(|id| !id.is_empty());
            }
            b"retry" => {
                let digits = std::str::from_utf8(value).ok();
                let digits = digits.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
                if let Some(millis) = digits.and_then(|text| text.parse().ok()) {
                    return Ok(Some(Said::Retry(Duration::from_millis(millis))));
                }
            }
            _ => {}
        }
        Ok(None)
    }

    /// The event that a blank line ends. Without data there is none.
    fn dispatch(&mut self) -> Option<Said> {
        let name = std::mem::take(&mut self.name);
        if !std::mem::take(&mut self.has_data) {
            return None;
        }
        let data = text(&self.data).into_owned();
        self.data.clear();
        Some(Said::Message(Message {
            name: if name.is_empty() {
                "message".to_owned()
            } else {
                name
            },
            data,
            id: self.id.clone(),
        }))
    }
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(parser: &mut Parser, chunks: &[&[u8]]) -> Result<Vec<Said>, TooLong> {
        let mut said = Vec::new();
        for chunk in chunks {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(next) = parser.next(&mut chunk)? {
                said.push(next);
            }
        }
        Ok(said)
    }

    fn messages(text: &str) -> Vec<(String, String, Option<String>)> {
        let said = all(&mut Parser::new(1000), &[text.as_bytes()]).unwrap();
        let messages = said.into_iter().filter_map(|said| match said {
            Said::Message(it) => Some((it.name, it.data, it.id)),
            _ => None,
        });
        messages.collect()
    }

    fn message(name: &str, data: &str, id: Option<&str>) -> (String, String, Option<String>) {
        (name.to_owned(), data.to_owned(), id.map(str::to_owned))
    }

    #[test]
    fn fields_make_an_event() {
        assert_eq!(
            messages("event: a\ndata: 1\ndata:2\nid: 7\n\ndata\n\nid\ndata:  x\n\n"),
            [
                message("a", "1\n2", Some("7")),
                message("message", "", Some("7")),
                message("message", " x", None),
            ]
        );
    }

    #[test]
    fn all_line_ends_are_line_ends() {
        let expected = [message("a", "1\n2", None)];
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("\u{feff}event:a{end}data:1{end}data:2{end}{end}");
            assert_eq!(messages(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn what_is_no_event_is_none() {
        assert_eq!(messages("event: a\n\n: data\nid: 3\n\nother: 1\n\n"), []);
        assert_eq!(messages("data: unfinished"), []);
        assert_eq!(
            messages("id: a\0b\ndata: 1\n\n"),
            [message("message", "1", None)]
        );
    }

    #[test]
    fn retry_and_comments_are_told() {
        let mut parser = Parser::new(100);
        let said = all(&mut parser, &[b"retry: 250\nretry: 1x\nretry:\n: hi\n"]).unwrap();
        assert_eq!(
            said,
            [Said::Retry(Duration::from_millis(250)), Said::Comment]
        );
    }

    #[test]
    fn long_lines_and_events_are_refused() {
        let line = [b"data: ".as_slice(), &[b'x'; 200]].concat();
        assert_eq!(all(&mut Parser::new(100), &[&line]), Err(TooLong));
        let piece: &[u8] = b"data: 0123456789\n";
        assert_eq!(all(&mut Parser::new(100), &[piece; 20]), Err(TooLong));
        // What is unfinished is never longer than the limit.
        let mut parser = Parser::new(100);
        assert_eq!(all(&mut parser, &[&[b'x'; 60], &[b'x'; 60]]), Err(TooLong));
        assert!(parser.line.len() <= 100);
    }

    #[test]
    fn a_new_connection_knows_the_last_id() {
        let mut parser = Parser::new(100);
        all(&mut parser, &[b"id: 9\ndata: 1\n\ndata: unfin"]).unwrap();
        parser.reset();
        assert_eq!(parser.last_id(), Some("9"));
        assert!(parser.line.is_empty() && !parser.has_data);
    }

    proptest! {
        /// However the bytes are cut, they say the same.
        #[test]
        fn cuts_make_no_difference(text in "(data|id|event|retry|:| |x|\\r|\\n|7|é){0,60}", at in 0_usize..100) {
            let bytes = text.as_bytes();
            let (left, right) = bytes.split_at(at.min(bytes.len()));
            let whole = all(&mut Parser::new(1000), &[bytes]);
            prop_assert_eq!(all(&mut Parser::new(1000), &[left, right]), whole);
        }
    }
}
