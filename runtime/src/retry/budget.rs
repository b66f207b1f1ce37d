//! The retry budget, which keeps retries from overloading a server that is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry.
const RETRY: u32 = 10;

/// The amount that each call earns: a tenth of a retry.
const CALL: u32 = 1;

/// The amount that each attempt earns to which the server responded: a retry.
const RESPONSE: u32 = RETRY;

/// The initial and largest amount: twenty retries.
const FULL: u32 = 20 * RETRY;

/// The number of retries that may be made, shared by a client and all clients derived from it.
///
/// If a server does not respond at all, retries add a tenth to the number of requests, and twenty
/// more. If it fails now and then, every failed call can be retried.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Earns the amount of a call.
    pub(crate) fn call(&self) {
        self.earn(CALL);
    }

    /// Earns the amount of a response, whatever its status.
    pub(crate) fn response(&self) {
        self.earn(RESPONSE);
    }

    /// Spends one retry. Returns `false` if none is left.
    pub(crate) fn spend(&self) -> bool {
        let left = |left: u32| left.checked_sub(RETRY);
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        spent.is_ok()
    }

    fn earn(&self, amount: u32) {
        // The budget is nearly always full: a load does not contend with other cores.
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

    /// Returns the number of retries of `calls` that all fail.
    fn repeated(budget: &Budget, calls: u32) -> u32 {
        let retries = (0..calls).map(|_| {
            budget.call();
            u32::try_from((0..9).take_while(|_| budget.spend()).count()).unwrap()
        });
        retries.sum()
    }

    #[test]
    fn retries_add_a_tenth_if_a_server_is_down() {
        let budget = Budget::default();
        let retries = repeated(&budget, 10_000);
        assert!((1000..=1020).contains(&retries), "{retries}");
        assert!(repeated(&Budget::default(), 200) <= 40);
    }

    #[test]
    fn responses_earn_retries() {
        let budget = Budget::default();
        repeated(&budget, 1000);
        assert!(!budget.spend());
        budget.response();
        assert!(budget.spend() && !budget.spend());
    }

    /// Simulates calls to a server that fails this share of the requests, in thousandths, until each
    /// call has succeeded or failed five times. Returns the number of requests, and the number of calls
    /// that the budget kept from a retry.
    fn simulate(faults: u64, calls: u32) -> (u32, u32) {
        let budget = Budget::default();
        let (mut requests, mut denied) = (0, 0);
        let mut random: u64 = 1;
        for _ in 0..calls {
            budget.call();
            for attempt in 1..=5 {
                requests += 1;
                random = random
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                if (random >> 33) % 1000 >= faults {
                    budget.response();
                    break;
                }
                if attempt < 5 && !budget.spend() {
                    denied += 1;
                    break;
                }
            }
        }
        (requests, denied)
    }

    #[test]
    fn budget_follows_the_share_of_failures() {
        // A server that fails every third request gets all retries.
        for faults in [10, 100, 300] {
            let (requests, denied) = simulate(faults, 100_000);
            let expected = 100_000.0 / (1.0 - f64::from(u32::try_from(faults).unwrap()) / 1000.0);
            let ratio = f64::from(requests) / expected;
            assert!(
                (0.98..1.02).contains(&ratio),
                "{faults}: {requests} requests"
            );
            assert!(denied < 10, "{faults}: {denied} calls were not retried");
        }
        // A server that is nearly down gets little more than the calls.
        for (faults, limit) in [(1000, 110_020), (990, 112_500), (900, 125_000)] {
            let (requests, _) = simulate(faults, 100_000);
            assert!(requests <= limit, "{faults}: {requests} requests");
        }
    }

    #[test]
    fn at_most_twenty_retries_are_saved() {
        let budget = Budget::default();
        (0..1000).for_each(|_| budget.response());
        assert_eq!((0..100).take_while(|_| budget.spend()).count(), 20);
    }
}
