//! A number of calls in each window of time.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use super::pause::Pause;
use crate::sync::lock;
use crate::time::Instant;

/// The starts of calls in the last window: no window of time contains more of them than allowed.
#[derive(Debug)]
pub(super) struct Window {
    calls: usize,
    length: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The starts of the last window and those that calls wait for. Numbers make them unique.
    starts: BTreeSet<(Instant, u64)>,
    /// The number of calls so far.
    count: u64,
    pause: Pause,
}

/// The start of a call. It does not count if it is dropped before it is used.
#[derive(Debug)]
#[must_use]
pub(super) struct WindowSlot<'a> {
    window: &'a Window,
    start: (Instant, u64),
    is_used: bool,
}

impl Window {
    pub(super) fn new(calls: u32, length: Duration) -> Self {
        Self {
            calls: usize::try_from(calls.max(1)).unwrap_or(usize::MAX),
            length,
            state: Mutex::default(),
        }
    }

    /// Returns a window of the same size without calls.
    pub(super) fn fresh(&self) -> Self {
        Self {
            calls: self.calls,
            length: self.length,
            state: Mutex::default(),
        }
    }

    /// Reserves the first start after those that are reserved.
    ///
    /// # Errors
    ///
    /// Returns the time until the start if it is not before the deadline. Nothing is reserved then.
    pub(super) fn reserve(
        &self,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Result<WindowSlot<'_>, Duration> {
        let mut state = lock(&self.state);
        state.forget(now, self.length);
        let mut start = state.pause.end(now);
        if let Some((last, _)) = state.starts.last() {
            start = start.max(*last);
        }
        if let Some((first, _)) = state.starts.iter().nth_back(self.calls - 1) {
            start = first
                .checked_add(self.length)
                .map_or(start, |it| it.max(start));
        }
        if deadline.is_some_and(|deadline| start > now && start >= deadline) {
            return Err(start.saturating_duration_since(now));
        }
        state.count += 1;
        let start = (start, state.count);
        state.starts.insert(start);
        Ok(WindowSlot {
            window: self,
            start,
            is_used: false,
        })
    }

    /// Lets no call start for this time.
    pub(super) fn pause(&self, now: Instant, wait: Duration) {
        lock(&self.state).pause.extend(now, wait);
    }

    /// Returns `true` if the state is that of a new window.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let mut state = lock(&self.state);
        state.forget(now, self.length);
        state.starts.is_empty() && state.pause.is_over(now)
    }
}

impl State {
    /// Forgets the starts before the last window.
    fn forget(&mut self, now: Instant, length: Duration) {
        let has_passed = |start: Instant| start.checked_add(length).is_some_and(|end| end <= now);
        while self
            .starts
            .first()
            .is_some_and(|(start, _)| has_passed(*start))
        {
            self.starts.pop_first();
        }
    }
}

impl WindowSlot<'_> {
    /// Returns the time until the start.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        self.start.0.saturating_duration_since(now)
    }

    /// Counts the call, because it has started.
    pub(super) fn use_up(mut self) {
        self.is_used = true;
    }
}

impl Drop for WindowSlot<'_> {
    fn drop(&mut self) {
        if !self.is_used {
            lock(&self.window.state).starts.remove(&self.start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn start(window: &Window, now: Instant) -> Duration {
        let slot = window.reserve(now, None).unwrap();
        let wait = slot.wait(now);
        slot.use_up();
        wait
    }

    #[test]
    fn no_window_contains_more_calls() {
        let (window, now) = (Window::new(3, 15 * SECOND), Instant::now());
        let waits = [0, 1, 2, 3].map(|second| start(&window, now + second * SECOND));
        assert_eq!(
            waits,
            [Duration::ZERO, Duration::ZERO, Duration::ZERO, 12 * SECOND]
        );
        let waits = [0; 3].map(|_| start(&window, now + 4 * SECOND).as_secs() + 4);
        assert_eq!(waits, [16, 17, 30]);
        assert!(!window.is_idle(now + 44 * SECOND));
        assert!(window.is_idle(now + 45 * SECOND));
        assert_eq!(start(&window, now + 45 * SECOND), Duration::ZERO);
    }

    #[test]
    fn unused_starts_do_not_count() {
        let (window, now) = (Window::new(1, SECOND), Instant::now());
        drop(window.reserve(now, None).unwrap());
        assert_eq!(start(&window, now), Duration::ZERO);
        for _ in 0..100 {
            drop(window.reserve(now, None).unwrap());
            assert!(window.reserve(now, Some(now + SECOND / 2)).is_err());
        }
        assert_eq!(start(&window, now), SECOND);
    }

    #[test]
    fn calls_wait_while_the_limit_is_exhausted() {
        let (window, now) = (Window::new(2, SECOND), Instant::now());
        window.pause(now, 5 * SECOND);
        window.pause(now, SECOND);
        assert!(!window.is_idle(now));
        assert_eq!([0; 3].map(|_| start(&window, now).as_secs()), [5, 5, 6]);
    }
}
