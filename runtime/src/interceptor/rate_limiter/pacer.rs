//! The two ways to limit a rate.

use std::time::Duration;

use super::schedule::{Schedule, Slot};
use super::window::{Window, WindowSlot};
use crate::time::Instant;

/// The times at which calls may start.
#[derive(Debug)]
pub(super) enum Pacer {
    /// One call for each interval, with bursts.
    Steady(Schedule),
    /// A number of calls in each window.
    Window(Window),
}

/// The start of a call. It does not count if it is dropped before it is used.
#[must_use]
pub(super) enum Start<'a> {
    Steady(Slot<'a>),
    Window(WindowSlot<'a>),
}

impl Pacer {
    /// Returns a pacer with the same limit, without calls.
    pub(super) fn fresh(&self) -> Self {
        match self {
            Self::Steady(schedule) => Self::Steady(schedule.fresh()),
            Self::Window(window) => Self::Window(window.fresh()),
        }
    }

    /// Reserves the first start.
    ///
    /// # Errors
    ///
    /// Returns the time until the start if it is not before the deadline. Nothing is reserved then.
    pub(super) fn reserve(
        &self,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Result<Start<'_>, Duration> {
        match self {
            Self::Steady(schedule) => schedule.reserve(now, deadline).map(Start::Steady),
            Self::Window(window) => window.reserve(now, deadline).map(Start::Window),
        }
    }

    /// Lets no call start for this time.
    pub(super) fn pause(&self, now: Instant, wait: Duration) {
        match self {
            Self::Steady(schedule) => schedule.pause(now, wait),
            Self::Window(window) => window.pause(now, wait),
        }
    }

    /// Returns `true` if the state is that of a new pacer.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        match self {
            Self::Steady(schedule) => schedule.is_idle(now),
            Self::Window(window) => window.is_idle(now),
        }
    }
}

impl Start<'_> {
    /// Returns the time until the start.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        match self {
            Self::Steady(slot) => slot.wait(now),
            Self::Window(slot) => slot.wait(now),
        }
    }

    /// Counts the call, because it has started.
    pub(super) fn use_up(self) {
        match self {
            Self::Steady(slot) => slot.use_up(),
            Self::Window(slot) => slot.use_up(),
        }
    }
}
