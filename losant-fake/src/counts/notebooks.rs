//! Notebook runs, by the day.

use serde_json::{Value, json};

use super::{Usage, answer, ordinal};
use crate::clock::{self, DAY};
use crate::range::Range;

/// The runs of one day, by how they ended.
#[derive(Clone, Copy, Debug, Default)]
struct Day {
    minutes: u64,
    completed: u64,
    canceled: u64,
    errored: u64,
    timeout: u64,
}

impl Day {
    /// The day that begins at `begin`.
    fn at(usage: &Usage, begin: i64) -> Self {
        if begin + DAY <= usage.created || begin >= usage.now {
            return Self::default();
        }
        let dice = usage.dice.with_text("notebooks").with(ordinal(begin, DAY));
        let completed = dice.below(9);
        let canceled = u64::from(dice.with(1).below(12) == 0);
        let errored = u64::from(dice.with(2).below(7) == 0);
        let timeout = u64::from(dice.with(3).below(30) == 0);
        // A run that ends well takes some minutes, one that does not a few or the most.
        let mean = 2 + dice.with(4).below(12);
        Self {
            minutes: completed * mean + canceled + errored * 2 + timeout * 60,
            completed,
            canceled,
            errored,
            timeout,
        }
    }
}

/// The answer for a range.
pub(crate) fn counts(usage: &Usage, range: Range) -> Value {
    let counts: Vec<_> = range
        .steps(DAY)
        .map(|begin| {
            let day = Day::at(usage, begin);
            json!({
                "date": clock::text(begin),
                "minutes": day.minutes,
                "completed": day.completed,
                "canceled": day.canceled,
                "errored": day.errored,
                "timeout": day.timeout,
            })
        })
        .collect();
    answer(range, &counts)
}

/// The runs and the minutes of a range, all together.
pub(crate) fn stats(usage: &Usage, range: Range) -> Value {
    let days = || range.steps(DAY).map(|begin| Day::at(usage, begin));
    let minutes: u64 = days().map(|day| day.minutes).sum();
    let runs: u64 = days()
        .map(|day| day.completed + day.canceled + day.errored + day.timeout)
        .sum();
    json!({
        "awaitingCompletion": usage.dice.with_text("awaiting").below(3),
        "minutesThisPeriod": minutes,
        "runsThisPeriod": runs,
    })
}
