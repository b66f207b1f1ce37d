//! Cookies, which are joined in a single header.

use std::borrow::Cow;

use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use crate::encode::check_cookie;
use crate::value::Value;

/// Adds a cookie to the request. An absent value changes nothing.
///
/// # Errors
///
/// Returns the reason if the value cannot be sent unchanged.
pub(super) fn write(
    headers: &mut HeaderMap,
    name: &str,
    value: &Value<'_>,
) -> Result<(), Cow<'static, str>> {
    let pair = value.with_text(|text| check_cookie(text).map(|()| format!("{name}={text}")));
    let Some(pair) = pair.map_err(str::to_owned)? else {
        return Ok(());
    };
    let (pair, previous) = (pair?, headers.get(COOKIE));
    let mut is_secret = value.is_secret();
    let cookies = match previous {
        Some(previous) => {
            is_secret |= previous.is_sensitive();
            let previous = String::from_utf8_lossy(previous.as_bytes());
            format!("{previous}; {pair}")
        }
        None => pair,
    };
    let mut cookies = HeaderValue::try_from(cookies).map_err(|_| "not a valid cookie value")?;
    cookies.set_sensitive(is_secret);
    headers.insert(COOKIE, cookies);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_cookies_in_one_header() {
        let mut headers = HeaderMap::new();
        write(&mut headers, "a", &Value::str("1")).unwrap();
        write(&mut headers, "b", &Value::absent()).unwrap();
        assert!(!headers[COOKIE].is_sensitive());
        write(&mut headers, "c", &Value::secret("x=y")).unwrap();
        assert_eq!(headers[COOKIE], "a=1; c=x=y");
        assert!(headers[COOKIE].is_sensitive());
    }
}
