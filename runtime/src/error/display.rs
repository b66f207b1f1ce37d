//! `Display` and `Debug` of errors: one line that includes the cause, but no URL and no secret.

use std::fmt::{self, Write};

use super::chain::Chain;
use super::{ApiError, Cause, Error, ErrorBody, InvalidInput, SizeLimit};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(route) = self.0.route {
            write!(f, "{} {}: ", route.method(), route.path())?;
        }
        match &self.0.cause {
            Cause::Invalid(InvalidInput { param, reason }) => {
                write!(f, "invalid `{}`: {}", escaped(param), escaped(reason))
            }
            Cause::Token(failure) => write!(f, "cannot get a token: {}", Chain::new(&**failure)),
            Cause::Transport(error) => error.fmt(f),
            Cause::Redirect {
                status,
                target,
                reason,
            } => {
                write!(f, "{status}: cannot follow the redirect")?;
                if let Some(target) = target {
                    write!(f, " to `{}`", escaped(target))?;
                }
                write!(f, ": {reason}")
            }
            Cause::Status {
                status,
                api_error,
                body,
            } => {
                write!(f, "{status}")?;
                write_api_error(api_error, body, f)
            }
            Cause::TooLarge { status, limit } => write!(f, "{status}: {limit}"),
            Cause::Pagination(reason) => write!(f, "cannot request the next page: {reason}"),
            Cause::Write(error) => write!(f, "cannot write the response: {}", Chain::new(error)),
            Cause::Decode { status, fault } => {
                write!(f, "{status}: {}", escaped(&fault.to_string()))
            }
        }
    }
}

impl fmt::Display for SizeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, bytes, setting) = match *self {
            Self::Body(bytes) => ("response body", bytes as u64, "Limits::max_body_bytes"),
            Self::Download(bytes) => ("response body", bytes, "Download::max_bytes"),
            Self::Event(bytes) => ("event", bytes as u64, "EventStream::max_event_bytes"),
        };
        write!(
            f,
            "{what} exceeds the limit of {bytes} bytes; raise it with `{setting}`"
        )
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            // `fn main() -> Result<(), Error>` prints this.
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error")
            .field(
                "endpoint",
                &self.0.route.map(|route| (route.method(), route.path())),
            )
            .field("cause", &Structure(&self.0.cause))
            .field("context", &self.0.context)
            .finish()
    }
}

/// The structure of a cause. Foreign errors are shown by their messages, which contain no URLs.
struct Structure<'a>(&'a Cause);

impl fmt::Debug for Structure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, messages) = match self.0 {
            Cause::Token(failure) => ("Token", Chain::new(&**failure).messages()),
            Cause::Write(error) => ("Write", Chain::new(error).messages()),
            cause => return cause.fmt(f),
        };
        f.debug_tuple(name).field(&messages).finish()
    }
}

/// Writes what the API reports, or the beginning of a body that is not an error of the API.
fn write_api_error(error: &ApiError, body: &ErrorBody, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if error.kind.is_none() && error.message.is_none() && !body.0.is_empty() {
        let shown = body.0.get(..MAX_BODY_BYTES).unwrap_or(&body.0);
        let shown = String::from_utf8_lossy(shown);
        write!(f, ": {}", escaped(&shown))?;
        return f.write_str(if body.0.len() > MAX_BODY_BYTES {
            "…"
        } else {
            ""
        });
    }
    for text in [&error.kind, &error.message].into_iter().flatten() {
        write!(f, ": {}", escaped(text))?;
    }
    Ok(())
}

/// The number of characters that are shown of foreign text.
const MAX_CHARS: usize = 1024;

/// The number of bytes that are shown of a body that is not an error of the API.
const MAX_BODY_BYTES: usize = 200;

/// Makes foreign text safe to print: escapes control characters and bounds the length.
pub(crate) fn escaped(text: &str) -> Escaped<'_> {
    Escaped(text)
}

/// The return type of [`escaped`].
pub(crate) struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars().take(MAX_CHARS) {
            if char.is_control() || is_line_separator(char) || is_bidi(char) {
                write!(f, "{}", char.escape_default())?;
            } else {
                f.write_char(char)?;
            }
        }
        if self.0.chars().nth(MAX_CHARS).is_some() {
            f.write_str("…")?;
        }
        Ok(())
    }
}

/// Returns `true` if the character starts a new line in some programs.
fn is_line_separator(char: char) -> bool {
    matches!(char, '\u{2028}' | '\u{2029}')
}

/// Returns `true` if the character changes the direction of text in a terminal.
fn is_bidi(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(
            escaped("a\r\nb\u{1b}[31m").to_string(),
            "a\\r\\nb\\u{1b}[31m"
        );
        assert_eq!(
            escaped("\u{202e}x\u{2028}").to_string(),
            "\\u{202e}x\\u{2028}"
        );
        assert_eq!(escaped("grüße").to_string(), "grüße");
    }

    #[test]
    fn long_text_is_cut() {
        let shown = escaped(&"x".repeat(5000)).to_string();
        assert_eq!(shown.chars().count(), MAX_CHARS + 1);
    }
}
