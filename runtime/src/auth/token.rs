//! A token: checked once, sent as it is, shown nowhere.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use super::claim;
use crate::{Error, Result, encode};

const SCHEME: &str = "Bearer ";

/// A bearer token. It is sent exactly as it was given, and no `Debug` shows it.
///
/// ```
/// let token = restrait::Token::new("abc")?;
/// assert_eq!(format!("{token:?}"), "Token(..)");
/// assert!(restrait::Token::new("Bearer abc").is_err());
/// # Ok::<(), restrait::Error>(())
/// ```
#[derive(Clone)]
pub struct Token {
    header: HeaderValue,
    /// In seconds since 1970.
    expires: Option<u64>,
}

impl Token {
    /// Checks a token. One that is a JSON Web Token says itself when it expires.
    ///
    /// # Errors
    ///
    /// When it is empty, holds blanks, control characters or anything that is not ASCII, or
    /// begins with `Bearer `.
    pub fn new(token: impl AsRef<str>) -> Result<Self> {
        let token = token.as_ref();
        let header = bearer(token).map_err(|reason| Error::invalid(None, "token", reason))?;
        let expires = claim::expiry(token);
        Ok(Self { header, expires })
    }

    /// Says when the token expires, where it does not say so itself.
    #[must_use]
    pub fn expires_at(mut self, at: SystemTime) -> Self {
        let since = at.duration_since(SystemTime::UNIX_EPOCH);
        self.expires = Some(since.unwrap_or_default().as_secs());
        self
    }

    /// Whether the token has expired at `now`, a time since 1970, as far as anybody knows.
    pub(crate) fn has_expired(&self, now: Option<Duration>) -> bool {
        match (self.expires, now) {
            (Some(expires), Some(now)) => expires <= now.as_secs(),
            _ => false,
        }
    }

    /// The `Authorization` header, marked as a secret.
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// The `Authorization` header for `token`, marked as a secret, or why there is none.
///
/// Whatever a person may paste by mistake is refused here rather than by the server: the scheme,
/// blanks, the line's end.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::credentials;

    #[test]
    fn a_token_is_sent_as_it_is_or_refused() {
        let header = bearer("a.b-c_d=").unwrap();
        assert_eq!(header, "Bearer a.b-c_d=");
        assert_eq!(credentials(&header), Some("a.b-c_d="));
        assert!(!format!("{header:?}").contains("a.b"));
        for token in [
            "", " ", "a b", "a\n", "a\r\nb", "é", "Bearer x", "bearer x", "\0",
        ] {
            let reason = bearer(token).unwrap_err();
            assert!(token.len() < 2 || !reason.contains(token), "{reason}");
        }
    }

    #[test]
    fn a_token_expires_when_it_says_so() {
        let now = |seconds| Some(Duration::from_secs(seconds));
        let plain = Token::new("abc").unwrap();
        assert!(!plain.has_expired(now(u64::MAX)));
        let dated = plain.expires_at(SystemTime::UNIX_EPOCH + Duration::from_secs(100));
        assert!(!dated.has_expired(now(99)) && dated.has_expired(now(100)));
        assert!(
            !dated.has_expired(None),
            "a clock that says nothing makes nothing expire"
        );
        // {"exp":100}
        let web = Token::new("e30.eyJleHAiOjEwMH0.c2ln").unwrap();
        assert!(!web.has_expired(now(99)) && web.has_expired(now(100)));
    }
}
