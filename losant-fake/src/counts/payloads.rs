//! Payloads per hour.

mod profile;

use serde_json::{Map, Value, json};

use self::profile::{PROFILES, Profile, Rate};
use super::{Usage, bucket_index, counts_response, devices};
use crate::clock::{self, HOUR};
use crate::range::Range;

/// The unit and selection of payload counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Measure {
    /// If `true`, counts bytes instead of payloads.
    pub(crate) as_bytes: bool,
    /// If `true`, includes non-billable payloads.
    pub(crate) non_billable: bool,
}

/// Returns the totals of a range by type and source. Types without payloads are omitted.
pub(crate) fn totals(usage: &Usage, range: Range, measure: Measure) -> Value {
    let mut types = Map::new();
    for profile in PROFILES {
        let total: u64 = range
            .steps(HOUR)
            .map(|hour| count_in_hour(usage, profile, hour, measure))
            .sum();
        if total > 0 {
            let sources = types
                .entry(profile.payload_type)
                .or_insert_with(|| json!({}));
            if let Value::Object(sources) = sources {
                sources.insert(profile.source.into(), total.into());
            }
        }
    }
    Value::Object(types)
}

/// Returns the response with the totals of all types for each step of a range.
pub(crate) fn breakdown(usage: &Usage, range: Range, step: i64, measure: Measure) -> Value {
    let counts: Vec<_> = range
        .steps(step)
        .map(|begin| {
            let bucket = Range {
                start: begin,
                end: begin + step,
            };
            let value: u64 = bucket
                .steps(HOUR)
                .map(|hour| total_in_hour(usage, hour, measure))
                .sum();
            json!({ "date": clock::format(begin), "value": value })
        })
        .collect();
    counts_response(range, &counts)
}

/// Returns the count of all types in one hour.
fn total_in_hour(usage: &Usage, hour: i64, measure: Measure) -> u64 {
    PROFILES
        .iter()
        .map(|profile| count_in_hour(usage, profile, hour, measure))
        .sum()
}

/// Returns the count of one type and source in one hour.
fn count_in_hour(usage: &Usage, profile: &Profile, hour: i64, measure: Measure) -> u64 {
    if hour < usage.created || hour >= usage.now {
        return 0;
    }
    let random = usage
        .random
        .with(profile.number)
        .with(bucket_index(hour, HOUR));
    let billable = match profile.rate {
        Rate::CreatedDevices => devices::created_in_hour(usage, hour),
        Rate::Thousandths(rate) => {
            // Organizations have 50 % to 150 % of the usual traffic.
            let size = 50 + usage.random.below(101);
            let variation = 75 + random.below(51);
            let thousandths = rate * size * variation * activity(hour) / 1_000_000;
            // The fraction is a probability, so that rare payloads occur occasionally.
            let extra = u64::from(random.with(1).below(1000) < thousandths % 1000);
            thousandths / 1000 + extra
        }
    };
    let percent = profile.non_billable_percent;
    let non_billable = if measure.non_billable && percent > 0 {
        billable * percent / 100 + u64::from(random.with(2).below(2) == 0)
    } else {
        0
    };
    let unit = if measure.as_bytes {
        profile.mean_bytes
    } else {
        1
    };
    (billable + non_billable) * unit
}

/// Returns the activity in an hour, in percent: from 40 at 2:00 UTC to 160 at 14:00 UTC.
fn activity(hour: i64) -> u64 {
    let hour_of_day = bucket_index(hour, HOUR) % 24;
    let from_peak = hour_of_day.abs_diff(14);
    160 - 10 * from_peak.min(24 - from_peak)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DAY;
    use crate::random::Random;

    #[test]
    fn activity_peaks_in_the_afternoon() {
        assert_eq!(activity(14 * HOUR), 160);
        assert_eq!(activity(2 * HOUR), 40);
        assert_eq!(activity(0), 60);
    }

    #[test]
    fn counts_are_zero_before_creation_and_after_now() {
        let usage = Usage {
            random: Random::new(1),
            created: 10 * DAY + 1,
            now: 11 * DAY,
        };
        let measure = Measure::default();
        assert_eq!(total_in_hour(&usage, 10 * DAY, measure), 0);
        assert!(total_in_hour(&usage, 10 * DAY + HOUR, measure) > 0);
        assert!(total_in_hour(&usage, 11 * DAY - HOUR, measure) > 0);
        assert_eq!(total_in_hour(&usage, 11 * DAY, measure), 0);
    }

    #[test]
    fn created_devices_match_the_payloads_of_that_type() {
        let usage = Usage {
            random: Random::new(1),
            created: 10 * DAY + 1,
            now: 40 * DAY + HOUR,
        };
        let range = Range {
            start: 9 * DAY,
            end: usage.now,
        };
        let totals = totals(&usage, range, Measure::default());
        let counts = devices::counts(&usage, range);
        let days = counts["counts"].as_array().unwrap();
        let created: u64 = days
            .iter()
            .map(|day| day["created"].as_u64().unwrap())
            .sum();
        assert_eq!(totals["deviceCreate"]["user.rest"], created);
    }
}
