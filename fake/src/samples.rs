//! Responses of endpoints without a handler.

use http::HeaderMap;
use restrait::info::{EndpointInfo, HeaderInfo, JsonType, PageInfo, ResponseInfo};
use restrait_grammar::media_type;
use serde_json::Value;

use crate::rejection::{Rejection, RejectionKind};
use crate::sample::{self, Page};
use crate::schema::DeclaredSchemas;
use crate::validator::is_json_lines;
use crate::{Request, Response};

/// The header that selects a response: `Prefer: code=404` (RFC 7240).
const PREFER: &str = "prefer";

/// The body of a text, and of a body whose format is not known.
const TEXT: &str = "sample";

/// Returns a sample of the first documented response, or of the one that the header `Prefer` selects.
pub(crate) fn respond(
    schemas: &DeclaredSchemas,
    request: &Request<'_>,
) -> Result<Response, Rejection> {
    let endpoint = request.endpoint();
    let preferred = preferred_status(request.headers());
    let mut responses = endpoint.responses.iter().zip(&schemas.responses);
    let found = responses
        .clone()
        .find(|(response, _)| Some(response.status) == preferred);
    if found.is_none() {
        let mut errors = endpoint.errors.iter();
        if let Some(error) = errors.find(|error| Some(error.status) == preferred) {
            let message = if error.docs.is_empty() {
                "sample of an error"
            } else {
                error.docs
            };
            let rejection = Rejection::with_status(error.status, message);
            return Err(rejection.with_endpoint(endpoint));
        }
    }
    let Some((response, schema)) = found.or_else(|| responses.next()) else {
        return Ok(Response::empty(200));
    };
    let sample = body(schemas, request, response, schema.as_ref())?;
    Ok(with_headers(sample, response))
}

/// Returns the status that a client prefers.
fn preferred_status(headers: &HeaderMap) -> Option<u16> {
    let values = headers.get_all(PREFER).iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    let mut preferences = texts.flat_map(|text| text.split([',', ';']));
    preferences.find_map(|text| text.trim().strip_prefix("code=")?.parse().ok())
}

/// Returns a response with a body.
fn body(
    schemas: &DeclaredSchemas,
    request: &Request<'_>,
    response: &ResponseInfo,
    schema: Option<&Value>,
) -> Result<Response, Rejection> {
    let (endpoint, status) = (request.endpoint(), response.status);
    let missing = |name: &str| {
        let message = format!(
            "endpoint has no handler, and no sample of `{name}` can be made; \
             register a handler, or implement `JsonSchema` for the type"
        );
        Rejection::for_endpoint(endpoint, RejectionKind::NotImplemented, message)
    };
    let of = |schema: &Value, name: &str, page| {
        sample::page(&schemas.root, schema, page).ok_or_else(|| missing(name))
    };
    let is_events = |media_type: &str| {
        let essence = media_type::essence(media_type);
        essence.eq_ignore_ascii_case("text/event-stream")
    };
    // Other statuses of the same endpoint may have another kind of body.
    if !endpoint.events.is_empty() && response.media_type.is_some_and(is_events) {
        return events(schemas, endpoint, of);
    }
    let (Some(media_type), Some(name)) = (response.media_type, response.body) else {
        return Ok(Response::empty(status));
    };
    if is_events(media_type) {
        let event = match schema {
            Some(schema) => of(schema, name, Page::None)?.to_string(),
            None => TEXT.to_owned(),
        };
        return Ok(end(Response::text_events([("message", event)]), endpoint));
    }
    let Some(schema) = schema else {
        // A sample in an unknown format would be guessed.
        return if media_type::is_json(media_type) {
            Err(missing(name))
        } else {
            Ok(Response::bytes(status, media_type, TEXT))
        };
    };
    let mut text = of(schema, name, page(request))?.to_string();
    if is_json_lines(media_type) {
        text.push('\n');
    }
    Ok(Response::bytes(status, media_type, text))
}

/// Returns a stream with one event of each kind.
fn events(
    schemas: &DeclaredSchemas,
    endpoint: &'static EndpointInfo,
    of: impl Fn(&Value, &str, Page) -> Result<Value, Rejection>,
) -> Result<Response, Rejection> {
    let mut events = Vec::new();
    for (event, schema) in endpoint.events.iter().zip(&schemas.events) {
        let name = if event.name.is_empty() {
            "message"
        } else {
            event.name
        };
        let data = match schema {
            Some(schema) => of(schema, event.body.unwrap_or(name), Page::None)?.to_string(),
            None => TEXT.to_owned(),
        };
        events.push((name, data));
    }
    Ok(end(Response::text_events(events), endpoint))
}

/// Adds the declared end of a stream.
fn end(stream: Response, endpoint: &EndpointInfo) -> Response {
    match endpoint.route.end_of_events() {
        Some(data) => stream.end_marker(data),
        None => stream,
    }
}

/// Returns the page that a request asks for. The first page is the last one.
fn page(request: &Request<'_>) -> Page {
    let is_first = match request.endpoint().pages {
        None => return Page::None,
        Some(PageInfo::Number { param, first }) => request
            .text(param)
            .is_none_or(|number| number.parse().is_ok_and(|number: u64| number <= first)),
        Some(PageInfo::Offset { param }) => request
            .text(param)
            .is_none_or(|offset| offset.parse() == Ok(0)),
        Some(PageInfo::Cursor { param }) => request.text(param).is_none_or(str::is_empty),
        Some(PageInfo::BodyCursor { path }) => cursor(request.body(), path).is_none(),
        // The sample has neither a link nor the URL of a next page.
        Some(_) => true,
    };
    if is_first { Page::Last } else { Page::Empty }
}

/// Returns the cursor in a body.
fn cursor(body: &[u8], path: &str) -> Option<Value> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let cursor = body.pointer(&format!("/{}", path.replace('.', "/")))?;
    let is_set = !cursor.is_null() && *cursor != "";
    is_set.then(|| cursor.clone())
}

/// Adds the declared headers.
fn with_headers(mut sample: Response, response: &ResponseInfo) -> Response {
    for header in response.headers {
        let (name, value) = (header.name, header_value(header));
        sample = match header.cookie {
            Some(cookie) => sample.append_header(name, &format!("{cookie}={value}")),
            None if header.is_prefix => sample.header(&format!("{name}sample"), value),
            None => sample.header(name, value),
        };
    }
    sample
}

/// Returns a value of a header. The types of texts are not known, so the formats of HTTP are used.
fn header_value(header: &HeaderInfo) -> &'static str {
    match header.json {
        JsonType::Integer | JsonType::Number => return "1",
        JsonType::Boolean => return "true",
        _ => {}
    }
    match header.name.to_ascii_lowercase().as_str() {
        "location" | "content-location" => "/sample",
        "etag" => "\"sample\"",
        "last-modified" | "date" | "expires" => "Mon, 01 Jan 2024 00:00:00 GMT",
        "content-type" => "application/octet-stream",
        "content-disposition" => "attachment; filename=\"sample\"",
        "content-range" => "bytes 0-5/6",
        "retry-after" => "1",
        _ => TEXT,
    }
}
