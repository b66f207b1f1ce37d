//! Takes secrets out: by their names, and those of the call wherever they are repeated.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::secret::{REDACTED, Redactor};
use crate::testing::mock::Request;

/// A name that ends so, without its case and its separators, names a secret.
const SECRET: [&str; 10] = [
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

/// What is to be taken out.
#[derive(Clone, Default)]
pub(super) struct Clean {
    names: Vec<String>,
    /// The secrets of a call.
    redactor: Option<Arc<Redactor>>,
}

impl Clean {
    /// Takes out the values of these names beside the usual ones.
    pub(super) fn new(names: Vec<String>) -> Self {
        let redactor = None;
        Self { names, redactor }
    }

    /// Takes out the secrets of this call too, wherever they are.
    pub(super) fn of_call(&self, request: &Request) -> Self {
        self.with(request.redactor())
    }

    fn with(&self, redactor: Option<Redactor>) -> Self {
        let (names, redactor) = (self.names.clone(), redactor.map(Arc::new));
        Self { names, redactor }
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The value of this name, or what stands for it.
    pub(super) fn value(&self, name: &str, value: &str) -> String {
        if self.is_secret(name) {
            REDACTED.to_owned()
        } else {
            self.text(value.to_owned())
        }
    }

    /// The text without the secrets of the call.
    pub(super) fn text(&self, text: String) -> String {
        match &self.redactor {
            Some(redactor) => redactor.redact_text(text),
            None => text,
        }
    }

    /// The bytes without the secrets of the call.
    pub(super) fn bytes(&self, bytes: &[u8]) -> Bytes {
        let bytes = Bytes::copy_from_slice(bytes);
        match &self.redactor {
            Some(redactor) => redactor.redact_bytes(bytes),
            None => bytes,
        }
    }

    /// Takes secrets out of a document, at every depth.
    pub(super) fn json(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(std::mem::take(text)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(members) => {
                if members.keys().any(|name| self.is_in(name)) {
                    *members = self.renamed(std::mem::take(members));
                }
                for (name, value) in members {
                    match value {
                        Value::String(text) => *text = self.value(name, text),
                        Value::Number(_) if self.is_secret(name) => *value = 0.into(),
                        value => self.json(value),
                    }
                }
            }
            Value::Number(number) if self.is_in(&number.to_string()) => *value = 0.into(),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The members with the secrets taken out of their names.
    fn renamed(&self, members: Map<String, Value>) -> Map<String, Value> {
        let members = members.into_iter();
        members
            .map(|(name, value)| (self.text(name), value))
            .collect()
    }

    /// Returns `true` if a secret of the call is in the text.
    fn is_in(&self, text: &str) -> bool {
        let redactor = self.redactor.as_ref();
        redactor.is_some_and(|redactor| redactor.is_in(text.as_bytes()))
    }

    /// Returns `true` if it is the name of a secret.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let plain = plain.to_ascii_lowercase();
        let own = self.names.iter().any(|own| own.eq_ignore_ascii_case(name));
        own || SECRET.iter().any(|end| plain.ends_with(end))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::secret::Secrets;

    /// What takes out these secrets.
    fn clean(secrets: &[&str]) -> Clean {
        let mut all = Secrets::default();
        for secret in secrets {
            all.add(secret);
        }
        let redactor = all.redactor().map(Redactor::of_whole_texts);
        Clean::new(vec!["pin".into()]).with(redactor)
    }

    #[test]
    fn secrets_keep_their_place_and_lose_their_value() {
        let clean = clean(&["abcd-efgh", "12345678"]);
        let mut value = json!({
            "accessToken": "x", "access_token": "x", "X-Api-Key": "x",
            "clientSecret": ["a abcd-efgh"], "pin": 1234, "name": "abcd-efgh", "end": "abc",
            "deep": [{ "PASSWORD": "x", "tokens": 2 }], "token": null,
            "number": 12_345_678, "a abcd-efgh": { "numbers": [12_345_678] },
        });
        clean.json(&mut value);
        let wanted = json!({
            "accessToken": REDACTED, "access_token": REDACTED, "X-Api-Key": REDACTED,
            "clientSecret": ["a [redacted]"], "pin": 0, "name": REDACTED, "end": "abc",
            "deep": [{ "PASSWORD": REDACTED, "tokens": 2 }], "token": null,
            "number": 0, "a [redacted]": { "numbers": [0] },
        });
        assert_eq!(value, wanted);
        assert_eq!(clean.value("pageToken", "x"), REDACTED);
        assert_eq!(clean.value("page", "abcd-efgh-"), "[redacted]-");
        assert_eq!(clean.bytes(b"\xffabcd-efgh"), &b"\xff[redacted]"[..]);
    }
}
