//! The retry budget: what is repeated must not bury a server that is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// A retry, in the unit that is counted.
const RETRY: u32 = 10;

/// What each call adds, whatever becomes of it: a tenth of a retry.
const CALL: u32 = 1;

/// What each attempt adds that the server dealt with: a retry.
const ANSWER: u32 = RETRY;

/// The most that is kept, and what a client begins with: twenty retries.
const FULL: u32 = 20 * RETRY;

/// How many retries may be made, shared by a client and all that are derived from it.
///
/// A server that answers nothing gets a tenth more than was asked of it, and twenty requests
/// beside. One that fails now and then earns as many retries as it needs.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// A call begins.
    pub(crate) fn call(&self) {
        self.earn(CALL);
    }

    /// The server dealt with a request, be it by refusing it.
    pub(crate) fn answered(&self) {
        self.earn(ANSWER);
    }

    /// Takes one retry, where there is one left.
    pub(crate) fn spend(&self) -> bool {
        let left = |left: u32| left.checked_sub(RETRY);
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        spent.is_ok()
    }

    fn earn(&self, amount: u32) {
        // Nearly always full: then no other core's cache line is taken.
        if self.0.load(Ordering::Relaxed) < FULL {
            let more = |left: u32| Some(left.saturating_add(amount).min(FULL));
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many of so many calls are repeated, each as often as it may be.
    fn repeated(budget: &Budget, calls: u32) -> u32 {
        let retries = (0..calls).map(|_| {
            budget.call();
            u32::try_from((0..9).take_while(|_| budget.spend()).count()).unwrap()
        });
        retries.sum()
    }

    #[test]
    fn a_dead_server_gets_a_tenth_more() {
        let budget = Budget::default();
        let retries = repeated(&budget, 10_000);
        assert!((1000..=1020).contains(&retries), "{retries}");
        assert!(repeated(&Budget::default(), 200) <= 40);
    }

    #[test]
    fn a_server_that_recovers_earns_retries_again() {
        let budget = Budget::default();
        repeated(&budget, 1000);
        assert!(!budget.spend());
        budget.answered();
        assert!(budget.spend() && !budget.spend());
    }

    #[test]
    fn no_more_than_twenty_are_saved_up() {
        let budget = Budget::default();
        (0..1000).for_each(|_| budget.answered());
        assert_eq!((0..100).take_while(|_| budget.spend()).count(), 20);
    }
}
