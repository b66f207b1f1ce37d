//! What clients sent.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;

use crate::query;

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
    /// The body; of one that is over the limit the first part.
    pub body: Bytes,
    /// The status answered; `None` where a [`Fault`](crate::Fault) kept the answer back or
    /// replaced it with raw bytes.
    pub status: Option<u16>,
    /// The endpoint that was asked for, with its resource: `instanceOrg.get`. `None` where the
    /// path and the method belong to none.
    pub endpoint: Option<String>,
}

impl Recorded {
    /// The value of the first header called `name`, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// The decoded value of the first query param called `name`.
    #[must_use]
    pub fn query_param(&self, name: &str) -> Option<String> {
        let mut pairs = query::pairs(self.query.as_deref()).into_iter().flatten();
        pairs.find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The record of a request.
    pub(crate) fn new(
        parts: &Parts,
        body: &Bytes,
        endpoint: Option<String>,
        status: Option<u16>,
    ) -> Self {
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(ToOwned::to_owned),
            headers: pairs(&parts.headers),
            body: body.clone(),
            status,
            endpoint,
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
