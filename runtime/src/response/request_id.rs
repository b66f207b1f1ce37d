//! What a server calls a request.

use http::HeaderMap;

/// The headers in which servers say how they call a request, the likeliest first.
const NAMES: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
];

/// The longest id that is kept.
const MAX_LENGTH: usize = 200;

/// What the server calls the request, where it says so.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<Box<str>> {
    let mut named = NAMES.iter().filter_map(|name| headers.get(*name));
    let id = named.next()?.to_str().ok()?;
    (!id.is_empty() && id.len() <= MAX_LENGTH).then(|| id.into())
}
