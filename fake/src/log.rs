//! What clients sent.

use axum::http::HeaderMap;
use axum::http::request::Parts;
use bytes::Bytes;

/// A request as it arrived, and the status that it was answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The method, in upper case.
    pub method: String,
    /// The path, still percent-encoded.
    pub path: String,
    /// What follows the question mark, still percent-encoded; `None` without one.
    pub query: Option<String>,
    /// Names, in lower case, and values of all headers, the token's included.
    pub headers: Vec<(String, String)>,
    /// The body; of one that is over 1 MiB the first MiB.
    pub body: Bytes,
    /// The status answered; `None` where a [`Fault`](crate::Fault) kept the answer back or
    /// replaced it with raw bytes.
    pub status: Option<u16>,
}

impl Recorded {
    /// The value of the first header called `name`, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// The record of a request.
    pub(crate) fn new(parts: &Parts, body: &Bytes, status: Option<u16>) -> Self {
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(ToOwned::to_owned),
            headers: pairs(&parts.headers),
            body: body.clone(),
            status,
        }
    }
}

/// The headers as text; a byte that is not UTF-8 shows as the replacement character.
fn pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.to_string(), value.into_owned())
        })
        .collect()
}
