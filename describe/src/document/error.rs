//! The mistakes of a document.

use std::fmt;

/// An error that makes a document unreadable.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentError {
    /// The JSON pointer of the mistake (RFC 6901). Empty for the whole document.
    pub pointer: String,
    /// The mistake.
    pub message: String,
}

impl DocumentError {
    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_at(f, &self.pointer, &self.message)
    }
}

impl std::error::Error for DocumentError {}

/// A mistake in a document, because of which a part of it was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Problem {
    /// The JSON pointer of the mistake (RFC 6901).
    pub pointer: String,
    /// The mistake and what was left out.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_at(f, &self.pointer, &self.message)
    }
}

fn write_at(f: &mut fmt::Formatter<'_>, pointer: &str, message: &str) -> fmt::Result {
    match pointer {
        "" => f.write_str(message),
        pointer => write!(f, "{pointer}: {message}"),
    }
}
