//! The secrets of a call, which are redacted in everything that is shown.

use std::borrow::Cow;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use restrait_grammar::Location;

mod redactor;

pub(crate) use redactor::{REDACTED, Redactor};

/// The secrets of a call: its tokens, and all values that are declared secret.
///
/// Secrets in headers are extracted only when there is something to redact. A successful call thus
/// only clones an `Arc` of its headers.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// The headers of the call. Those marked as sensitive are secrets.
    headers: Option<Arc<HeaderMap>>,
    /// The secrets that are not in `headers`, or no longer.
    others: Box<[OtherSecret]>,
}

/// A secret outside of the headers.
#[derive(Clone, PartialEq, Eq)]
struct OtherSecret {
    /// The param that contains the secret.
    param: Option<(Location, &'static str)>,
    value: Box<str>,
    /// If `true`, it is the key of the client in the query.
    is_query_key: bool,
}

impl Secrets {
    /// Adds the secrets in the headers of a call.
    pub(crate) fn with_headers(self, headers: &Arc<HeaderMap>) -> Self {
        Self {
            headers: Some(Arc::clone(headers)),
            ..self
        }
    }

    /// Adds a secret.
    pub(crate) fn add(&mut self, value: &str) {
        if !self.iter().any(|known| *known == *value) {
            self.push(None, value, false);
        }
    }

    /// Adds the value of a secret param.
    pub(crate) fn add_param(&mut self, location: Location, name: &'static str, value: &str) {
        self.push(Some((location, name)), value, false);
    }

    /// Adds the key of the client in the query.
    pub(crate) fn add_query_key(&mut self, name: &'static str, value: &str) {
        if !self
            .others
            .iter()
            .any(|secret| secret.is_query_key && *secret.value == *value)
        {
            self.push(Some((Location::Query, name)), value, true);
        }
    }

    /// Returns `true` if the query parameter of this name is the key of the client.
    #[cfg(feature = "mock")]
    pub(crate) fn is_query_key(&self, name: &str) -> bool {
        let mut keys = self.others.iter().filter(|secret| secret.is_query_key);
        keys.any(|secret| secret.param == Some((Location::Query, name)))
    }

    /// Adds the token in the value of an `Authorization` header.
    pub(crate) fn add_token(&mut self, header: &HeaderValue) {
        for secret in in_header(&AUTHORIZATION, header) {
            self.add(&secret);
        }
    }

    /// Changes a credential in the headers of a call. Those that it replaces remain secrets.
    pub(crate) fn change_headers(
        &mut self,
        headers: &mut Arc<HeaderMap>,
        change: impl FnOnce(&mut HeaderMap),
    ) {
        change(Arc::make_mut(headers));
        // The headers contain the new token, so that only earlier ones are copied.
        if let Some(earlier) = self.headers.replace(Arc::clone(headers)) {
            self.add_sensitive(&earlier);
        }
    }

    /// Adds all secrets of another call.
    pub(crate) fn add_all(&mut self, other: &Self) {
        other.iter().for_each(|value| self.add(&value));
    }

    /// Adds the values of headers that are marked as sensitive.
    pub(crate) fn add_sensitive(&mut self, headers: &HeaderMap) {
        sensitive(headers).for_each(|value| self.add(&value));
    }

    /// Returns `true` if there are no secrets outside of the headers.
    pub(crate) fn is_empty(&self) -> bool {
        self.others.is_empty()
    }

    /// Returns `true` if the param with this name and location is secret.
    pub(crate) fn is_param(&self, location: Location, name: &str) -> bool {
        let mut params = self.others.iter().filter_map(|secret| secret.param);
        params.any(|(known, param)| {
            let rest = name.strip_prefix(param).filter(|_| known == location);
            // A nested value has the names `param[0]`, `param[key]`.
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
        })
    }

