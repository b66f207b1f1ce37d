//! Limits the rate of the calls of a client.

use std::sync::Arc;
use std::time::Duration;

use crate::Error;
use crate::error::TransportError;
use crate::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use crate::rate_limit::RateLimit;
use crate::route::Route;
use crate::time::{self, Instant};

mod keys;
mod pacer;
mod pause;
mod schedule;
mod window;

use keys::Keys;
use pacer::Pacer;
use schedule::Schedule;
use window::Window;

/// An [`Interceptor`] that limits the rate of the calls of a client.
///
/// Each call waits until it may start, and so does each further attempt of a call. If that is after the
/// deadline of the call, it fails at once with a timeout, and nothing is sent. A call whose future is
/// dropped while it waits does not count.
///
/// If the API reports that its [rate limit](crate::rate_limit) is exhausted, or responds with the
/// status 429 and `Retry-After`, all calls wait until the limit is reset, but no longer than
/// [`max_pause`](Self::max_pause). A limiter [by the value of a param](Self::by) does not wait then,
/// because the response does not say for which value.
///
/// ```
/// use std::time::Duration;
///
/// use restrait::interceptor::RateLimiter;
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .interceptor(RateLimiter::per_second(10.0).burst(20))
///     // No device gets more than 30 calls in 15 seconds.
///     .interceptor(RateLimiter::per(30, Duration::from_secs(15)).by("deviceId"))
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct RateLimiter {
    /// The pacer of all calls, or the model of those of each value.
    pacer: Pacer,
    keys: Option<Keys>,
    /// The endpoints that are limited. All, if it is empty.
    endpoints: Vec<&'static Route>,
    max_pause: Duration,
    max_keys: usize,
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

    /// Creates a rate limiter for a number of calls in each window of time: no window of this length
    /// contains more calls. They may start at once. The minimum is one call.
    ///
    /// It stores the start of each call in the last window.
    #[must_use]
    pub fn per(calls: u32, window: Duration) -> Self {
        Self {
            pacer: Pacer::Window(Window::new(calls, window)),
            ..Self::new(Duration::ZERO)
        }
    }

    /// Creates a rate limiter without a rate of its own. Calls wait only if the API reports that its
    /// limit is exhausted.
    #[must_use]
    pub fn from_server() -> Self {
        Self::new(Duration::ZERO)
    }

    fn new(interval: Duration) -> Self {
        Self {
            pacer: Pacer::Steady(Schedule::new(interval)),
            keys: None,
            endpoints: Vec::new(),
            max_pause: Duration::from_secs(60),
            max_keys: 10_000,
        }
    }

    /// Limits the calls for each value of the param with this wire name: one of the endpoint or of the
    /// client, in the path, the query or a header, that is not secret. Calls without it are not limited.
    ///
    /// Values without recent calls take no memory. See also [`max_keys`](Self::max_keys).
    #[must_use]
    pub fn by(mut self, param: &'static str) -> Self {
        self.keys = Some(Keys::new(param, self.max_keys));
        self
    }

    /// Sets the maximum number of values that are limited at the same time, for a limiter
    /// [by the value of a param](Self::by). Defaults to 10,000; the minimum is 1.
    ///
    /// If there are more, the limiter forgets the calls of the value that was not used for the longest
    /// time.
    #[must_use]
    pub fn max_keys(mut self, keys: usize) -> Self {
        self.max_keys = keys.max(1);
        self.keys = self
            .keys
            .map(|known| Keys::new(known.param(), self.max_keys));
        self
    }

    /// Limits only the calls of the endpoint with this route, and of others for which this is called. By
    /// default, all calls are limited. The endpoints share the limit. See also
    /// [`for_endpoint`](Self::for_endpoint).
    #[must_use]
    pub fn for_route(mut self, route: &'static Route) -> Self {
        self.endpoints.push(route);
        self
    }

    /// Sets how many calls may start at once after a time without calls. Defaults to 1, which is also
    /// the minimum. It has no effect on a limiter [per window](Self::per).
    #[must_use]
    pub fn burst(mut self, calls: u32) -> Self {
        if let Pacer::Steady(schedule) = &mut self.pacer {
            schedule.set_burst(calls.max(1));
        }
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

    /// Waits until a call may start, and counts it.
    ///
    /// Use it for calls of clients that do not have this limiter as an interceptor. The values of
    /// [`by`](Self::by) and the endpoints have no effect here.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use restrait::interceptor::RateLimiter;
    ///
    /// # async fn example() {
    /// let limiter = RateLimiter::per(30, Duration::from_secs(15));
    /// limiter.acquire().await;
    /// # }
    /// ```
    pub async fn acquire(&self) {
        // It fails only because of a deadline.
        let _ = start(&self.pacer, Instant::now(), None).await;
    }

    /// Returns `true` if calls of the endpoint are limited.
    fn limits(&self, route: &Route) -> bool {
        let mut endpoints = self.endpoints.iter();
        self.endpoints.is_empty() || endpoints.any(|known| known.is_same_endpoint(route))
    }

    /// Lets no call start for this time, but no longer than the maximum.
    fn pause(&self, call: &CallEnd<'_>, wait: Duration) {
        if self.keys.is_none() && self.limits(call.endpoint()) {
            self.pacer.pause(Instant::now(), wait.min(self.max_pause));
        }
    }

    /// Waits until the next attempt of the call may start.
    fn wait<'a>(
        &'a self,
        call: &CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        if !self.limits(call.endpoint()) {
            return Box::pin(async { Ok(()) });
        }
        let (now, deadline) = (Instant::now(), call.deadline());
        match &self.keys {
            None => Box::pin(start(&self.pacer, now, deadline)),
            Some(keys) => match call.param(keys.param()) {
                Some(value) => {
                    let pacer: Arc<Pacer> = keys.pacer(&value, &self.pacer, now);
                    Box::pin(async move { start(&pacer, now, deadline).await })
                }
                None => Box::pin(async { Ok(()) }),
            },
        }
    }
}

