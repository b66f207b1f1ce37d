//! Detects lists that never end because the server repeats itself.

use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;

/// Detects repeated pages and repeated cursors in the memory of one page.
///
/// It stores the body of the previous page, and the hash of one cursor, which is replaced after 1,
/// 2, 4, .. pages (Brent's algorithm), so that loops of any length are found.
#[derive(Default)]
pub(super) struct LoopDetector {
    page: Option<Bytes>,
    cursor_hash: Option<u64>,
    /// Number of pages since the cursor was stored.
    steps: u64,
    /// Number of pages after which the cursor is replaced.
    max_steps: u64,
}

impl LoopDetector {
    /// Returns `true` if the page equals the previous one.
    pub(super) fn is_repeated_page(&mut self, page: &Bytes) -> bool {
        self.page.replace(page.clone()).as_ref() == Some(page)
    }

    /// Returns `true` if the cursor occurred before.
    pub(super) fn is_repeated_cursor(&mut self, cursor: &str) -> bool {
        let hash = hash(cursor.as_bytes());
        if self.cursor_hash == Some(hash) {
            return true;
        }
        if self.steps == self.max_steps {
            self.cursor_hash = Some(hash);
            self.max_steps = 2 * self.max_steps + 1;
            self.steps = 0;
        } else {
            self.steps += 1;
        }
        false
    }
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_loops_of_any_length() {
        for before in [0, 1, 5, 100] {
            for length in 1..50 {
                let mut loop_detector = LoopDetector::default();
                let cursors = (0..before).chain((before..before + length).cycle());
                let found = cursors.take(10_000).position(|cursor: usize| {
                    loop_detector.is_repeated_cursor(&cursor.to_string())
                });
                let at = found.unwrap();
                assert!(at >= before + length, "false positive at {at}");
                assert!(at <= 4 * (before + length) + 4, "{before} {length}: {at}");
            }
        }
    }

    #[test]
    fn accepts_unique_cursors() {
        let mut loop_detector = LoopDetector::default();
        assert!(!(0..10_000).any(|cursor| loop_detector.is_repeated_cursor(&cursor.to_string())));
    }

    #[test]
    fn finds_repeated_page() {
        let mut loop_detector = LoopDetector::default();
        let pages = ["a", "b", "a", "a"].map(|page| loop_detector.is_repeated_page(&page.into()));
        assert_eq!(pages, [false, false, false, true]);
    }
}
