//! Time, in milliseconds since the epoch.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// An hour.
pub(crate) const HOUR: i64 = 3_600_000;

/// A day.
pub(crate) const DAY: i64 = 24 * HOUR;

/// Where the present moment comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// The machine's own time.
    System,
    /// A moment that does not move.
    Pinned(i64),
}

impl Clock {
    /// The present moment.
    pub(crate) fn now(self) -> i64 {
        match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Pinned(now) => now,
        }
    }
}

/// A moment as the platform writes it.
pub(crate) fn text(moment: i64) -> String {
    Timestamp::from_millisecond(moment)
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
        .to_string()
}

/// The moment that a `date-time` names.
pub(crate) fn parse(text: &str) -> Option<i64> {
    // jiff also reads forms that are not RFC 3339, such as a zone name in brackets.
    let plain = text.len() >= "2000-01-01T00:00:00Z".len()
        && text
            .as_bytes()
            .get(10)
            .is_some_and(|byte| b"Tt".contains(byte))
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-:.+TtZz".contains(&byte));
    let moment = plain.then(|| text.parse::<Timestamp>().ok())??;
    Some(moment.as_millisecond())
}

/// The calendar month that `moment` lies in: its first millisecond and its last.
pub(crate) fn month(moment: i64) -> (i64, i64) {
    let moment = Timestamp::from_millisecond(moment).unwrap_or(Timestamp::UNIX_EPOCH);
    let date = TimeZone::UTC.to_datetime(moment).date();
    (
        midnight(date.first_of_month()),
        midnight(date.last_of_month()) + DAY - 1,
    )
}

/// The first millisecond of a day.
fn midnight(date: Date) -> i64 {
    TimeZone::UTC
        .to_timestamp(date.at(0, 0, 0, 0))
        .map_or(0, Timestamp::as_millisecond)
}

#[cfg(test)]
mod tests {
    use super::{month, parse, text};

    #[test]
    fn moments_are_written_with_three_digits() {
        assert_eq!(text(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(text(1_465_790_400_120), "2016-06-13T04:00:00.120Z");
    }

    #[test]
    fn only_rfc_3339_is_read() {
        assert_eq!(parse("2016-06-13T04:00:00.120Z"), Some(1_465_790_400_120));
        assert_eq!(parse("2016-06-13t06:00:00+02:00"), Some(1_465_790_400_000));
        for wrong in [
            "",
            "2016-06-13",
            "2016-06-13T04:00:00",
            "2016-06-13 04:00:00Z",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(parse("2016-06-13T04:00:00+00:00[UTC]"), None);
        assert_eq!(parse("2016-13-13T04:00:00Z"), None);
    }

    #[test]
    fn a_month_reaches_to_its_last_millisecond() {
        let (first, last) = month(1_709_210_000_000);
        assert_eq!(text(first), "2024-02-01T00:00:00.000Z");
        assert_eq!(text(last), "2024-02-29T23:59:59.999Z");
    }
}
