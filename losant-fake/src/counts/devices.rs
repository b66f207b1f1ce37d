//! Devices per day.

use serde_json::{Value, json};

use super::{Usage, bucket_index, counts_response};
use crate::clock::{self, DAY, HOUR};
use crate::random::Random;
use crate::range::Range;

/// Number of devices in the initial fleet. Later days create as many devices as they delete, so
/// that the total stays well below the device limit of an organization.
const INITIAL_FLEET: std::ops::Range<u64> = 150..350;

/// Devices of one day.
#[derive(Clone, Copy, Debug, Default)]
struct Day {
    created: u64,
    deleted: u64,
    /// Number of devices at the end of the day.
    total: u64,
}

impl Day {
    /// Returns the day that begins at `begin`, given the day before it.
    fn next(self, usage: &Usage, begin: i64) -> Self {
        let first_hour = first_hour(usage);
        let created = if begin + DAY <= first_hour {
            0
        } else {
            let hours = (begin..begin + DAY).step_by(HOUR_STEP);
            hours.map(|hour| created_in_hour(usage, hour)).sum()
        };
        let deleted = if begin > first_hour && begin < usage.now {
            random(usage, begin).with(1).below(3).min(self.total)
        } else {
            0
        };
        Self {
            created,
            deleted,
            total: self.total + created - deleted,
        }
    }
}

/// An hour as a step of an iterator.
const HOUR_STEP: usize = 3_600_000;

/// Returns the beginning of the first complete hour of an organization.
fn first_hour(usage: &Usage) -> i64 {
    usage.created + (-usage.created).rem_euclid(HOUR)
}

/// Returns the random value of the day that contains `moment`.
fn random(usage: &Usage, moment: i64) -> Random {
    usage
        .random
        .with_text("devices")
        .with(bucket_index(moment, DAY))
}

/// Returns the number of devices that were created in the hour that begins at `hour`.
pub(super) fn created_in_hour(usage: &Usage, hour: i64) -> u64 {
    let first_hour = first_hour(usage);
    if hour < first_hour || hour >= usage.now {
        return 0;
    }
    let random = random(usage, hour);
    if hour == first_hour {
        let fleet = INITIAL_FLEET;
        return fleet.start + random.below(fleet.end - fleet.start);
    }
    let hour_of_day = bucket_index(hour, HOUR) % 24;
    let in_this_hour = |device: &u64| random.with(2 + device).below(24) == hour_of_day;
    let count = (0..random.below(3)).filter(in_this_hour).count();
    u64::try_from(count).unwrap_or_default()
}

/// Returns the response for a range.
pub(crate) fn counts(usage: &Usage, range: Range) -> Value {
    // The total of a day depends on all days before it.
    let first = usage.created - usage.created.rem_euclid(DAY);
    let mut day = Range {
        start: first,
        end: range.start - range.start.rem_euclid(DAY),
    }
    .steps(DAY)
    .fold(Day::default(), |day, begin| day.next(usage, begin));
    let counts: Vec<_> = range
        .steps(DAY)
        .map(|begin| {
            if begin >= first {
                day = day.next(usage, begin);
            }
            json!({
                "date": clock::format(begin),
                "created": day.created,
                "deleted": day.deleted,
                "total": day.total,
            })
        })
        .collect();
    counts_response(range, &counts)
}

/// Returns the number of devices at the current time.
pub(crate) fn total(usage: &Usage) -> u64 {
    let all = Range {
        start: usage.created,
        end: usage.now,
    };
    all.steps(DAY)
        .fold(Day::default(), |day, begin| day.next(usage, begin))
        .total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_stays_within_the_device_limit() {
        for seed in 0..20 {
            let usage = Usage {
                random: Random::new(seed),
                created: 1_707_207_330_250,
                now: 1_707_207_330_250 + 3650 * DAY,
            };
            let total = total(&usage);
            assert!((1..500).contains(&total), "seed {seed}: {total} devices");
        }
    }
}
