//! The secrets of a call, to take out what a server echoes of them.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

mod redactor;

pub(crate) use redactor::Redactor;

/// The values of a call that are shown nowhere: its tokens, and all that is declared secret.
///
/// Nothing is looked for before there is something to redact, so that a call that succeeds pays for
/// one more reference to its headers and no more.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// The headers of the call when it began. Those marked as sensitive are secrets.
    headers: Option<Arc<HeaderMap>>,
    /// The secrets that are in no header, or that came later.
    others: Box<[Box<str>]>,
}

impl Secrets {
    /// The secrets among the headers of a call.
    pub(crate) fn from_headers(headers: &Arc<HeaderMap>) -> Self {
        Self {
            headers: Some(Arc::clone(headers)),
            others: Box::default(),
        }
    }

    /// Adds a value.
    pub(crate) fn add(&mut self, value: &str) {
        if !self.iter().any(|known| known == value) {
            let mut others = std::mem::take(&mut self.others).into_vec();
            others.push(value.into());
            self.others = others.into();
        }
    }

    /// Adds the token in a value of `Authorization`.
    pub(crate) fn add_token(&mut self, header: &HeaderValue) {
        if let Some(token) = credentials(header) {
            self.add(token);
        }
    }

    /// Returns what finds the secrets in a text, or `None` if there is nothing to look for.
    pub(crate) fn redactor(&self) -> Option<Redactor> {
        Redactor::new(self.iter())
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let headers = self.headers.iter().flat_map(|headers| headers.iter());
        let sensitive = headers.filter(|(_, value)| value.is_sensitive());
        let sensitive = sensitive.filter_map(|(name, value)| {
            if name == AUTHORIZATION {
                credentials(value)
            } else {
                value.to_str().ok()
            }
        });
        sensitive.chain(self.others.iter().map(AsRef::as_ref))
    }
}

/// Returns the credentials in a value of `Authorization`, without their scheme.
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
    fn sensitive_headers_are_secrets_and_others_are_not() {
        let secrets = Secrets::from_headers(&headers(&[
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
    fn later_secrets_are_added_to_the_first() {
        let mut secrets =
            Secrets::from_headers(&headers(&[("authorization", "Bearer first-token", true)]));
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
    fn short_values_are_not_searched_for() {
        let mut secrets = Secrets::default();
        assert!(secrets.redactor().is_none());
        secrets.add("1234567");
        assert!(secrets.redactor().is_none());
        secrets.add("12345678");
        assert_eq!(clean(&secrets, "1234567 12345678"), "1234567 [redacted]");
    }
}
