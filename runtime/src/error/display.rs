//! How an error reads: endpoint, status, the API's words; never a value, never a URL.

use std::fmt::{self, Write};

use super::{ApiError, Cause, Error, ErrorBody, InvalidInput};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(route) = self.0.route {
            write!(f, "{} {}: ", route.method(), route.path())?;
        }
        match &self.0.cause {
            Cause::Invalid(InvalidInput { param, reason }) => {
                write!(f, "invalid `{}`: {}", escaped(param), escaped(reason))
            }
            Cause::Token(_) => f.write_str("there is no token; its source has none"),
            Cause::Transport(error) => error.fmt(f),
            Cause::Redirect {
                status,
                target,
                reason,
            } => {
                write!(f, "{status}: {reason}")?;
                match target {
                    Some(target) => write!(f, "; this one leads to {}", escaped(target)),
                    None => Ok(()),
                }
            }
            Cause::Status {
                status,
                message,
                body,
            } => {
                write!(f, "{status}")?;
                answer(message, body, f)
            }
            Cause::TooLarge { status, limit } => {
                write!(
                    f,
                    "{status}: the answer is longer than the limit of {limit} bytes"
                )
            }
            Cause::Pagination(reason) => write!(f, "the list does not end: {reason}"),
            Cause::Write(error) => {
                write!(
                    f,
                    "what was received could not be written: {}",
                    error.kind()
                )
            }
            Cause::Decode { status, fault } => {
                write!(
                    f,
                    "{status}: the answer cannot be decoded at `{}`",
                    fault.path
                )
            }
        }
    }
}

/// The API's words, or the beginning of a body that is not the API's error.
fn answer(message: &ApiError, body: &ErrorBody, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if *message == ApiError::default() && !body.0.is_empty() {
        let shown = body.0.get(..SHOWN_OF_BODY).unwrap_or(&body.0);
        let shown = String::from_utf8_lossy(shown);
        write!(f, ": {}", escaped(&shown))?;
        return f.write_str(if body.0.len() > SHOWN_OF_BODY {
            "…"
        } else {
            ""
        });
    }
    for text in [&message.kind, &message.message].into_iter().flatten() {
        write!(f, ": {}", escaped(text))?;
    }
    Ok(())
}

/// How much of a foreign text is shown.
const SHOWN: usize = 1024;

/// How much is shown of a body that nobody can make sense of, in bytes.
const SHOWN_OF_BODY: usize = 200;

/// Foreign text that is safe to print: control characters escaped, the end cut off.
pub(crate) fn escaped(text: &str) -> Escaped<'_> {
    Escaped(text)
}

/// See [`escaped`].
pub(crate) struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars().take(SHOWN) {
            if char.is_control() || is_bidi(char) {
                write!(f, "{}", char.escape_default())?;
            } else {
                f.write_char(char)?;
            }
        }
        if self.0.chars().nth(SHOWN).is_some() {
            f.write_str("…")?;
        }
        Ok(())
    }
}

/// Whether the character changes the direction in which a terminal writes.
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
        assert_eq!(escaped("\u{202e}x").to_string(), "\\u{202e}x");
        assert_eq!(escaped("grüße").to_string(), "grüße");
    }

    #[test]
    fn long_text_is_cut() {
        let shown = escaped(&"x".repeat(5000)).to_string();
        assert_eq!(shown.chars().count(), SHOWN + 1);
    }
}