    /// Returns a redactor for the secrets, or `None` if none of them is long enough to search for.
    pub(crate) fn redactor(&self) -> Option<Redactor> {
        let secrets: Vec<_> = self.iter().collect();
        Redactor::new(secrets.iter().map(|secret| &**secret))
    }

    fn push(&mut self, param: Option<(Location, &'static str)>, value: &str, is_query_key: bool) {
        let value = value.into();
        let mut others = std::mem::take(&mut self.others).into_vec();
        others.push(OtherSecret {
            param,
            value,
            is_query_key,
        });
        self.others = others.into();
    }

    fn iter(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let headers = self.headers.iter().flat_map(|headers| sensitive(headers));
        headers.chain(
            self.others
                .iter()
                .map(|secret| Cow::Borrowed(&*secret.value)),
        )
    }
}

/// Returns the secrets in headers that are marked as sensitive.
fn sensitive(headers: &HeaderMap) -> impl Iterator<Item = Cow<'_, str>> {
    let sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
    sensitive.flat_map(|(name, value)| in_header(name, value))
}

/// Returns the secrets in a header: its value, and the parts of it that are secret by themselves.
fn in_header<'a>(name: &HeaderName, value: &'a HeaderValue) -> Vec<Cow<'a, str>> {
    let Ok(text) = value.to_str() else {
        return Vec::new();
    };
    if name == AUTHORIZATION {
        return match text.split_once(' ') {
            None => vec![text.into()],
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("basic") => in_basic(rest),
            // The scheme is not secret.
            Some((_, rest)) => vec![rest.into()],
        };
    }
    let mut secrets = vec![text.into()];
    if name == COOKIE {
        let pairs = text.split("; ").filter_map(|pair| pair.split_once('='));
        secrets.extend(pairs.map(|(_, value)| value.into()));
    } else if let Some((_prefix, key)) = text.split_once(' ')
        && !key.contains(' ')
    {
        secrets.push(key.into());
    }
    secrets
}

/// Returns the secrets in basic credentials. The user alone is secret only if the password is empty.
fn in_basic(encoded: &str) -> Vec<Cow<'_, str>> {
    let mut secrets = vec![encoded.into()];
    let decoded = STANDARD.decode(encoded).ok().map(String::from_utf8);
    if let Some(Ok(decoded)) = decoded {
        let (user, password) = decoded.split_once(':').unwrap_or((&decoded, ""));
        let alone = if password.is_empty() { user } else { password };
        secrets.push(alone.to_owned().into());
        secrets.push(decoded.into());
    }
    secrets
}

/// Sets a header. If it replaces a sensitive header, it is marked as sensitive as well.
pub(crate) fn replace_header(headers: &mut HeaderMap, name: HeaderName, mut value: HeaderValue) {
    if headers.get(&name).is_some_and(HeaderValue::is_sensitive) {
        value.set_sensitive(true);
    }
    headers.insert(name, value);
}

