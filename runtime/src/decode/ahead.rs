//! Counts ahead: how many members an object has, told before they are decoded.
//!
//! A hash map that knows its size is made once. One that does not grows, and hashes its keys
//! again each time it does. Nothing is counted unless it is asked for, which structs and sorted
//! maps never do.

use super::path::{Key, Trace};
use crate::scan::from_first;

/// Where a value is that is about to be decoded.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    pub(super) trace: &'t Trace<'t>,
    /// The address of the value, or of the quote that ends its key. What has none is not counted.
    start: Option<usize>,
}

impl<'t> Place<'t> {
    /// The whole of the document.
    pub(super) fn root(trace: &'t Trace<'t>) -> Self {
        let start = Some(trace.json.as_ptr().addr());
        Self { trace, start }
    }

    /// The value of a member of an object.
    pub(super) fn of_member(trace: &'t Trace<'t>, key: &Key<'_>) -> Self {
        let start = key.end();
        Self { trace, start }
    }

    /// An element of an array: nothing says where it is.
    pub(super) fn of_element(trace: &'t Trace<'t>) -> Self {
        let start = None;
        Self { trace, start }
    }

    /// What is inside the object has begun: it cannot be counted any more.
    pub(super) fn enter(&mut self) {
        self.start = None;
    }

    /// How many members the object here has, if all of them are scalars.
    ///
    /// Objects in objects are left alone: they would be gone through once for each level.
    pub(super) fn members(self) -> Option<usize> {
        let json = self.trace.json;
        let start = self.start?.checked_sub(json.as_ptr().addr())?;
        let rest = json.get(start..)?;
        members(match rest.strip_prefix(b"\"") {
            Some(rest) => rest.strip_prefix(b":")?,
            None => rest,
        })
    }
}

/// The members of the object that `json` begins with.
///
/// An object with whitespace or escapes is not counted: what is written for machines has none.
fn members(json: &[u8]) -> Option<usize> {
    let mut rest = json.strip_prefix(b"{\"")?;
    let mut members = 0;
    loop {
        rest = after_text(rest)?;
        members += 1;
        rest = match rest {
            [b':', b'"', text @ ..] => after_text(text)?,
            [b':', b'{' | b'[', ..] => return None,
            [b':', scalar @ ..] => from_first(scalar, [b',', b'}'])?,
            _ => return None,
        };
        rest = match rest {
            [b',', b'"', rest @ ..] => rest,
            [b'}', ..] => return Some(members),
            _ => return None,
        };
    }
}

/// What follows the closing quote.
#[inline]
fn after_text(json: &[u8]) -> Option<&[u8]> {
    from_first(json, [b'"', b'\\'])?.strip_prefix(b"\"")
}
