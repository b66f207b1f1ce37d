use proptest::prelude::*;

use super::*;

/// What clients did to a server.
#[derive(Debug, Default, Clone, Copy)]
struct Load {
    calls: u32,
    requests: u32,
    /// Calls that failed although they had attempts left.
    given_up: u32,
    /// Calls that got a response.
    succeeded: u32,
}

impl Load {
    fn retries(self) -> u32 {
        self.requests - self.calls
    }

    /// Checks that retries add at most a tenth to the calls, and a hundred more.
    fn is_bounded(self) -> bool {
        self.requests * 10 <= self.calls * 11 + 100 * 10
    }
}

/// Makes calls as `call::send` does. `server` returns `true` if an attempt succeeds.
fn simulate(
    budget: &Budget,
    calls: u32,
    max_attempts: u32,
    mut server: impl FnMut() -> bool,
) -> Load {
    let mut load = Load::default();
    for _ in 0..calls {
        budget.call();
        load.calls += 1;
        for attempt in 1..=max_attempts {
            load.requests += 1;
            if server() {
                budget.response();
                load.succeeded += 1;
                break;
            }
            if attempt < max_attempts && !budget.spend() {
                load.given_up += 1;
                break;
            }
        }
    }
    load
}

/// A sequence of random numbers below 1000.
fn dice(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        // The constants of Knuth's generator.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % 1000
    }
}

const ATTEMPTS: [u32; 5] = [1, 2, 3, 5, 10];

#[test]
fn retries_add_a_tenth_if_a_server_is_down() {
    for max_attempts in ATTEMPTS {
        let budget = Budget::default();
        for calls in [1, 10, 200, 10_000] {
            let load = simulate(&budget, calls, max_attempts, || false);
            assert!(load.is_bounded(), "{max_attempts} attempts: {load:?}");
        }
        let load = simulate(&Budget::default(), 10_000, max_attempts, || false);
        let expected = if max_attempts == 1 {
            0..=0
        } else {
            1000..=1100
        };
        assert!(expected.contains(&load.retries()), "{load:?}");
    }
}

#[test]
fn every_retry_is_made_if_a_server_fails_occasionally() {
    for max_attempts in ATTEMPTS {
        for failures in [1, 10, 50, 200, 300] {
            let (budget, mut dice) = (Budget::default(), dice(failures));
            let load = simulate(&budget, 20_000, max_attempts, || dice() >= failures);
            assert_eq!(load.given_up, 0, "{max_attempts} attempts: {load:?}");
        }
    }
}

#[test]
fn retries_are_available_soon_after_an_outage() {
    for max_attempts in [2, 3, 5, 10] {
        let budget = Budget::default();
        let outage = simulate(&budget, 5000, max_attempts, || false);
        assert!(outage.is_bounded(), "{outage:?}");
        // A hundred responses fill an empty budget.
        simulate(&budget, 100, max_attempts, || true);
        let mut dice = dice(7);
        let after = simulate(&budget, 5000, max_attempts, || dice() >= 100);
        assert_eq!(after.given_up, 0, "{max_attempts} attempts: {after:?}");
    }
}

#[test]
fn load_is_bounded_in_every_outage_of_a_server_that_recovers() {
    for max_attempts in ATTEMPTS {
        let budget = Budget::default();
        for round in 0..50 {
            let outage = simulate(&budget, 100 * round, max_attempts, || false);
            assert!(outage.is_bounded(), "{max_attempts} attempts: {outage:?}");
            let healthy = simulate(&budget, 100, max_attempts, || true);
            assert_eq!((healthy.retries(), healthy.succeeded), (0, 100));
        }
    }
}

proptest! {
    /// Each response earns a retry, each call a tenth.
    #[test]
    fn load_never_exceeds_what_was_earned(
        failures in 0..=1000_u64,
        max_attempts in 1..=10_u32,
        calls in 0..3000_u32,
        seed in any::<u64>(),
    ) {
        let (budget, mut dice) = (Budget::default(), dice(seed));
        let load = simulate(&budget, calls, max_attempts, || dice() >= failures);
        prop_assert!(
            load.retries() * 10 <= 100 * 10 + load.calls + load.succeeded * 10,
            "{load:?}"
        );
    }
}

#[test]
fn responses_earn_retries() {
    let budget = Budget::default();
    simulate(&budget, 1000, 10, || false);
    assert!(!budget.spend());
    budget.response();
    assert!(budget.spend() && !budget.spend());
}

#[test]
fn at_most_a_hundred_retries_are_saved() {
    let budget = Budget::default();
    (0..1000).for_each(|_| budget.response());
    assert_eq!((0..200).take_while(|_| budget.spend()).count(), 100);
}
