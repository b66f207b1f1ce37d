//! A time in which no call may start.

use std::time::Duration;

use crate::time::Instant;

/// The time at which the limit of the API is reset. No call starts before it.
#[derive(Debug, Default)]
pub(super) struct Pause(Option<Instant>);

impl Pause {
    /// Extends the pause to this time from now. It never becomes shorter.
    pub(super) fn extend(&mut self, now: Instant, wait: Duration) {
        self.0 = self.0.max(now.checked_add(wait));
    }

    /// Returns the first time from `earliest` on that is not in the pause.
    pub(super) fn end(&self, earliest: Instant) -> Instant {
        self.0.map_or(earliest, |end| end.max(earliest))
    }

    /// Returns `true` if calls may start.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.end(now) == now
    }
}
