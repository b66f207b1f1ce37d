//! Writes a body that is one value.

use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use super::{CallView, invalid};
use crate::route::Route;
use crate::value::{Payload, Value};
use crate::{Body, Error};

/// Writes the body.
pub(super) fn write(
    call: &CallView<'_>,
    index: usize,
    value: &Value<'_>,
    headers: &mut HeaderMap,
    body: &mut Body,
) -> Result<(), Error> {
    if let Some(reason) = value.invalid_reason() {
        return Err(invalid(call.route, index, reason));
    }
    let sent = "the stream was sent already; create a new call";
    let sent = || invalid(call.route, index, sent);
    match call.payloads.get(index) {
        Some(Payload::Bytes(bytes)) => *body = Body::full(bytes.clone()),
        Some(Payload::Raw(raw)) => *body = raw.clone_or_take(Body::try_clone).ok_or_else(sent)?,
        Some(Payload::Typed(media_type, raw)) => {
            *body = raw.clone_or_take(Body::try_clone).ok_or_else(sent)?;
            set_media_type(call.route, media_type, headers);
        }
        Some(Payload::Parts(_)) => {
            let reason = "expected a body, found a part of a multipart body";
            return Err(invalid(call.route, index, reason));
        }
        None if value.is_absent() => {}
        None => {
            let reason = "expected a body, found a single text";
            return Err(invalid(call.route, index, reason));
        }
    }
    Ok(())
}

/// Sets the media type that the type of a body determines, unless the declaration has another one.
#[cold]
fn set_media_type(route: &'static Route, media_type: &'static str, headers: &mut HeaderMap) {
    if route.content_type() == Some("application/json") && !headers.contains_key(CONTENT_TYPE) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
}
