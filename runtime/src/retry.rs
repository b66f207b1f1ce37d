//! When a call is made again, how often, and after which pause.
//!
//! Two things must agree: the failure and the call let it be repeated (see [`classify`]), and
//! neither the attempts, the time nor the budget are used up.

use std::time::Duration;

use crate::route::Route;

mod after;
mod budget;
mod jitter;
mod verdict;

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;
pub(crate) use verdict::{Verdict, classify, may_resend};

/// How calls are repeated: how often, with which pauses, and how much of the traffic that may be.
///
/// A call is repeated when the request never left, or when its method is idempotent (GET, HEAD,
/// OPTIONS, PUT, DELETE, or an endpoint declared `idempotent`) and the failure is one that
/// passes: a connection that failed, or an answer of 408, 429, 500, 502, 503 or 504. POST and
/// PATCH that may have arrived are never sent again.
///
/// ```
/// use std::time::Duration;
/// use restrait::Retry;
///
/// let patient = Retry::default().max_attempts(4).backoff(Duration::from_millis(200), Duration::from_secs(5));
/// let never = Retry::never();
/// # let _ = (patient, never);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    pub(crate) max_attempts: u32,
    pub(crate) shortest: Duration,
    pub(crate) longest: Duration,
    pub(crate) max_retry_after: Duration,
    pub(crate) budget: bool,
}

impl Default for Retry {
    /// Up to 10 attempts, pauses of up to 50 ms that double up to 2 s, a budget.
    fn default() -> Self {
        Self {
            max_attempts: 10,
            shortest: Duration::from_millis(50),
            longest: Duration::from_secs(2),
            max_retry_after: Duration::from_secs(60),
            budget: true,
        }
    }
}

impl Retry {
    /// Every call is made once.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a request is sent at most, the first time included. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest pause before the second attempt, and the longest before any later one.
    ///
    /// The limit doubles from one attempt to the next; the pause itself is anything between zero
    /// and the limit, so that clients that failed together do not come back together.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.shortest = first;
        self.longest = longest;
        self
    }

    /// The longest `Retry-After` that is waited for: 60 seconds unless said otherwise.
    ///
    /// One that is longer, or that ends after the call's deadline, ends the call at once with what
    /// the server said.
    #[must_use]
    pub fn max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// Repeats calls also when next to none of them succeeds.
    ///
    /// Otherwise repeating stops while it only adds load: over a server that answers nothing, a
    /// client and all that are derived from it repeat one call in ten, and twenty beside.
    #[must_use]
    pub fn no_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    /// The pause after the attempt of this number, counted from 1, has failed.
    pub(crate) fn pause(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let limit = self.shortest.saturating_mul(1 << doublings);
        jitter::up_to(limit.min(self.longest))
    }
}

/// Whether a request of this endpoint can be sent twice without doing more than once.
pub(crate) fn is_idempotent(route: &Route) -> bool {
    let by_method = || route.method().is_idempotent();
    route.idempotent().unwrap_or_else(by_method)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
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
            let pauses: Vec<_> = (0..200).map(|_| retry.pause(attempt)).collect();
            assert!(pauses.iter().all(|pause| *pause <= limit));
            assert!(pauses.iter().any(|pause| *pause > limit / 2));
            assert!(pauses.iter().any(|pause| *pause < limit / 2));
        }
        let none = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
        assert_eq!(none.pause(3), Duration::ZERO);
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(Retry::never().max_attempts, 1);
        assert_eq!(Retry::default().max_attempts(0).max_attempts, 1);
    }
}
