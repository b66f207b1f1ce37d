//! Devices, by the day.

use serde_json::{Value, json};

use super::{Usage, answer, ordinal};
use crate::clock::{self, DAY};
use crate::range::Range;

/// What became of the devices on one day.
#[derive(Clone, Copy, Debug, Default)]
struct Day {
    created: u64,
    deleted: u64,
    /// How many there are at the end of the day.
    total: u64,
}

impl Day {
    /// The day that begins at `begin`, after this one.
    fn next(self, usage: &Usage, begin: i64) -> Self {
        if begin >= usage.now {
            return Self {
                total: self.total,
                ..Self::default()
            };
        }
        let dice = usage.dice.with_text("devices").with(ordinal(begin, DAY));
        // The first day brings the fleet; later days add and remove a few.
        let created = if begin <= usage.created {
            30 + dice.below(170)
        } else {
            dice.below(4)
        };
        let deleted = dice.with(1).below(3).min(self.total);
        Self {
            created,
            deleted,
            total: self.total + created - deleted,
        }
    }
}

/// The answer for a range.
pub(crate) fn counts(usage: &Usage, range: Range) -> Value {
    // A day's total stands on all days before it, back to the first.
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
                "date": clock::text(begin),
                "created": day.created,
                "deleted": day.deleted,
                "total": day.total,
            })
        })
        .collect();
    answer(range, &counts)
}

/// How many devices there are now.
pub(crate) fn total(usage: &Usage) -> u64 {
    let all = Range {
        start: usage.created,
        end: usage.now,
    };
    all.steps(DAY)
        .fold(Day::default(), |day, begin| day.next(usage, begin))
        .total
}