/// Waits for the next start.
async fn start(
    pacer: &Pacer,
    now: Instant,
    deadline: Option<Instant>,
) -> Result<(), TransportError> {
    let slot = pacer.reserve(now, deadline).map_err(|wait| {
        TransportError::not_sent_in_time(format!(
            "the rate limit allows this call in {wait:.1?}, after its deadline; raise its `timeout`, \
             or make fewer calls"
        ))
    })?;
    let wait = slot.wait(now);
    if !wait.is_zero() {
        time::sleep(wait).await;
    }
    slot.use_up();
    Ok(())
}

impl Interceptor for RateLimiter {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        self.wait(call)
    }

    fn before_retry<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        self.wait(call)
    }

    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        let rate = call.headers().and_then(RateLimit::from_headers);
        if let Some(RateLimit {
            remaining: Some(0),
            reset: Some(reset),
            ..
        }) = rate
        {
            self.pause(call, reset);
        }
        Box::pin(async {})
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        if let Some(wait) = error.retry_after().filter(|_| error.is_rate_limited()) {
            self.pause(call, wait);
        }
        Box::pin(async {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ROUTE: Route = Route::new(http::Method::GET, "");

    #[test]
    fn invalid_rate_is_one_call_per_minute() {
        for rate in [0.0, -1.0, f64::NAN] {
            let Pacer::Steady(schedule) = RateLimiter::per_second(rate).pacer else {
                panic!("a steady rate");
            };
            assert_eq!(schedule.interval(), Duration::from_secs(60));
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
            let call = CallEnd {
                route: &ROUTE,
                status: None,
                headers: None,
                elapsed: Duration::ZERO,
                attempts: 1,
                extensions: http::Extensions::new(),
            };
            limiter.pause(&call, minutes(1000));
            let slot = limiter.pacer.reserve(now, None).unwrap();
            let wait = slot.wait(now);
            assert!(wait >= max && wait < max + minutes(1), "{wait:?}");
        }
    }
}
