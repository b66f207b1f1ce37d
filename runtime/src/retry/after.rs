//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// Returns the delay that the header asks for, in seconds or as a date. `None` if the header is
/// missing or invalid.
///
/// A date is compared with the header `Date` of the response, so that the local clock does not
/// matter. Without that header, it is compared with `now`. A date in the past is zero.
pub(crate) fn retry_after(headers: &HeaderMap, now: Option<Duration>) -> Option<Duration> {
    let value = headers
        .get(RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim_matches([' ', '\t']);
    if let Some(seconds) = seconds(value) {
        return Some(Duration::from_secs(seconds));
    }
    let sent = headers.get(DATE).and_then(|date| date.to_str().ok());
    let sent = sent.and_then(date).or(now)?;
    Some(date(value)?.saturating_sub(sent))
}

/// Returns the time since 1970 of a date in any of the three formats of HTTP.
fn date(value: &str) -> Option<Duration> {
    let date = httpdate::parse_http_date(value).ok()?;
    date.duration_since(SystemTime::UNIX_EPOCH).ok()
}

/// Parses a number of digits only. A number that does not fit becomes `u64::MAX`.
fn seconds(value: &str) -> Option<u64> {
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| value.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT.
    const THEN: Duration = Duration::from_secs(784_111_777);

    fn read(value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(value).unwrap());
        retry_after(&headers, Some(THEN))
    }

    #[test]
    fn reads_seconds_and_dates_in_all_formats() {
        for (value, seconds) in [
            ("0", 0),
            ("120", 120),
            (" 7 ", 7),
            ("007", 7),
            ("1000000000", 1_000_000_000),
            ("99999999999999999999999999", u64::MAX),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sunday, 06-Nov-94 08:49:47 GMT", 10),
            ("Sun Nov  6 08:49:47 1994", 10),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:27 GMT", 0),
        ] {
            assert_eq!(read(value), Some(Duration::from_secs(seconds)), "{value}");
        }
    }

    #[test]
    fn ignores_invalid_values() {
        for value in [
            "",
            "-1",
            "+1",
            "1.5",
            "1e3",
            "soon",
            "1 s",
            "0x10",
            "Sun",
            "∞ GMT".trim_start_matches('∞'),
        ] {
            assert_eq!(read(value), None, "{value}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), None), None);
    }

    #[test]
    fn compares_dates_with_the_clock_of_the_server() {
        let mut headers = HeaderMap::new();
        headers.insert(
            RETRY_AFTER,
            HeaderValue::from_static("Sun, 06 Nov 1994 08:49:47 GMT"),
        );
        assert_eq!(retry_after(&headers, None), None);
        headers.insert(
            DATE,
            HeaderValue::from_static("Sun, 06 Nov 1994 08:49:42 GMT"),
        );
        assert_eq!(retry_after(&headers, None), Some(Duration::from_secs(5)));
        headers.insert(DATE, HeaderValue::from_static("yesterday"));
        assert_eq!(retry_after(&headers, None), None);
    }
}
