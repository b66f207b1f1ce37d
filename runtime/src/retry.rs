//! Retries: which calls are sent again, how often, and after which delay.
//!
//! A client sends a request again if all of this is true:
//!
//! * The failure is transient: the connection failed, a time limit of the transport was reached, or
//!   the status is 408, 429, 500, 502, 503 or 504.
//! * Sending it again cannot repeat its effect: no byte of the request was sent, or the method is
//!   idempotent. These are GET, HEAD, OPTIONS, PUT and DELETE, and every endpoint that is declared
//!   `idempotent = true`. A POST or PATCH that may have arrived is never sent again.
//! * Its body can be sent again. A stream can be sent only once.
//! * The attempts of [`Retry::max_attempts`] are not used up, the delay ends before the deadline of
//!   the call, and the retry budget is not exhausted.
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

use crate::route::Route;

mod after;
mod budget;
mod classify;
mod jitter;

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;
pub(crate) use classify::{FailureClass, classify, may_resend};
pub(crate) use jitter::up_to as jitter;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    pub(crate) max_attempts: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    pub(crate) max_retry_after: Duration,
    pub(crate) budget: bool,
}

impl Default for Retry {
    /// Up to 10 attempts, with delays of up to 50 ms that double up to 2 s, and a budget.
    fn default() -> Self {
        Self {
            max_attempts: 10,
            first_backoff: Duration::from_millis(50),
            max_backoff: Duration::from_secs(2),
            max_retry_after: Duration::from_secs(60),
            budget: true,
        }
    }
}

impl Retry {
    /// Returns a policy that sends every call once.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first one. Defaults to 10; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
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
    /// respond at all, it limits retries to a tenth of the calls, and twenty more, so that retries
    /// do not overload the server.
    #[must_use]
    pub fn no_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    /// Returns the delay after this attempt has failed. The first attempt is 1.
    pub(crate) fn delay(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let limit = self.first_backoff.saturating_mul(1 << doublings);
        jitter::up_to(limit.min(self.max_backoff))
    }
}

/// Returns `true` if sending a request of this endpoint twice has the same effect as sending it once.
pub(crate) fn is_idempotent(route: &Route) -> bool {
    let by_method = || route.method().is_idempotent();
    route.idempotent().unwrap_or_else(by_method)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_the_limit() {
        let retry = Retry::default().backoff(Duration::from_millis(100), Duration::from_secs(1));
        for (attempt, limit) in [
            (1, 100),
            (2, 200),
            (3, 400),
            (4, 800),
            (5, 1000),
            (u32::MAX, 1000),
        ] {
            let limit = Duration::from_millis(limit);
            let delays: Vec<_> = (0..200).map(|_| retry.delay(attempt)).collect();
            assert!(delays.iter().all(|delay| *delay <= limit));
            assert!(delays.iter().any(|delay| *delay > limit / 2));
            assert!(delays.iter().any(|delay| *delay < limit / 2));
        }
        let none = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
        assert_eq!(none.delay(3), Duration::ZERO);
    }

    #[test]
    fn there_is_at_least_one_attempt() {
        assert_eq!(Retry::never().max_attempts, 1);
        assert_eq!(Retry::default().max_attempts(0).max_attempts, 1);
    }
}
