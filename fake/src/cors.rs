//! What lets a page of another origin use the stand-in (Fetch, "CORS protocol").

use http::Method;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD,
    HeaderMap, HeaderName, HeaderValue,
};
use http::request::Parts;

use crate::Reply;

/// The answer to a browser that asks whether it may send, or `None` for any other request.
pub(crate) fn preflight(parts: &Parts) -> Option<Reply> {
    let method = parts.headers.get(ACCESS_CONTROL_REQUEST_METHOD)?;
    if parts.method != Method::OPTIONS {
        return None;
    }
    let mut reply = Reply::empty(204);
    let headers = reply.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
    // An asterisk would not cover `authorization`.
    if let Some(names) = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    allow(headers);
    Some(reply)
}

/// Lets pages of all origins read an answer, with all its headers.
pub(crate) fn allow(headers: &mut HeaderMap) {
    const ANY: HeaderValue = HeaderValue::from_static("*");
    for name in [ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS] {
        let _: Option<HeaderValue> = headers.insert(HeaderName::clone(&name), ANY);
    }
}
