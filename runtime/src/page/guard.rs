//! What a server may do that would make a list endless.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Watches for pages and cursors that were there before.
///
/// It remembers one page and one cursor, whatever comes. The cursor is one that is ever further
/// back, and moved up after 1, 2, 4, .. pages: a circle of any length is found.
#[derive(Default)]
pub(super) struct Guard {
    page: Option<u64>,
    cursor: Option<u64>,
    steps: u64,
    until: u64,
}

impl Guard {
    /// Whether the page is the one before, once more.
    pub(super) fn repeats(&mut self, page: &[u8]) -> bool {
        let hash = hash(page);
        self.page.replace(hash) == Some(hash)
    }

    /// Whether the cursor leads in a circle.
    pub(super) fn circles(&mut self, cursor: &str) -> bool {
        let hash = hash(cursor.as_bytes());
        if self.cursor == Some(hash) {
            return true;
        }
        if self.steps == self.until {
            self.cursor = Some(hash);
            self.until = 2 * self.until + 1;
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
    fn circles_of_every_length_are_found() {
        for before in [0, 1, 5, 100] {
            for length in 1..50 {
                let mut guard = Guard::default();
                let cursors = (0..before).chain((before..before + length).cycle());
                let found = cursors
                    .take(10_000)
                    .position(|cursor: usize| guard.circles(&cursor.to_string()));
                let at = found.unwrap();
                assert!(at >= before + length, "nothing was there before: {at}");
                assert!(at <= 4 * (before + length) + 4, "{before} {length}: {at}");
            }
        }
    }

    #[test]
    fn cursors_that_are_all_new_are_no_circle() {
        let mut guard = Guard::default();
        assert!(!(0..10_000).any(|cursor| guard.circles(&cursor.to_string())));
    }

    #[test]
    fn the_same_page_twice_is_found() {
        let mut guard = Guard::default();
        let pages = [b"a", b"b", b"a", b"a"].map(|page| guard.repeats(page));
        assert_eq!(pages, [false, false, false, true]);
    }
}
