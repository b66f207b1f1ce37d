//! Limits the rate of the calls of a client.

use std::sync::Mutex;
use std::time::Duration;

use crate::Error;
use crate::error::TransportError;
use crate::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use crate::rate_limit::RateLimit;
use crate::sync::lock;
use crate::time::{self, Instant};

/// An [`Interceptor`] that limits the rate of the calls of a client.
///
/// Each call waits until it may start, within its deadline. If the API reports that its
/// [rate limit](crate::rate_limit) is exhausted, or responds with the status 429 and `Retry-After`,
/// all calls wait until the limit is reset.
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
    /// Start of the next call.
    next: Option<Instant>,
    /// Time at which the limit of the API is reset.
    paused_until: Option<Instant>,
}

impl RateLimiter {
    /// Creates a rate limiter for a number of calls per second.
    ///
    /// The lowest rate is one call per minute, which is also used if `calls` is not positive.
    #[must_use]
    pub fn per_second(calls: f64) -> Self {
        let interval = Duration::try_from_secs_f64(calls.recip());
        let max_interval = Duration::from_secs(60);
        Self {
            interval: interval.unwrap_or(max_interval).min(max_interval),
            burst: 1,
            state: Mutex::default(),
        }
    }

    /// Creates a rate limiter without a rate of its own. Calls wait only if the API reports that its
    /// limit is exhausted.
    #[must_use]
    pub fn from_server() -> Self {
        Self {
            interval: Duration::ZERO,
            burst: 1,
            state: Mutex::default(),
        }
    }

    /// Sets how many calls may start at once after a time without calls. Defaults to 1, which is also
    /// the minimum.
    #[must_use]
    pub fn burst(mut self, calls: u32) -> Self {
        self.burst = calls.max(1);
        self
    }

    /// Reserves the start of the next call and returns the time until then.
    fn reserve(&self, now: Instant) -> Duration {
        let mut state = lock(&self.state);
        let burst = self.interval.saturating_mul(self.burst - 1);
        let earliest = now.checked_sub(burst).unwrap_or(now);
        let next = state.next.map_or(earliest, |next| next.max(earliest));
        let next = state
            .paused_until
            .map_or(next, |paused_until| next.max(paused_until));
        state.next = next.checked_add(self.interval);
        next.saturating_duration_since(now)
    }

    /// Lets no call start for this time.
    fn pause(&self, now: Instant, wait: Duration) {
        let mut state = lock(&self.state);
        let until = now.checked_add(wait);
        state.paused_until = state.paused_until.max(until);
    }
}

impl Interceptor for RateLimiter {
    fn before<'a>(
        &'a self,
        _: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async {
            let wait = self.reserve(Instant::now());
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
    fn limits_rate_of_calls() {
        let (limiter, now) = (RateLimiter::per_second(1.0), Instant::now());
        let waits = [0, 1, 2].map(|_| limiter.reserve(now));
        assert_eq!(waits, [Duration::ZERO, SECOND, 2 * SECOND]);
        assert_eq!(limiter.reserve(now + 10 * SECOND), Duration::ZERO);
    }

    #[test]
    fn allows_burst_after_pause() {
        let (limiter, now) = (
            RateLimiter::per_second(1.0).burst(3),
            Instant::now() + 60 * SECOND,
        );
        let waits = [0, 1, 2, 3].map(|_| limiter.reserve(now));
        assert_eq!(
            waits,
            [Duration::ZERO, Duration::ZERO, Duration::ZERO, SECOND]
        );
    }

    #[test]
    fn waits_until_limit_of_api_is_reset() {
        let (limiter, now) = (RateLimiter::from_server(), Instant::now());
        assert_eq!(limiter.reserve(now), Duration::ZERO);
        limiter.pause(now, 5 * SECOND);
        limiter.pause(now, SECOND);
        assert_eq!(limiter.reserve(now), 5 * SECOND);
        assert_eq!(limiter.reserve(now + 5 * SECOND), Duration::ZERO);
    }

    #[test]
    fn invalid_rate_is_one_call_per_minute() {
        for rate in [0.0, -1.0, f64::NAN] {
            assert_eq!(
                RateLimiter::per_second(rate).interval,
                Duration::from_secs(60)
            );
        }
    }
}
