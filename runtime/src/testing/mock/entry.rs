//! What a mock keeps of one expectation.

use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::wanted::Wanted;
use super::{Reply, Request, Times};

/// What the book keeps of an expectation.
pub(super) struct Entry {
    pub(super) wanted: Wanted,
    pub(super) times: Times,
    pub(super) at: &'static Location<'static>,
    pub(super) reply: Box<dyn Fn(&Request) -> Reply + Send + Sync>,
    pub(super) count: AtomicUsize,
}

impl Entry {
    pub(super) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// Counts a request, unless there were enough.
    pub(super) fn claim(&self) -> bool {
        let more = |count| self.times.allows_more_than(count).then_some(count + 1);
        self.count
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, more)
            .is_ok()
    }

    pub(super) fn reply(&self, request: &Request) -> Reply {
        (self.reply)(request)
    }
}
