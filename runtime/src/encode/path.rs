//! The path guard: a value is one segment of the path, or the call is refused.

use super::{UrlBuf, percent};

/// The longest value of a path param, in bytes before it is encoded.
const LONGEST: usize = 2048;

/// Writes `value` as one segment.
///
/// What is refused would not survive the trip as this segment: empty and dot segments are taken
/// out by URL parsers, control characters are stripped or refused on the way.
#[inline]
pub(crate) fn segment(value: &str, url: &mut UrlBuf) -> Result<(), &'static str> {
    match value {
        "" => return Err("must not be empty"),
        "." | ".." => return Err("must not be `.` or `..`"),
        _ if value.len() > LONGEST => {
            return Err("exceeds the limit of 2048 bytes for a path parameter");
        }
        // No control character is plain: one look is enough for nearly every value.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &str) -> Result<String, &'static str> {
        let mut url = UrlBuf::new();
        segment(value, &mut url).map(|()| url.as_str().to_owned())
    }

    #[test]
    fn separators_are_part_of_the_segment() {
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
    fn what_parsers_take_out_is_refused() {
        for value in [
            "", ".", "..", "\t", ".\t.", "a\0", "a\r\nb", "\u{7f}", "\u{85}",
        ] {
            assert!(written(value).is_err(), "{value:?}");
        }
        assert!(written(&"x".repeat(LONGEST)).is_ok());
        assert!(written(&"x".repeat(LONGEST + 1)).is_err());
    }
}
