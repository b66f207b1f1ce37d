//! Cookies: joined in one header, each value sent exactly as given, or refused.

use std::borrow::Cow;

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::value::Value;

/// Adds a cookie to those of the request. An absent value changes nothing.
pub(super) fn write(
    headers: &mut HeaderMap,
    name: &str,
    value: &Value<'_>,
) -> Result<(), Cow<'static, str>> {
    if let Some(reason) = value.refusal() {
        return Err(reason.to_owned().into());
    }
    let Some(pair) = value.with_text(|text| check(text).map(|()| format!("{name}={text}"))) else {
        return Ok(());
    };
    let (pair, before) = (pair?, headers.get(COOKIE));
    let mut is_secret = value.is_secret();
    let all = match before {
        Some(before) => {
            is_secret |= before.is_sensitive();
            let before = String::from_utf8_lossy(before.as_bytes());
            format!("{before}; {pair}")
        }
        None => pair,
    };
    let mut all = HeaderValue::try_from(all).map_err(|_| "not a valid cookie value")?;
    all.set_sensitive(is_secret);
    headers.insert(COOKIE, all);
    Ok(())
}

/// Checks that the value is one of RFC 6265, section 4.1.1, without quotes: every server reads it
/// as it is.
fn check(value: &str) -> Result<(), &'static str> {
    let is_plain =
        |byte: u8| matches!(byte, b'!' | b'#'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~');
    if value.bytes().all(is_plain) {
        Ok(())
    } else {
        Err(
            "must contain only printable ASCII characters without spaces, quotes, commas, semicolons and backslashes",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_joined_in_one_header() {
        let mut headers = HeaderMap::new();
        write(&mut headers, "a", &Value::str("1")).unwrap();
        write(&mut headers, "b", &Value::absent()).unwrap();
        assert!(!headers[COOKIE].is_sensitive());
        write(&mut headers, "c", &Value::secret("x=y")).unwrap();
        assert_eq!(headers[COOKIE], "a=1; c=x=y");
        assert!(headers[COOKIE].is_sensitive());
    }

    #[test]
    fn values_are_sent_as_given_or_refused() {
        for byte in 0..=127_u8 {
            let text = char::from(byte).to_string();
            let is_refused = byte <= b' ' || byte == 127 || b"\",;\\".contains(&byte);
            assert_eq!(check(&text).is_err(), is_refused, "{text:?}");
        }
        assert!(check("é").is_err());
        assert!(check("").is_ok());
    }
}
