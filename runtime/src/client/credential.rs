//! A credential in the form in which it is sent.

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::Token;
use crate::encode::{check_cookie, check_value};
use crate::info::{AuthInfo, AuthScheme};
use crate::secret::credentials;
use crate::value::{Value, encode_pair};

/// The reason why a credential cannot be used.
pub(crate) type Reason = Cow<'static, str>;

/// A credential that was checked.
#[derive(Clone)]
pub(crate) enum Credential {
    /// A header, marked as sensitive.
    Header(HeaderName, HeaderValue),
    /// A cookie.
    Cookie(Cookie),
    /// A key in the query.
    Query(Arc<QueryKey>),
}

/// A key in a cookie.
#[derive(Clone)]
pub(crate) struct Cookie {
    name: &'static str,
    value: String,
}

/// A key in the query.
pub(crate) struct QueryKey {
    /// The name as it was declared.
    pub(crate) name: &'static str,
    /// The key.
    pub(crate) value: String,
    /// The encoded name and key.
    pub(crate) pair: String,
}

impl Credential {
    /// Sets the credential in headers, unless it is a key in the query.
    pub(crate) fn set(&self, headers: &mut HeaderMap) {
        match self {
            Self::Header(name, value) => {
                headers.insert(name, value.clone());
            }
            Self::Cookie(cookie) => cookie.set(headers),
            Self::Query(_) => {}
        }
    }

    /// Returns the key in the query, if it is one.
    pub(crate) fn query_key(&self) -> Option<&Arc<QueryKey>> {
        match self {
            Self::Query(key) => Some(key),
            Self::Header(..) | Self::Cookie(_) => None,
        }
    }

    /// Creates the credential of a token.
    ///
    /// A bearer token is sent as the only API key if the client does not declare `bearer`.
    ///
    /// # Errors
    ///
    /// If the client declares no scheme for it.
    pub(crate) fn from_token(auth: AuthInfo, token: &Token) -> Result<Self, Reason> {
        if token.is_basic() && !auth.schemes().contains(&AuthScheme::Basic) {
            return Err(
                "a user and a password cannot be sent, because the client does not declare `basic`"
                    .into(),
            );
        }
        if token.is_basic() || auth.schemes().contains(&AuthScheme::Bearer) {
            return Ok(Self::Header(AUTHORIZATION, token.header().clone()));
        }
        let key = credentials(token.header()).unwrap_or_default();
        match auth.token_scheme() {
            Some(scheme) => Self::from_key(scheme, key),
            None => Err(no_token_scheme(auth)),
        }
    }

    /// Checks an API key and creates its credential.
    ///
    /// # Errors
    ///
    /// If the key cannot be sent unchanged.
    pub(crate) fn from_key(scheme: AuthScheme, key: &str) -> Result<Self, Reason> {
        if key.is_empty() {
            return Err("must not be empty".into());
        }
        if key.chars().any(char::is_control) {
            return Err("must not contain control characters or line breaks".into());
        }
        if key.starts_with(' ') || key.ends_with(' ') {
            return Err("must not begin or end with a space".into());
        }
        match scheme {
            AuthScheme::Bearer | AuthScheme::Basic => Err("expected an API key".into()),
            AuthScheme::Header { name, prefix } => header(name, prefix, key),
            AuthScheme::Query { name } => {
                let pair = encode_pair(name, &Value::secret(key));
                let value = key.to_owned();
                Ok(Self::Query(Arc::new(QueryKey { name, value, pair })))
            }
            AuthScheme::Cookie { name } => {
                check_cookie(key)?;
                let value = key.to_owned();
                Ok(Self::Cookie(Cookie { name, value }))
            }
        }
    }
}

fn header(name: &str, prefix: &str, key: &str) -> Result<Credential, Reason> {
    if !prefix.is_empty()
        && key
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    {
        return Err(format!("must not begin with `{prefix}`; remove the prefix").into());
    }
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "not a valid header name")?;
    let mut value = check_value(&format!("{prefix}{key}"))?;
    value.set_sensitive(true);
    Ok(Credential::Header(name, value))
}

