//! Requests in a form that all backends can provide.

use restrait::testing::mock;
use restrait_fake::RecordedRequest;
use restrait_tests::support;

/// Headers that belong to the connection or its compression.
const OF_THE_WIRE: [&str; 5] = [
    "accept-encoding",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
];

/// A request without headers of the connection.
#[derive(Debug, PartialEq)]
pub(crate) struct NormalizedRequest {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: String,
}

impl NormalizedRequest {
    fn new<'a>(
        method: &str,
        path: &str,
        query: impl Iterator<Item = (String, String)>,
        headers: impl Iterator<Item = (&'a str, &'a str)>,
        body: &[u8],
    ) -> Self {
        let headers = headers.filter(|(name, _)| !OF_THE_WIRE.contains(name));
        let mut headers: Vec<_> = headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        headers.sort();
        // The boundary of a multipart body is random.
        let media_type = headers.iter_mut().find(|(name, _)| name == "content-type");
        let mut body = String::from_utf8_lossy(body).into_owned();
        if let Some((_, value)) = media_type
            && let Some((_, boundary)) = value.clone().split_once("boundary=")
        {
            *value = value.replace(boundary, "boundary");
            body = body.replace(boundary, "boundary");
        }
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.collect(),
            headers,
            body,
        }
    }
}

fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect::<Vec<_>>()
        .into_iter()
}

impl From<&mock::Request> for NormalizedRequest {
    fn from(request: &mock::Request) -> Self {
        let query = request.query_pairs();
        let headers = request.headers().iter();
        Self::new(
            request.method().as_str(),
            request.path(),
            query.map(|(name, value)| (name.to_owned(), value.to_owned())),
            headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap())),
            request.body(),
        )
    }
}

impl From<&support::Request> for NormalizedRequest {
    fn from(request: &support::Request) -> Self {
        let headers = request.headers.iter();
        Self::new(
            &request.method,
            &request.path,
            pairs(&request.query),
            headers.map(|(name, value)| (name.as_str(), value.as_str())),
            &request.body,
        )
    }
}

impl From<&RecordedRequest> for NormalizedRequest {
    fn from(request: &RecordedRequest) -> Self {
        let headers = request.headers.iter();
        Self::new(
            &request.method,
            &request.path,
            pairs(request.query.as_deref().unwrap_or_default()),
            headers.map(|(name, value)| (name.as_str(), value.as_str())),
            &request.body,
        )
    }
}
