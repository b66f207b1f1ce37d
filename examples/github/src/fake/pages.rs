//! Pages of lists, with the header `Link`.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use restrait::info::Location;
use restrait_fake::{Rejection, Request, Response};
use serde_json::Value;

/// Returns the page that a request asks for. `path` is that of the list.
pub(super) fn respond(
    request: &Request<'_>,
    path: &str,
    found: &[&Value],
    body: impl Fn(&[&Value]) -> Value,
) -> Result<Response, Rejection> {
    let (number, size): (usize, usize) = (request.required("page")?, request.required("per_page")?);
    let size = size.clamp(1, 100);
    let start = number
        .saturating_sub(1)
        .saturating_mul(size)
        .min(found.len());
    let end = (start + size).min(found.len());
    let page = found.get(start..end).unwrap_or_default();
    let response = Response::json(200, &body(page));
    if end == found.len() {
        return Ok(response);
    }
    let host = request.headers().get("host");
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let query = query(request);
    let next = number + 1;
    let link = format!("<http://{host}{path}?{query}page={next}>; rel=\"next\"");
    Ok(response.header("link", &link))
}

/// Returns the query of a request without its page.
fn query(request: &Request<'_>) -> String {
    let params = request.endpoint().params.iter();
    let params = params.filter(|param| param.location == Location::Query && param.name != "page");
    let pairs = params.filter_map(|param| Some((param.name, request.text(param.name)?)));
    let pairs = pairs.map(|(name, text)| {
        let text = utf8_percent_encode(text, NON_ALPHANUMERIC);
        format!("{name}={text}&")
    });
    pairs.collect()
}
