//! Where decoding failed: recorded only while an error unwinds, innermost first.

use std::cell::RefCell;
use std::fmt::Write;

/// The longest part of a key that is shown, in characters.
const LONGEST_KEY: usize = 64;

/// The most segments that are kept: the outermost ones.
const DEEPEST: usize = 16;

/// A key of an object, as it was met.
#[derive(Default)]
pub(super) enum Key<'de> {
    /// Not met, or not text.
    #[default]
    Unknown,
    /// As it stands in the document.
    Borrowed(&'de str),
    /// With its escapes undone.
    Owned(String),
}

impl Key<'_> {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "?",
            Self::Borrowed(key) => key,
            Self::Owned(key) => key,
        }
    }
}

/// The segments of the path to a failure.
#[derive(Default)]
pub(super) struct Trace(RefCell<Vec<String>>);

impl Trace {
    /// The failure is in the member of this key.
    pub(super) fn key(&self, key: &Key<'_>) {
        let key = key.as_str();
        let mut shown: String = key.chars().take(LONGEST_KEY).collect();
        if shown.len() < key.len() {
            shown.push('…');
        }
        let plain = |char: char| char.is_ascii_alphanumeric() || char == '_';
        let is_plain = !shown.is_empty() && shown.chars().all(plain);
        self.push(if is_plain {
            format!(".{shown}")
        } else {
            format!("[{shown:?}]")
        });
    }

    /// The failure is in the element of this index.
    pub(super) fn index(&self, index: usize) {
        self.push(format!("[{index}]"));
    }

    fn push(&self, segment: String) {
        let mut segments = self.0.borrow_mut();
        if segments.len() == DEEPEST {
            segments.remove(0);
        }
        segments.push(segment);
    }

    /// The path from the document's root.
    pub(super) fn into_path(self) -> String {
        let segments = self.0.into_inner();
        let mut path = "$".to_owned();
        for segment in segments.iter().rev() {
            let _ = write!(path, "{segment}");
        }
        path
    }
}
