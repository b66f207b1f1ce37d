//! Takes a secret out of what a server says, however it is written there.
//!
//! A secret may be echoed as it is, percent-encoded, escaped as JSON does, in base64 of either
//! alphabet at any offset, in another case, and in parts: cut off by the server, or by a limit
//! on the way. Whatever shares 15 characters with the secret is found for certain, and from 8 on
//! where the secret's beginning was kept. Secrets of less than 8 characters are not looked for: too
//! many innocent words contain them.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bytes::Bytes;

/// What replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// How many characters are compared at once, and the length of the shortest secret.
const PROBE: usize = 8;

/// The shortest beginning of a secret that is taken for one where a text breaks off.
const SHORTEST_REST: usize = 3;

/// How often a text may be escaped over and over.
const MOST_ESCAPES: usize = 3;

/// The ways to write some secrets, [folded], ready to be searched for.
pub(crate) struct Redactor {
    forms: Vec<Vec<u8>>,
    /// If `true`, a text may break off within a secret.
    may_be_cut: bool,
    /// Pieces of the forms, and where they are: which form, from where.
    probes: HashMap<Vec<u8>, (usize, usize)>,
}

impl Redactor {
    /// Returns `None` if no secret is long enough to be searched for.
    pub(super) fn new<'a>(secrets: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut forms: Vec<Vec<u8>> = Vec::new();
        for secret in secrets.filter(|secret| secret.len() >= PROBE) {
            forms.push(folded(secret.as_bytes()));
            forms.extend((0..3).map(|offset| encoded(secret, offset)));
        }
        if forms.is_empty() {
            return None;
        }
        let mut probes = HashMap::new();
        for (number, form) in forms.iter().enumerate() {
            for (index, piece) in form.chunks_exact(PROBE).enumerate() {
                let place = (number, index * PROBE);
                probes.entry(piece.to_vec()).or_insert(place);
            }
        }
        Some(Self {
            forms,
            may_be_cut: true,
            probes,
        })
    }

    /// The same for texts that are whole: how one ends is not the beginning of a secret.
    #[cfg(feature = "mock")]
    pub(crate) fn of_whole_texts(self) -> Self {
        Self {
            may_be_cut: false,
            ..self
        }
    }

    /// The bytes without what they contain of a secret.
    pub(crate) fn redact_bytes(&self, bytes: Bytes) -> Bytes {
        self.redact(&bytes).map_or(bytes, Bytes::from)
    }

    /// The text without what it contains of a secret.
    pub(crate) fn redact_text(&self, text: String) -> String {
        match self.redact(text.as_bytes()) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text,
        }
    }

    /// Returns `true` if the error, or one that it comes from, shows any part of a secret.
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

    /// The text with everything secret replaced, or `None` where nothing is.
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

    /// Returns `true` if any part of a secret is in the text.
    pub(crate) fn is_in(&self, text: &[u8]) -> bool {
        !self.find(text).is_empty()
    }

    /// Where something secret stands, in order and apart from one another.
    fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found = self.find_plain(&folded(text));
        let mut unescaped = Unescaped::none(text);
        for _ in 0..MOST_ESCAPES {
            if !unescaped.undo() {
                break;
            }
            let inside = self.find_plain(&folded(&unescaped.bytes));
            let inside = inside.into_iter();
            found.extend(inside.filter_map(|range| unescaped.origin(&range)));
        }
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, range| {
            let meets = next.start <= range.end;
            if meets {
                range.end = range.end.max(next.end);
            }
            meets
        });
        found
    }

    fn find_plain(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut done = 0;
        for (at, window) in text.windows(PROBE).enumerate() {
            if at < done {
                continue;
            }
            let Some(&(form, offset)) = self.probes.get(window) else {
                continue;
            };
            let range = self.extend(text, at, form, offset);
            done = range.end;
            found.push(range);
        }
        let rest = text.get(done..).unwrap_or_default();
        if self.may_be_cut
            && let Some(length) = self.begun_at_end(rest)
        {
            found.push(text.len() - length..text.len());
        }
        found
    }

    /// All that is the same around what was found.
    fn extend(&self, text: &[u8], at: usize, form: usize, offset: usize) -> Range<usize> {
        let form = self.forms.get(form).map(Vec::as_slice).unwrap_or_default();
        let (text_before, text_after) = text.split_at_checked(at).unwrap_or_default();
        let (form_before, form_after) = form.split_at_checked(offset).unwrap_or_default();
        let same = |(one, other): &(&u8, &u8)| one == other;
        let before = text_before.iter().rev().zip(form_before.iter().rev());
        let after = text_after.iter().zip(form_after);
        at - before.take_while(same).count()..at + after.take_while(same).count()
    }

    /// How much of a secret's beginning the text ends with.
    fn begun_at_end(&self, text: &[u8]) -> Option<usize> {
        let longest = PROBE.min(text.len());
        let lengths = (SHORTEST_REST..=longest).rev();
        lengths.into_iter().find(|length| {
            let end = text.get(text.len() - length..).unwrap_or_default();
            self.forms.iter().any(|form| form.starts_with(end))
        })
    }
}

/// A text in lower case, the two alphabets of base64 made one, and a space what a form makes of it.
fn folded(text: &[u8]) -> Vec<u8> {
    let fold = |byte: &u8| match byte {
        // Forms write a space so.
        b'-' | b' ' => b'+',
        b'_' => b'/',
        byte => byte.to_ascii_lowercase(),
    };
    text.iter().map(fold).collect()
}

/// The part of the secret's base64 that is the same whatever stands around the secret, where so
/// many bytes stand before it.
fn encoded(secret: &str, offset: usize) -> Vec<u8> {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(secret.as_bytes());
    let whole = bytes.len() * 8 / 6;
    let text = STANDARD_NO_PAD.encode(bytes);
    let start = (offset * 8).div_ceil(6);
    folded(text.get(start..whole).unwrap_or_default().as_bytes())
}

/// A text with its escapes undone.
struct Unescaped {
    bytes: Vec<u8>,
    /// Where in the text each byte begins, and where the text ends.
    starts: Vec<usize>,
}

impl Unescaped {
    /// The text as it is.
    fn none(text: &[u8]) -> Self {
        Self {
            bytes: text.to_vec(),
            starts: Vec::new(),
        }
    }

    /// Undoes what is escaped, once. False where nothing is.
    fn undo(&mut self) -> bool {
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

    /// Where in the text the byte begins. Nothing is undone yet where there are no starts.
    fn start(&self, at: usize) -> usize {
        self.starts.get(at).copied().unwrap_or(at)
    }

    fn origin(&self, range: &Range<usize>) -> Option<Range<usize>> {
        Some(*self.starts.get(range.start)?..*self.starts.get(range.end)?)
    }
}

/// What an escape stands for.
enum Unit {
    Byte(u8),
    Char(char),
}

/// The byte or character that a text begins with, its escape undone, and how long it is written.
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

/// The character whose digits follow `\u`, in JSON one or two times four of them, and their length.
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
