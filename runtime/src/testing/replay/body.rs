//! A body in a file: JSON as JSON, text as text, everything else as hexadecimal digits.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Clean;
use crate::testing::mock;

/// A body that was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Recorded {
    /// A JSON document. Its members stand in the order of their names.
    Json(Value),
    /// Text that is no JSON.
    Text(String),
    /// Bytes that are no text.
    Hex(String),
}

impl Recorded {
    /// The body without secrets, or `None` where there is none.
    ///
    /// `boundary` is what a multipart body is divided by: a new one each time, so it is replaced.
    pub(super) fn of(bytes: &[u8], boundary: Option<&str>, clean: &Clean) -> Option<Self> {
        if bytes.is_empty() {
            return None;
        }
        if let Ok(mut json) = serde_json::from_slice(bytes) {
            clean.json(&mut json);
            return Some(Self::Json(json));
        }
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => {
                let text = boundary.map_or(text.into(), |it| text.replace(it, "boundary"));
                Self::Text(clean.text(text))
            }
            Err(_) => Self::Hex(hex(&clean.bytes(bytes))),
        })
    }

    /// The bytes again, or why there are none.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, String> {
        match self {
            Self::Json(json) => serde_json::to_vec(json).map_err(|error| error.to_string()),
            Self::Text(text) => Ok(text.clone().into_bytes()),
            Self::Hex(digits) => unhex(digits).ok_or_else(|| "its body is no `hex`".to_owned()),
        }
    }

    /// How another body differs, in words.
    pub(super) fn difference(wanted: Option<&Self>, got: Option<&Self>) -> Option<String> {
        let bytes =
            |body: Option<&Self>| body.and_then(|body| body.bytes().ok()).unwrap_or_default();
        mock::difference(&bytes(wanted), &bytes(got))
    }
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

    #[test]
    fn bodies_come_back_as_they_were() {
        let clean = Clean::new(Vec::new());
        for bytes in [
            &b"{\"a\":[1,2.5,null]}"[..],
            b"text\r\n",
            b"\xff\x00\x0f",
            b"\"json\"",
        ] {
            let recorded = Recorded::of(bytes, None, &clean).unwrap();
            assert_eq!(recorded.bytes().unwrap(), bytes);
            let text = serde_json::to_string(&recorded).unwrap();
            assert_eq!(serde_json::from_str::<Recorded>(&text).unwrap(), recorded);
        }
        assert_eq!(Recorded::of(b"", None, &clean), None);
        assert!(Recorded::Hex("0g".into()).bytes().is_err());
    }

    #[test]
    fn members_are_put_in_order_and_boundaries_replaced() {
        let clean = Clean::new(Vec::new());
        let of = |text: &str| Recorded::of(text.as_bytes(), Some("x1y2"), &clean);
        assert_eq!(of("{\"b\":1,\"a\":2}"), of("{ \"a\": 2, \"b\": 1 }"));
        assert_eq!(
            of("--x1y2\r\na"),
            Some(Recorded::Text("--boundary\r\na".into()))
        );
        assert_eq!(
            mock::boundary("multipart/form-data; boundary=\"x1y2\"; a=b"),
            Some("x1y2")
        );
        assert_eq!(mock::boundary("application/json"), None);
    }
}
