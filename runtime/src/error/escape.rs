//! Foreign text in messages.

use std::fmt::{self, Write};

/// The number of characters that are shown of foreign text.
const MAX_CHARS: usize = 1024;

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
