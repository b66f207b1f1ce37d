//! Cross-origin resource sharing (Fetch, "CORS protocol").

use http::Method;
use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD,
    HeaderMap, HeaderName, HeaderValue,
};
use http::request::Parts;

use crate::Response;

/// Returns the response to a preflight request, or `None` for any other request.
pub(crate) fn preflight(parts: &Parts) -> Option<Response> {
    let method = parts.headers.get(ACCESS_CONTROL_REQUEST_METHOD)?;
    if parts.method != Method::OPTIONS {
        return None;
    }
    let mut response = Response::empty(204);
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
    // The wildcard `*` does not include `authorization`.
    if let Some(names) = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    allow_all_origins(headers);
    Some(response)
}

/// Adds the headers with which pages of all origins can read a response and its headers.
pub(crate) fn allow_all_origins(headers: &mut HeaderMap) {
    const ANY: HeaderValue = HeaderValue::from_static("*");
    for name in [ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS] {
        let _: Option<HeaderValue> = headers.insert(HeaderName::clone(&name), ANY);
    }
}
