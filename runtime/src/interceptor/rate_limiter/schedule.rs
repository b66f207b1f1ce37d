//! The times at which calls may start.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use super::pause::Pause;
use crate::sync::lock;
use crate::time::Instant;

/// The times at which calls may start: one for each interval, or several at once after a time
/// without calls.
#[derive(Debug)]
pub(super) struct Schedule {
    interval: Duration,
    burst: u32,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The start of the next call.
    next: Option<Instant>,
    /// Starts before `next` that were reserved by calls that have been given up.
    free: BTreeSet<Instant>,
    pause: Pause,
}

/// The start of a call. It can be reserved again if it is dropped before it is used.
#[derive(Debug)]
#[must_use]
pub(super) struct Slot<'a> {
    schedule: &'a Schedule,
    start: Instant,
    is_used: bool,
}

impl Schedule {
    pub(super) fn new(interval: Duration) -> Self {
        Self {
            interval,
            burst: 1,
            state: Mutex::default(),
        }
    }

    pub(super) fn set_burst(&mut self, calls: u32) {
        self.burst = calls;
    }

    /// Returns a schedule with the same rate, without calls.
    pub(super) fn fresh(&self) -> Self {
        Self {
            interval: self.interval,
            burst: self.burst,
            state: Mutex::default(),
        }
    }

    /// Returns `true` if the state is that of a new schedule.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let state = lock(&self.state);
        let earliest = self.earliest(now);
        state.next.is_none_or(|next| next <= earliest) && state.pause.is_over(now)
    }

    /// Returns the start of a call after a time without calls, which allows a burst.
    fn earliest(&self, now: Instant) -> Instant {
        let unused = self.interval.saturating_mul(self.burst.saturating_sub(1));
        now.checked_sub(unused).unwrap_or(now)
    }

    #[cfg(test)]
    pub(super) fn interval(&self) -> Duration {
        self.interval
    }

    /// Reserves the first start that is free.
    ///
    /// # Errors
    ///
    /// Returns the time until the start if it is not before the deadline. Nothing is reserved then.
    pub(super) fn reserve(
        &self,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Result<Slot<'_>, Duration> {
        let mut state = lock(&self.state);
        let earliest = state.pause.end(self.earliest(now));
        let free = state.free.range(earliest..).next().copied();
        let start = free.unwrap_or_else(|| state.next.map_or(earliest, |next| next.max(earliest)));
        if deadline.is_some_and(|deadline| start > now && start >= deadline) {
            return Err(start.saturating_duration_since(now));
        }
        if free.is_some() {
            state.free.remove(&start);
        } else {
            state.next = start.checked_add(self.interval);
        }
        // Earlier starts have passed.
        state.free = state.free.split_off(&earliest);
        Ok(Slot {
            schedule: self,
            start,
            is_used: false,
        })
    }

    /// Lets no call start for this time.
    pub(super) fn pause(&self, now: Instant, wait: Duration) {
        lock(&self.state).pause.extend(now, wait);
    }
}

impl Slot<'_> {
    /// Returns the time until the start.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        self.start.saturating_duration_since(now)
    }

    /// Keeps the start reserved, because the call has started.
    pub(super) fn use_up(mut self) {
        self.is_used = true;
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        // Without an interval, any number of calls may start at the same time.
        if !self.is_used && !self.schedule.interval.is_zero() {
            lock(&self.schedule.state).free.insert(self.start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Reserves a start and uses it. Returns the time until then.
    fn start(schedule: &Schedule, now: Instant) -> Duration {
        let slot = schedule.reserve(now, None).unwrap();
        let wait = slot.wait(now);
        slot.use_up();
        wait
    }

    #[test]
    fn limits_rate_of_calls() {
        let (schedule, now) = (Schedule::new(SECOND), Instant::now());
        let waits = [0, 1, 2].map(|_| start(&schedule, now));
        assert_eq!(waits, [Duration::ZERO, SECOND, 2 * SECOND]);
        assert_eq!(start(&schedule, now + 10 * SECOND), Duration::ZERO);
    }

    #[test]
    fn allows_burst_after_pause() {
        let mut schedule = Schedule::new(SECOND);
        schedule.set_burst(3);
        let now = Instant::now() + 60 * SECOND;
        let waits = [0, 1, 2, 3].map(|_| start(&schedule, now));
        let at_once = Duration::ZERO;
        assert_eq!(waits, [at_once, at_once, at_once, SECOND]);
    }

    #[test]
    fn waits_until_limit_of_api_is_reset() {
        let (schedule, now) = (Schedule::new(Duration::ZERO), Instant::now());
        assert_eq!(start(&schedule, now), Duration::ZERO);
        schedule.pause(now, 5 * SECOND);
        schedule.pause(now, SECOND);
        assert_eq!(start(&schedule, now), 5 * SECOND);
        assert_eq!(start(&schedule, now + 5 * SECOND), Duration::ZERO);
    }

    #[test]
    fn starts_of_calls_that_were_given_up_are_used_by_others() {
        let (schedule, now) = (Schedule::new(SECOND), Instant::now());
        assert_eq!(start(&schedule, now), Duration::ZERO);
        let waiting: Vec<_> = (0..100).map(|_| schedule.reserve(now, None)).collect();
        drop(waiting);
        let waits = [0, 1].map(|_| start(&schedule, now));
        assert_eq!(waits, [SECOND, 2 * SECOND]);
        // Free starts that have passed are not used to exceed the rate.
        let later = now + 50 * SECOND;
        let waits = [0, 1, 2].map(|_| start(&schedule, later));
        assert_eq!(waits, [Duration::ZERO, SECOND, 2 * SECOND]);
        assert!(lock(&schedule.state).free.len() <= 100);
    }

    #[test]
    fn a_start_after_the_deadline_is_not_reserved() {
        let (schedule, now) = (Schedule::new(SECOND), Instant::now());
        let deadline = Some(now + 2 * SECOND);
        let slots: Vec<_> = (0..2).map(|_| schedule.reserve(now, deadline)).collect();
        assert!(slots.iter().all(Result::is_ok));
        for _ in 0..100 {
            assert_eq!(schedule.reserve(now, deadline).unwrap_err(), 2 * SECOND);
        }
        assert_eq!(start(&schedule, now), 2 * SECOND);
        // A call that can start at once does so.
        let later = now + 60 * SECOND;
        assert!(schedule.reserve(later, Some(later)).is_ok());
    }
}
