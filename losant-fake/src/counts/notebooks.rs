//! Notebook runs per day.

use serde_json::{Value, json};

use super::{Usage, bucket_index, counts_response};
use crate::clock::{self, DAY};
use crate::range::Range;

/// Minutes of a run that times out, which is the limit for one run.
const TIMEOUT_MINUTES: u64 = 30;

/// Notebook runs of one day, by outcome.
#[derive(Clone, Copy, Debug, Default)]
struct Day {
    minutes: u64,
    completed: u64,
    canceled: u64,
    errored: u64,
    timeout: u64,
}

impl Day {
    /// Returns the day that begins at `begin`.
    fn at(usage: &Usage, begin: i64) -> Self {
        if begin + DAY <= usage.created || begin >= usage.now {
            return Self::default();
        }
        let random = usage
            .random
            .with_text("notebooks")
            .with(bucket_index(begin, DAY));
        // On average 10 minutes per day, about half of the monthly limit.
        let completed = random.below(4);
        let canceled = u64::from(random.with(1).below(12) == 0);
        let errored = u64::from(random.with(2).below(7) == 0);
        let timeout = u64::from(random.with(3).below(30) == 0);
        let mean_minutes = 2 + random.with(4).below(9);
        Self {
            minutes: completed * mean_minutes + canceled + errored * 2 + timeout * TIMEOUT_MINUTES,
            completed,
            canceled,
            errored,
            timeout,
        }
    }
}

/// Returns the response for a range.
pub(crate) fn counts(usage: &Usage, range: Range) -> Value {
    let counts: Vec<_> = range
        .steps(DAY)
        .map(|begin| {
            let day = Day::at(usage, begin);
            json!({
                "date": clock::format(begin),
                "minutes": day.minutes,
                "completed": day.completed,
                "canceled": day.canceled,
                "errored": day.errored,
                "timeout": day.timeout,
            })
        })
        .collect();
    counts_response(range, &counts)
}

/// Returns the total number of runs and minutes of a range.
pub(crate) fn stats(usage: &Usage, range: Range) -> Value {
    let days = || range.steps(DAY).map(|begin| Day::at(usage, begin));
    let minutes: u64 = days().map(|day| day.minutes).sum();
    let runs: u64 = days()
        .map(|day| day.completed + day.canceled + day.errored + day.timeout)
        .sum();
    json!({
        "awaitingCompletion": usage.random.with_text("awaiting").below(3),
        "minutesThisPeriod": minutes,
        "runsThisPeriod": runs,
    })
}
