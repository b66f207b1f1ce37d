//! Responses whose type is not known at compile time.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use restrait_grammar::media_type;
use serde_json::Value as Json;

use crate::call::{CallView, Future};
use crate::decode::{self, Fault};
use crate::download::Download;
use crate::info::{EndpointInfo, Redirects};
use crate::response::{JSON_LINES, JsonLines, Opaque, RawResponse, ReadMode};
use crate::sse::{EventStream, Message};
use crate::{Response, Result};

/// The response to a [`DynamicCall`](super::DynamicCall).
///
/// ```
/// use restrait::dynamic::{DynamicCall, DynamicResponse};
///
/// # async fn example(call: DynamicCall<'_, restrait::Client>) -> restrait::Result<()> {
/// match call.await? {
///     DynamicResponse::Json(value) => println!("{value:#}"),
///     DynamicResponse::Text(text) => println!("{text}"),
///     DynamicResponse::Events(mut events) => {
///         while let Some(event) = events.next().await {
///             println!("{}", event?.data);
///         }
///     }
///     _ => {}
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum DynamicResponse {
    /// No body.
    Empty,
    /// JSON.
    Json(Json),
    /// Text that is not JSON.
    Text(String),
    /// Bytes that are not text.
    Bytes(Bytes),
    /// A body that is read while it arrives.
    Download(Download),
    /// A stream of events.
    Events(EventStream<Message>),
    /// A stream of JSON values, one on each line.
    Lines(JsonLines<Json>),
}

/// The body is decoded by its media type. An endpoint that declares a response has the decoder of
/// that type instead.
impl Response for DynamicResponse {
    const READ_MODE: ReadMode = ReadMode::Buffered("*/*");

    type Content = Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        match response.endpoint {
            Some(endpoint) => decoder(endpoint)(response),
            None => by_media_type(response),
        }
    }
}

/// Decodes a body by its media type.
fn by_media_type(response: &mut RawResponse) -> Result<DynamicResponse, Fault> {
    let is_json = media_type(response.headers()).is_some_and(media_type::is_json);
    let body = response.take_bytes();
    if body.is_empty() {
        return Ok(DynamicResponse::Empty);
    }
    if is_json {
        return decode::from_body(&body).map(DynamicResponse::Json);
    }
    Ok(match String::from_utf8(body.into()) {
        Ok(text) => DynamicResponse::Text(text),
        Err(error) => DynamicResponse::Bytes(error.into_bytes().into()),
    })
}

fn media_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}

/// Decodes the response of an endpoint.
type Decoder = fn(&mut RawResponse) -> Result<DynamicResponse, Fault>;

/// Returns the decoder for the declared response.
fn decoder(endpoint: &EndpointInfo) -> Decoder {
    let has_body = endpoint.responses.iter().any(|it| it.body.is_some());
    match read_mode(Some(endpoint)) {
        ReadMode::Json if has_body => |response| {
            let body = response.take_bytes();
            if body.is_empty() {
                return Ok(DynamicResponse::Empty);
            }
            decode::from_body(&body).map(DynamicResponse::Json)
        },
        ReadMode::Json | ReadMode::Buffered(_) => by_media_type,
        ReadMode::Streamed("text/event-stream") => {
            |response| EventStream::decode(response).map(DynamicResponse::Events)
        }
        ReadMode::Streamed(accept) if accept.starts_with(JSON_LINES) => {
            |response| JsonLines::decode(response).map(DynamicResponse::Lines)
        }
        ReadMode::Streamed(_) => {
            |response| Download::decode(response).map(DynamicResponse::Download)
        }
    }
}

/// Returns the way to read the declared response.
pub(super) fn read_mode(endpoint: Option<&EndpointInfo>) -> ReadMode {
    match endpoint {
        None => DynamicResponse::READ_MODE,
        Some(endpoint) if endpoint.is_stream => ReadMode::Streamed(endpoint.accept),
        Some(EndpointInfo {
            accept: "application/json",
            ..
        }) => ReadMode::Json,
        Some(endpoint) => ReadMode::Buffered(endpoint.accept),
    }
}

/// Returns the redirects that are declared as responses.
fn redirects(endpoint: &EndpointInfo) -> Redirects {
    let statuses = endpoint
        .responses
        .iter()
        .filter_map(|it| http::StatusCode::from_u16(it.status).ok());
    statuses.fold(Redirects::NONE, Redirects::with)
}

/// Starts a call of an endpoint.
pub(super) fn start(
    call: Result<CallView<'_>>,
    endpoint: Option<&'static EndpointInfo>,
) -> Future<DynamicResponse> {
    let redirects = endpoint.map_or(Redirects::NONE, redirects);
    Future::of_endpoint(call, endpoint, read_mode(endpoint), redirects)
}
