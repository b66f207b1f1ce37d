//! Retries: which calls are sent again, how often, and after which delay.
//!
//! A call that failed is sent again if all of this is true:
//!
//! * The failure is transient, see the table.
//! * Its body can be sent again. A stream can be sent only once.
//! * The attempts of [`Retry::max_attempts`] are not used up, the delay ends before the deadline of
//!   the call, and the retry budget is not exhausted.
//!
//! | Failure | `GET`, `HEAD`, `OPTIONS`, `PUT`, `DELETE`, `idempotent` | `POST`, `PATCH` |
//! | --- | --- | --- |
//! | the server refuses the connection | retried, up to 3 attempts | retried, up to 3 attempts |
//! | no connection for another reason, so that no byte of the request was sent | retried | retried |
//! | connection lost, response cut off, read timeout | retried | final |
//! | status 408, 429, 500, 502, 503 or 504 | retried | final |
//! | any other status | final | final |
//! | invalid certificate, response that is not HTTP, panic in a transport | final | final |
//! | deadline, invalid value, failed token source, response that cannot be decoded | final | final |
//!
//! An endpoint counts as idempotent by its method, unless it declares `idempotent = true` or
//! `idempotent = false`. [`Retry::on_status`] and [`Retry::never_on_status`] change the statuses.
//!
//! The delay is random, up to a limit that doubles with each attempt, plus the time of the header
//! `Retry-After`. [`Error::is_retryable`](crate::Error::is_retryable) tells whether the caller may
//! repeat a call that failed in the end.
//!
//! ```
//! use std::time::Duration;
//!
//! use restrait::{Client, Retry};
//!
//! let retry = Retry::default()
//!     .max_attempts(4)
//!     .backoff(Duration::from_millis(200), Duration::from_secs(5))
//!     .max_retry_after(Duration::from_secs(10));
//! let client = Client::builder()
//!     .base_url("https://api.example.com")
//!     .retry(retry)
//!     .build()?;
//! # let _ = client;
//! # Ok::<(), restrait::Error>(())
//! ```

use std::time::Duration;

use http::{Method, StatusCode};

use crate::error::Cause;
use crate::route::Route;

mod after;
mod budget;
mod classify;
pub(crate) mod idempotency_key;
mod jitter;
mod statuses;
#[cfg(test)]
mod tests;

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;
pub(crate) use classify::{FailureClass, classify};
pub(crate) use jitter::up_to as jitter;
use statuses::Statuses;

/// A policy for sending failed calls again.
///
/// The [module](self) explains which calls are sent again. A client has a policy, and a call can
/// have another one: see [`Call::retry`](crate::Call::retry).
///
/// ```
/// use std::time::Duration;
///
/// use restrait::Retry;
///
/// let patient = Retry::default().max_attempts(4).backoff(Duration::from_millis(200), Duration::from_secs(5));
/// let never = Retry::never();
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retry {
    max_attempts: u32,
    max_refused_attempts: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
    budget: bool,
    statuses: Statuses,
    has_invalid_status: bool,
}

impl Default for Retry {
    /// Returns a policy with up to 5 attempts, delays of up to 50 ms that double up to 2 s, and a
    /// budget.
    fn default() -> Self {
        Self {
            max_attempts: 5,
            max_refused_attempts: 3,
            first_backoff: Duration::from_millis(50),
            max_backoff: Duration::from_secs(2),
            max_retry_after: Duration::from_secs(60),
            budget: true,
            statuses: Statuses::default(),
            has_invalid_status: false,
        }
    }
}

impl Retry {
    /// Returns a policy that sends every call once.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first one. Defaults to 5; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the maximum number of attempts if the server refuses the connection. Defaults to 3; 0 counts
    /// as 1. All attempts of the call count, whatever their failures.
    ///
    /// A refused connection usually means that no server listens on the port, so a call fails within
    /// 500 ms by default. Raise the number for a server that is restarted while it is called.
    /// [`max_attempts`](Self::max_attempts) applies as well.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use restrait::Retry;
    ///
    /// // Waits about ten seconds for a server that is starting.
    /// let retry = Retry::default()
    ///     .max_attempts(10)
    ///     .max_refused_attempts(10)
    ///     .backoff(Duration::from_secs(2), Duration::from_secs(2));
    /// # let _ = retry;
    /// ```
    #[must_use]
    pub fn max_refused_attempts(mut self, attempts: u32) -> Self {
        self.max_refused_attempts = attempts.max(1);
        self
    }

    /// Also retries requests with one of these methods after this status.
    ///
    /// By default, idempotent requests are retried after 408, 429, 500, 502, 503 and 504. An
    /// endpoint that declares `idempotent = false` is never retried after a status.
    ///
    /// The server may execute a `POST` or `PATCH` twice: before it sent the status, and after the
    /// retry. Add these methods only if the API rules that out, as most do for 429.
    ///
    /// A status below 400 or above 999, or an empty list of methods, is refused when the client is built
    /// or the call is sent.
    ///
    /// ```
    /// use restrait::Retry;
    /// use restrait::http::{Method, StatusCode};
    ///
    /// let retry = Retry::default()
    ///     .on_status(429, [Method::POST])
    ///     .on_status(StatusCode::CONFLICT, [Method::PUT, Method::DELETE]);
    /// # let _ = retry;
    /// ```
    #[must_use]
    pub fn on_status(
        mut self,
        status: impl TryInto<StatusCode>,
        methods: impl IntoIterator<Item = Method>,
    ) -> Self {
        let mut methods = methods.into_iter().peekable();
        match error_status(status).filter(|_| methods.peek().is_some()) {
            Some(status) => self.statuses.add(status, methods),
            None => self.has_invalid_status = true,
        }
        self
    }

