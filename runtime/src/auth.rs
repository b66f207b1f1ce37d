//! The token: checked once, sent as it is, shown nowhere.

use http::HeaderValue;

use crate::encode;

const SCHEME: &str = "Bearer ";

/// The `Authorization` header for `token`, marked as a secret, or why there is none.
///
/// Whatever a person may paste by mistake is refused here rather than by the server: the scheme,
/// blanks, the line's end.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("must not be empty");
    }
    if token
        .get(..SCHEME.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
    {
        return Err("must not begin with `Bearer `; give the bare token");
    }
    if token.bytes().any(|byte| !byte.is_ascii_graphic()) {
        return Err("must hold no blanks, line ends or characters other than ASCII");
    }
    let mut value = encode::check_value(&format!("{SCHEME}{token}"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The token in the header that [`bearer`] made.
pub(crate) fn token_of(header: &HeaderValue) -> Option<&str> {
    header.to_str().ok()?.strip_prefix(SCHEME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_as_it_is_or_refused() {
        let header = bearer("a.b-c_d=").unwrap();
        assert_eq!(header, "Bearer a.b-c_d=");
        assert_eq!(token_of(&header), Some("a.b-c_d="));
        assert!(!format!("{header:?}").contains("a.b"));
        for token in [
            "", " ", "a b", "a\n", "a\r\nb", "é", "Bearer x", "bearer x", "\0",
        ] {
            let reason = bearer(token).unwrap_err();
            assert!(token.len() < 2 || !reason.contains(token), "{reason}");
        }
    }
}
