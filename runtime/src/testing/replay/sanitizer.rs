//! Removes secrets from recordings.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::secret::{REDACTED, Redactor};
use crate::testing::mock::Request;

/// Ends of names of secrets, in lower case and without separators.
const SECRET_SUFFIXES: [&str; 10] = [
    "token",
    "password",
    "passphrase",
    "secret",
    "apikey",
    "accesskey",
    "privatekey",
    "authorization",
    "credentials",
    "cookie",
];

/// Removes the values of names that sound like secrets, and the secrets of a call wherever they
/// occur.
#[derive(Clone, Default)]
pub(super) struct Sanitizer {
    names: Vec<String>,
    /// Finds the secrets of a call.
    redactor: Option<Arc<Redactor>>,
}

impl Sanitizer {
    /// Creates a sanitizer with additional names of secrets.
    pub(super) fn new(names: Vec<String>) -> Self {
        let redactor = None;
        Self { names, redactor }
    }

    /// Returns a sanitizer that also removes the secrets of this call.
    pub(super) fn for_call(&self, request: &Request) -> Self {
        self.with_redactor(request.redactor())
    }

    fn with_redactor(&self, redactor: Option<Redactor>) -> Self {
        let (names, redactor) = (self.names.clone(), redactor.map(Arc::new));
        Self { names, redactor }
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Returns the value without secrets, or a placeholder if the name is secret.
    pub(super) fn sanitize_value(&self, name: &str, value: &str) -> String {
        if self.is_secret(name) {
            REDACTED.to_owned()
        } else {
            self.sanitize_text(value.to_owned())
        }
    }

    /// Returns the text without the secrets of the call.
    pub(super) fn sanitize_text(&self, text: String) -> String {
        match &self.redactor {
            Some(redactor) => redactor.redact_text(text),
            None => text,
        }
    }

    /// Returns the bytes without the secrets of the call.
    pub(super) fn sanitize_bytes(&self, bytes: &[u8]) -> Bytes {
        let bytes = Bytes::copy_from_slice(bytes);
        match &self.redactor {
            Some(redactor) => redactor.redact_bytes(bytes),
            None => bytes,
        }
    }

    /// Removes secrets from a JSON document, at all depths.
    pub(super) fn sanitize_json(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.sanitize_text(std::mem::take(text)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.sanitize_json(item)),
            Value::Object(members) => {
                if members.keys().any(|name| self.has_secret(name)) {
                    *members = self.sanitize_names(std::mem::take(members));
                }
                for (name, value) in members {
                    match value {
                        Value::String(text) => *text = self.sanitize_value(name, text),
                        Value::Number(_) if self.is_secret(name) => *value = 0.into(),
                        value => self.sanitize_json(value),
                    }
                }
            }
            Value::Number(number) if self.has_secret(&number.to_string()) => *value = 0.into(),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Removes the secrets of the call from the names of members.
    fn sanitize_names(&self, members: Map<String, Value>) -> Map<String, Value> {
        let members = members.into_iter();
        members
            .map(|(name, value)| (self.sanitize_text(name), value))
            .collect()
    }

    /// Returns `true` if the text contains a secret of the call.
    pub(super) fn has_secret(&self, text: &str) -> bool {
        let redactor = self.redactor.as_ref();
        redactor.is_some_and(|redactor| redactor.is_in(text.as_bytes()))
    }

    /// Returns `true` if the name sounds like a secret.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        let normalized: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let normalized = normalized.to_ascii_lowercase();
        let mut additional = self.names.iter();
        additional.any(|secret| secret.eq_ignore_ascii_case(name))
            || SECRET_SUFFIXES
                .iter()
                .any(|suffix| normalized.ends_with(suffix))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::secret::Secrets;

    /// Returns a sanitizer for the secrets of a call and the name `pin`.
    fn sanitizer(secrets: &[&str]) -> Sanitizer {
        let mut all = Secrets::default();
        for secret in secrets {
            all.add(secret);
        }
        let redactor = all.redactor().map(Redactor::for_complete_texts);
        Sanitizer::new(vec!["pin".into()]).with_redactor(redactor)
    }

    #[test]
    fn redacts_values_of_secrets() {
        let sanitizer = sanitizer(&["abcd-efgh", "12345678"]);
        let mut value = json!({
            "accessToken": "x", "access_token": "x", "X-Api-Key": "x",
            "clientSecret": ["a abcd-efgh"], "pin": 1234, "name": "abcd-efgh", "end": "abc",
            "deep": [{ "PASSWORD": "x", "tokens": 2 }], "token": null,
            "number": 12_345_678, "a abcd-efgh": { "numbers": [12_345_678] },
        });
        sanitizer.sanitize_json(&mut value);
        let expected = json!({
            "accessToken": REDACTED, "access_token": REDACTED, "X-Api-Key": REDACTED,
            "clientSecret": ["a [redacted]"], "pin": 0, "name": REDACTED, "end": "abc",
            "deep": [{ "PASSWORD": REDACTED, "tokens": 2 }], "token": null,
            "number": 0, "a [redacted]": { "numbers": [0] },
        });
        assert_eq!(value, expected);
        assert_eq!(sanitizer.sanitize_value("pageToken", "x"), REDACTED);
        assert_eq!(
            sanitizer.sanitize_value("page", "abcd-efgh-"),
            "[redacted]-"
        );
        assert_eq!(
            sanitizer.sanitize_bytes(b"\xffabcd-efgh"),
            &b"\xff[redacted]"[..]
        );
    }
}
