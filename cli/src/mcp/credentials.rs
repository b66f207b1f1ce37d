//! The credentials of a client, which no message may contain.

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};
use restrait::client::ApiClient;
use restrait::info::AuthScheme;
use restrait::{Call as _, RawCall, Token};
use serde_json::Value as Json;

/// The text instead of a credential.
const REDACTED: &str = "[redacted]";

/// The shortest text that is replaced. A shorter one may be a part of a word.
const MIN_BYTES: usize = 8;

/// The credentials of a client.
pub(super) struct Credentials {
    texts: Vec<String>,
    /// If `true`, the API needs a credential that the request should have had.
    is_needed: bool,
}

impl Credentials {
    /// Reads the credentials from a request that is not sent.
    pub(super) fn from_client<C: ApiClient>(client: &C) -> restrait::Result<Self> {
        let request = RawCall::<C>::new(client, "GET", "/").request()?;
        let schemes = C::INFO.auth.schemes();
        let texts = schemes
            .iter()
            .filter_map(|scheme| credential(*scheme, request.headers()))
            .filter(|text| !text.is_empty());
        let is_in_query = |scheme: &AuthScheme| matches!(scheme, AuthScheme::Query { .. });
        Ok(Self {
            texts: texts.collect(),
            // A key in the query is not in the request.
            is_needed: !schemes.is_empty() && !schemes.iter().any(is_in_query),
        })
    }

    /// Returns `true` if the API needs a credential that is missing.
    pub(super) fn is_missing(&self) -> bool {
        self.is_needed && self.texts.is_empty()
    }

    /// Returns the scopes of the token, if it lists them.
    pub(super) fn scopes(&self) -> Option<Vec<String>> {
        let mut tokens = self.texts.iter().filter_map(|text| Token::new(text).ok());
        tokens.find_map(|token| token.claimed_scopes())
    }

    /// Replaces the credentials in all texts of a value. A value is cut afterwards, which would divide them.
    pub(super) fn redact_value(&self, value: &mut Json) {
        match value {
            Json::String(text) => self.redact_text(text),
            Json::Array(items) => items.iter_mut().for_each(|item| self.redact_value(item)),
            Json::Object(members) => {
                members.values_mut().for_each(|it| self.redact_value(it));
                if members.keys().any(|name| self.is_in(name)) {
                    let renamed = std::mem::take(members)
                        .into_iter()
                        .map(|(mut name, member)| {
                            self.redact_text(&mut name);
                            (name, member)
                        });
                    members.extend(renamed);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }

    fn redact_text(&self, text: &mut String) {
        for credential in self.long() {
            if text.contains(credential) {
                *text = text.replace(credential, REDACTED);
            }
        }
    }

    fn is_in(&self, text: &str) -> bool {
        self.long().any(|credential| text.contains(credential))
    }

    fn long(&self) -> impl Iterator<Item = &str> {
        let texts = self.texts.iter().map(String::as_str);
        texts.filter(|text| text.len() >= MIN_BYTES)
    }

    /// Replaces the credentials in a line of JSON.
    pub(super) fn redact(&self, mut line: String) -> String {
        for text in self.long() {
            if line.contains(text) {
                line = line.replace(text, REDACTED);
            }
            let escaped = Json::from(text).to_string();
            let escaped = escaped.trim_matches('"');
            if escaped != text && line.contains(escaped) {
                line = line.replace(escaped, REDACTED);
            }
        }
        line
    }
}

/// Returns the credential of a scheme in the headers of a request.
fn credential(scheme: AuthScheme, headers: &HeaderMap) -> Option<String> {
    let header = |name: &str, prefix: &str| {
        let value = headers.get(name)?.to_str().ok()?;
        Some(value.strip_prefix(prefix).unwrap_or(value).to_owned())
    };
    match scheme {
        AuthScheme::Bearer => header(AUTHORIZATION.as_str(), "Bearer "),
        AuthScheme::Basic => header(AUTHORIZATION.as_str(), "Basic "),
        AuthScheme::Header { name, prefix } => header(name, prefix),
        AuthScheme::Cookie { name } => {
            let cookies = headers.get(COOKIE)?.to_str().ok()?;
            let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
            let (_, value) = pairs.find(|(cookie, _)| *cookie == name)?;
            Some(value.to_owned())
        }
        AuthScheme::Query { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn credentials_are_replaced_in_all_forms() {
        let credentials = Credentials {
            texts: vec!["abc\"def-12".to_owned(), "short".to_owned()],
            is_needed: true,
        };
        assert_eq!(
            credentials.redact(r#"{"a":"abc\"def-12","b":"short"}"#.to_owned()),
            r#"{"a":"[redacted]","b":"short"}"#
        );
        let mut value = json!({"abc\"def-12": ["x abc\"def-12", 1, {"short": null}]});
        credentials.redact_value(&mut value);
        assert_eq!(
            value,
            json!({"[redacted]": ["x [redacted]", 1, {"short": null}]})
        );
    }

    #[test]
    fn credentials_are_read_from_headers() {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, "Bearer one".parse().unwrap());
        headers.insert(COOKIE, "a=1; session=two".parse().unwrap());
        headers.insert("x-api-key", "Key three".parse().unwrap());
        let key = AuthScheme::Header {
            name: "x-api-key",
            prefix: "Key ",
        };
        let cookie = AuthScheme::Cookie { name: "session" };
        for (scheme, expected) in [
            (AuthScheme::Bearer, Some("one")),
            (key, Some("three")),
            (cookie, Some("two")),
            (AuthScheme::Cookie { name: "b" }, None),
            (AuthScheme::Query { name: "key" }, None),
        ] {
            assert_eq!(credential(scheme, &headers).as_deref(), expected);
        }
    }
}
