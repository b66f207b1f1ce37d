//! The server's id of a request.

use http::HeaderMap;

/// The headers in which servers send the id of a request, the most common first.
const NAMES: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
];

/// The maximum length of an id in bytes. Longer ones are ignored.
const MAX_LENGTH: usize = 200;

/// Returns the server's id of the request, if the response contains one.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<Box<str>> {
    let mut values = NAMES.iter().filter_map(|name| headers.get(*name));
    let id = values.next()?.to_str().ok()?;
    (!id.is_empty() && id.len() <= MAX_LENGTH).then(|| id.into())
}
