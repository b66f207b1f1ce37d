//! Times and durations as people write them.

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

use crate::Converter;

/// The converter for times in milliseconds: [`point_millis`].
pub const POINT_MILLIS: Converter = Converter::new("TIME", point_millis).example("-7d");

/// The converter for durations in milliseconds: [`duration_millis`].
pub const DURATION_MILLIS: Converter = Converter::new("DURATION", duration_millis);

/// The converter for durations in seconds: [`duration_seconds`].
pub const DURATION_SECONDS: Converter = Converter::new("DURATION", duration_seconds);

/// Converts a time into milliseconds: since the Unix epoch, or, for a time before now, a negative number.
///
/// Accepted are a duration before now (`-7d`, `-90min`, `2 hours ago`), a date (`2026-11-01`), a date with a time
/// (`2026-11-01T08:30`), which are in the time zone of the system, an RFC 3339 timestamp, `now`, and a
/// number of milliseconds.
///
/// # Errors
///
/// Returns what was expected.
///
/// ```
/// use restrait_cli::times::point_millis;
///
/// assert_eq!(point_millis("-7d").unwrap(), "-604800000");
/// assert_eq!(point_millis("2016-06-13T12:00:00Z").unwrap(), "1465819200000");
/// assert_eq!(point_millis("now").unwrap(), "0");
/// assert!(point_millis("yesterday").is_err());
/// ```
pub fn point_millis(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("now") {
        return Ok("0".to_owned());
    }
    if is_integer(text) {
        return Ok(text.to_owned());
    }
    let before_now = match text.strip_prefix('-') {
        Some(ago) => duration(ago).map(|duration| -duration),
        None => duration(text),
    };
    if let Ok(duration) = before_now
        && duration.is_negative()
    {
        return Ok(duration.as_millis().to_string());
    }
    match instant(text) {
        Some(instant) => Ok(instant.as_millisecond().max(1).to_string()),
        None => Err(
            "a time such as `-7d`, `2026-11-01`, `2026-11-01T08:30:00Z` or milliseconds".to_owned(),
        ),
    }
}

/// Converts a duration into milliseconds. Accepted are `30s`, `1h 30m`, `PT30S`, and a number of
/// milliseconds.
///
/// # Errors
///
/// Returns what was expected.
///
/// ```
/// use restrait_cli::times::duration_millis;
///
/// assert_eq!(duration_millis("1h 30m").unwrap(), "5400000");
/// assert_eq!(duration_millis("250").unwrap(), "250");
/// ```
pub fn duration_millis(text: &str) -> Result<String, String> {
    if is_integer(text) {
        return Ok(text.to_owned());
    }
    match duration(text) {
        Ok(duration) if !duration.is_negative() => Ok(duration.as_millis().to_string()),
        _ => Err("a duration such as `30s`, `1h 30m` or milliseconds".to_owned()),
    }
}

/// Converts a duration into seconds. Accepted are `30s`, `1h 30m`, `PT30S`, and a number of seconds.
///
/// # Errors
///
/// Returns what was expected.
///
/// ```
/// assert_eq!(restrait_cli::times::duration_seconds("2min").unwrap(), "120");
/// ```
pub fn duration_seconds(text: &str) -> Result<String, String> {
    if is_integer(text) {
        return Ok(text.to_owned());
    }
    match duration(text) {
        Ok(duration) if !duration.is_negative() => Ok(duration.as_secs().to_string()),
        _ => Err("a duration such as `30s`, `1h 30m` or seconds".to_owned()),
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Parses a duration. Days and weeks are 24 hours and 7 days.
fn duration(text: &str) -> Result<SignedDuration, jiff::Error> {
    let span: jiff::Span = text.parse()?;
    span.to_duration(jiff::SpanRelativeTo::days_are_24_hours())
}

/// Parses an instant. Dates without an offset are in the time zone of the system.
fn instant(text: &str) -> Option<Timestamp> {
    if let Ok(timestamp) = text.parse::<Timestamp>() {
        return Some(timestamp);
    }
    if let Ok(zoned) = text.parse::<ZonedDateTime>() {
        return Some(zoned.timestamp());
    }
    let datetime: civil::DateTime = text.parse().ok()?;
    let zoned = datetime.to_zoned_datetime(TimeZone::system());
    zoned.ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_before_now_or_absolute() {
        for (text, expected) in [
            ("-7d", "-604800000"),
            ("-1w", "-604800000"),
            ("-1h 30m", "-5400000"),
            ("-90min", "-5400000"),
            ("-PT1H", "-3600000"),
            ("2 hours ago", "-7200000"),
            ("now", "0"),
            (" 1465790400000 ", "1465790400000"),
            ("-1000", "-1000"),
            ("2016-06-13T04:00:00Z", "1465790400000"),
            ("2016-06-13T06:00:00+02:00", "1465790400000"),
        ] {
            assert_eq!(point_millis(text).as_deref(), Ok(expected), "{text}");
        }
        for text in [
            "",
            "yesterday",
            "7d",
            "--7d",
            "2016-13-01",
            "-",
            "1e3",
            "2016",
        ] {
            // A number of four digits is milliseconds.
            assert_eq!(point_millis(text).is_ok(), text == "2016", "{text}");
        }
    }

    #[test]
    fn dates_are_in_the_time_zone_of_the_system() {
        let midnight = civil::date(2026, 11, 1)
            .at(0, 0, 0, 0)
            .to_zoned_datetime(TimeZone::system());
        let millis = midnight.unwrap().timestamp().as_millisecond();
        assert_eq!(point_millis("2026-11-01"), Ok(millis.to_string()));
        assert_eq!(
            point_millis("2026-11-01T08:30"),
            Ok((millis + 8 * 3_600_000 + 30 * 60_000).to_string())
        );
    }

    #[test]
    fn durations_are_not_negative() {
        assert_eq!(duration_millis("1h 30m").as_deref(), Ok("5400000"));
        assert_eq!(duration_millis("PT30S").as_deref(), Ok("30000"));
        assert_eq!(duration_seconds("2min").as_deref(), Ok("120"));
        for text in ["-1h", "", "soon", "1 month"] {
            assert!(duration_millis(text).is_err(), "{text}");
            assert!(duration_seconds(text).is_err(), "{text}");
        }
    }
}
