//! What an API says when it refuses.

/// The API's own words for an error.
///
/// An API's client names the type of its error bodies; that type turns into this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiMessage {
    /// The API's name for this kind of error, such as `NotFound`.
    pub kind: Option<String>,
    /// The explanation, for people.
    pub message: Option<String>,
}

impl ApiMessage {
    /// Takes `secret` out, should the server have echoed it.
    pub(crate) fn redact(mut self, secret: Option<&str>) -> Self {
        if let Some(secret) = secret.filter(|secret| !secret.is_empty()) {
            for text in [&mut self.kind, &mut self.message].into_iter().flatten() {
                if text.contains(secret) {
                    *text = text.replace(secret, REDACTED);
                }
            }
        }
        self
    }
}

/// What stands where a secret stood.
pub(crate) const REDACTED: &str = "[redacted]";

/// `body` without `secret`, should the server have echoed it.
pub(crate) fn redact(body: bytes::Bytes, secret: Option<&str>) -> bytes::Bytes {
    let Some(secret) = secret
        .map(str::as_bytes)
        .filter(|secret| !secret.is_empty())
    else {
        return body;
    };
    let mut clean = Vec::new();
    let mut rest: &[u8] = &body;
    while let Some(at) = rest
        .windows(secret.len())
        .position(|window| window == secret)
    {
        let (before, from) = rest.split_at(at);
        clean.extend_from_slice(before);
        clean.extend_from_slice(REDACTED.as_bytes());
        rest = from.get(secret.len()..).unwrap_or_default();
    }
    if clean.is_empty() {
        return body;
    }
    clean.extend_from_slice(rest);
    clean.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_echoed_secret_is_taken_out() {
        let body = |text: &'static str| bytes::Bytes::from_static(text.as_bytes());
        let clean = |text| redact(body(text), Some("s3cret"));
        assert_eq!(
            clean("no such token: s3cret, s3cret!"),
            "no such token: [redacted], [redacted]!"
        );
        assert_eq!(clean("s3cret"), "[redacted]");
        assert_eq!(clean("s3cre"), "s3cre");
        assert_eq!(redact(body("text"), Some("")), "text");
        assert_eq!(redact(body("text"), None), "text");
    }
}
