//! A rate that all calls of a client keep together.

use std::sync::Mutex;
use std::time::Duration;

use crate::Error;
use crate::error::TransportError;
use crate::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use crate::rate_limit::RateLimit;
use crate::sync::lock;
use crate::time::{self, Instant};

/// A [`Interceptor`] that lets calls begin at a rate, and obeys what the API says about its own limit.
///
/// Each call waits for its turn, within its deadline. When the API answers that a limit is used
/// up, or refuses a call with 429 and a time to wait, all calls wait until that time is over.
///
/// ```
/// use restrait::interceptor::RateLimiter;
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .interceptor(RateLimiter::per_second(10.0).burst(20))
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct RateLimiter {
    interval: Duration,
    burst: u32,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When the next call may begin.
    next: Option<Instant>,
    /// Until when the API wants to hear nothing.
    paused: Option<Instant>,
}

impl RateLimiter {
    /// This many calls a second, one after the other. A rate that is not above zero is one call
    /// a minute.
    #[must_use]
    pub fn per_second(calls: f64) -> Self {
        let interval = Duration::try_from_secs_f64(calls.recip());
        let longest = Duration::from_secs(60);
        Self {
            interval: interval.unwrap_or(longest).min(longest),
            burst: 1,
            state: Mutex::default(),
        }
    }

    /// As many as the API lets, until it says that it is enough.
    #[must_use]
    pub fn from_server() -> Self {
        Self {
            interval: Duration::ZERO,
            burst: 1,
            state: Mutex::default(),
        }
    }

    /// How many calls may begin at once after a while without any: one unless said otherwise.
    #[must_use]
    pub fn burst(mut self, calls: u32) -> Self {
        self.burst = calls.max(1);
        self
    }

    /// How long the next call waits.
    fn turn(&self, now: Instant) -> Duration {
        let mut state = lock(&self.state);
        let saved = self.interval.saturating_mul(self.burst - 1);
        let earliest = now.checked_sub(saved).unwrap_or(now);
        let next = state.next.map_or(earliest, |next| next.max(earliest));
        let next = state.paused.map_or(next, |paused| next.max(paused));
        state.next = next.checked_add(self.interval);
        next.saturating_duration_since(now)
    }

    /// No call begins for this long.
    fn pause(&self, now: Instant, wait: Duration) {
        let mut state = lock(&self.state);
        let until = now.checked_add(wait);
        state.paused = state.paused.max(until);
    }
}

impl Interceptor for RateLimiter {
    fn before<'a>(
        &'a self,
        _: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async {
            let wait = self.turn(Instant::now());
            if !wait.is_zero() {
                time::sleep(wait).await;
            }
            Ok(())
        })
    }

    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        let rate = call.headers().and_then(RateLimit::from_headers);
        if let Some(RateLimit {
            remaining: Some(0),
            reset: Some(reset),
            ..
        }) = rate
        {
            self.pause(Instant::now(), reset);
        }
        Box::pin(async {})
    }

    fn error<'a>(&'a self, _: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        if let Some(wait) = error.retry_after().filter(|_| error.is_rate_limited()) {
            self.pause(Instant::now(), wait);
        }
        Box::pin(async {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn calls_keep_the_rate() {
        let (pace, now) = (RateLimiter::per_second(1.0), Instant::now());
        let waits = [0, 1, 2].map(|_| pace.turn(now));
        assert_eq!(waits, [Duration::ZERO, SECOND, 2 * SECOND]);
        assert_eq!(pace.turn(now + 10 * SECOND), Duration::ZERO);
    }

    #[test]
    fn a_burst_is_saved_up() {
        let (pace, now) = (
            RateLimiter::per_second(1.0).burst(3),
            Instant::now() + 60 * SECOND,
        );
        let waits = [0, 1, 2, 3].map(|_| pace.turn(now));
        assert_eq!(
            waits,
            [Duration::ZERO, Duration::ZERO, Duration::ZERO, SECOND]
        );
    }

    #[test]
    fn the_api_has_the_last_word() {
        let (pace, now) = (RateLimiter::from_server(), Instant::now());
        assert_eq!(pace.turn(now), Duration::ZERO);
        pace.pause(now, 5 * SECOND);
        pace.pause(now, SECOND);
        assert_eq!(pace.turn(now), 5 * SECOND);
        assert_eq!(pace.turn(now + 5 * SECOND), Duration::ZERO);
    }

    #[test]
    fn a_rate_that_is_none_is_slow() {
        for rate in [0.0, -1.0, f64::NAN] {
            assert_eq!(
                RateLimiter::per_second(rate).interval,
                Duration::from_secs(60)
            );
        }
    }
}
