//! The literal text of a template: only what a path contains as it is.

use std::fmt::Write;
use std::ops::Range;

use crate::percent::is_unreserved;

/// The first thing in a literal segment that cannot be sent as it stands.
pub(super) fn check(segment: &str) -> Option<(Range<usize>, String)> {
    let whole = 0..segment.len();
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    if matches!(plain.as_str(), "." | "..") {
        let remedy = if plain == "." {
            "the `/` after it"
        } else {
            "the segment before it"
        };
        let message = format!("invalid path segment `{segment}`; remove it and {remedy}");
        return Some((whole, message));
    }
    let mut chars = segment.char_indices();
    while let Some((at, char)) = chars.next() {
        let rest = segment.get(at..).unwrap_or_default();
        if char == '%' {
            if let Some(mistake) = escape(rest) {
                let end = at + rest.chars().take(3).map(char::len_utf8).sum::<usize>();
                return Some((at..end, mistake));
            }
            chars.nth(1);
        } else if let Some(mistake) = stray(char) {
            return Some((at..at + char.len_utf8(), mistake));
        }
    }
    None
}

/// What is wrong with the `%` that `rest` begins with.
fn escape(rest: &str) -> Option<String> {
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
            "path contains the control character `{shown}`; remove it"
        ));
    }
    is_unreserved(byte).then(|| format!("unneeded percent escape `{shown}`; write `{char}`"))
}

/// What is wrong with a character.
fn stray(char: char) -> Option<String> {
    match char {
        '-' | '.' | '_' | '~' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';'
        | '=' | ':' | '@' => None,
        char if char.is_ascii_alphanumeric() => None,
        char if char.is_control() => Some(format!(
            "path contains the control character `{}`; remove it",
            char.escape_default()
        )),
        char if char.is_whitespace() => Some(format!(
            "path contains a space; remove it, or write `{}`",
            encoded(char)
        )),
        char => Some(format!(
            "invalid character `{char}` in a path; write `{}`",
            encoded(char)
        )),
    }
}

/// Whether a name holds what people take for nothing.
pub(super) fn contains_whitespace(name: &str) -> bool {
    name.contains(char::is_whitespace)
}

fn encoded(char: char) -> String {
    let mut text = String::new();
    for byte in char.encode_utf8(&mut [0; 4]).bytes() {
        let _ = write!(text, "%{byte:02X}");
    }
    text
}
