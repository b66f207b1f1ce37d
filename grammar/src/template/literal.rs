//! Checks the literal text of a template, which is sent without encoding.

use std::fmt::Write;
use std::ops::Range;

use crate::percent::is_unreserved;

/// Returns the range and the message of the first mistake in a literal segment.
pub(super) fn check(segment: &str) -> Option<(Range<usize>, String)> {
    let whole = 0..segment.len();
    let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
    if matches!(decoded.as_str(), "." | "..") {
        let remedy = if decoded == "." {
            "the `/` after it"
        } else {
            "the segment before it"
        };
        let message = format!("invalid path segment `{segment}`; remove it and {remedy}");
        return Some((whole, message));
    }
    check_chars(segment)
}

/// Returns the range and the message of the first mistake in a part of a segment.
pub(super) fn check_chars(segment: &str) -> Option<(Range<usize>, String)> {
    let mut chars = segment.char_indices();
    while let Some((at, char)) = chars.next() {
        let rest = segment.get(at..).unwrap_or_default();
        if char == '%' {
            if let Some(mistake) = check_escape(rest) {
                let end = at + rest.chars().take(3).map(char::len_utf8).sum::<usize>();
                return Some((at..end, mistake));
            }
            chars.nth(1);
        } else if let Some(mistake) = check_char(char) {
            return Some((at..at + char.len_utf8(), mistake));
        }
    }
    None
}

/// Returns the message for an invalid escape at the beginning of `rest`.
fn check_escape(rest: &str) -> Option<String> {
    let shown: String = rest.chars().take(3).collect();
    let digits = rest
        .get(1..3)
        .filter(|digits| digits.chars().all(|char| char.is_ascii_hexdigit()));
    let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
        return Some(format!(
            "invalid percent escape `{shown}`; write `%25{}` for a percent sign",
            shown.trim_start_matches('%')
        ));
    };
    let char = char::from(byte);
    if byte.is_ascii_control() {
        return Some(format!(
            "a path cannot contain the control character `{shown}`; remove it"
        ));
    }
    is_unreserved(byte).then(|| format!("unnecessary percent escape `{shown}`; write `{char}`"))
}

/// Returns the message for a character that is invalid in a path.
fn check_char(char: char) -> Option<String> {
    match char {
        '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';'
        | '=' | ':' | '@' => None,
        char if char.is_ascii_alphanumeric() => None,
        char if char.is_control() => Some(format!(
            "a path cannot contain the control character `{}`; remove it",
            char.escape_default()
        )),
        char if char.is_whitespace() => Some(format!(
            "a path cannot contain a space; remove it or write `{}`",
            encoded(char)
        )),
        char => Some(format!(
            "invalid character `{char}` in a path; write `{}`",
            encoded(char)
        )),
    }
}

/// Returns `true` if a name contains whitespace.
pub(super) fn contains_whitespace(name: &str) -> bool {
    name.contains(char::is_whitespace)
}

/// Returns the percent-encoded character.
fn encoded(char: char) -> String {
    let mut text = String::new();
    for byte in char.encode_utf8(&mut [0; 4]).bytes() {
        let _ = write!(text, "%{byte:02X}");
    }
    text
}
