//! Packed text: what macros write into one literal, and the runtime reads without looking for
//! anything. One literal is one token to compile and one pointer to link.
//!
//! * A **number** is one digit of 64, from a blank for 0 to `_` for 63. Greater ones have digits of
//!   32 before it, from `` ` `` to DEL, of which the first counts most.
//! * A **text** is its length in bytes, a number, and then itself.
//!
//! `restrait-macros` writes the same (`api/expand/packed.rs`).

/// What ends a number, from 0 on.
const LAST_DIGIT: u8 = b' ';
/// What stands before that, from 0 on.
const DIGIT: u8 = b'`';

/// Reads a packed text from its beginning on.
#[derive(Clone)]
pub(crate) struct Reader(&'static str);

impl Reader {
    #[inline]
    pub(crate) const fn of(text: &'static str) -> Self {
        Self(text)
    }

    /// The next byte, unless this is the end.
    #[inline]
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_at_checked(1)?;
        self.0 = rest;
        byte.bytes().next()
    }

    #[inline]
    pub(crate) fn number(&mut self) -> Option<u64> {
        let first = self.byte()?;
        self.number_from(first)
    }

    /// A number that is a length or an index.
    #[inline]
    pub(crate) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    #[inline]
    pub(crate) fn text(&mut self) -> Option<&'static str> {
        let length = self.size()?;
        self.cut(length)
    }

    /// A letter and a text. Both begin with a byte that is looked at once.
    #[inline]
    pub(crate) fn entry(&mut self) -> Option<(u8, &'static str)> {
        let (begin, rest) = self.0.split_at_checked(2)?;
        let [letter, first] = begin.as_bytes() else {
            return None;
        };
        self.0 = rest;
        let length = self.number_from(*first)?;
        let text = self.cut(usize::try_from(length).ok()?)?;
        Some((*letter, text))
    }

    /// How much is left.
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// So much of the text.
    #[inline]
    pub(crate) fn cut(&mut self, length: usize) -> Option<&'static str> {
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text)
    }

    /// The number that begins with this digit: most have no other.
    #[inline]
    fn number_from(&mut self, first: u8) -> Option<u64> {
        if first < DIGIT {
            return Some(u64::from(first.wrapping_sub(LAST_DIGIT)));
        }
        let (number, rest) = long_number(first, self.0)?;
        self.0 = rest;
        Some(number)
    }
}

/// A number of several digits, and what comes after it.
#[cold]
fn long_number(first: u8, text: &'static str) -> Option<(u64, &'static str)> {
    let mut rest = Reader::of(text);
    let (mut number, mut digit) = (0, first);
    while digit >= DIGIT {
        number = number << 5 | u64::from(digit - DIGIT);
        digit = rest.byte()?;
    }
    let last = u64::from(digit.wrapping_sub(LAST_DIGIT));
    Some((number << 6 | last, rest.0))
}

/// Appends a text.
pub(crate) fn put(text: &str, packed: &mut String) {
    packed.push_str(&number(text.len() as u64));
    packed.push_str(text);
}

/// A number, packed.
pub(crate) fn number(number: u64) -> String {
    fn digit(first: u8, value: u64) -> char {
        char::from(first + u8::try_from(value).unwrap_or_default())
    }
    let mut digits = vec![digit(LAST_DIGIT, number & 63)];
    let mut rest = number >> 6;
    while rest > 0 {
        digits.push(digit(DIGIT, rest & 31));
        rest >>= 5;
    }
    digits.iter().rev().collect()
}
