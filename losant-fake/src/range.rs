//! Time ranges of counts.

use restrait_fake::{Rejection, Request};

use crate::clock::{DAY, HOUR};

/// Maximum number of days in a range, with a resolution of days.
const MAX_DAYS: i64 = 3650;

/// Maximum number of days in a range, with a resolution of hours.
const MAX_DAYS_BY_HOUR: i64 = 366;

/// Length of a range without a start.
const DEFAULT_LENGTH: i64 = 30 * DAY;

/// The last millisecond of the year 9999. RFC 3339 cannot express later dates.
const LATEST: i64 = 253_402_300_799_999;

/// A time range that excludes its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) start: i64,
    pub(crate) end: i64,
}

impl Range {
    /// Returns the range of a request with a resolution of `step`. It is empty if it starts after its end,
    /// and begins later if it is too long.
    pub(crate) fn read(request: &Request<'_>, now: i64, step: i64) -> Self {
        let end = moment(request, "end", now).unwrap_or(now);
        let start = moment(request, "start", now).unwrap_or(end - DEFAULT_LENGTH);
        let max = if step == HOUR {
            MAX_DAYS_BY_HOUR
        } else {
            MAX_DAYS
        };
        if start >= end {
            let start = end - end.rem_euclid(step);
            return Self { start, end: start };
        }
        let start = start.max(end - max * DAY);
        Self { start, end }
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

/// Returns the start or the end of a range, between 1970 and the end of the year 9999. Zero and negative
/// numbers are relative to now.
fn moment(request: &Request<'_>, name: &str, now: i64) -> Option<i64> {
    let text = request.text(name)?;
    let number = text.parse::<i64>().unwrap_or(match text.strip_prefix('-') {
        Some(_) => i64::MIN,
        None => i64::MAX,
    });
    let moment = match number {
        ..=0 => now.saturating_add(number),
        _ => number,
    };
    Some(moment.clamp(0, LATEST))
}