/// Returns the credentials in the value of an `Authorization` header, without their scheme.
pub(crate) fn credentials(header: &HeaderValue) -> Option<&str> {
    let text = header.to_str().ok()?;
    Some(text.split_once(' ').map_or(text, |(_scheme, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(secrets: &Secrets, text: &str) -> String {
        match secrets.redactor() {
            Some(redactor) => redactor.redact_text(text.to_owned()),
            None => text.to_owned(),
        }
    }

    fn headers(all: &[(&'static str, &'static str, bool)]) -> Arc<HeaderMap> {
        let mut headers = HeaderMap::new();
        for (name, value, is_secret) in all {
            let mut value = HeaderValue::from_static(value);
            value.set_sensitive(*is_secret);
            headers.insert(*name, value);
        }
        Arc::new(headers)
    }

    #[test]
    fn only_sensitive_headers_are_redacted() {
        let secrets = Secrets::default().with_headers(&headers(&[
            ("authorization", "Bearer first-token", true),
            ("x-api-key", "another-key", true),
            ("x-trace", "plain-value", false),
        ]));
        assert_eq!(
            clean(&secrets, "first-token another-key plain-value Bearer"),
            "[redacted] [redacted] plain-value Bearer"
        );
    }

    #[test]
    fn credentials_are_redacted_in_each_form() {
        let secrets = Secrets::default().with_headers(&headers(&[
            // ann:a-long-password
            ("authorization", "Basic YW5uOmEtbG9uZy1wYXNzd29yZA==", true),
            ("cookie", "session=a-session-key; b=1", true),
            ("x-key", "ApiKey an-api-key", true),
        ]));
        for text in [
            "a-long-password",
            "ann:a-long-password",
            "YW5uOmEtbG9uZy1wYXNzd29yZA==",
            "a-session-key",
            "an-api-key",
        ] {
            assert_eq!(clean(&secrets, text), "[redacted]", "{text}");
        }
        // Stripe, for example, sends its key as the user.
        let secrets = Secrets::default().with_headers(&headers(&[(
            "authorization",
            "Basic c2tfbG9uZ19rZXk6",
            true,
        )]));
        assert_eq!(clean(&secrets, "sk_long_key"), "[redacted]");
    }

    #[test]
    fn later_secrets_are_added_once() {
        let mut secrets = Secrets::default().with_headers(&headers(&[(
            "authorization",
            "Bearer first-token",
            true,
        )]));
        secrets.add_token(&HeaderValue::from_static("Bearer second-token"));
        secrets.add_token(&HeaderValue::from_static("Bearer first-token"));
        secrets.add("a query value");
        assert_eq!(secrets.others.len(), 2);
        assert_eq!(
            clean(&secrets, "first-token, second-token, a query value"),
            "[redacted], [redacted], [redacted]"
        );
    }

    #[test]
    fn all_tokens_of_a_call_are_redacted() {
        let key = ("x-api-key", "another-key", true);
        let mut call = headers(&[("authorization", "Bearer token-one", true), key]);
        let mut secrets = Secrets::default().with_headers(&call);
        for token in ["token-two", "token-two", "token-three", "token-four"] {
            let mut token = HeaderValue::try_from(format!("Bearer {token}")).unwrap();
            token.set_sensitive(true);
            secrets.change_headers(&mut call, |headers| {
                headers.insert(AUTHORIZATION, token);
            });
        }
        assert_eq!(call[AUTHORIZATION], "Bearer token-four");
        assert_eq!(secrets.others.len(), 3, "the current token is not copied");
        assert_eq!(
            clean(
                &secrets,
                "token-one token-two token-three token-four another-key"
            ),
            "[redacted] [redacted] [redacted] [redacted] [redacted]"
        );
    }

    #[cfg(feature = "mock")]
    #[test]
    fn fields_of_nested_secrets_are_secret() {
        let mut secrets = Secrets::default();
        secrets.add_param(Location::Form, "login", "x");
        for (name, is_secret) in [("login", true), ("login[pin]", true), ("logins", false)] {
            assert_eq!(secrets.is_param(Location::Form, name), is_secret, "{name}");
        }
        assert!(!secrets.is_param(Location::Query, "login"));
    }

    #[test]
    fn replacement_of_a_sensitive_header_is_sensitive() {
        let (name, value) = ("x-api-key", HeaderValue::from_static("b"));
        let name = HeaderName::from_static(name);
        for is_secret in [true, false] {
            let mut headers = HeaderMap::clone(&headers(&[("x-api-key", "a", is_secret)]));
            replace_header(&mut headers, name.clone(), value.clone());
            assert_eq!(headers[&name], "b");
            assert_eq!(headers[&name].is_sensitive(), is_secret);
        }
    }

    #[test]
    fn short_values_are_not_redacted() {
        let mut secrets = Secrets::default();
        assert!(secrets.redactor().is_none());
        secrets.add("1234567");
        assert!(secrets.redactor().is_none());
        secrets.add("12345678");
        assert_eq!(clean(&secrets, "1234567 12345678"), "1234567 [redacted]");
    }
}
