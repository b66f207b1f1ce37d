//! Text from servers, made safe for a terminal.
//!
//! A server can send escape sequences that move the cursor, change the title of the window or paste text,
//! and characters that reverse the direction of text. They are shown as escapes, such as `\u{1b}`.

use std::borrow::Cow;
use std::fmt::Write;

/// Returns the text on one line.
///
/// ```
/// use restrait_cli::escape;
///
/// assert_eq!(escape::line("Pumpe Süd"), "Pumpe Süd");
/// assert_eq!(escape::line("a\u{1b}[2J\n"), "a\\u{1b}[2J\\n");
/// ```
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, is_unsafe)
}

/// Returns the text with its lines and tabs.
#[must_use]
pub fn lines(text: &str) -> String {
    let is_unsafe = |char| is_unsafe(char) && !matches!(char, '\n' | '\t');
    escaped(&text.replace("\r\n", "\n"), is_unsafe).into_owned()
}

fn escaped(text: &str, is_unsafe: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::new();
    for char in text.chars() {
        if is_unsafe(char) {
            // Writing to a string cannot fail.
            let _ = write!(safe, "{}", char.escape_default());
        } else {
            safe.push(char);
        }
    }
    Cow::Owned(safe)
}

/// Returns `true` for characters that control a terminal, or that change the direction of other characters.
fn is_unsafe(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(line("Pump 1 – Süd 🚰"), "Pump 1 – Süd 🚰");
        assert_eq!(
            line("a\u{1b}[2Jb\nc\td\u{9b}e"),
            r"a\u{1b}[2Jb\nc\td\u{9b}e"
        );
        assert_eq!(line("gpj.\u{202e}exe"), r"gpj.\u{202e}exe");
        assert_eq!(lines("a\r\n\tb\u{7}\rc\n"), "a\n\tb\\u{7}\\rc\n");
    }

    proptest! {
        #[test]
        fn no_control_character_is_left(text in any::<String>()) {
            prop_assert!(!line(&text).contains(char::is_control));
            let is_other = |char: char| char.is_control() && !matches!(char, '\n' | '\t');
            prop_assert!(!lines(&text).contains(is_other));
        }
    }
}
