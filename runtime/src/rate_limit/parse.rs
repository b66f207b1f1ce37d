//! Parses the headers that report rate limits.

use std::time::Duration;

use http::HeaderMap;

use super::RateLimit;
use crate::time;

/// Names of the headers for the limit, the remaining requests and the reset.
const HEADER_NAMES: [[&str; 3]; 3] = [
    ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"],
    [
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
    ],
    [
        "x-rate-limit-limit",
        "x-rate-limit-remaining",
        "x-rate-limit-reset",
    ],
];

/// Smallest reset that is a time since 1970 instead of a number of seconds: about 30 years.
const MIN_EPOCH_SECONDS: u64 = 1_000_000_000;

pub(super) fn parse(headers: &HeaderMap) -> Option<RateLimit> {
    // Most responses have no such header, so their names are checked first.
    let has_prefix = |name: &str| name.strip_prefix("x-").unwrap_or(name).starts_with("rate");
    if !headers.keys().any(|name| has_prefix(name.as_str())) {
        return None;
    }
    let text = |name: &str| headers.get(name)?.to_str().ok();
    if let Some(list) = text("ratelimit") {
        let policy = text("ratelimit-policy").unwrap_or_default();
        return Some(RateLimit {
            limit: number(list, "limit").or_else(|| number(policy, "q")),
            remaining: number(list, "remaining").or_else(|| number(list, "r")),
            reset: number(list, "reset")
                .or_else(|| number(list, "t"))
                .and_then(time_until),
        });
    }
    HEADER_NAMES
        .into_iter()
        .find_map(|[limit, remaining, reset]| {
            let found = RateLimit {
                limit: text(limit).and_then(leading_number),
                remaining: text(remaining).and_then(leading_number),
                reset: text(reset).and_then(leading_number).and_then(time_until),
            };
            (found != RateLimit::default()).then_some(found)
        })
}

/// Returns the number with this name in a list such as `limit=10, remaining=5` or
/// `"default";r=5;t=30`. The first one is used if there are several policies.
fn number(list: &str, name: &str) -> Option<u64> {
    let pairs = list
        .split([',', ';'])
        .filter_map(|item| item.split_once('='));
    let mut values = pairs.filter(|(this, _)| this.trim().eq_ignore_ascii_case(name));
    values.next()?.1.trim().parse().ok()
}

/// Returns the number at the start of a text such as `100, 100;w=60` or `12.5`.
fn leading_number(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text
        .find(|char: char| !char.is_ascii_digit())
        .unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// Returns the time until the reset, which is a number of seconds, or a time since 1970 in seconds
/// or milliseconds.
fn time_until(reset: u64) -> Option<Duration> {
    if reset < MIN_EPOCH_SECONDS {
        return Some(Duration::from_secs(reset));
    }
    let at = if reset < MIN_EPOCH_SECONDS * 1000 {
        Duration::from_secs(reset)
    } else {
        Duration::from_millis(reset)
    };
    Some(at.saturating_sub(time::since_1970()?))
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn parsed(headers: &[(&'static str, &str)]) -> Option<(Option<u64>, Option<u64>, Option<u64>)> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(
                HeaderName::from_static(name),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        let rate = parse(&map)?;
        Some((
            rate.limit,
            rate.remaining,
            rate.reset.map(|reset| reset.as_secs()),
        ))
    }

    #[test]
    fn parses_all_header_formats() {
        let all = Some((Some(100), Some(50), Some(30)));
        for headers in [
            &[("ratelimit", "limit=100, remaining=50, reset=30")][..],
            &[
                ("ratelimit", "\"default\";r=50;t=30"),
                ("ratelimit-policy", "\"default\";q=100;w=60"),
            ],
            &[
                ("ratelimit-limit", "100, 100;w=60"),
                ("ratelimit-remaining", "50"),
                ("ratelimit-reset", "30"),
            ],
            &[
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", " 50"),
                ("x-ratelimit-reset", "30.5"),
            ],
            &[
                ("x-rate-limit-limit", "100"),
                ("x-rate-limit-remaining", "50"),
                ("x-rate-limit-reset", "30"),
            ],
        ] {
            assert_eq!(parsed(headers), all, "{headers:?}");
        }
        assert_eq!(
            parsed(&[("x-ratelimit-remaining", "0")]),
            Some((None, Some(0), None))
        );
    }

    #[test]
    fn ignores_invalid_headers() {
        for headers in [
            &[][..],
            &[("x-ratelimit-limit", "many"), ("x-ratelimit-remaining", "")],
            &[("x-ratelimit-remaining", "99999999999999999999999")],
            &[("content-type", "a")],
        ] {
            assert_eq!(parsed(headers), None, "{headers:?}");
        }
        assert_eq!(parsed(&[("ratelimit", "=;,x")]), Some((None, None, None)));
    }

    #[test]
    fn reset_can_be_time_since_epoch() {
        let soon = time::since_1970().unwrap().as_secs() + 100;
        for reset in [soon.to_string(), format!("{soon}000")] {
            let (_, _, reset) = parsed(&[("x-ratelimit-reset", &reset)]).unwrap();
            assert!((98..=100).contains(&reset.unwrap()), "{reset:?}");
        }
        let (_, _, past) = parsed(&[("x-ratelimit-reset", "1000000001")]).unwrap();
        assert_eq!(past, Some(0));
    }
}
