//! The packed text of a [`Route`](super::Route): how it is read. [`pack`](super::pack) writes it.
//!
//! * A **number** is one digit of 64, from a blank for 0 to `_` for 63. Greater ones have digits of
//!   32 before it, from `` ` `` to DEL, of which the first counts most.
//! * A **text** is its length in bytes, a number, and then itself.
//!
//! A route is nine texts in a row, its [`Section`]s: what a writer needs stands first, so that it
//! gets there without looking for anything.
//!
//! * **Path**: the template as it was declared.
//! * **Pieces**: how to cut it. Numbers: the length of a literal, then for each placeholder the
//!   index of its param, the length of its name, and the length of the literal behind it.
//! * **Params**: for each its place, a letter, and its key, a text. The names of path params are in
//!   the path already: their keys are empty. The key of a pair is its name as it is written,
//!   `&name=`; one with characters that must be encoded has a capital letter. All other keys are
//!   names.
//! * **Flags**: a letter for each thing that is not as usual.
//! * **Timeout**: milliseconds, a number. Empty where there is none.
//! * **Content type**, **api**, **name**: as they are.
//! * **Scopes**: a text each.
//!
//! `restrait-macros` writes the same (`expand/route.rs`), for declared endpoints.

use crate::Place;

/// The texts in a row.
#[derive(Clone, Copy)]
#[expect(dead_code, reason = "a writer reads the first three in their order")]
pub(super) enum Section {
    Path,
    Pieces,
    Params,
    Flags,
    Timeout,
    ContentType,
    Api,
    Name,
    Scopes,
}

/// The client's common query params are not sent.
pub(super) const NO_COMMON_QUERY: char = 'q';
/// A request may be sent twice, whatever its method says.
pub(super) const IDEMPOTENT: char = 'i';
/// A request must not be sent twice, whatever its method says.
pub(super) const NOT_IDEMPOTENT: char = 'n';

/// What ends a number, from 0 on.
pub(super) const LAST_DIGIT: u8 = b' ';
/// What stands before that, from 0 on.
pub(super) const DIGIT: u8 = b'`';

/// The letter of a place. Pairs whose names must be encoded have a capital one.
pub(super) const fn letter(place: Place) -> u8 {
    match place {
        Place::Path => b'p',
        Place::Query => b'q',
        Place::Header => b'h',
        Place::Body => b'b',
        Place::Form => b'f',
        Place::Multipart => b'm',
    }
}

/// The section of a route's text.
pub(super) fn section(text: &'static str, section: Section) -> &'static str {
    let mut sections = Reader::of(text);
    for _ in 0..section as usize {
        sections.text();
    }
    sections.text().unwrap_or_default()
}

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
