//! The time range that a count covers.

use crate::clock::{self, DAY, HOUR};
use crate::error::ApiError;
use crate::query::Query;

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
    /// The range that the query asks for, to be counted in steps of `step`.
    pub(crate) fn read(query: &Query, now: i64, step: i64) -> Result<Self, ApiError> {
        let end = moment(query, "end", now)?.unwrap_or(now);
        let start = moment(query, "start", now)?.unwrap_or(end - USUAL);
        if start >= end {
            return Err(ApiError::Validation("start must be before end".into()));
        }
        let most = if step == HOUR {
            MOST_DAYS_BY_HOUR
        } else {
            MOST_DAYS
        };
        if end - start > most * DAY {
            return Err(ApiError::Validation(format!(
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

/// The resolution that the query asks for.
pub(crate) fn resolution(query: &Query) -> Result<i64, ApiError> {
    match query.get("resolution")? {
        None | Some("86400000") => Ok(DAY),
        Some("3600000") => Ok(HOUR),
        Some(other) => Err(ApiError::Validation(format!(
            "resolution must be 86400000 or 3600000, not {other:?}"
        ))),
    }
}

/// One end of a range: 0 is now, and a negative number counts back from now.
fn moment(query: &Query, name: &str, now: i64) -> Result<Option<i64>, ApiError> {
    let Some(text) = query.get(name)? else {
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
            ApiError::Validation(format!(
                "{name} must be a number of milliseconds, between 1970 and {latest}, not {text:?}"
            ))
        })
}
