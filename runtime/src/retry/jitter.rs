//! Randomness for pauses: one number for each retry, from what the standard library has.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

/// Any duration from zero up to `limit`, each as likely as the other.
///
/// A hasher's keys are random and differ from one to the next. For one number in each retry that
/// is enough, and it costs neither a crate nor a state to share.
pub(super) fn up_to(limit: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish();
    share(limit, random)
}

/// `random` 2⁶⁴ths of `limit`.
fn share(limit: Duration, random: u64) -> Duration {
    let nanos = limit.as_nanos().min(u128::from(u64::MAX)) * u128::from(random);
    Duration::from_nanos(u64::try_from(nanos >> 64).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_between_nothing_and_all() {
        let second = Duration::from_secs(1);
        assert_eq!(share(second, 0), Duration::ZERO);
        assert_eq!(share(second, 1 << 63), second / 2);
        assert!(share(second, u64::MAX) < second);
        assert!(share(Duration::MAX, u64::MAX) <= Duration::MAX);
        assert_eq!(share(Duration::ZERO, u64::MAX), Duration::ZERO);
    }

    #[test]
    fn pauses_are_spread_evenly() {
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