    /// Never retries a request after this status, whatever its method.
    ///
    /// It removes what the default and earlier calls of [`on_status`](Self::on_status) allow.
    ///
    /// ```
    /// use restrait::Retry;
    /// use restrait::http::Method;
    ///
    /// // Retries only `GET` requests after 500.
    /// let retry = Retry::default().never_on_status(500).on_status(500, [Method::GET]);
    /// # let _ = retry;
    /// ```
    #[must_use]
    pub fn never_on_status(mut self, status: impl TryInto<StatusCode>) -> Self {
        match error_status(status) {
            Some(status) => self.statuses.remove(status),
            None => self.has_invalid_status = true,
        }
        self
    }

    /// Sets the longest delay before the second attempt and before all later ones. Defaults to 50 ms
    /// and 2 s.
    ///
    /// The limit doubles with each attempt. The delay is random between zero and the limit, so that
    /// clients that failed at the same time do not retry at the same time.
    #[must_use]
    pub fn backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// Sets the longest time of `Retry-After` that the client waits. Defaults to 60 seconds.
    ///
    /// If the time is longer, or ends after the deadline of the call, the call returns the error of
    /// the response at once.
    #[must_use]
    pub fn max_retry_after(mut self, max: Duration) -> Self {
        self.max_retry_after = max;
        self
    }

    /// Removes the retry budget.
    ///
    /// The budget is shared by a client and all clients derived from it. If a server does not
    /// respond at all, it limits retries to a tenth of the calls, and a hundred more, so that
    /// retries do not overload the server.
    #[must_use]
    pub fn no_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    /// Checks the statuses of the policy.
    ///
    /// # Errors
    ///
    /// Returns the reason if one is not the status of an error.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        if self.has_invalid_status {
            return Err(
                "a status is not between 400 and 999, or has no methods; use statuses of errors",
            );
        }
        Ok(())
    }

    /// Returns the delay before the next attempt, or `None` if the failure is final.
    pub(crate) fn next_delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        let Failure { cause, route, .. } = failure;
        let max_attempts = if classify::is_refused(cause) {
            self.max_attempts.min(self.max_refused_attempts)
        } else {
            self.max_attempts
        };
        if !self.repeats(cause, route)
            || failure.attempts >= max_attempts
            || failure.retry_after > self.max_retry_after
        {
            return None;
        }
        let backoff = self.backoff_after(failure.attempts);
        let delay = failure.retry_after.saturating_add(backoff);
        (delay < failure.remaining).then_some(delay)
    }

    /// Returns `true` if a request of this endpoint is sent again after this failure.
    ///
    /// It is stricter than [`Error::is_retryable`](crate::Error::is_retryable): a request that is not
    /// idempotent is not repeated after a status, and a token source is not asked again.
    pub(crate) fn repeats(&self, cause: &Cause, route: &Route) -> bool {
        match cause {
            Cause::Status { status, .. } => self.statuses.is_repeated(*status, route),
            Cause::Token(_) => false,
            Cause::Transport(_)
            | Cause::Invalid(_)
            | Cause::MissingScope
            | Cause::Redirect { .. }
            | Cause::TooLarge { .. }
            | Cause::Pagination(_)
            | Cause::Write(_)
            | Cause::Decode { .. } => classify(cause, is_idempotent(route)).is_retryable(),
        }
    }

    /// Returns `true` if retries are limited by the budget.
    pub(crate) fn has_budget(&self) -> bool {
        self.budget
    }

    /// Returns a random delay after this attempt has failed. The first attempt is 1.
    fn backoff_after(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let limit = self.first_backoff.saturating_mul(1 << doublings);
        jitter::up_to(limit.min(self.max_backoff))
    }
}

/// Returns the status if it is that of an error.
fn error_status(status: impl TryInto<StatusCode>) -> Option<StatusCode> {
    let status = status.try_into().ok()?;
    (status.as_u16() >= 400).then_some(status)
}

/// A failed attempt, and what is left of its call.
pub(crate) struct Failure<'a> {
    pub(crate) cause: &'a Cause,
    pub(crate) route: &'static Route,
    /// The number of attempts so far.
    pub(crate) attempts: u32,
    /// The delay that the server asks for.
    pub(crate) retry_after: Duration,
    /// The time until the deadline.
    pub(crate) remaining: Duration,
}

/// Returns `true` if sending a request of this endpoint twice has the same effect as sending it once.
pub(crate) fn is_idempotent(route: &Route) -> bool {
    let by_method = || route.method().is_idempotent();
    route.idempotent().unwrap_or_else(by_method)
}
