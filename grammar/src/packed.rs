//! Packed numbers and strings, which the macros write into one string literal.
//!
//! One literal is cheaper to compile and to link than a table of structs.
//!
//! * A **number** ends with a digit of base 64, from a space for 0 to `_` for 63. Numbers above 63
//!   have digits of base 32 before it, from `` ` `` to DEL, the most significant one first.
//! * A **string** is its length in bytes, as a number, followed by its bytes.

/// The last digit of a number with the value 0.
const LAST_DIGIT: u8 = b' ';
/// A digit before the last one with the value 0.
const DIGIT: u8 = b'`';

/// A reader of packed numbers and strings.
///
/// ```
/// use restrait_grammar::packed::{Reader, put_number, put_text};
///
/// let mut packed = String::new();
/// put_number(&mut packed, 1300);
/// put_text(&mut packed, "orgId");
/// let mut reader = Reader::new(&packed);
/// assert_eq!(reader.number(), Some(1300));
/// assert_eq!(reader.text(), Some("orgId"));
/// assert_eq!(reader.number(), None);
/// ```
#[derive(Debug, Clone)]
pub struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    /// Creates a reader for `packed`.
    #[must_use]
    #[inline]
    pub const fn new(packed: &'a str) -> Self {
        Self(packed)
    }

    /// Returns the text that has not been read.
    #[must_use]
    #[inline]
    pub const fn rest(&self) -> &'a str {
        self.0
    }

    /// Reads one ASCII byte.
    #[inline]
    pub const fn byte(&mut self) -> Option<u8> {
        let Some((byte, rest)) = self.0.split_at_checked(1) else {
            return None;
        };
        self.0 = rest;
        byte.as_bytes().first().copied()
    }

    /// Reads a number.
    #[inline]
    pub const fn number(&mut self) -> Option<u64> {
        let Some(first) = self.byte() else {
            return None;
        };
        self.number_from(first)
    }

    /// Reads a number that is a length or an index.
    #[inline]
    pub const fn size(&mut self) -> Option<usize> {
        let Some(number) = self.number() else {
            return None;
        };
        size(number)
    }

    /// Reads a string.
    #[inline]
    pub const fn text(&mut self) -> Option<&'a str> {
        let Some(length) = self.size() else {
            return None;
        };
        self.take(length)
    }

    /// Reads a tag, which is one ASCII byte, and a string.
    // One bounds check covers the tag and the first digit of the length.
    #[inline]
    pub fn tagged_text(&mut self) -> Option<(u8, &'a str)> {
        let (begin, rest) = self.0.split_at_checked(2)?;
        let [tag, first] = begin.as_bytes() else {
            return None;
        };
        self.0 = rest;
        let length = self.number_from(*first)?;
        let text = self.take(size(length)?)?;
        Some((*tag, text))
    }

    /// Reads `length` bytes.
    #[inline]
    pub const fn take(&mut self, length: usize) -> Option<&'a str> {
        let Some((text, rest)) = self.0.split_at_checked(length) else {
            return None;
        };
        self.0 = rest;
        Some(text)
    }

    /// Reads a number that begins with this digit. Most numbers have one digit.
    #[inline]
    const fn number_from(&mut self, first: u8) -> Option<u64> {
        if first < DIGIT {
            return Some(first.wrapping_sub(LAST_DIGIT) as u64);
        }
        let Some((number, rest)) = long_number(first, self.0) else {
            return None;
        };
        self.0 = rest;
        Some(number)
    }
}

/// Converts a number to a length or an index. `None` if it is too large.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the number is compared before, and `try_from` is not `const`"
)]
#[inline]
const fn size(number: u64) -> Option<usize> {
    if number > usize::MAX as u64 {
        return None;
    }
    Some(number as usize)
}

/// Reads a number of several digits. Returns it and the rest of the text.
#[cold]
const fn long_number(first: u8, text: &str) -> Option<(u64, &str)> {
    let mut rest = Reader::new(text);
    let (mut number, mut digit) = (0, first);
    while digit >= DIGIT {
        number = number << 5 | (digit - DIGIT) as u64;
        digit = match rest.byte() {
            Some(digit) => digit,
            None => return None,
        };
    }
    let last = digit.wrapping_sub(LAST_DIGIT) as u64;
    Some((number << 6 | last, rest.0))
}

/// Appends a string.
pub fn put_text(packed: &mut String, text: &str) {
    put_number(packed, text.len() as u64);
    packed.push_str(text);
}

/// Appends a number.
pub fn put_number(packed: &mut String, number: u64) {
    let digit = |zero: u8, value: u64| char::from(zero + u8::try_from(value).unwrap_or_default());
    let above = |digits: u32| number.checked_shr(6 + 5 * digits).unwrap_or_default();
    let mut digits = 0;
    while above(digits) > 0 {
        digits += 1;
    }
    for position in (0..digits).rev() {
        packed.push(digit(DIGIT, above(position) & 31));
    }
    packed.push(digit(LAST_DIGIT, number & 63));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(number: u64) -> String {
        let mut packed = String::new();
        put_number(&mut packed, number);
        packed
    }

    #[test]
    fn numbers_round_trip() {
        for value in (0..5000).chain([u64::from(u32::MAX), u64::MAX - 1, u64::MAX]) {
            let text = packed(value);
            let mut reader = Reader::new(&text);
            assert_eq!(reader.number(), Some(value), "{text:?}");
            assert_eq!(reader.rest(), "");
            assert_eq!(text.len() == 1, value < 64);
        }
    }

    #[test]
    fn numbers_have_no_leading_zeros() {
        for (number, digits) in [(0, " "), (63, "_"), (64, "a "), (2048, "a` ")] {
            assert_eq!(packed(number), digits);
        }
        assert_eq!(packed(u64::MAX).len(), 13);
    }

    #[test]
    fn rejects_invalid_text() {
        for text in [
            "",
            "9",
            "9/a",
            "!\u{e9}",
            "\u{7f}",
            "\u{7f}\u{7f}\u{7f}\u{7f}",
        ] {
            let mut reader = Reader::new(text);
            let read = (reader.clone().text(), reader.tagged_text());
            assert_eq!(read, (None, None), "{text:?}");
        }
    }
}
