//! Recorded bodies: JSON, text, or hexadecimal digits for all other bytes.

use std::borrow::Cow;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Sanitizer;
use crate::testing::mock;

/// A recorded body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RecordedBody {
    /// A JSON document. The members of objects are sorted by name.
    Json(Value),
    /// Text that is not JSON.
    Text(String),
    /// Hexadecimal digits of bytes that are not UTF-8.
    Hex(String),
}

impl RecordedBody {
    /// Returns the body without secrets, or `None` if it is empty.
    ///
    /// The boundary of a multipart body is replaced, because it is random.
    pub(super) fn new(bytes: &[u8], boundary: Option<&str>, sanitizer: &Sanitizer) -> Option<Self> {
        if bytes.is_empty() {
            return None;
        }
        if let Ok(mut json) = serde_json::from_slice(bytes) {
            sanitizer.sanitize_json(&mut json);
            // A secret that is spread over several texts or numbers is found in the whole text.
            if !sanitizer.has_secret(&json.to_string()) {
                return Some(Self::Json(json));
            }
        }
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => {
                let text = boundary.map_or(Cow::Borrowed(text), |random| {
                    text.replace(random, "boundary").into()
                });
                Self::Text(sanitizer.sanitize_text(sanitize_lines(&text, sanitizer)))
            }
            Err(_) => Self::Hex(hex(&sanitizer.sanitize_bytes(bytes))),
        })
    }

    /// Returns the bytes of the body.
    ///
    /// # Errors
    ///
    /// Returns the reason if the body was edited and is invalid.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, String> {
        match self {
            Self::Json(json) => serde_json::to_vec(json).map_err(|error| error.to_string()),
            Self::Text(text) => Ok(text.clone().into_bytes()),
            Self::Hex(digits) => {
                unhex(digits).ok_or_else(|| "invalid hexadecimal digits".to_owned())
            }
        }
    }

    /// Describes the first difference between two bodies.
    pub(super) fn difference(expected: Option<&Self>, found: Option<&Self>) -> Option<String> {
        let bytes =
            |body: Option<&Self>| body.and_then(|body| body.bytes().ok()).unwrap_or_default();
        mock::difference(&bytes(expected), &bytes(found))
    }
}

/// Removes secrets from JSON documents that are one line each: of events, parts or JSON lines.
fn sanitize_lines(text: &str, sanitizer: &Sanitizer) -> String {
    let sanitize = |line: &str| {
        let start = line.find(['{', '['])?;
        let (before, json) = line.split_at_checked(start)?;
        if !matches!(before.trim_end(), "" | "data:") {
            return None;
        }
        let mut value: Value = serde_json::from_str(json).ok()?;
        let original = value.clone();
        sanitizer.sanitize_json(&mut value);
        let end = json.get(json.trim_end().len()..).unwrap_or_default();
        (value != original).then(|| format!("{before}{value}{end}"))
    };
    let lines = text
        .split_inclusive('\n')
        .map(|line| sanitize(line).map_or(Cow::Borrowed(line), Cow::Owned));
    lines.collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let bytes = digits.as_bytes().chunks(2);
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    bytes.map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::mock::secret_fields;

    #[test]
    fn restores_recorded_bodies() {
        let sanitizer = Sanitizer::new(Vec::new());
        for bytes in [
            &b"{\"a\":[1,2.5,null]}"[..],
            b"text\r\n",
            b"\xff\x00\x0f",
            b"\"json\"",
        ] {
            let recorded = RecordedBody::new(bytes, None, &sanitizer).unwrap();
            assert_eq!(recorded.bytes().unwrap(), bytes);
            let text = serde_json::to_string(&recorded).unwrap();
            assert_eq!(
                serde_json::from_str::<RecordedBody>(&text).unwrap(),
                recorded
            );
        }
        assert_eq!(RecordedBody::new(b"", None, &sanitizer), None);
        assert!(RecordedBody::Hex("0g".into()).bytes().is_err());
    }

    #[test]
    fn removes_secrets_from_json_in_text() {
        let sanitizer = Sanitizer::new(Vec::new());
        for (text, clean) in [
            (
                "id: 1\ndata: {\"token\": \"x\"}\r\n\r\n",
                "id: 1\ndata: {\"token\":\"[redacted]\"}\r\n\r\n",
            ),
            (
                "{\"a\": 1}\n{\"password\": \"x\"}",
                "{\"a\": 1}\n{\"password\":\"[redacted]\"}",
            ),
            ("a {\"token\":\"x\"}\n{", "a {\"token\":\"x\"}\n{"),
        ] {
            let recorded = RecordedBody::new(text.as_bytes(), None, &sanitizer);
            assert_eq!(recorded, Some(RecordedBody::Text(clean.into())));
        }
    }

    #[test]
    fn sorts_members_and_replaces_boundaries() {
        let sanitizer = Sanitizer::new(Vec::new());
        let record = |text: &str| RecordedBody::new(text.as_bytes(), Some("x1y2"), &sanitizer);
        assert_eq!(
            record("{\"b\":1,\"a\":2}"),
            record("{ \"a\": 2, \"b\": 1 }")
        );
        assert_eq!(
            record("--x1y2\r\na"),
            Some(RecordedBody::Text("--boundary\r\na".into()))
        );
        assert_eq!(
            secret_fields::boundary("multipart/form-data; boundary=\"x1y2\"; a=b"),
            Some("x1y2")
        );
        assert_eq!(secret_fields::boundary("application/json"), None);
    }
}
