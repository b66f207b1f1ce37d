//! The time range that a count covers.

use restrait_fake::{Refusal, Request};

use crate::clock::{self, DAY, HOUR};

/// How long a range may be, counted by the day and by the hour.
const MOST_DAYS: i64 = 3650;
const MOST_DAYS_BY_HOUR: i64 = 366;

/// The length of a range that has no start of its own.
const USUAL: i64 = 30 * DAY;

/// The last millisecond of the year 9999, after which dates have no common form.
const LATEST: i64 = 253_402_300_799_999;

/// From `start` on, up to and without `end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

impl Range {
    /// The range that a request asks for, to be counted in steps of `step`.
    pub(crate) fn read(request: &Request<'_>, now: i64, step: i64) -> Result<Self, Refusal> {
        let end = moment(request, "end", now)?.unwrap_or(now);
        let start = moment(request, "start", now)?.unwrap_or(end - USUAL);
        if start >= end {
            return Err(Refusal::invalid("start must be before end"));
        }
        let most = if step == HOUR {
            MOST_DAYS_BY_HOUR
        } else {
            MOST_DAYS
        };
        if end - start > most * DAY {
            return Err(Refusal::invalid(format!(
                "At this resolution a range may be {most} days long at most"
            )));
        }
        Ok(Self { start, end })
    }

    /// The beginnings of all steps that the range touches.
    pub(crate) fn steps(self, step: i64) -> impl Iterator<Item = i64> {
        let first = self.start - self.start.rem_euclid(step);
        let next = move |last: &i64| Some(last + step);
        std::iter::successors(Some(first), next).take_while(move |&begin| begin < self.end)
    }
}

/// The resolution that a request asks for.
pub(crate) fn resolution(request: &Request<'_>) -> Result<i64, Refusal> {
    match request.text("resolution") {
        None | Some("86400000") => Ok(DAY),
        Some("3600000") => Ok(HOUR),
        Some(other) => Err(Refusal::invalid(format!(
            "resolution must be 86400000 or 3600000, not {other:?}"
        ))),
    }
}

/// One end of a range: 0 is now, and a negative number counts back from now.
fn moment(request: &Request<'_>, name: &str, now: i64) -> Result<Option<i64>, Refusal> {
    let Some(text) = request.text(name) else {
        return Ok(None);
    };
    text.parse::<i64>()
        .ok()
        .and_then(|number| match number {
            ..=0 => now.checked_add(number),
            _ => Some(number),
        })
        .filter(|moment| (0..=LATEST).contains(moment))
        .map(Some)
        .ok_or_else(|| {
            let latest = clock::text(LATEST);
            Refusal::invalid(format!(
                "{name} must be a number of milliseconds, between 1970 and {latest}, not {text:?}"
            ))
        })
}
