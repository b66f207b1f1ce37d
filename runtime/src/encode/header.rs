//! Checks of header names and values.

use http::{HeaderName, HeaderValue};
use restrait_grammar::header;

/// Returns a header value, if it would arrive unchanged.
///
/// Whitespace at both ends is rejected because HTTP strips it. Characters that are not ASCII are
/// rejected because servers decode them differently.
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

/// Returns a header name, if a call may set this header.
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
    fn rejects_values_that_would_be_changed() {
        for value in ["", "a", "a b", "a\tb", "~!#"] {
            assert_eq!(check_value(value).unwrap(), value);
        }
        for value in [" a", "a ", "\ta", "a\r\nx: y", "a\nb", "\0", "é", "\u{7f}"] {
            assert!(check_value(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn rejects_reserved_headers() {
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
