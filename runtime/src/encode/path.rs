//! Encoding of path segments.

use super::{UrlBuf, percent};

/// The maximum length of a path param, in bytes before encoding.
const MAX_SEGMENT_BYTES: usize = 2048;

/// Encodes `value` as one segment.
///
/// # Errors
///
/// Returns the reason if the value would not arrive as this segment. URL parsers remove empty and dot
/// segments, and proxies strip or reject control characters.
#[inline]
pub(crate) fn segment(value: &str, url: &mut UrlBuf) -> Result<(), &'static str> {
    match value {
        "" => return Err("must not be empty"),
        "." | ".." => return Err("must not be `.` or `..`"),
        _ if value.len() > MAX_SEGMENT_BYTES => {
            return Err("exceeds the limit of 2048 bytes for a path parameter");
        }
        // Fast path. Plain text contains no control characters.
        _ if percent::is_plain(value) => {
            url.push(value);
            return Ok(());
        }
        _ if value.chars().any(char::is_control) => {
            return Err("must not contain control characters");
        }
        _ => {}
    }
    percent::encode(value, url);
    Ok(())
}

/// Encodes `value` as a part of a segment. The caller checks the whole segment.
///
/// # Errors
///
/// Returns the reason, as [`segment`] does.
#[cold]
pub(crate) fn segment_part(value: &str, url: &mut UrlBuf) -> Result<(), &'static str> {
    match value {
        "." | ".." => {
            url.push(value);
            Ok(())
        }
        _ => segment(value, url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &str) -> Result<String, &'static str> {
        let mut url = UrlBuf::new();
        segment(value, &mut url).map(|()| url.as_str().to_owned())
    }

    #[test]
    fn encodes_separators() {
        assert_eq!(
            written("a/b?c#d%2Fe\\f").unwrap(),
            "a%2Fb%3Fc%23d%252Fe%5Cf"
        );
        assert_eq!(written("..%2f").unwrap(), "..%252f");
        assert_eq!(written("...").unwrap(), "...");
        assert_eq!(
            written("grüße 🌍").unwrap(),
            "gr%C3%BC%C3%9Fe%20%F0%9F%8C%8D"
        );
    }

    #[test]
    fn rejects_segments_that_url_parsers_remove() {
        for value in [
            "", ".", "..", "\t", ".\t.", "a\0", "a\r\nb", "\u{7f}", "\u{85}",
        ] {
            assert!(written(value).is_err(), "{value:?}");
        }
        assert!(written(&"x".repeat(MAX_SEGMENT_BYTES)).is_ok());
        assert!(written(&"x".repeat(MAX_SEGMENT_BYTES + 1)).is_err());
    }
}
