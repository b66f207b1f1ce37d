//! Periods of time.

use jiff::ToSpan;
use jiff::tz::Offset;

use super::Timestamp;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Age of a period from which on it is projected, in milliseconds.
const MIN_AGE: i64 = DAY;

/// A billing period.
///
/// ```
/// use losant::usage::Period;
///
/// let period = Period::month_of("2024-03-15T12:00:00.000Z".parse()?);
/// assert_eq!(period.start, "2024-03-01T00:00:00.000Z".parse()?);
/// assert_eq!(period.previous().start, "2024-02-01T00:00:00.000Z".parse()?);
/// # Ok::<(), losant::ParseTimestampError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a range is its two ends")]
pub struct Period {
    /// First instant of the period.
    pub start: Timestamp,
    /// First instant after the period.
    pub end: Timestamp,
}

impl Period {
    /// Returns the calendar month that contains an instant, in UTC.
    #[must_use]
    pub fn month_of(time: Timestamp) -> Self {
        let date = Offset::UTC.to_datetime(time.into()).date();
        let start = date.first_of_month().at(0, 0, 0, 0);
        let start = Offset::UTC.to_timestamp(start);
        let start = start.unwrap_or_else(|_| time.into());
        Self {
            start: start.into(),
            end: after_month(start, 1),
        }
    }

    /// Returns the period before this one: the month before, or a period of the same length.
    #[must_use]
    pub fn previous(&self) -> Self {
        let start = jiff::Timestamp::from(self.start);
        // Some periods end with the last millisecond of a day.
        let days = (self.length_in_millis() + DAY / 2) / DAY;
        let is_month = (28..=31).contains(&days);
        let previous = if is_month {
            after_month(start, -1)
        } else {
            let length = self.length_in_millis().milliseconds();
            start.checked_sub(length).unwrap_or(start).into()
        };
        Self {
            start: previous,
            end: self.start,
        }
    }

    /// Returns the calendar month that contains an instant or ends with it, in UTC.
    pub(super) fn month_until(time: Timestamp) -> Self {
        let month = Self::month_of(time);
        if month.contains(time) {
            month
        } else {
            month.previous()
        }
    }

    /// Returns `true` if an instant is after the start of the period, and not after its end. Usage until the start
    /// would be that of an empty range.
    pub(super) fn contains(&self, time: Timestamp) -> bool {
        self.start < time && time <= self.end
    }

    /// Returns the part of the period that has passed, up to 1. It is `None` if that is too short.
    pub(super) fn elapsed(&self, now: Timestamp) -> Option<f64> {
        let age = now.unix_millis() - self.start.unix_millis();
        if age < MIN_AGE {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "a ratio needs few digits")]
        let part = age as f64 / self.length_in_millis() as f64;
        Some(part.min(1.0))
    }

    fn length_in_millis(&self) -> i64 {
        self.end.unix_millis() - self.start.unix_millis()
    }
}

/// Returns the instant that is a number of months later, or the same one if the result is out of range.
fn after_month(time: jiff::Timestamp, months: i64) -> Timestamp {
    let later = Offset::UTC.to_datetime(time).checked_add(months.months());
    let later = later.and_then(|later| Offset::UTC.to_timestamp(later));
    later.unwrap_or(time).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_young_period_is_not_projected() {
        let period = Period::month_of(time("2024-04-30T23:59:59.999Z"));
        assert_eq!(period.end, time("2024-05-01T00:00:00.000Z"));
        assert_eq!(period.elapsed(time("2024-04-01T23:00:00.000Z")), None);
        assert_eq!(period.elapsed(time("2024-04-16T00:00:00.000Z")), Some(0.5));
        assert_eq!(period.elapsed(time("2024-06-01T00:00:00.000Z")), Some(1.0));
    }

    #[test]
    fn a_month_includes_its_end() {
        let may = Period::month_until(time("2024-05-31T23:59:59.999Z"));
        assert_eq!(Period::month_until(time("2024-06-01T00:00:00.000Z")), may);
        let june = Period::month_until(time("2024-06-01T00:00:00.001Z"));
        assert_eq!(june.start, may.end);
    }

    #[test]
    fn the_period_before_a_month_is_a_month() {
        let march = Period {
            start: time("2024-03-05T00:00:00.000Z"),
            end: time("2024-04-05T00:00:00.000Z"),
        };
        assert_eq!(march.previous().start, time("2024-02-05T00:00:00.000Z"));
        let february = Period {
            start: time("2026-02-01T00:00:00.000Z"),
            end: time("2026-02-28T23:59:59.999Z"),
        };
        assert_eq!(february.previous().start, time("2026-01-01T00:00:00.000Z"));
        let week = Period {
            start: time("2024-03-08T00:00:00.000Z"),
            end: time("2024-03-15T00:00:00.000Z"),
        };
        assert_eq!(week.previous().start, time("2024-03-01T00:00:00.000Z"));
    }
}
