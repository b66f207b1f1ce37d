//! Polling: a call is repeated until its response satisfies a condition.
//!
//! [`poll`] takes a function that returns a call. [`Poller::until`] makes the call, waits, makes it
//! again, and returns the first response for which the condition is `true`. The waits grow from one to the
//! next.
//!
//! ```
//! use std::time::Duration;
//!
//! use restrait::{api, endpoint, poll};
//!
//! #[derive(serde::Deserialize)]
//! struct Build {
//!     is_finished: bool,
//! }
//!
//! #[api]
//! trait Builds {
//!     #[endpoint(method = "GET", path = "/builds/<id>")]
//!     fn build(&self, id: u64) -> Build;
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let build = poll(|| client.build(7))
//!     .timeout(Duration::from_secs(300))
//!     .until(|build| build.is_finished)
//!     .await?;
//! # let _ = build;
//! # Ok(()) }
//! ```

use std::fmt;
use std::time::Duration;

use crate::call::Call;
use crate::error::{Activity, TimeLimit, TransportError};
use crate::route::Route;
use crate::time::{CallTimer, TimedOut};
use crate::{Error, Result};

/// Default of [`Poller::interval`].
const INTERVAL: Duration = Duration::from_secs(1);

/// Default of [`Poller::max_interval`].
const MAX_INTERVAL: Duration = Duration::from_secs(15);

/// Default of [`Poller::timeout`].
const TIMEOUT: Duration = Duration::from_secs(600);

/// Repeats the call that `call` returns until its response satisfies a condition.
///
/// See the [module](self) for an example.
pub fn poll<F, C>(call: F) -> Poller<F>
where
    F: FnMut() -> C,
    C: Call,
{
    Poller {
        call,
        interval: INTERVAL,
        max_interval: MAX_INTERVAL,
        timeout: TIMEOUT,
    }
}

/// A call that is repeated until its response satisfies a condition. See [`poll`].
///
/// ```
/// use std::time::Duration;
///
/// # fn example(client: &restrait::Client) {
/// let poller = restrait::poll(|| client.raw("GET", "/status"))
///     .interval(Duration::from_millis(200))
///     .max_interval(Duration::from_secs(5))
///     .timeout(Duration::from_secs(60));
/// # let _ = poller;
/// # }
/// ```
#[must_use = "a poller does nothing until `until` is called"]
pub struct Poller<F> {
    call: F,
    interval: Duration,
    max_interval: Duration,
    timeout: Duration,
}

impl<F, C> Poller<F>
where
    F: FnMut() -> C,
    C: Call,
{
    /// Sets the time between the first response and the next call. Defaults to 1 s.
    ///
    /// Each interval is half as long again as the previous one.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the maximum time between a response and the next call. Defaults to 15 s.
    ///
    /// If a server asks for a longer pause with `Retry-After`, that pause applies.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the deadline for the condition. Defaults to 10 minutes.
    ///
    /// It includes all calls and all intervals.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Makes calls until `condition` returns `true` for a response, and returns this response.
    ///
    /// The condition sees each response, so it can also report progress.
    ///
    /// # Errors
    ///
    /// - A call fails, and [`Error::is_retryable`] is `false`. Calls that fail in another way are
    ///   repeated.
    /// - The deadline passes. Then the error is that of the last completed call if it failed, and
    ///   otherwise [`ErrorKind::TimedOut`](crate::ErrorKind::TimedOut) with the endpoint.
    pub async fn until(
        mut self,
        mut condition: impl FnMut(&C::Response) -> bool,
    ) -> Result<C::Response> {
        let mut timer = CallTimer::new(self.timeout, Duration::MAX);
        let mut interval = self.interval.min(self.max_interval);
        // The error of the last completed call says more than the deadline that ends the next one.
        let mut failure = None;
        loop {
            let call = (self.call)();
            let route = call.view().ok().map(|view| view.route);
            failure = match timer.with_deadline(call.into_future()).await {
                Ok(Ok(response)) if condition(&response) => return Ok(response),
                Ok(Ok(_)) => None,
                Ok(Err(error)) if error.is_retryable() => Some(error),
                Ok(Err(error)) => return Err(error),
                Err(limit) => return Err(failure.unwrap_or_else(|| self.timed_out(route, limit))),
            };
            let pause = failure.as_ref().and_then(Error::retry_after);
            let pause = pause.unwrap_or_default().max(interval);
            if let Err(limit) = timer.sleep(pause).await {
                return Err(failure.unwrap_or_else(|| self.timed_out(route, limit)));
            }
            interval = interval
                .saturating_mul(3)
                .min(self.max_interval.saturating_mul(2))
                / 2;
        }
    }

    /// Returns the error for the end of the time.
    fn timed_out(&self, route: Option<&'static Route>, limit: TimedOut) -> Error {
        let cause = match limit {
            TimedOut::NoTimer(reason) => TransportError::not_sent(reason),
            TimedOut::Deadline | TimedOut::ReadTimeout => {
                let limit = TimeLimit::deadline(Activity::Condition, self.timeout);
                TransportError::timed_out(limit)
            }
        };
        Error::local(route, cause)
    }
}

impl<F> fmt::Debug for Poller<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("interval", &self.interval)
            .field("max_interval", &self.max_interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
