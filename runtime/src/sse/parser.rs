//! The text of an event stream, taken apart: pure, and bounded whatever is sent.

use std::borrow::Cow;
use std::time::Duration;

use bytes::{Buf, Bytes};

use super::Message;
use crate::scan::from_first;

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
    /// The event that is coming, or that has come: its room is kept for the next one.
    message: Message,
    stage: Stage,
}

/// How far the event is.
#[derive(PartialEq, Eq)]
enum Stage {
    /// There is no data yet. Without any it is no event.
    Begun,
    HasData,
    Whole,
}

/// What the bytes said.
#[derive(Debug, PartialEq)]
pub(super) enum Parsed {
    /// An event has come: [`Parser::message`].
    Message,
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
            message: Message {
                name: String::new(),
                data: String::new(),
                id: None,
            },
            stage: Stage::Begun,
        }
    }

    /// Forgets what a broken connection left unfinished.
    pub(super) fn reset(&mut self) {
        let id = self.message.id.take();
        *self = Self::new(self.limit);
        self.message.id = id;
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// The id of the last event, which a new connection begins behind.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.message.id.as_deref()
    }

    /// The event that was told of last, until there is more to be told.
    pub(super) fn message(&self) -> &Message {
        &self.message
    }

    /// Takes bytes off `chunk` until they said something, or until there are none left.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<Parsed>, TooLong> {
        if self.stage == Stage::Whole {
            self.stage = Stage::Begun;
            self.message.name.clear();
            self.message.data.clear();
        }
        let mut rest: &[u8] = chunk;
        let said = self.next_of(&mut rest);
        let taken = chunk.len() - rest.len();
        chunk.advance(taken);
        said
    }

    fn next_of(&mut self, rest: &mut &[u8]) -> Result<Option<Parsed>, TooLong> {
        while !rest.is_empty() {
            if std::mem::take(&mut self.after_cr)
                && let Some(after) = rest.strip_prefix(b"\n")
            {
                *rest = after;
                continue;
            }
            let after = from_first(rest, [b'\n', b'\r']).unwrap_or_default();
            let piece = rest.get(..rest.len() - after.len()).unwrap_or_default();
            if self.line.len() + piece.len() > self.limit {
                return Err(TooLong);
            }
            let Some((end, after)) = after.split_first() else {
                self.line.extend_from_slice(piece);
                *rest = after;
                return Ok(None);
            };
            self.after_cr = *end == b'\r';
            *rest = after;
            let said = if self.line.is_empty() {
                self.line(piece)?
            } else {
                self.line.extend_from_slice(piece);
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

    fn line(&mut self, line: &[u8]) -> Result<Option<Parsed>, TooLong> {
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
            b"" => return Ok(Some(Parsed::Comment)),
            b"data" => {
                let (data, value) = (&mut self.message.data, text(value));
                if data.len() + value.len() + 1 > self.limit {
                    return Err(TooLong);
                }
                if self.stage == Stage::HasData {
                    data.push('\n');
                }
                self.stage = Stage::HasData;
                data.push_str(&value);
            }
            b"event" => write(&text(value), &mut self.message.name),
            b"id" if value.is_empty() => self.message.id = None,
            b"id" if !value.contains(&0) => {
                write(&text(value), self.message.id.get_or_insert_default());
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

    /// The event that a blank line ends. Without data there is none.
    fn dispatch(&mut self) -> Option<Parsed> {
        if self.stage != Stage::HasData {
            self.message.name.clear();
            return None;
        }
        if self.message.name.is_empty() {
            self.message.name.push_str("message");
        }
        self.stage = Stage::Whole;
        Some(Parsed::Message)
    }
}

/// Writes `text` where another one was.
fn write(text: &str, place: &mut String) {
    place.clear();
    place.push_str(text);
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    // Nearly all is text, and found to be that faster than what is not.
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(parser: &mut Parser, chunks: &[&[u8]]) -> Result<Vec<(Parsed, Message)>, TooLong> {
        let mut said = Vec::new();
        for chunk in chunks {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(next) = parser.next(&mut chunk)? {
                said.push((next, parser.message().clone()));
            }
        }
        Ok(said)
    }

    fn messages(text: &str) -> Vec<(String, String, Option<String>)> {
        let said = all(&mut Parser::new(1000), &[text.as_bytes()]).unwrap();
        let messages = said
            .into_iter()
            .filter(|(said, _)| *said == Parsed::Message);
        messages.map(|(_, it)| (it.name, it.data, it.id)).collect()
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
    fn nothing_of_an_event_is_in_the_next() {
        assert_eq!(
            messages("event: long\ndata: 123456\nid: 77\n\nevent: a\n\ndata: 1\nid: 8\n\n"),
            [
                message("long", "123456", Some("77")),
                message("message", "1", Some("8")),
            ]
        );
        assert_eq!(
            messages("data: \u{e9}\ndata: x\n\ndata: y\n\n"),
            [
                message("message", "\u{e9}\nx", None),
                message("message", "y", None)
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
        let said: Vec<_> = said.into_iter().map(|(said, _)| said).collect();
        assert_eq!(
            said,
            [Parsed::Retry(Duration::from_millis(250)), Parsed::Comment]
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
        assert!(parser.line.is_empty() && parser.stage == Stage::Begun);
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
