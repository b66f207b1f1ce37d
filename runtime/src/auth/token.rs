//! Tokens: bearer tokens, and users with passwords.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use super::claim;
use crate::{Error, Result, encode};

const SCHEME: &str = "Bearer ";
const BASIC: &str = "Basic ";

/// The maximum time by which a token is renewed before it expires.
const MAX_LEEWAY: Duration = Duration::from_secs(10);

/// Characters that a header could contain, but that are in no token of any known service. They are
/// quotes of JSON or a shell, or placeholders such as `<token>` and `${TOKEN}`.
const FOREIGN: &[char] = &['"', '\'', '`', '\\', '<', '>', '{', '}'];

/// A bearer token, or a user and a password. It is sent unchanged, and `Debug` does not show it.
///
/// A client that declares an API key instead of `bearer` sends the token as this key.
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
    /// If the token is empty, begins with `Bearer `, or contains a space, a control character, a
    /// character that is not ASCII, or one of ``"'`\<>{}``.
    pub fn new(token: impl AsRef<str>) -> Result<Self> {
        let token = token.as_ref();
        let header = bearer(token).map_err(|reason| Error::invalid(None, "token", reason))?;
        let expires = claim::expiry(token);
        Ok(Self { header, expires })
    }

    /// Checks a user and a password and creates a token from them, for a [`TokenSource`](super::TokenSource)
    /// of a client that declares `auth = basic`.
    ///
    /// ```
    /// let token = restrait::Token::basic("ann", "a-password")?;
    /// assert_eq!(format!("{token:?}"), "Token(..)");
    /// assert!(restrait::Token::basic("a:b", "c").is_err());
    /// # Ok::<(), restrait::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If both are empty, if the user contains a colon, or if one contains a control character.
    pub fn basic(user: &str, password: &str) -> Result<Self> {
        let header = basic(user, password);
        let header = header.map_err(|(name, reason)| Error::invalid(None, name, reason))?;
        let expires = None;
        Ok(Self { header, expires })
    }

    /// Returns `true` for a user and a password.
    pub(crate) fn is_basic(&self) -> bool {
        self.header.as_bytes().starts_with(BASIC.as_bytes())
    }

    /// Sets the expiry time. The client asks its [`TokenSource`](super::TokenSource) for a new token
    /// shortly before it: by a tenth of the remaining time, at most 10 s.
    #[must_use]
    pub fn expires_at(mut self, at: SystemTime) -> Self {
        let since = at.duration_since(SystemTime::UNIX_EPOCH);
        self.expires = Some(since.unwrap_or_default().as_secs());
        self
    }

    /// Returns the expiry time: of a JSON Web Token, or as [`expires_at`](Self::expires_at) has set it.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// // {"exp":100}
    /// let token = restrait::Token::new("e30.eyJleHAiOjEwMH0.c2ln")?;
    /// assert_eq!(token.expiry(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(100)));
    /// assert_eq!(restrait::Token::new("opaque")?.expiry(), None);
    /// # Ok::<(), restrait::Error>(())
    /// ```
    #[must_use]
    pub fn expiry(&self) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(self.expires?))
    }

    /// Returns the scopes that a JSON Web Token claims in `scope` or `scp`. `None` for other tokens.
    ///
    /// The claim is not verified, so it tells what the server will probably allow, and proves nothing.
    ///
    /// ```
    /// // {"scope":"a.get b.*"}
    /// let token = restrait::Token::new("e30.eyJzY29wZSI6ImEuZ2V0IGIuKiJ9.c2ln")?;
    /// assert_eq!(token.claimed_scopes().unwrap(), ["a.get", "b.*"]);
    /// assert_eq!(restrait::Token::new("opaque")?.claimed_scopes(), None);
    /// # Ok::<(), restrait::Error>(())
    /// ```
    #[must_use]
    pub fn claimed_scopes(&self) -> Option<Vec<String>> {
        let granted = claim::granted_scopes(self.bearer_text()?)?;
        Some(granted.as_slice().to_vec())
    }

    /// Returns the subject that a JSON Web Token claims in `sub`: the user, the application or the device that
    /// it was issued for. `None` for other tokens.
    ///
    /// The claim is not verified.
    #[must_use]
    pub fn claimed_subject(&self) -> Option<String> {
        claim::subject(self.bearer_text()?)
    }

    fn bearer_text(&self) -> Option<&str> {
        self.header.to_str().ok()?.strip_prefix(SCHEME)
    }

    /// Returns the token with an earlier expiry time, so that it is renewed before the server
    /// rejects it: earlier by a tenth of the remaining time at `now`, and by 10 s at most.
    pub(super) fn renewed_early(self, now: Option<Duration>) -> Self {
        let early = |expires: u64| {
            let remaining = expires.saturating_sub(now.unwrap_or_default().as_secs());
            expires - (remaining / 10).min(MAX_LEEWAY.as_secs())
        };
        Self {
            expires: self.expires.map(early),
            ..self
        }
    }

    /// Returns a token that a source has returned at `now`, renewed early.
    ///
    /// If it has already expired, the clock is wrong. The token is then used until the server
    /// rejects it; otherwise, every call would call the source.
    pub(super) fn fresh(self, now: Option<Duration>) -> Self {
        if self.has_expired(now) {
            let expires = None;
            return Self { expires, ..self };
        }
        self.renewed_early(now)
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
    if token.contains(FOREIGN) {
        return Err(
            "must not contain quotes, backslashes or the brackets `<>{}`; pass only the token",
        );
    }
    let mut value = encode::check_value(&format!("{SCHEME}{token}"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Returns the `Authorization` header of a user and a password, marked as sensitive.
fn basic(user: &str, password: &str) -> Result<HeaderValue, (&'static str, &'static str)> {
    if user.is_empty() && password.is_empty() {
        return Err(("user", "must not be empty"));
    }
    if user.contains(':') {
        return Err(("user", "must not contain a colon"));
    }
    for (name, text) in [("user", user), ("password", password)] {
        if text.chars().any(char::is_control) {
            return Err((name, "must not contain control characters or line breaks"));
        }
    }
    let encoded = STANDARD.encode(format!("{user}:{password}"));
    let value = encode::check_value(&format!("{BASIC}{encoded}"));
    let mut value = value.map_err(|reason| ("password", reason))?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::credentials;

    #[test]
    fn users_and_passwords_are_encoded() {
        let token = Token::basic("Aladdin", "open sesame").unwrap();
        assert_eq!(token.header(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(token.is_basic() && token.header().is_sensitive());
        assert!(Token::basic("key", "").is_ok() && Token::basic("", "b").is_ok());
        assert!(Token::basic("user", "pä:ss").is_ok());
        for (user, password) in [("", ""), ("a:b", "c"), ("a\n", "b"), ("a", "b\r\nc: d")] {
            assert!(Token::basic(user, password).is_err(), "{user:?}");
        }
    }

    #[test]
    fn rejects_tokens_that_cannot_be_sent_unchanged() {
        let header = bearer("a.b-c_d=").unwrap();
        assert_eq!(header, "Bearer a.b-c_d=");
        assert_eq!(credentials(&header), Some("a.b-c_d="));
        assert!(!format!("{header:?}").contains("a.b"));
        for token in [
            "",
            " ",
            "a b",
            "a\n",
            "a\r\nb",
            "é",
            "Bearer x",
            "bearer x",
            "\0",
            "\"abc\"",
            "'abc'",
            "`abc`",
            "a\\b",
            "<token>",
            "${TOKEN}",
            "{\"token\":1}",
        ] {
            let reason = bearer(token).unwrap_err();
            assert!(token.len() < 2 || !reason.contains(token), "{reason}");
        }
    }

    #[test]
    fn accepts_tokens_of_known_services() {
        for token in [
            "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
            "1|laravel-sanctum",
            "00D50000000IZ3Z!AQ0AQDpEDKYsn7ioKug2aSmgCjgrPjG9eRLza8jXWoW7uA90V39rvQaIy1FGxjFHN1ZtusBGljncd",
            "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjRf",
            "sntrys_eyJpYXQiOjF9=_c2ln",
            "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
            "fm2_lJPECAAAAA,fm2_lJPETtoken",
            "ya29.A0ARrdaM-k9Vq7GzY2pL4mQf8sN1xT0yHbRzUWJv6P3",
            "a~b/c+d==",
        ] {
            assert_eq!(bearer(token).unwrap(), *format!("Bearer {token}"));
        }
    }

    #[test]
    fn tokens_are_renewed_a_tenth_of_their_time_before_they_expire() {
        let now = |seconds| Some(Duration::from_secs(seconds));
        for (expires, renewed) in [(1000 + 3600, 4590), (1050, 1045), (1009, 1009), (900, 900)] {
            let token = Token::new("abc").unwrap();
            let at = SystemTime::UNIX_EPOCH + Duration::from_secs(expires);
            let token = token.expires_at(at).renewed_early(now(1000));
            assert_eq!(token.expires, Some(renewed));
            assert!(token.has_expired(now(renewed)) && !token.has_expired(now(renewed - 1)));
        }
        assert_eq!(Token::new("abc").unwrap().fresh(now(5)).expires, None);
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
