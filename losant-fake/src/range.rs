//! Time ranges of counts.

use restrait_fake::{Rejection, Request};

use crate::clock::{DAY, HOUR};
use crate::moment;

/// Maximum number of days in a range, with a resolution of days.
const MAX_DAYS: i64 = 3650;

/// Maximum number of days in a range, with a resolution of hours.
const MAX_DAYS_BY_HOUR: i64 = 366;

/// Length of a range without a start.
const DEFAULT_LENGTH: i64 = 30 * DAY;

/// A time range that excludes its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

impl Range {
    /// Returns the range of a request with a resolution of `step`.
    pub(crate) fn read(request: &Request<'_>, now: i64, step: i64) -> Result<Self, Rejection> {
        let end = moment::param(request, "end", now)?.unwrap_or(now);
        let start = moment::param(request, "start", now)?.unwrap_or(end - DEFAULT_LENGTH);
        if start >= end {
            return Err(Rejection::invalid("start must be before end"));
        }
        let max = if step == HOUR {
            MAX_DAYS_BY_HOUR
        } else {
            MAX_DAYS
        };
        if end - start > max * DAY {
            return Err(Rejection::invalid(format!(
                "The range must not exceed {max} days at this resolution"
            )));
        }
        Ok(Self { start, end })
    }

    /// Returns the beginnings of all steps that overlap the range.
    pub(crate) fn steps(self, step: i64) -> impl Iterator<Item = i64> {
        let first = self.start - self.start.rem_euclid(step);
        let next = move |last: &i64| Some(last + step);
        std::iter::successors(Some(first), next).take_while(move |&begin| begin < self.end)
    }
}

/// Returns the resolution of a request.
pub(crate) fn resolution(request: &Request<'_>) -> Result<i64, Rejection> {
    match request.text("resolution") {
        None | Some("86400000") => Ok(DAY),
        Some("3600000") => Ok(HOUR),
        Some(other) => Err(Rejection::invalid(format!(
            "resolution must be 86400000 or 3600000, not {other:?}"
        ))),
    }
}
