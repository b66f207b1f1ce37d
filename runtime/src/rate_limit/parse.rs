//! Reads the headers in which APIs speak of their rate limits. There are many.

use std::time::Duration;

use http::HeaderMap;

use super::RateLimit;
use crate::time;

/// The names under which limit, what is left, and the reset are sent.
const TRIPLES: [[&str; 3]; 3] = [
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

/// A reset that is greater is no number of seconds but a point in time: some 30 years.
const LONGEST: u64 = 1_000_000_000;

pub(super) fn parse(headers: &HeaderMap) -> Option<RateLimit> {
    // Nearly all answers say nothing: one look at the names is enough for them.
    let is_of_rates = |name: &str| name.strip_prefix("x-").unwrap_or(name).starts_with("rate");
    if !headers.keys().any(|name| is_of_rates(name.as_str())) {
        return None;
    }
    let text = |name: &str| headers.get(name)?.to_str().ok();
    if let Some(facts) = text("ratelimit") {
        let policy = text("ratelimit-policy").unwrap_or_default();
        return Some(RateLimit {
            limit: number(facts, "limit").or_else(|| number(policy, "q")),
            remaining: number(facts, "remaining").or_else(|| number(facts, "r")),
            reset: number(facts, "reset")
                .or_else(|| number(facts, "t"))
                .and_then(until),
        });
    }
    TRIPLES.into_iter().find_map(|[limit, remaining, reset]| {
        let found = RateLimit {
            limit: text(limit).and_then(first),
            remaining: text(remaining).and_then(first),
            reset: text(reset).and_then(first).and_then(until),
        };
        (found != RateLimit::default()).then_some(found)
    })
}

/// The number of this name in a list such as `limit=10, remaining=5` or `"default";r=5;t=30`.
/// Of several policies the first counts.
fn number(list: &str, name: &str) -> Option<u64> {
    let pairs = list
        .split([',', ';'])
        .filter_map(|item| item.split_once('='));
    let mut values = pairs.filter(|(this, _)| this.trim().eq_ignore_ascii_case(name));
    values.next()?.1.trim().parse().ok()
}

/// The number at the beginning: `100, 100;w=60` and `12.5` are in use too.
fn first(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text
        .find(|char: char| !char.is_ascii_digit())
        .unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// How long until the reset, which is said as seconds, or as seconds or milliseconds of the epoch.
fn until(reset: u64) -> Option<Duration> {
    if reset < LONGEST {
        return Some(Duration::from_secs(reset));
    }
    let at = if reset < LONGEST * 1000 {
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
    fn every_spelling_is_read() {
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
    fn nothing_is_made_of_nonsense() {
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
    fn a_reset_may_be_a_point_in_time() {
        let soon = time::since_1970().unwrap().as_secs() + 100;
        for reset in [soon.to_string(), format!("{soon}000")] {
            let (_, _, reset) = parsed(&[("x-ratelimit-reset", &reset)]).unwrap();
            assert!((98..=100).contains(&reset.unwrap()), "{reset:?}");
        }
        let (_, _, past) = parsed(&[("x-ratelimit-reset", "1000000001")]).unwrap();
        assert_eq!(past, Some(0));
    }
}
