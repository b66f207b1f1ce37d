//! Random delays.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

/// Returns a random duration from zero up to `limit`, uniformly distributed.
///
/// The keys of the standard library's hashers are random and differ from hasher to hasher. That is
/// enough for one number per retry, and needs neither a dependency nor shared state.
pub(crate) fn up_to(limit: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish();
    fraction(limit, random)
}

/// Returns `limit` times `random` / 2⁶⁴.
fn fraction(limit: Duration, random: u64) -> Duration {
    let nanos = limit.as_nanos().min(u128::from(u64::MAX)) * u128::from(random);
    Duration::from_nanos(u64::try_from(nanos >> 64).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_between_zero_and_the_limit() {
        let second = Duration::from_secs(1);
        assert_eq!(fraction(second, 0), Duration::ZERO);
        assert_eq!(fraction(second, 1 << 63), second / 2);
        assert!(fraction(second, u64::MAX) < second);
        assert!(fraction(Duration::MAX, u64::MAX) <= Duration::MAX);
        assert_eq!(fraction(Duration::ZERO, u64::MAX), Duration::ZERO);
    }

    #[test]
    fn delays_are_uniformly_distributed() {
        let limit = Duration::from_secs(1);
        let mut quarters = [0; 4];
        for _ in 0..4000 {
            let quarter = up_to(limit).as_millis() / 250;
            quarters[usize::try_from(quarter).unwrap()] += 1;
        }
        assert!(
            quarters.iter().all(|count| (800..1200).contains(count)),
            "{quarters:?}"
        );
    }
}
