//! Percent-encoding of all bytes but the unreserved ones of RFC 3986, section 2.3.

use std::fmt::Write;

/// A buffer for encoded text.
pub trait Sink {
    /// Appends `text`.
    fn push(&mut self, text: &str);
}

impl Sink for String {
    fn push(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// 1 for each unreserved byte.
const UNRESERVED: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "the loop ends at the end of the table"
        )]
        #[expect(clippy::cast_possible_truncation, reason = "the table has 256 entries")]
        {
            table[byte] = is_unreserved(byte as u8) as u8;
        }
        byte += 1;
    }
    table
};

/// Returns `true` if the byte needs no escape anywhere in a URL.
#[must_use]
pub const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Returns `true` if no byte of `text` needs an escape, as in most ids, names and numbers.
#[must_use]
#[inline]
pub fn is_plain(text: &str) -> bool {
    // Look up eight bytes per branch.
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let all = |bytes: &[u8]| bytes.iter().fold(1, |all, byte| all & unreserved(*byte)) == 1;
    eights.iter().all(|eight| all(eight)) && all(rest)
}

/// Appends `text` percent-encoded.
///
/// ```
/// let mut query = String::from("q=");
/// restrait_grammar::percent::encode("a&b", &mut query);
/// assert_eq!(query, "q=a%26b");
/// ```
#[inline]
pub fn encode(text: &str, sink: &mut impl Sink) {
    if is_plain(text) {
        sink.push(text);
    } else {
        encode_reserved(text, sink);
    }
}

/// Decodes percent-encoded text. Bytes that are not UTF-8 become U+FFFD; an invalid escape is text.
///
/// ```
/// assert_eq!(restrait_grammar::percent::decode("a%2Fb%"), "a/b%");
/// ```
#[must_use]
pub fn decode(text: &str) -> String {
    String::from_utf8_lossy(&decode_bytes(text)).into_owned()
}

/// Decodes percent-encoded text. Returns `None` if the bytes are not UTF-8.
#[must_use]
pub fn decode_utf8(text: &str) -> Option<String> {
    String::from_utf8(decode_bytes(text)).ok()
}

/// Returns the normal form of percent-encoded text: escapes of unreserved characters are decoded, and
/// all others are in upper case (RFC 3986, section 6.2.2). Characters that need an escape get one.
///
/// ```
/// assert_eq!(restrait_grammar::percent::normalize("%61%3a:"), "a%3A:");
/// ```
#[must_use]
pub fn normalize(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let push = |run: &str, normal: &mut String| {
        for char in run.chars() {
            if char.is_ascii() {
                normal.push(char);
            } else {
                encode(char.encode_utf8(&mut [0; 4]), normal);
            }
        }
    };
    let mut rest = text;
    while let Some((run, after)) = rest.split_once('%') {
        push(run, &mut normal);
        match escaped(after) {
            Some((byte, after)) if is_unreserved(byte) => {
                normal.push(char::from(byte));
                rest = after;
            }
            Some((byte, after)) => {
                let _ = write!(normal, "%{byte:02X}");
                rest = after;
            }
            None => {
                normal.push('%');
                rest = after;
            }
        }
    }
    push(rest, &mut normal);
    normal
}

/// Returns the byte whose two digits are at the beginning of `text`, and the text after them.
fn escaped(text: &str) -> Option<(u8, &str)> {
    let (digits, after) = text.split_at_checked(2)?;
    let is_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
    let byte = u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
    Some((byte, after))
}

/// Returns the bytes of percent-encoded text. An invalid escape is text.
fn decode_bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((run, after)) = rest.split_once('%') {
        bytes.extend_from_slice(run.as_bytes());
        match escaped(after) {
            Some((byte, after)) => {
                bytes.push(byte);
                rest = after;
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Appends runs of unreserved characters unchanged, and escapes all other bytes.
#[cold]
fn encode_reserved(text: &str, sink: &mut impl Sink) {
    let hex = |digit: u8| b"0123456789ABCDEF".get(usize::from(digit)).copied();
    let mut rest = text;
    while let Some(at) = rest.find(|char: char| !is_unreserved_char(char)) {
        let (run, from) = rest.split_at(at);
        sink.push(run);
        let end = from.find(is_unreserved_char).unwrap_or(from.len());
        let (run, after) = from.split_at(end);
        for byte in run.bytes() {
            let escape = [
                b'%',
                hex(byte >> 4).unwrap_or(b'0'),
                hex(byte & 15).unwrap_or(b'0'),
            ];
            sink.push(std::str::from_utf8(&escape).unwrap_or_default());
        }
        rest = after;
    }
    sink.push(rest);
}

fn is_unreserved_char(char: char) -> bool {
    u8::try_from(char).is_ok_and(is_unreserved)
}

/// Returns 1 for an unreserved byte, 0 for any other.
#[inline]
fn unreserved(byte: u8) -> u8 {
    UNRESERVED
        .get(usize::from(byte))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut encoded = String::new();
        encode(text, &mut encoded);
        encoded
    }

    #[test]
    fn decodes_as_the_percent_encoding_crate_does() {
        const TOKENS: [&str; 9] = ["%", "2", "F", "c3", "%C3", "%a9", "é", "+", "%25"];
        let mut texts = vec![String::new()];
        for _ in 0..5 {
            let longer = texts
                .iter()
                .flat_map(|text| TOKENS.iter().map(move |token| format!("{text}{token}")));
            texts = longer.collect();
            for text in &texts {
                let other = || percent_encoding::percent_decode_str(text);
                assert_eq!(decode(text), other().decode_utf8_lossy(), "{text}");
                let other = other().decode_utf8().ok().map(Into::into);
                assert_eq!(decode_utf8(text), other, "{text}");
                assert_eq!(decode(&normalize(text)), decode(text), "{text}");
                assert_eq!(normalize(&normalize(text)), normalize(text), "{text}");
            }
        }
    }

    #[test]
    fn escapes_all_but_unreserved_bytes() {
        for byte in 0..=127_u8 {
            let text = char::from(byte).to_string();
            let is_unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            let expected = if is_unreserved {
                text.clone()
            } else {
                format!("%{byte:02X}")
            };
            assert_eq!(encoded(&text), expected);
        }
        assert_eq!(encoded("aé/ü%b"), "a%C3%A9%2F%C3%BC%25b");
        assert_eq!(encoded(""), "");
    }

    #[test]
    fn the_normal_form_keeps_reserved_characters_apart_from_their_escapes() {
        for (text, normal) in [
            ("a:b%3ac", "a:b%3Ac"),
            ("%61%2D%2f", "a-%2F"),
            ("é%c3%A9", "%C3%A9%C3%A9"),
            ("%", "%"),
            ("%2", "%2"),
            ("%zz%2561", "%zz%2561"),
        ] {
            assert_eq!(normalize(text), normal);
        }
        assert_eq!(decode_utf8("%ff"), None);
    }
}
