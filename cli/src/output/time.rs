//! Times in tables and charts.

use serde_json::Value as Json;

/// The time of day that dates have.
const MIDNIGHT: &str = "T00:00:00.000Z";

/// Returns a function that leaves out the part of times that all values of a column have in common:
/// midnight, or the zero milliseconds. It returns `None` for other text.
pub(super) fn shortener(values: &[Option<&Json>]) -> impl Fn(&str) -> Option<&str> + use<> {
    let texts = || values.iter().flatten().filter(|value| !value.is_null());
    let all = |end: &str| {
        texts().next().is_some()
            && texts().all(|value| {
                let text = value.as_str().unwrap_or_default();
                is_time(text) && text.ends_with(end)
            })
    };
    let end = if all(MIDNIGHT) {
        Some(MIDNIGHT)
    } else if all(".000Z") {
        Some(".000Z")
    } else {
        None
    };
    move |text| text.strip_suffix(end?)
}

/// Returns a time without seconds, and a time at midnight as a date.
pub(super) fn short(text: &str) -> &str {
    if !is_time(text) {
        return text;
    }
    text.strip_suffix(MIDNIGHT)
        .or_else(|| text.get(.."2026-11-01T08:30".len()))
        .unwrap_or(text)
}

/// Returns `true` for times such as `2026-11-01T08:30:00.000Z`.
fn is_time(text: &str) -> bool {
    let template = b"0000-00-00T00:00:00.000Z";
    text.len() == template.len()
        && text
            .bytes()
            .zip(template)
            .all(|(byte, expected)| match expected {
                b'0' => byte.is_ascii_digit(),
                expected => byte == *expected,
            })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn common_ends_are_left_out() {
        let shortener = |times: &[Json]| shortener(&times.iter().map(Some).collect::<Vec<_>>());
        let shorten = shortener(&[json!("2026-11-01T00:00:00.000Z"), json!(null)]);
        assert_eq!(shorten("2026-11-01T00:00:00.000Z"), Some("2026-11-01"));
        let times = [
            json!("2026-11-01T00:00:00.000Z"),
            json!("2026-11-01T00:30:00.000Z"),
        ];
        let shorten = shortener(&times);
        assert_eq!(
            shorten("2026-11-01T00:00:00.000Z"),
            Some("2026-11-01T00:00:00")
        );
        for other in [json!("2026-11-01T00:30:00.001Z"), json!("a"), json!(1)] {
            let times = [json!("2026-11-01T00:00:00.000Z"), other];
            assert_eq!(shortener(&times)("2026-11-01T00:00:00.000Z"), None);
        }
    }

    #[test]
    fn short_times_have_no_seconds() {
        assert_eq!(short("2026-11-01T00:00:00.000Z"), "2026-11-01");
        assert_eq!(short("2026-11-01T08:30:12.345Z"), "2026-11-01T08:30");
        assert_eq!(short("Monday"), "Monday");
    }
}
