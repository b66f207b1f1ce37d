//! An expectation and the number of its calls.

use std::panic::Location;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::matcher::Matcher;
use super::{MockResponse, Request, Times};

/// An expectation that a mock has.
pub(super) struct ExpectationState {
    pub(super) matcher: Matcher,
    pub(super) times: Times,
    /// The source location at which the expectation was added.
    pub(super) location: &'static Location<'static>,
    pub(super) respond: Box<dyn Fn(&Request) -> MockResponse + Send + Sync>,
    pub(super) count: AtomicUsize,
}

impl ExpectationState {
    /// Returns the number of calls so far.
    pub(super) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// Returns `true` if the number of calls is one of the expected numbers.
    pub(super) fn is_met(&self) -> bool {
        self.times.contains(self.count())
    }

    /// Counts a call. Returns `false` if no more calls are allowed.
    pub(super) fn claim(&self) -> bool {
        let next = |count| self.times.allows_more_than(count).then_some(count + 1);
        self.count
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, next)
            .is_ok()
    }

    pub(super) fn response(&self, request: &Request) -> MockResponse {
        (self.respond)(request)
    }
}
