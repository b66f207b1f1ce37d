//! Redacts secrets in texts from a server.
//!
//! A server may echo a secret unchanged, percent-encoded, with JSON escapes, in base64 of either
//! alphabet at any offset, in another case, or in parts. A part of 15 or more characters is always
//! found, and a part of 8 or more if it is the beginning of the secret. Secrets of less than 8
//! characters are not searched for, because too many other words contain them.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bytes::Bytes;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The length of a probe in bytes, and the minimum length of a secret.
const PROBE: usize = 8;

/// The minimum length of a secret's beginning at the end of a truncated text.
const MIN_TRUNCATED: usize = 3;

/// The maximum number of nested escapes.
const MAX_ESCAPES: usize = 3;

/// Finds secrets in texts.
pub(crate) struct Redactor {
    /// The encodings of the secrets, [folded].
    forms: Vec<Vec<u8>>,
    /// If `true`, texts may be truncated within a secret.
    may_be_truncated: bool,
    /// The substrings of the forms that are searched for: each with its form and its offset.
    probes: HashMap<Vec<u8>, Vec<(usize, usize)>>,
}

impl Redactor {
    /// Creates a redactor. Returns `None` if no secret is long enough to search for.
    pub(super) fn new<'a>(secrets: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut forms: Vec<Vec<u8>> = Vec::new();
        for secret in secrets.filter(|secret| secret.len() >= PROBE) {
            forms.push(folded(secret.as_bytes()));
            forms.extend((0..3).map(|offset| encoded(secret, offset)));
        }
        if forms.is_empty() {
            return None;
        }
        let mut probes: HashMap<Vec<u8>, Vec<(usize, usize)>> = HashMap::new();
        for (number, form) in forms.iter().enumerate() {
            for (index, piece) in form.chunks_exact(PROBE).enumerate() {
                let positions = probes.entry(piece.to_vec()).or_default();
                // One position in each form is enough.
                if positions.last().is_none_or(|(last, _)| *last != number) {
                    positions.push((number, index * PROBE));
                }
            }
        }
        Some(Self {
            forms,
            may_be_truncated: true,
            probes,
        })
    }

    /// Returns a redactor for texts that are never truncated.
    #[cfg(feature = "mock")]
    pub(crate) fn for_complete_texts(self) -> Self {
        Self {
            may_be_truncated: false,
            ..self
        }
    }

    /// Redacts secrets in bytes.
    pub(crate) fn redact_bytes(&self, bytes: Bytes) -> Bytes {
        self.redact(&bytes).map_or(bytes, Bytes::from)
    }

    /// Redacts secrets in a text.
    pub(crate) fn redact_text(&self, text: String) -> String {
        match self.redact(text.as_bytes()) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text,
        }
    }

    /// Returns `true` if the error or one of its sources shows any part of a secret.
    pub(crate) fn is_shown_by(&self, error: &(dyn Error + 'static)) -> bool {
        let mut shown = format!("{error:?}");
        let mut next = Some(error);
        while let Some(error) = next {
            // Writing to a string cannot fail, unless the error's own `Display` does.
            let _ = fmt::write(&mut shown, format_args!("\n{error}"));
            next = error.source();
        }
        self.is_in(shown.as_bytes())
    }

    /// Returns the redacted text, or `None` if it contains no secret.
    fn redact(&self, text: &[u8]) -> Option<Vec<u8>> {
        let found = self.find(text);
        if found.is_empty() {
            return None;
        }
        let mut clean = Vec::with_capacity(text.len());
        let mut end = 0;
        for range in found {
            clean.extend_from_slice(text.get(end..range.start).unwrap_or_default());
            clean.extend_from_slice(REDACTED.as_bytes());
            end = range.end;
        }
        clean.extend_from_slice(text.get(end..).unwrap_or_default());
        Some(clean)
    }

    /// Returns `true` if the text contains any part of a secret.
    pub(crate) fn is_in(&self, text: &[u8]) -> bool {
        !self.find(text).is_empty()
    }

    /// Returns the ranges that contain secrets, ordered and without overlaps.
    fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found = self.find_unescaped(&folded(text));
        let mut unescaped = Unescaped::new(text);
        for _ in 0..MAX_ESCAPES {
            if !unescaped.unescape() {
                break;
            }
            let inside = self.find_unescaped(&folded(&unescaped.bytes));
            let inside = inside.into_iter();
            found.extend(inside.filter_map(|range| unescaped.origin(&range)));
        }
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, range| {
            let overlaps = next.start <= range.end;
            if overlaps {
                range.end = range.end.max(next.end);
            }
            overlaps
        });
        found
    }

    /// Finds secrets in a folded text without undoing escapes.
    fn find_unescaped(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut done = 0;
        for (at, window) in text.windows(PROBE).enumerate() {
            if at < done {
                continue;
            }
            let Some(positions) = self.probes.get(window) else {
                continue;
            };
            // Secrets may share a part, such as the prefix of a vendor's keys.
            for (form, offset) in positions {
                let range = self.extend(text, at, *form, *offset);
                done = done.max(range.end);
                found.push(range);
            }
        }
        let rest = text.get(done..).unwrap_or_default();
        if self.may_be_truncated
            && let Some(length) = self.truncated_length(rest)
        {
            found.push(text.len() - length..text.len());
        }
        found
    }

    /// Extends a match of a probe in both directions.
    fn extend(&self, text: &[u8], at: usize, form: usize, offset: usize) -> Range<usize> {
        let form = self.forms.get(form).map(Vec::as_slice).unwrap_or_default();
        let (text_before, text_after) = text.split_at_checked(at).unwrap_or_default();
        let (form_before, form_after) = form.split_at_checked(offset).unwrap_or_default();
        let same = |(one, other): &(&u8, &u8)| one == other;
        let before = text_before.iter().rev().zip(form_before.iter().rev());
        let after = text_after.iter().zip(form_after);
        at - before.take_while(same).count()..at + after.take_while(same).count()
    }

    /// Returns the length of a secret's beginning at the end of the text.
    fn truncated_length(&self, text: &[u8]) -> Option<usize> {
        let max_length = PROBE.min(text.len());
        let lengths = (MIN_TRUNCATED..=max_length).rev();
        lengths.into_iter().find(|length| {
            let end = text.get(text.len() - length..).unwrap_or_default();
            self.forms.iter().any(|form| form.starts_with(end))
        })
    }
}