/// Returns the reason why a single text cannot be the credential of a client.
pub(super) fn no_token_scheme(auth: AuthInfo) -> Reason {
    match auth {
        AuthInfo::None => "the client is declared with `auth = none`; remove it".into(),
        AuthInfo::Any(_) | AuthInfo::All(_) => {
            let setters = setters(auth);
            format!("the client does not declare a single token or API key; build a client with {setters}").into()
        }
    }
}

/// Returns the methods of the builder that set the declared credentials, for a message.
pub(super) fn setters(auth: AuthInfo) -> String {
    let keys = auth.schemes().iter().filter(|it| it.is_api_key()).count();
    let mut setters = Vec::new();
    for scheme in auth.schemes() {
        let setter = match scheme {
            AuthScheme::Bearer => "`token`",
            AuthScheme::Basic => "`basic_auth`",
            AuthScheme::Header { .. } | AuthScheme::Query { .. } | AuthScheme::Cookie { .. } => {
                if keys > 1 {
                    "`api_keys`"
                } else {
                    "`api_key`"
                }
            }
        };
        if !setters.contains(&setter) {
            setters.push(setter);
        }
    }
    let word = if matches!(auth, AuthInfo::All(_)) {
        " and "
    } else {
        " or "
    };
    setters.join(word)
}

impl Cookie {
    /// Adds the cookie to the headers. It replaces a cookie of the same name.
    pub(crate) fn set(&self, headers: &mut HeaderMap) {
        remove_cookie(headers, self.name);
        let own = format!("{}={}", self.name, self.value);
        let text = match cookies(headers) {
            Some(others) => format!("{own}; {others}"),
            None => own,
        };
        // The value was checked before.
        if let Ok(mut value) = HeaderValue::try_from(text) {
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
    }
}

/// Removes a cookie from the headers.
fn remove_cookie(headers: &mut HeaderMap, name: &str) {
    let Some(text) = cookies(headers) else {
        return;
    };
    let is_other = |pair: &&str| pair.split('=').next() != Some(name);
    let others: Vec<_> = text.split("; ").filter(is_other).collect();
    let others = others.join("; ");
    if others.is_empty() {
        headers.remove(COOKIE);
        return;
    }
    if let (Some(value), Ok(mut rest)) = (headers.get_mut(COOKIE), HeaderValue::try_from(others)) {
        rest.set_sensitive(value.is_sensitive());
        *value = rest;
    }
}

fn cookies(headers: &HeaderMap) -> Option<&str> {
    headers.get(COOKIE)?.to_str().ok()
}

/// Returns the credential of a scheme that these headers contain.
pub(super) fn find(headers: &HeaderMap, scheme: AuthScheme) -> Option<Credential> {
    match scheme {
        AuthScheme::Bearer | AuthScheme::Basic | AuthScheme::Header { .. } => {
            let name = HeaderName::from_bytes(scheme.name().as_bytes()).ok()?;
            let value = headers.get(&name)?.clone();
            Some(Credential::Header(name, value))
        }
        AuthScheme::Cookie { name } => {
            let mut pairs = cookies(headers)?
                .split("; ")
                .filter_map(|pair| pair.split_once('='));
            let value = pairs.find(|(other, _)| *other == name)?.1.to_owned();
            Some(Credential::Cookie(Cookie { name, value }))
        }
        AuthScheme::Query { .. } => None,
    }
}

/// Returns the header that contains the token of a request, and the token: a bearer token, or else the only API
/// key, if that is in a header.
pub(crate) fn sent_token(auth: AuthInfo, headers: &HeaderMap) -> Option<(&HeaderValue, &str)> {
    let scheme = auth.token_scheme()?;
    let prefix = match scheme {
        AuthScheme::Bearer => "Bearer ",
        AuthScheme::Header { prefix, .. } => prefix,
        AuthScheme::Basic | AuthScheme::Query { .. } | AuthScheme::Cookie { .. } => return None,
    };
    let header = headers.get(scheme.name())?;
    Some((header, header.to_str().ok()?.strip_prefix(prefix)?))
}

/// Removes the credential of a scheme from the headers.
pub(crate) fn remove(headers: &mut HeaderMap, scheme: AuthScheme) {
    match scheme {
        AuthScheme::Bearer | AuthScheme::Basic | AuthScheme::Header { .. } => {
            headers.remove(scheme.name());
        }
        AuthScheme::Cookie { name } => remove_cookie(headers, name),
        AuthScheme::Query { .. } => {}
    }
}

impl QueryKey {
    /// Returns a URL with this key. It replaces one in the URL.
    pub(crate) fn add_to(&self, url: &str) -> String {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let others = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !self.has_name_of(pair));
        let pairs: Vec<_> = others.chain([self.pair.as_str()]).collect();
        format!("{path}?{}", pairs.join("&"))
    }

