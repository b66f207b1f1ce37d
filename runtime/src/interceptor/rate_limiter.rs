//! Limits the rate of the calls of a client.

use std::time::Duration;

use crate::Error;
use crate::error::TransportError;
use crate::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use crate::rate_limit::RateLimit;
use crate::time::{self, Instant};

mod schedule;

use schedule::Schedule;

/// An [`Interceptor`] that limits the rate of the calls of a client.
///
/// Each call waits until it may start. If that is after the deadline of the call, it fails at once
/// with a timeout, and nothing is sent. A call whose future is dropped while it waits does not count.
///
/// If the API reports that its [rate limit](crate::rate_limit) is exhausted, or responds with the
/// status 429 and `Retry-After`, all calls wait until the limit is reset, but no longer than
/// [`max_pause`](Self::max_pause).
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
    schedule: Schedule,
    max_pause: Duration,
}

impl RateLimiter {
    /// Creates a rate limiter for a number of calls per second.
    ///
    /// The lowest rate is one call per minute, which is also used if `calls` is not positive.
    #[must_use]
    pub fn per_second(calls: f64) -> Self {
        let interval = Duration::try_from_secs_f64(calls.recip());
        let max_interval = Duration::from_secs(60);
        Self::new(interval.unwrap_or(max_interval).min(max_interval))
    }

    /// Creates a rate limiter without a rate of its own. Calls wait only if the API reports that its
    /// limit is exhausted.
    #[must_use]
    pub fn from_server() -> Self {
        Self::new(Duration::ZERO)
    }

    fn new(interval: Duration) -> Self {
        Self {
            schedule: Schedule::new(interval),
            max_pause: Duration::from_secs(60),
        }
    }

    /// Sets how many calls may start at once after a time without calls. Defaults to 1, which is also
    /// the minimum.
    #[must_use]
    pub fn burst(mut self, calls: u32) -> Self {
        self.schedule.set_burst(calls.max(1));
        self
    }

    /// Sets the longest time for which a response of the API can stop all calls. Defaults to 60 s.
    ///
    /// After that time, a call is sent. If the limit is still exhausted, calls wait again.
    #[must_use]
    pub fn max_pause(mut self, pause: Duration) -> Self {
        self.max_pause = pause;
        self
    }

    /// Lets no call start for this time, but no longer than the maximum.
    fn pause(&self, wait: Duration) {
        self.schedule
            .pause(Instant::now(), wait.min(self.max_pause));
    }
}

impl Interceptor for RateLimiter {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let deadline = call.deadline();
        Box::pin(async move {
            let now = Instant::now();
            let slot = self.schedule.reserve(now, deadline).map_err(|wait| {
                TransportError::not_sent_in_time(format!(
                    "the rate limit allows this call in {wait:.1?}, after its deadline; raise its \
                     `timeout`, or make fewer calls"
                ))
            })?;
            let wait = slot.wait(now);
            if !wait.is_zero() {
                time::sleep(wait).await;
            }
            slot.use_up();
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
            self.pause(reset);
        }
        Box::pin(async {})
    }

    fn error<'a>(&'a self, _: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        if let Some(wait) = error.retry_after().filter(|_| error.is_rate_limited()) {
            self.pause(wait);
        }
        Box::pin(async {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_rate_is_one_call_per_minute() {
        for rate in [0.0, -1.0, f64::NAN] {
            let limiter = RateLimiter::per_second(rate);
            assert_eq!(limiter.schedule.interval(), Duration::from_secs(60));
        }
    }

    #[test]
    fn pauses_are_bounded() {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        for (limiter, max) in [
            (RateLimiter::from_server(), minutes(1)),
            (RateLimiter::from_server().max_pause(minutes(5)), minutes(5)),
        ] {
            let now = Instant::now();
            limiter.pause(minutes(1000));
            let slot = limiter.schedule.reserve(now, None).unwrap();
            let wait = slot.wait(now);
            assert!(wait >= max && wait < max + minutes(1), "{wait:?}");
        }
    }
}
