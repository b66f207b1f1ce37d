//! Header values: sent exactly as given, or refused.

use http::{HeaderMap, HeaderName, HeaderValue};
use restrait_grammar::header;

use crate::{Error, Route, Value};

/// Sets the header `name` to the param's value. An absent value changes nothing.
pub(super) fn insert(
    headers: &mut HeaderMap,
    route: &'static Route,
    name: &'static str,
    value: &Value<'_>,
) -> Result<(), Error> {
    if let Some(reason) = value.refusal() {
        return Err(Error::invalid(Some(route), name, reason.to_owned()));
    }
    let Some(value) = value.with_text(check_value) else {
        return Ok(());
    };
    let refuse = |reason: &'static str| Error::invalid(Some(route), name, reason);
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse("is no header name"))?;
    headers.insert(name, value.map_err(refuse)?);
    Ok(())
}

/// The value as a header, if it travels unchanged.
///
/// Blanks at the ends are stripped on the way, so they are refused; so is all that is not ASCII,
/// of which nobody knows how the other side reads it.
pub(crate) fn check_value(value: &str) -> Result<HeaderValue, &'static str> {
    if value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
        return Err("must not begin or end with a blank");
    }
    if value
        .bytes()
        .any(|byte| byte != b'\t' && !(b' '..=b'~').contains(&byte))
    {
        return Err("must hold printable ASCII characters only");
    }
    HeaderValue::from_str(value).map_err(|_| "is no header value")
}

/// Returns the name as a header's, if a caller may set it.
pub(crate) fn check_name(name: &str) -> Result<HeaderName, &'static str> {
    header::check_name(name).map_err(header::NameError::as_str)?;
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| header::NameError::Invalid.as_str())
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
    fn the_transport_keeps_its_own_headers() {
        for name in [
            "Authorization",
            "host",
            "content-length",
            "Content-Type",
            "keep-alive",
            "a b",
            "",
        ] {
            assert!(check_name(name).is_err(), "{name:?}");
        }
        assert_eq!(check_name("X-Request-Id").unwrap(), "x-request-id");
    }
}
