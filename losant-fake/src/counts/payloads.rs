//! Payloads, by the hour.

mod kinds;

use serde_json::{Map, Value, json};

use self::kinds::{KINDS, Kind};
use super::{Usage, answer, ordinal};
use crate::clock::{self, HOUR};
use crate::range::Range;

/// What is counted of the payloads.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Measure {
    /// Their bytes instead of their number.
    pub(crate) as_bytes: bool,
    /// Also those that are free of charge.
    pub(crate) non_billable: bool,
}

/// The totals over a range, by type and then by source; types without any are left out.
pub(crate) fn totals(usage: &Usage, range: Range, measure: Measure) -> Value {
    let mut types = Map::new();
    for kind in KINDS {
        let total: u64 = range
            .steps(HOUR)
            .map(|hour| of_kind(usage, kind, hour, measure))
            .sum();
        if total > 0 {
            let sources = types.entry(kind.name).or_insert_with(|| json!({}));
            if let Value::Object(sources) = sources {
                sources.insert(kind.source.into(), total.into());
            }
        }
    }
    Value::Object(types)
}

/// The totals of all types together, one for each step that the range touches.
pub(crate) fn breakdown(usage: &Usage, range: Range, step: i64, measure: Measure) -> Value {
    let counts: Vec<_> = range
        .steps(step)
        .map(|begin| {
            let whole = Range {
                start: begin,
                end: begin + step,
            };
            let value: u64 = whole
                .steps(HOUR)
                .map(|hour| of_hour(usage, hour, measure))
                .sum();
            json!({ "date": clock::text(begin), "value": value })
        })
        .collect();
    answer(range, &counts)
}

/// All payloads of one hour.
fn of_hour(usage: &Usage, hour: i64, measure: Measure) -> u64 {
    KINDS
        .iter()
        .map(|kind| of_kind(usage, kind, hour, measure))
        .sum()
}

/// The payloads of one type from one source in one hour.
fn of_kind(usage: &Usage, kind: &Kind, hour: i64, measure: Measure) -> u64 {
    if hour < usage.created || hour >= usage.now {
        return 0;
    }
    let dice = usage.dice.with(kind.number).with(ordinal(hour, HOUR));
    // An organization is between half and one and a half times the usual size.
    let size = 50 + usage.dice.below(101);
    let luck = 75 + dice.below(51);
    let thousandths = kind.hourly_thousandths * size * luck * busy(hour) / 1_000_000;
    // The fraction becomes a chance, so that what is rare happens now and then.
    let chance = u64::from(dice.with(1).below(1000) < thousandths % 1000);
    let billable = thousandths / 1000 + chance;
    let free = if measure.non_billable {
        billable * kind.free_percent / 100
            + u64::from(kind.free_percent > 0 && dice.with(2).below(2) == 0)
    } else {
        0
    };
    let each = if measure.as_bytes { kind.mean_bytes } else { 1 };
    (billable + free) * each
}

/// How busy an hour is, in percent: least two hours after midnight, most two after noon.
fn busy(hour: i64) -> u64 {
    let of_day = ordinal(hour, HOUR) % 24;
    let from_peak = of_day.abs_diff(14);
    160 - 10 * from_peak.min(24 - from_peak)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DAY;
    use crate::dice::Dice;

    #[test]
    fn an_afternoon_is_busier_than_a_night() {
        assert_eq!(busy(14 * HOUR), 160);
        assert_eq!(busy(2 * HOUR), 40);
        assert_eq!(busy(0), 60);
    }

    #[test]
    fn nothing_is_counted_before_the_creation_nor_after_now() {
        let usage = Usage {
            dice: Dice::new(1),
            created: 10 * DAY + 1,
            now: 11 * DAY,
        };
        let measure = Measure::default();
        assert_eq!(of_hour(&usage, 10 * DAY, measure), 0);
        assert!(of_hour(&usage, 10 * DAY + HOUR, measure) > 0);
        assert!(of_hour(&usage, 11 * DAY - HOUR, measure) > 0);
        assert_eq!(of_hour(&usage, 11 * DAY, measure), 0);
    }
}