    /// Returns `true` if the query of a URL has a pair with the name of this key.
    pub(crate) fn is_in(&self, url: &str) -> bool {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        query.split('&').any(|pair| self.has_name_of(pair))
    }

    /// Returns `true` if an encoded pair has the name of this key, whatever its escapes are.
    fn has_name_of(&self, pair: &str) -> bool {
        let mut pairs = url::form_urlencoded::parse(pair.as_bytes());
        pairs.any(|(name, _)| name == self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: AuthScheme = AuthScheme::Header {
        name: "x-api-key",
        prefix: "",
    };
    const PREFIXED: AuthScheme = AuthScheme::Header {
        name: "authorization",
        prefix: "ApiKey ",
    };

    fn sent(scheme: AuthScheme, key: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let credential = Credential::from_key(scheme, key).unwrap();
        credential.set(&mut headers);
        headers
    }

    #[test]
    fn keys_in_headers_are_sensitive() {
        let headers = sent(KEY, "a b");
        assert_eq!(headers["x-api-key"], "a b");
        assert!(headers["x-api-key"].is_sensitive());
        assert_eq!(sent(PREFIXED, "abc")[AUTHORIZATION], "ApiKey abc");
    }

    #[test]
    fn keys_that_would_change_are_rejected() {
        let (query, cookie) = (
            AuthScheme::Query { name: "key" },
            AuthScheme::Cookie { name: "session" },
        );
        for scheme in [KEY, PREFIXED, query, cookie] {
            for key in ["", " a", "a ", "a\n", "a\r\nb: c", "\0"] {
                let reason = Credential::from_key(scheme, key).err().unwrap();
                assert!(key.len() < 3 || !reason.contains(key), "{reason}");
            }
        }
        assert!(Credential::from_key(KEY, "é").is_err());
        assert!(Credential::from_key(query, "é&=").is_ok());
        assert!(Credential::from_key(cookie, "a;b").is_err());
        assert!(Credential::from_key(PREFIXED, "apikey abc").is_err());
    }

    #[test]
    fn cookies_are_replaced_by_name() {
        let cookie = |value: &str| Cookie {
            name: "session",
            value: value.to_owned(),
        };
        let mut headers = HeaderMap::new();
        cookie("one").set(&mut headers);
        assert_eq!(headers[COOKIE], "session=one");
        headers.insert(
            COOKIE,
            HeaderValue::from_static("a=1; session=one; sessions=2"),
        );
        cookie("two").set(&mut headers);
        assert_eq!(headers[COOKIE], "session=two; a=1; sessions=2");
        assert!(headers[COOKIE].is_sensitive());
        remove(&mut headers, AuthScheme::Cookie { name: "session" });
        assert_eq!(headers[COOKIE], "a=1; sessions=2");
        remove(&mut headers, AuthScheme::Cookie { name: "a" });
        remove(&mut headers, AuthScheme::Cookie { name: "sessions" });
        assert!(headers.is_empty());
    }

    #[test]
    fn keys_in_the_query_are_replaced_by_name() {
        let key = Credential::from_key(AuthScheme::Query { name: "key" }, "a&b");
        let Ok(Credential::Query(key)) = key else {
            panic!("expected a key in the query")
        };
        for (url, expected) in [
            ("https://h/a", "https://h/a?key=a%26b"),
            ("https://h/a?", "https://h/a?key=a%26b"),
            ("https://h/a?b=1", "https://h/a?b=1&key=a%26b"),
            ("https://h/a?key=old&b=1&key", "https://h/a?b=1&key=a%26b"),
            ("https://h/a?keys=1", "https://h/a?keys=1&key=a%26b"),
            ("https://h/a?%6bey=1&b=2", "https://h/a?b=2&key=a%26b"),
        ] {
            assert_eq!(key.add_to(url), expected);
            assert_eq!(key.is_in(url), !expected.starts_with(url), "{url}");
        }
    }
}
