//! Recorded requests.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;

use crate::query;

/// A request that the server received, from [`FakeServer::requests`](crate::FakeServer::requests).
///
/// ```
/// # use restrait_fake::RecordedRequest;
/// fn assert_paged(request: &RecordedRequest) {
///     assert_eq!(request.method, "GET");
///     assert_eq!(request.header("accept"), Some("application/json"));
///     assert_eq!(request.query_param("page").as_deref(), Some("2"));
/// }
/// # let _ = assert_paged;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Method, in upper case.
    pub method: String,
    /// Percent-encoded path.
    pub path: String,
    /// Percent-encoded query without the question mark, or `None` if the URL has no query.
    pub query: Option<String>,
    /// Names (in lower case) and values of all headers, including `authorization`.
    pub headers: Vec<(String, String)>,
    /// Body. If it exceeds the limit, only the beginning is recorded.
    pub body: Bytes,
    /// Status of the response, or `None` if a [`Fault`](crate::Fault) sent no HTTP response.
    pub status: Option<u16>,
    /// Resource and name of the endpoint, such as `instanceOrg.get`, or `None` if no endpoint
    /// matches.
    pub endpoint: Option<String>,
}

impl RecordedRequest {
    /// Returns the value of the first header with this name. Case is ignored.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// Returns the decoded value of the first query param with this name.
    #[must_use]
    pub fn query_param(&self, name: &str) -> Option<String> {
        let mut pairs = query::parse(self.query.as_deref()).into_iter().flatten();
        pairs.find_map(|(key, value)| (key == name).then_some(value))
    }

    /// Records a request.
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
            headers: header_pairs(&parts.headers),
            body: body.clone(),
            status,
            endpoint,
        }
    }
}

/// Returns the headers as text. Bytes that are not UTF-8 become the replacement character.
fn header_pairs(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.to_string(), value.into_owned())
        })
        .collect()
}
