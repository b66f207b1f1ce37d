//! Where decoding failed: recorded only while an error unwinds, innermost first.

use std::cell::RefCell;
use std::fmt::Write;

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
    /// The beginning of the document, before which there is no key.
    Beginning,
    /// A key as it stands in the document.
    Borrowed(&'de str),
    /// The owned one.
    Owned,
}

impl<'de> Key<'de> {
    /// What stands for a key before the document.
    pub(super) const fn of_document() -> Self {
        Self {
            met: Met::Beginning,
            owned: String::new(),
        }
    }

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

    /// What follows the key in the document that it was met in.
    pub(super) fn value<'j>(&self, json: &'j [u8]) -> Option<&'j [u8]> {
        match self.met {
            Met::Beginning => Some(json),
            Met::Borrowed(key) => {
                let at = key.as_ptr().addr().checked_sub(json.as_ptr().addr())?;
                json.get(at + key.len()..)?.strip_prefix(b"\":")
            }
            Met::Unknown | Met::Owned => None,
        }
    }

    fn as_str(&self) -> &str {
        match self.met {
            Met::Unknown | Met::Beginning => "?",
            Met::Borrowed(key) => key,
            Met::Owned => &self.owned,
        }
    }
}

/// A document, and the segments of the path to a failure in it.
pub(super) struct Trace<'t> {
    pub(super) json: &'t [u8],
    segments: RefCell<Vec<String>>,
}

impl<'t> Trace<'t> {
    pub(super) fn new(json: &'t [u8]) -> Self {
        let segments = RefCell::default();
        Self { json, segments }
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
