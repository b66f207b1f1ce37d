//! Parts of a document that cannot be declared.

use std::fmt;

/// A part of the document that was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LeftOut {
    /// The JSON pointer of the part (RFC 6901).
    pub pointer: String,
    /// The reason.
    pub reason: String,
}

impl LeftOut {
    pub(crate) fn new(pointer: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            reason: reason.into(),
        }
    }
}

/// Formats the pointer and the reason: `/paths/~1users/get: a cookie cannot be a list`.
impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.reason)
    }
}