/// Converts a text to lower case and to a single base64 alphabet, with `+` for a space.
fn folded(text: &[u8]) -> Vec<u8> {
    let fold = |byte: &u8| match byte {
        // Forms encode a space as `+`.
        b'-' | b' ' => b'+',
        b'_' => b'/',
        byte => byte.to_ascii_lowercase(),
    };
    text.iter().map(fold).collect()
}

/// Returns the base64 of a secret after `offset` other bytes, without the characters at both ends
/// that depend on the surrounding bytes.
fn encoded(secret: &str, offset: usize) -> Vec<u8> {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(secret.as_bytes());
    let whole = bytes.len() * 8 / 6;
    let text = STANDARD_NO_PAD.encode(bytes);
    let start = (offset * 8).div_ceil(6);
    folded(text.get(start..whole).unwrap_or_default().as_bytes())
}

/// A text without escapes.
struct Unescaped {
    bytes: Vec<u8>,
    /// The position of each byte in the original text, and the length of the original text. Empty
    /// before the first unescaping.
    starts: Vec<usize>,
}

impl Unescaped {
    /// Returns the text unchanged.
    fn new(text: &[u8]) -> Self {
        Self {
            bytes: text.to_vec(),
            starts: Vec::new(),
        }
    }

    /// Removes one level of escapes. Returns `false` if there are none.
    fn unescape(&mut self) -> bool {
        if !self.bytes.iter().any(|byte| matches!(byte, b'%' | b'\\')) {
            return false;
        }
        let (mut bytes, mut starts) = (Vec::with_capacity(self.bytes.len()), Vec::new());
        let mut at = 0;
        while let Some(rest) = self.bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let (unit, length) = unescape(rest);
            let before = bytes.len();
            match unit {
                Unit::Byte(byte) => bytes.push(byte),
                Unit::Char(char) => {
                    bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                }
            }
            starts.extend((before..bytes.len()).map(|_| self.start(at)));
            at += length;
        }
        starts.push(self.start(self.bytes.len()));
        let has_changed = bytes.len() < self.bytes.len();
        *self = Self { bytes, starts };
        has_changed
    }

    /// Returns the position of a byte in the original text.
    fn start(&self, at: usize) -> usize {
        self.starts.get(at).copied().unwrap_or(at)
    }

    /// Returns the range in the original text.
    fn origin(&self, range: &Range<usize>) -> Option<Range<usize>> {
        Some(*self.starts.get(range.start)?..*self.starts.get(range.end)?)
    }
}

/// The meaning of an escape.
enum Unit {
    Byte(u8),
    Char(char),
}

/// Returns the unescaped byte or character at the start of a text, and its length in the text.
fn unescape(text: &[u8]) -> (Unit, usize) {
    let (byte, length) = match text {
        [b'%', high, low, ..] => match hex(&[*high, *low]).map(u8::try_from) {
            Some(Ok(byte)) => (byte, 3),
            Some(Err(_)) | None => (b'%', 1),
        },
        [b'\\', b'u' | b'U', rest @ ..] => match escaped_char(rest) {
            Some((char, length)) => return (Unit::Char(char), 2 + length),
            None => (b'\\', 1),
        },
        [b'\\', char @ (b'/' | b'\\' | b'"'), ..] => (*char, 2),
        [byte, ..] => (*byte, 1),
        [] => (0, 1),
    };
    (Unit::Byte(byte), length)
}

/// Returns the character whose hexadecimal digits follow `\u`, and its length in the text. JSON writes
/// some characters as a pair of escapes.
fn escaped_char(text: &[u8]) -> Option<(char, usize)> {
    let first = hex(text.get(..4)?)?;
    if let Some(char) = char::from_u32(first) {
        return Some((char, 4));
    }
    let (b"\\u" | b"\\U", rest) = text.get(4..)?.split_at_checked(2)? else {
        return None;
    };
    let second = hex(rest.get(..4)?)?;
    let pair = [first, second].map(u16::try_from);
    let [Ok(first), Ok(second)] = pair else {
        return None;
    };
    let char = char::decode_utf16([first, second]).next()?.ok()?;
    Some((char, 10))
}

fn hex(digits: &[u8]) -> Option<u32> {
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    let text = std::str::from_utf8(digits).ok().filter(|_| is_hex)?;
    u32::from_str_radix(text, 16).ok()
}

#[cfg(test)]
mod tests;
