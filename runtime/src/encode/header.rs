//! Header values: sent exactly as given, or refused.

use http::{HeaderName, HeaderValue};
use restrait_grammar::header;

/// The value as a header, if it travels unchanged.
///
/// Blanks at the ends are stripped on the way, so they are refused; so is all that is not ASCII,
/// of which nobody knows how the other side reads it.
pub(crate) fn check_value(value: &str) -> Result<HeaderValue, &'static str> {
    if value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
        return Err("must not begin or end with a space or tab");
    }
    if value
        .bytes()
        .any(|byte| byte != b'\t' && !(b' '..=b'~').contains(&byte))
    {
        return Err("must contain only printable ASCII characters");
    }
    HeaderValue::from_str(value).map_err(|_| "not a valid header value")
}

/// Returns the name as a header's, if a caller may set it.
pub(crate) fn check_name(name: &str) -> Result<HeaderName, &'static str> {
    match header::check_name(name) {
        Ok(()) | Err(header::NameError::MediaType) => {}
        Err(error) => return Err(reason(error)),
    }
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| reason(header::NameError::Invalid))
}

fn reason(error: header::NameError) -> &'static str {
    match error {
        header::NameError::Invalid => "not a valid header name",
        header::NameError::Token => "it is set from the client's token",
        header::NameError::Host => "it is set from the base URL",
        header::NameError::Body => "it is set from the request body",
        header::NameError::MediaType => "it is set from the media type of the request body",
        header::NameError::Connection => "it is set by the transport",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_travel_unchanged_or_not_at_all() {
        for value in ["", "a", "a b", "a\tb", "~!#"] {
            assert_eq!(check_value(value).unwrap(), value);
        }
        for value in [" a", "a ", "\ta", "a\r\nx: y", "a\nb", "\0", "é", "\u{7f}"] {
            assert!(check_value(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn reserved_headers_are_refused() {
        for name in [
            "Authorization",
            "host",
            "content-length",
            "keep-alive",
            "a b",
            "",
        ] {
            assert!(check_name(name).is_err(), "{name:?}");
        }
        assert_eq!(check_name("X-Request-Id").unwrap(), "x-request-id");
    }
}
