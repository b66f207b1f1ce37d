//! Redacts secrets in texts from a server.
//!
//! A server may echo a secret in an encoding. The text is therefore searched as it is, and again
//! after it was decoded in each way that [`escapes`] and [`binary`] know. `docs/promises.md` lists
//! these encodings, and the parts of a secret that are found.
//!
//! Redaction is only needed for errors, recordings and reports. It takes time in proportion to the
//! length of the text, whatever the text contains.

use std::ops::Range;

use bytes::Bytes;

mod binary;
mod escapes;
mod needles;
mod view;

use needles::Needles;
use view::View;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The maximum number of nested escapes.
const MAX_ESCAPES: usize = 3;

/// The maximum number of nested binary encodings, inside of the escapes.
const MAX_BINARY: usize = 2;

/// Finds secrets in texts.
pub(crate) struct Redactor {
    needles: Needles,
    /// If `true`, texts may be truncated within a secret.
    may_be_truncated: bool,
}

impl Redactor {
    /// Creates a redactor. Returns `None` if no secret is long enough to search for.
    pub(super) fn new<'a>(secrets: impl Iterator<Item = &'a str>) -> Option<Self> {
        Some(Self {
            needles: Needles::new(secrets)?,
            may_be_truncated: true,
        })
    }

    /// Returns a redactor for texts that are never truncated.
    #[cfg(feature = "mock")]
    pub(crate) fn for_complete_texts(self) -> Self {
        Self {
            may_be_truncated: false,
            ..self
        }
    }

    /// Redacts secrets in bytes.
    pub(crate) fn redact_bytes(&self, bytes: Bytes) -> Bytes {
        self.redact(&bytes).map_or(bytes, Bytes::from)
    }

    /// Redacts secrets in a text.
    pub(crate) fn redact_text(&self, text: String) -> String {
        match self.redact(text.as_bytes()) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text,
        }
    }

    /// Returns `true` if the text contains any part of a secret.
    pub(crate) fn is_in(&self, text: &[u8]) -> bool {
        !self.find(text).is_empty()
    }

    /// Returns the redacted text, or `None` if it contains no secret.
    fn redact(&self, text: &[u8]) -> Option<Vec<u8>> {
        let found = self.find(text);
        if found.is_empty() {
            return None;
        }
        let mut clean = Vec::with_capacity(text.len());
        let mut end = 0;
        for range in found {
            clean.extend_from_slice(text.get(end..range.start).unwrap_or_default());
            clean.extend_from_slice(REDACTED.as_bytes());
            end = range.end;
        }
        clean.extend_from_slice(text.get(end..).unwrap_or_default());
        Some(clean)
    }

    /// Returns the ranges that contain secrets, ordered and without overlaps.
    fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let Some(mut view) = View::new(text) else {
            // The text is too long to be searched, so all of it is redacted.
            return std::iter::once(0..text.len()).collect();
        };
        let mut found = Vec::new();
        for _ in 0..=MAX_ESCAPES {
            self.search(&view, MAX_BINARY, &mut found);
            // A `=` is frequent in other text, so this is not mixed with the other escapes.
            if let Some(view) = escapes::unescape(&view, &escapes::QUOTED_PRINTABLE) {
                self.search(&view, MAX_BINARY, &mut found);
            }
            match escapes::unescape(&view, &escapes::ANY) {
                Some(unescaped) => view = unescaped,
                None => break,
            }
        }
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, range| {
            let overlaps = next.start <= range.end;
            if overlaps {
                range.end = range.end.max(next.end);
            }
            overlaps
        });
        found
    }

    /// Searches a view, and up to `levels` binary encodings in it.
    fn search(&self, view: &View, levels: usize, found: &mut Vec<Range<usize>>) {
        let may_end_early = self.may_be_truncated && view.reaches_end();
        let ranges = self.needles.find(view.bytes(), may_end_early);
        found.extend(ranges.iter().map(|range| view.origin(range)));
        if let Some(levels) = levels.checked_sub(1) {
            binary::decode(view, |inner| self.search(&inner, levels, found));
        }
    }
}

#[cfg(test)]
mod tests;
