//! The reason why a response cannot be decoded.

use std::fmt;

mod reason;

use reason::reason;

/// A response that does not match its declared type.
// Boxed: a result of decoding is small.
pub struct Fault(Box<Inner>);

struct Inner {
    subject: Subject,
    path: String,
    reason: String,
}

/// The part of a response that was decoded.
#[derive(Debug, Clone, Copy)]
enum Subject {
    /// Status, headers and body.
    Response,
    /// The body, as this type.
    Body(&'static str),
    /// An event, as this type.
    Event(&'static str),
    /// The line of this number, as this type.
    Line(&'static str, u64),
}

/// The text that was decoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    /// A whole document.
    Whole,
    /// `null`, in place of an empty body.
    EmptyBody,
    /// The start of a document that is not UTF-8 after it.
    BeforeInvalidUtf8,
}

/// The reason of a document that is not UTF-8.
pub(super) const INVALID_UTF8: &str = "invalid JSON: invalid UTF-8";

impl Fault {
    /// Returns a fault of the response as a whole.
    #[cold]
    pub(crate) fn custom(reason: impl fmt::Display) -> Self {
        Self(Box::new(Inner {
            subject: Subject::Response,
            path: "$".to_owned(),
            reason: reason::bounded(&reason.to_string(), reason::MAX_CHARS).into_owned(),
        }))
    }

    /// Returns a fault of a body that was decoded as `type_name`.
    #[cold]
    pub(crate) fn body(type_name: &'static str, reason: impl fmt::Display) -> Self {
        let mut fault = Self::custom(reason);
        fault.0.subject = Subject::Body(type_name);
        fault
    }

    /// Returns a fault of JSON, at `path` of a body that was decoded as `type_name`.
    #[cold]
    pub(super) fn json(
        type_name: &'static str,
        path: String,
        error: &serde_json::Error,
        input: Input,
    ) -> Self {
        let mut reason = reason(error);
        match input {
            Input::EmptyBody => {
                if let Some(expected) = reason.strip_suffix(", found `null`") {
                    reason = format!("{expected}, found an empty body");
                }
            }
            Input::BeforeInvalidUtf8 if error.is_eof() => {
                let (line, column) = (error.line(), error.column());
                reason = format!("{INVALID_UTF8} after line {line} column {column}");
            }
            Input::Whole | Input::BeforeInvalidUtf8 => {}
        }
        Self(Box::new(Inner {
            subject: Subject::Body(type_name),
            path,
            reason,
        }))
    }

    /// Says that the JSON was the data of an event.
    pub(crate) fn in_event(mut self) -> Self {
        if let Subject::Body(type_name) = self.0.subject {
            self.0.subject = Subject::Event(type_name);
        }
        self
    }

    /// Says that the JSON was a line of the body. The first line is 1.
    pub(crate) fn in_line(mut self, number: u64) -> Self {
        if let Subject::Body(type_name) = self.0.subject {
            self.0.subject = Subject::Line(type_name, number);
        }
        self
    }

    /// Returns the JSON path of the value that does not match: `$.counts[3].total`.
    pub(crate) fn path(&self) -> &str {
        &self.0.path
    }

    /// Applies `redact` to all text that may come from the server.
    pub(crate) fn redact(mut self, redact: impl Fn(String) -> String) -> Self {
        self.0.reason = redact(self.0.reason);
        self.0.path = redact(self.0.path);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            subject,
            path,
            reason,
        } = &*self.0;
        match subject {
            Subject::Response => write!(f, "cannot decode the response: {reason}"),
            Subject::Body(name) => {
                let name = ShortName(name);
                write!(
                    f,
                    "cannot decode the response body as `{name}` at `{path}`: {reason}"
                )
            }
            Subject::Event(name) => {
                let name = ShortName(name);
                write!(
                    f,
                    "cannot decode the event as `{name}` at `{path}`: {reason}"
                )
            }
            Subject::Line(name, number) => {
                let name = ShortName(name);
                write!(
                    f,
                    "cannot decode line {number} of the response body as `{name}` at `{path}`: {reason}"
                )
            }
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Fault")
            .field("subject", &self.0.subject)
            .field("path", &self.0.path)
            .field("reason", &self.0.reason)
            .finish()
    }
}

/// A type's name without the paths of modules: `Vec<Stats>`.
struct ShortName(&'static str);

impl fmt::Display for ShortName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MAX_CHARS: usize = 120;
        let mut short = String::new();
        let mut start = 0;
        for char in self.0.chars() {
            if char == ':' {
                short.truncate(start);
            } else {
                short.push(char);
                if !char.is_alphanumeric() && char != '_' {
                    start = short.len();
                }
            }
        }
        match short.char_indices().nth(MAX_CHARS) {
            Some((end, _)) => write!(f, "{}…", short.get(..end).unwrap_or_default()),
            None => f.write_str(&short),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::ShortName;
    use crate::decode::from_slice;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only errors are of interest")]
    struct Stats {
        tags: Vec<Tag>,
        #[serde(default)]
        size: u8,
        #[serde(default)]
        pair: (u8, u8),
        #[serde(default)]
        kind: Kind,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only errors are of interest")]
    struct Tag {
        key: String,
    }

    #[derive(Debug, Deserialize, Default)]
    #[serde(rename_all = "camelCase")]
    enum Kind {
        #[default]
        One,
        Two,
    }

    #[test]
    fn says_where_what_was_expected_and_found() {
        for (json, text) in [
            (
                r#"{"tags":[{"key":5}]}"#,
                "`$.tags[0].key`: expected a string, found a number",
            ),
            (
                r#"{"tags":{}}"#,
                "`$.tags`: expected an array, found an object",
            ),
            (
                r#"{"tags":[[]]}"#,
                "`$.tags[0]`: expected an object (`Tag`), found an array",
            ),
            (r#"{"tags":[{}]}"#, "`$.tags[0]`: missing field `key`"),
            (
                r#"{"tags":null}"#,
                "`$.tags`: expected an array, found `null`",
            ),
            (
                r#"{"tags":[],"size":256}"#,
                "`$.size`: expected a number (`u8`), found `256`",
            ),
            (
                r#"{"tags":[],"size":"secret"}"#,
                "`$.size`: expected a number (`u8`), found a string",
            ),
            (
                r#"{"tags":[],"pair":[1]}"#,
                "`$.pair`: expected an array of 2 elements, found 1 element",
            ),
            (
                r#"{"tags":[],"kind":"three"}"#,
                "`$.kind`: unknown variant `three`, expected `one` or `two`",
            ),
            (
                "<html>",
                "`$`: invalid JSON: expected value at line 1 column 1",
            ),
            (
                r#"{"tags":["#,
                "`$.tags[0]`: invalid JSON: unexpected end at line 1 column 9",
            ),
            (
                r#"{"tags":[]} x"#,
                "`$`: invalid JSON: trailing characters at line 1 column 13",
            ),
        ] {
            let fault = from_slice::<Stats>(json.as_bytes()).unwrap_err();
            let expected = format!("cannot decode the response body as `Stats` at {text}");
            assert_eq!(fault.to_string(), expected, "{json}");
        }
    }

    #[test]
    fn names_of_types_have_no_paths() {
        let fault = from_slice::<Option<BTreeMap<String, Vec<Tag>>>>(b"1").unwrap_err();
        let text = fault.in_event().to_string();
        let start = "cannot decode the event as `Option<BTreeMap<String, Vec<Tag>>>` at `$`: ";
        assert!(text.starts_with(start), "{text}");
        assert_eq!(
            ShortName("(a::b::C, &[d::E; 2])").to_string(),
            "(C, &[E; 2])"
        );
    }
}
