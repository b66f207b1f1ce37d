//! Counts ahead: how many members an object has, told before they are decoded.
//!
//! A hash map that knows its size is made once. One that does not grows, and hashes its keys
//! again each time it does. Nothing is counted unless it is asked for, which structs and sorted
//! maps never do.

use super::path::{Key, Trace};
use crate::scan::from_first;

/// Where a value is that is about to be decoded.
#[derive(Clone, Copy)]
pub(super) struct Spot<'t> {
    pub(super) trace: &'t Trace<'t>,
    /// What it follows. In an array nothing says where it is.
    key: Option<&'t Key<'t>>,
}

impl<'t> Spot<'t> {
    /// Behind this key.
    pub(super) fn behind(key: &'t Key<'t>, trace: &'t Trace<'t>) -> Self {
        let key = Some(key);
        Self { trace, key }
    }

    /// An element of an array.
    pub(super) fn of_element(trace: &'t Trace<'t>) -> Self {
        let key = None;
        Self { trace, key }
    }

    /// What is inside the object has begun: it cannot be counted any more.
    pub(super) fn enter(&mut self) {
        self.key = None;
    }

    /// How many members the object here has, if all of them are scalars.
    ///
    /// Objects in objects are left alone: they would be gone through once for each level.
    pub(super) fn members(self) -> Option<usize> {
        members(self.key?.value(self.trace.json)?)
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
