//! Times, in milliseconds since the Unix epoch.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Milliseconds of an hour.
pub(crate) const HOUR: i64 = 3_600_000;

/// Milliseconds of a day.
pub(crate) const DAY: i64 = 24 * HOUR;

/// A source of the current time.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// The system clock.
    System,
    /// A fixed time.
    Fixed(i64),
}

impl Clock {
    /// Returns the current time.
    pub(crate) fn now(self) -> i64 {
        match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Fixed(now) => now,
        }
    }
}

/// Formats a time as the platform does: `2016-06-13T04:00:00.120Z`.
pub(crate) fn format(moment: i64) -> String {
    Timestamp::from_millisecond(moment)
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
        .to_string()
}

/// Parses a `date-time` (RFC 3339).
pub(crate) fn parse(text: &str) -> Option<i64> {
    // jiff also accepts formats that are not RFC 3339, such as a time zone name in brackets.
    let is_rfc_3339 = text.len() >= "2000-01-01T00:00:00Z".len()
        && text
            .as_bytes()
            .get(10)
            .is_some_and(|byte| b"Tt".contains(byte))
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-:.+TtZz".contains(&byte));
    let moment = is_rfc_3339.then(|| text.parse::<Timestamp>().ok())??;
    Some(moment.as_millisecond())
}

/// Returns the first and the last millisecond of the calendar month that contains `moment`.
pub(crate) fn month(moment: i64) -> (i64, i64) {
    let moment = Timestamp::from_millisecond(moment).unwrap_or(Timestamp::UNIX_EPOCH);
    let date = TimeZone::UTC.to_datetime(moment).date();
    (
        midnight(date.first_of_month()),
        midnight(date.last_of_month()) + DAY - 1,
    )
}

/// Returns the first millisecond of a day.
fn midnight(date: Date) -> i64 {
    TimeZone::UTC
        .to_timestamp(date.at(0, 0, 0, 0))
        .map_or(0, Timestamp::as_millisecond)
}

#[cfg(test)]
mod tests {
    use super::{format, month, parse};

    #[test]
    fn formats_with_milliseconds() {
        assert_eq!(format(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(format(1_465_790_400_120), "2016-06-13T04:00:00.120Z");
    }

    #[test]
    fn parses_only_rfc_3339() {
        assert_eq!(parse("2016-06-13T04:00:00.120Z"), Some(1_465_790_400_120));
        assert_eq!(parse("2016-06-13t06:00:00+02:00"), Some(1_465_790_400_000));
        for invalid in [
            "",
            "2016-06-13",
            "2016-06-13T04:00:00",
            "2016-06-13 04:00:00Z",
        ] {
            assert_eq!(parse(invalid), None, "{invalid}");
        }
        assert_eq!(parse("2016-06-13T04:00:00+00:00[UTC]"), None);
        assert_eq!(parse("2016-13-13T04:00:00Z"), None);
    }

    #[test]
    fn month_ends_with_its_last_millisecond() {
        let (first, last) = month(1_709_210_000_000);
        assert_eq!(format(first), "2024-02-01T00:00:00.000Z");
        assert_eq!(format(last), "2024-02-29T23:59:59.999Z");
    }
}
