//! Where decoding failed: recorded only while an error unwinds, innermost first.

use std::cell::RefCell;
use std::fmt::Write;

use super::ahead::Ahead;

/// The longest part of a key that is shown, in characters.
const LONGEST_KEY: usize = 64;

/// The most segments that are kept: the outermost ones.
const DEEPEST: usize = 16;

/// A key of an object, as it was met.
#[derive(Default)]
pub(super) struct Key<'de> {
    met: Met<'de>,
    /// The last key with its escapes undone: rare, and the only one that is copied.
    owned: String,
}

/// What was met last. It is noted for every key, so there is nothing to drop in it.
#[derive(Clone, Copy, Default)]
enum Met<'de> {
    /// Nothing, or what is no text.
    #[default]
    Unknown,
    /// A key as it stands in the document.
    Borrowed(&'de str),
    /// The owned one.
    Owned,
}

impl<'de> Key<'de> {
    pub(super) fn forget(&mut self) {
        self.met = Met::Unknown;
    }

    pub(super) fn borrow(&mut self, key: &'de str) {
        self.met = Met::Borrowed(key);
    }

    #[cold]
    pub(super) fn copy(&mut self, key: &str) {
        key.clone_into(&mut self.owned);
        self.met = Met::Owned;
    }

    /// The key as it is in the document, without a copy.
    pub(super) fn borrowed(&self) -> Option<&'de str> {
        match self.met {
            Met::Borrowed(key) => Some(key),
            Met::Unknown | Met::Owned => None,
        }
    }

    fn as_str(&self) -> &str {
        match self.met {
            Met::Unknown => "?",
            Met::Borrowed(key) => key,
            Met::Owned => &self.owned,
        }
    }
}

/// The segments of the path to a failure in a document, and how large its objects are.
pub(super) struct Trace<'t> {
    pub(super) ahead: Ahead<'t>,
    segments: RefCell<Vec<String>>,
}

impl<'t> Trace<'t> {
    pub(super) fn new(json: &'t [u8]) -> Self {
        Self {
            ahead: Ahead::new(json),
            segments: RefCell::default(),
        }
    }

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
        let mut segments = self.segments.borrow_mut();
        if segments.len() == DEEPEST {
            segments.remove(0);
        }
        segments.push(segment);
    }

    /// The path from the document's root.
    pub(super) fn into_path(self) -> String {
        let segments = self.segments.into_inner();
        let mut path = "$".to_owned();
        for segment in segments.iter().rev() {
            let _ = write!(path, "{segment}");
        }
        path
    }
}
