//! Strong validators, which identify the exact bytes of a file.

use std::time::{Duration, SystemTime};

use http::header::{DATE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, HeaderName, HeaderValue};

/// A strong validator of a response: its `ETag`, or else its `Last-Modified`.
///
/// Only a strong validator may be sent in `If-Range` (RFC 9110, section 13.1.5).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Validator {
    header: HeaderName,
    value: HeaderValue,
}

impl Validator {
    /// Returns the validator of a response, or `None` if it has no strong one.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let (header, value) = match headers.get(ETAG) {
            Some(etag) => (ETAG, Some(etag).filter(|etag| is_strong(etag))),
            // A date is only allowed without an `ETag`.
            None => {
                let modified = headers.get(LAST_MODIFIED);
                (
                    LAST_MODIFIED,
                    modified.filter(|it| is_settled(it, headers.get(DATE))),
                )
            }
        };
        let value = value?.clone();
        Some(Self { header, value })
    }

    /// Returns the value for `If-Range`.
    pub(super) fn value(&self) -> &HeaderValue {
        &self.value
    }

    /// Returns `true` if a response has the same validator, so that its bytes are of the same file.
    pub(super) fn matches(&self, headers: &HeaderMap) -> bool {
        let mut values = headers.get_all(&self.header).iter();
        values.next() == Some(&self.value) && values.next().is_none()
    }
}

/// Returns `true` for a valid `ETag` that is not weak.
fn is_strong(etag: &HeaderValue) -> bool {
    let inner = etag.as_bytes().strip_prefix(b"\"");
    let inner = inner.and_then(|etag| etag.strip_suffix(b"\""));
    inner.is_some_and(|inner| !inner.contains(&b'"'))
}

/// Returns `true` if the file was sent a second or more after it was modified. A file can change
/// twice in one second, and both versions have the same date.
fn is_settled(modified: &HeaderValue, sent: Option<&HeaderValue>) -> bool {
    let (Some(modified), Some(sent)) = (date(modified), sent.and_then(date)) else {
        return false;
    };
    sent.duration_since(modified)
        .is_ok_and(|age| age >= Duration::from_secs(1))
}

fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(HeaderName, &'static str)]) -> HeaderMap {
        let all = all.iter().cloned();
        all.map(|(name, value)| (name, HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_strong_validators_count() {
        const THEN: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
        const LATER: &str = "Sun, 06 Nov 1994 08:49:38 GMT";
        for (all, expected) in [
            (vec![(ETAG, "\"a\"")], Some("\"a\"")),
            (
                vec![(ETAG, "\"a\""), (LAST_MODIFIED, THEN), (DATE, LATER)],
                Some("\"a\""),
            ),
            (vec![(LAST_MODIFIED, THEN), (DATE, LATER)], Some(THEN)),
            (vec![(ETAG, "W/\"a\"")], None),
            (
                vec![(ETAG, "W/\"a\""), (LAST_MODIFIED, THEN), (DATE, LATER)],
                None,
            ),
            (vec![(ETAG, "a")], None),
            (vec![(ETAG, "\"")], None),
            (vec![(ETAG, "\"a\"b\"")], None),
            (vec![(LAST_MODIFIED, THEN), (DATE, THEN)], None),
            (vec![(LAST_MODIFIED, LATER), (DATE, THEN)], None),
            (vec![(LAST_MODIFIED, THEN)], None),
            (vec![(LAST_MODIFIED, "yesterday"), (DATE, LATER)], None),
            (vec![], None),
        ] {
            let headers = headers(&all);
            let validator = Validator::of(&headers);
            let value = validator.as_ref().map(|it| it.value().to_str().unwrap());
            assert_eq!(value, expected, "{all:?}");
            assert!(validator.is_none_or(|it| it.matches(&headers)), "{all:?}");
        }
    }

    #[test]
    fn matches_the_same_header_only() {
        let first = Validator::of(&headers(&[(ETAG, "\"a\"")])).unwrap();
        assert!(first.matches(&headers(&[(ETAG, "\"a\""), (DATE, "today")])));
        for other in [
            vec![],
            vec![(ETAG, "\"b\"")],
            vec![(ETAG, "W/\"a\"")],
            vec![(LAST_MODIFIED, "\"a\"")],
            vec![(ETAG, "\"a\""), (ETAG, "\"b\"")],
        ] {
            let mut all = HeaderMap::new();
            for (name, value) in other {
                all.append(name, HeaderValue::from_static(value));
            }
            assert!(!first.matches(&all), "{all:?}");
        }
    }
}
