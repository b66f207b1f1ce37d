//! The header `Content-Range`.

use http::HeaderMap;
use http::header::CONTENT_RANGE;

/// The bytes that a partial response contains.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// Position of the first byte.
    pub(super) first: u64,
    /// Position after the last byte.
    pub(super) end: u64,
    /// Length of the whole content, or `None` if the server does not know it.
    pub(super) length: Option<u64>,
}

impl ContentRange {
    /// Returns the range in the headers. Returns `None` if it is missing, invalid or ambiguous.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(CONTENT_RANGE).iter();
        let (value, None) = (values.next()?, values.next()) else {
            return None;
        };
        Self::parse(value.to_str().ok()?)
    }

    /// Parses `bytes 0-499/1234` and `bytes 0-499/*`. The value of the status 416, `bytes */1234`,
    /// contains no range.
    fn parse(value: &str) -> Option<Self> {
        let (unit, range) = value.trim().split_once(' ')?;
        let (range, length) = range.trim_start().split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (first, end) = (number(first)?, number(last)?.checked_add(1)?);
        let length = match length {
            "*" => None,
            length => Some(number(length)?),
        };
        let is_valid = unit.eq_ignore_ascii_case("bytes")
            && first < end
            && length.is_none_or(|length| end <= length);
        is_valid.then_some(Self { first, end, length })
    }
}

/// Parses digits only.
fn number(text: &str) -> Option<u64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn reads_the_whole_range() {
        for (value, range) in [
            ("bytes 0-499/1234", Some((0, 500, Some(1234)))),
            ("bytes 500-1233/1234", Some((500, 1234, Some(1234)))),
            ("Bytes 7-7/*", Some((7, 8, None))),
            ("bytes 500-1234/1234", None),
            ("bytes 500-499/1234", None),
            ("bytes */1234", None),
            ("bytes */*", None),
            ("items 0-499/1234", None),
            ("bytes=0-499/1234", None),
            ("bytes 0-499", None),
            ("bytes 0-/1234", None),
            ("bytes -499/1234", None),
            ("bytes +0-499/1234", None),
            ("bytes 0-499/+1234", None),
            ("bytes 0-499/1234x", None),
            ("bytes 0-499/", None),
            ("bytes 0 - 499/1234", None),
            ("bytes 0-18446744073709551615/*", None),
            ("bytes 0-18446744073709551616/*", None),
            ("bytes 0-499, 600-700/1234", None),
            ("0-499/1234", None),
            ("", None),
        ] {
            let expected = range.map(|(first, end, length)| ContentRange { first, end, length });
            assert_eq!(ContentRange::parse(value), expected, "{value}");
        }
    }

    #[test]
    fn two_ranges_are_ambiguous() {
        let mut headers = HeaderMap::new();
        assert_eq!(ContentRange::of(&headers), None);
        headers.append(CONTENT_RANGE, HeaderValue::from_static("bytes 0-4/10"));
        assert!(ContentRange::of(&headers).is_some());
        headers.append(CONTENT_RANGE, HeaderValue::from_static("bytes 5-9/10"));
        assert_eq!(ContentRange::of(&headers), None);
    }
}
