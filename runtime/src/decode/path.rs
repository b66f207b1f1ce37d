//! The JSON path of a decode error.
//!
//! It is recorded while the error is returned through the levels of the document, innermost first.

use std::cell::RefCell;
use std::fmt::Write;

use super::size_hint::SizeHint;

/// The maximum number of characters of a key. Longer keys are truncated.
const MAX_KEY_CHARS: usize = 64;

/// The maximum number of segments. The innermost ones are dropped.
const MAX_SEGMENTS: usize = 16;

/// The key of the current member of an object.
#[derive(Default)]
pub(super) struct CurrentKey<'de> {
    /// The key, if it is a slice of the document.
    borrowed: Option<&'de str>,
    /// The key, if it contains escapes. Only such keys are copied.
    owned: String,
}

impl<'de> CurrentKey<'de> {
    pub(super) fn clear(&mut self) {
        self.borrowed = None;
        self.owned.clear();
    }

    pub(super) fn borrow(&mut self, key: &'de str) {
        self.borrowed = Some(key);
    }

    #[cold]
    pub(super) fn copy(&mut self, key: &str) {
        key.clone_into(&mut self.owned);
    }

    /// Returns the key if it is a slice of the document.
    pub(super) fn borrowed(&self) -> Option<&'de str> {
        self.borrowed
    }

    fn as_str(&self) -> &str {
        match self.borrowed {
            Some(key) => key,
            // It is not text.
            None if self.owned.is_empty() => "?",
            None => &self.owned,
        }
    }
}

/// The state of decoding a document: the path of an error, and the size hint of the next object.
pub(super) struct Trace<'t> {
    pub(super) size_hint: SizeHint<'t>,
    segments: RefCell<Vec<String>>,
}

impl<'t> Trace<'t> {
    pub(super) fn new(json: &'t str) -> Self {
        Self {
            size_hint: SizeHint::new(json.as_bytes()),
            segments: RefCell::default(),
        }
    }

    /// Adds the key of a member that failed.
    pub(super) fn key(&self, key: &CurrentKey<'_>) {
        let key = key.as_str();
        let mut shown: String = key.chars().take(MAX_KEY_CHARS).collect();
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

    /// Adds the index of an element that failed.
    pub(super) fn index(&self, index: usize) {
        self.push(format!("[{index}]"));
    }

    fn push(&self, segment: String) {
        let mut segments = self.segments.borrow_mut();
        if segments.len() == MAX_SEGMENTS {
            segments.remove(0);
        }
        segments.push(segment);
    }

    /// Returns the path from the root of the document.
    pub(super) fn into_path(self) -> String {
        let segments = self.segments.into_inner();
        let mut path = "$".to_owned();
        for segment in segments.iter().rev() {
            let _ = write!(path, "{segment}");
        }
        path
    }
}
