//! Takes secrets out: by their names, and the token wherever it stands.

use serde_json::Value;

/// What stands where a secret stood.
const REDACTED: &str = "[redacted]";

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
#[derive(Debug, Clone, Default)]
pub(super) struct Clean {
    names: Vec<String>,
    /// A token as it was sent.
    token: Option<String>,
}

impl Clean {
    /// Takes out the values of these names beside the usual ones.
    pub(super) fn new(names: Vec<String>) -> Self {
        Self { names, token: None }
    }

    /// Takes this token out too, wherever it stands.
    pub(super) fn with_token(&self, token: Option<&str>) -> Self {
        let token = token.filter(|token| !token.is_empty()).map(str::to_owned);
        Self {
            names: self.names.clone(),
            token,
        }
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

    /// The text without the token.
    pub(super) fn text(&self, text: String) -> String {
        match &self.token {
            Some(token) if text.contains(token.as_str()) => text.replace(token.as_str(), REDACTED),
            _ => text,
        }
    }

    /// Takes secrets out of a document, at every depth.
    pub(super) fn json(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(std::mem::take(text)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) => *text = self.value(name, text),
                        Value::Number(_) if self.is_secret(name) => *value = 0.into(),
                        value => self.json(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn is_secret(&self, name: &str) -> bool {
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

    #[test]
    fn secrets_keep_their_place_and_lose_their_value() {
        let clean = Clean::new(vec!["pin".into()]).with_token(Some("abc"));
        let mut value = json!({
            "accessToken": "x", "access_token": "x", "X-Api-Key": "x", "clientSecret": ["a abc"],
            "pin": 1234, "name": "abc", "deep": [{ "PASSWORD": "x", "tokens": 2 }], "token": null,
        });
        clean.json(&mut value);
        let wanted = json!({
            "accessToken": REDACTED, "access_token": REDACTED, "X-Api-Key": REDACTED,
            "clientSecret": ["a [redacted]"], "pin": 0, "name": REDACTED,
            "deep": [{ "PASSWORD": REDACTED, "tokens": 2 }], "token": null,
        });
        assert_eq!(value, wanted);
        assert_eq!(clean.value("pageToken", "x"), REDACTED);
        assert_eq!(clean.value("page", "abcd"), "[redacted]d");
    }
}
