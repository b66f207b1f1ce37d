//! Bearer tokens.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use super::claim;
use crate::{Error, Result, encode};

const SCHEME: &str = "Bearer ";

/// A bearer token. It is sent unchanged, and `Debug` does not show it.
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
    /// The expiry time in seconds since 1970.
    expires: Option<u64>,
}

impl Token {
    /// Checks and creates a token. The expiry time of a JSON Web Token is read from it.
    ///
    /// # Errors
    ///
    /// If the token is empty, begins with `Bearer `, or contains a space, a control character or a
    /// character that is not ASCII.
    pub fn new(token: impl AsRef<str>) -> Result<Self> {
        let token = token.as_ref();
        let header = bearer(token).map_err(|reason| Error::invalid(None, "token", reason))?;
        let expires = claim::expiry(token);
        Ok(Self { header, expires })
    }

    /// Sets the expiry time, after which the client asks its [`TokenSource`](super::TokenSource) for
    /// a new token.
    #[must_use]
    pub fn expires_at(mut self, at: SystemTime) -> Self {
        let since = at.duration_since(SystemTime::UNIX_EPOCH);
        self.expires = Some(since.unwrap_or_default().as_secs());
        self
    }

    /// Returns `true` if the token is known to have expired at `now`, a time since 1970.
    pub(crate) fn has_expired(&self, now: Option<Duration>) -> bool {
        match (self.expires, now) {
            (Some(expires), Some(now)) => expires <= now.as_secs(),
            _ => false,
        }
    }

    /// Returns the `Authorization` header, marked as sensitive.
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Returns the `Authorization` header of a token, marked as sensitive.
///
/// It rejects what is easily pasted by mistake, such as the scheme or a line break.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("must not be empty");
    }
    if token
        .get(..SCHEME.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
    {
        return Err("must not begin with `Bearer `; remove the prefix");
    }
    if token.bytes().any(|byte| !byte.is_ascii_graphic()) {
        return Err("must contain only ASCII characters without spaces and line breaks");
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
    fn rejects_tokens_that_cannot_be_sent_unchanged() {
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
    fn tokens_expire_at_their_expiry_time() {
        let now = |seconds| Some(Duration::from_secs(seconds));
        let plain = Token::new("abc").unwrap();
        assert!(!plain.has_expired(now(u64::MAX)));
        let dated = plain.expires_at(SystemTime::UNIX_EPOCH + Duration::from_secs(100));
        assert!(!dated.has_expired(now(99)) && dated.has_expired(now(100)));
        assert!(
            !dated.has_expired(None),
            "without a clock, tokens do not expire"
        );
        // {"exp":100}
        let web = Token::new("e30.eyJleHAiOjEwMH0.c2ln").unwrap();
        assert!(!web.has_expired(now(99)) && web.has_expired(now(100)));
    }
}
