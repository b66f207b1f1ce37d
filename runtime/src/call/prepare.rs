//! Writes a call as a request: settings, URL, headers, body.
//!
//! The URL goes into one buffer, which is on the stack unless it is long; headers are the client's
//! ready map, shared as long as the call has none of its own.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use restrait_grammar::location::Common;
use restrait_grammar::route::{ParamKeys, Pieces};

use super::CallView;
use super::encoded::EncodedCall;
use crate::encode::{self, Pairs, UrlBuf};
use crate::limits::MAX_URL;
use crate::response::ReadMode;
use crate::route::Route;
use crate::secret::{Secrets, replace_header};
use crate::transport::TransportRequest;
use crate::value::{Owned, Payload, Repr, Value, insert_header};
use crate::{Body, Error};
use restrait_grammar::Location;

mod cookie;
mod form;
mod multipart;
mod secrets;

/// What becomes of values that can be read once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Streams {
    /// They are taken out of the call, to be sent.
    Taken,
    /// The call is only looked at: one that holds a stream is refused.
    Refused,
}

/// What is written of a call beside its URL.
struct Written {
    /// Where in the URL the path stands.
    path: Range<usize>,
    headers: Arc<HeaderMap>,
    body: Body,
    /// The secrets that are in no header.
    secrets: Secrets,
}

/// The request that `call` stands for, or why there is none. Its URL is written to `url`.
///
/// `reading` says what to ask for.
#[inline]
pub(crate) fn prepare<'a>(
    call: &'a CallView<'_>,
    reading: ReadMode,
    streams: Streams,
    url: &'a mut UrlBuf,
) -> Result<TransportRequest<'a>, Error> {
    let written = write(call, reading, streams, url)?;
    Ok(TransportRequest {
        route: call.route,
        url: url.as_str(),
        path: written.path,
        headers: Arc::unwrap_or_clone(written.headers),
        body: written.body,
        base: Some(call.core.base()),
        secrets: Cow::Owned(written.secrets),
    })
}

fn write(
    call: &CallView<'_>,
    reading: ReadMode,
    streams: Streams,
    url: &mut UrlBuf,
) -> Result<Written, Error> {
    let route = call.route;
    if let Some(refused) = call.core.refused().or_else(|| call.options.refused()) {
        return Err(Error::refused(Some(route), refused.clone()));
    }
    let base = call.core.base();
    let (pieces, keys) = route.pieces_and_keys();
    url.push(base.as_str());
    write_path(route, pieces, call.values, url)?;
    let path = base.path_start()..url.len();
    let has_more = write_query(call, keys, url)?;
    if url.len() > MAX_URL {
        let reason = "the params make it too long";
        return Err(Error::invalid(Some(route), "url", reason));
    }
    let mut headers = Arc::clone(&call.core.headers());
    if reading != ReadMode::Json {
        let accept = HeaderValue::from_static(reading.accept());
        Arc::make_mut(&mut headers).insert(ACCEPT, accept);
    }
    let mut secrets = secrets::of(call);
    let mut body = Body::empty();
    if has_more {
        if streams == Streams::Refused {
            check_streams(call)?;
        }
        write_more(call, Arc::make_mut(&mut headers), &mut body)?;
    }
    if !call.options.is_empty() {
        write_options(call, &mut headers, &mut secrets)?;
    }
    Ok(Written {
        path,
        headers,
        body,
        secrets,
    })
}

/// As [`prepare`], with nothing borrowed.
pub(super) fn encode(call: &CallView<'_>, reading: ReadMode) -> Result<EncodedCall, Error> {
    let mut url = UrlBuf::new();
    let written = write(call, reading, Streams::Taken, &mut url)?;
    Ok(EncodedCall {
        core: call.core.clone(),
        route: call.route,
        url: url.as_str().to_owned(),
        path: written.path,
        secrets: written.secrets.with_headers(&written.headers),
        headers: written.headers,
        body: written.body,
        own_settings: call
            .options
            .settings(&call.core.policy().settings, call.route),
        attempts: 0,
    })
}

/// Writes the path: literals as they stand, each value checked and encoded as one segment.
fn write_path(
    route: &'static Route,
    mut pieces: Pieces<'static>,
    values: &[Value<'_>],
    url: &mut UrlBuf,
) -> Result<(), Error> {
    while let Some(literal) = pieces.literal() {
        url.push(literal);
        let Some(index) = pieces.param() else {
            break;
        };
        let written = match values.get(index).map(|value| &value.0) {
            Some(Repr::Str(text)) => encode::segment(text, url),
            Some(Repr::Short(text)) => encode::segment(text.as_str(), url),
            Some(Repr::Owned(Owned::Refusal, reason)) => Err(reason.as_str()),
            _ => values
                .get(index)
                .and_then(|value| value.with_text(|text| encode::segment(text, url)))
                .unwrap_or(Err("is missing")),
        };
        if let Err(reason) = written {
            return Err(refuse(route, index, reason));
        }
    }
    Ok(())
}

/// The param of this index cannot be sent.
#[cold]
fn refuse(route: &'static Route, index: usize, reason: &str) -> Error {
    let name = route.params().nth(index).map_or("", |wire| wire.name);
    Error::invalid(Some(route), name, reason.to_owned())
}

/// Writes the query: the endpoint's own params, then those that every endpoint takes.
///
/// Returns whether there are params that travel elsewhere than in the URL.
fn write_query(
    call: &CallView<'_>,
    mut keys: ParamKeys<'static>,
    url: &mut UrlBuf,
) -> Result<bool, Error> {
    let mut query = Pairs::query();
    let mut has_more = !call.payloads.is_empty();
    for (index, value) in call.values.iter().enumerate() {
        let Some(key) = keys.next() else { break };
        let written = if key.is_unreserved_query() {
            query.value(&key, value, url)
        } else {
            match key.location() {
                Location::Path => Ok(()),
                Location::Query => query.named(key.name(), value, url),
                Location::Header
                | Location::Cookie
                | Location::Body
                | Location::Form
                | Location::Multipart => {
                    has_more |= !value.is_absent();
                    Ok(())
                }
            }
        };
        if let Err(reason) = written {
            return Err(refuse(call.route, index, reason));
        }
    }
    if call.options.common().is_empty() {
        let ready = call.core.query();
        if !ready.is_empty() && call.route.common_query() {
            query.ready(ready, url);
        }
    } else {
        write_common(call, query, url)?;
    }
    Ok(has_more)
}

/// Writes the params that every endpoint takes, as this call or else the client has them.
#[cold]
fn write_common(call: &CallView<'_>, mut query: Pairs, url: &mut UrlBuf) -> Result<(), Error> {
    let sends_the_clients = call.route.common_query();
    for (index, param) in call.core.info().common.iter().enumerate() {
        if param.location.common() == Some(Common::Query) {
            let set = call.options.common().iter().rfind(|(at, _)| *at == index);
            let clients = || {
                let value = call.core.common_value(index);
                value.filter(|_| sends_the_clients)
            };
            let value = set.map_or_else(clients, |(_, value)| Some(value));
            query
                .named(param.name, value.unwrap_or(&Value::absent()), url)
                .map_err(|reason| {
                    Error::invalid(Some(call.route), param.name, reason.to_owned())
                })?;
        }
    }
    Ok(())
}

/// Whether everything can be read more than once.
fn check_streams(call: &CallView<'_>) -> Result<(), Error> {
    let reason = "is a stream, which can be read once; make the call";
    match call.payloads.stream() {
        Some(index) => Err(refuse(call.route, index, reason)),
        None => Ok(()),
    }
}

/// Writes the params that travel as headers or as the body.
fn write_more(call: &CallView<'_>, headers: &mut HeaderMap, body: &mut Body) -> Result<(), Error> {
    let route = call.route;
    for (index, (wire, value)) in route.params().zip(call.values).enumerate() {
        match wire.location {
            Location::Header => set_header(headers, route, wire.name, value)?,
            Location::Cookie => cookie::write(headers, wire.name, value)
                .map_err(|reason| refuse(route, index, &reason))?,
            Location::Body => write_body(call, index, value, body)?,
            Location::Multipart if body.is_none() => {
                let (parts, media_type) = multipart::write(call)?;
                *body = parts;
                headers.insert(CONTENT_TYPE, media_type);
            }
            Location::Form if body.is_none() => *body = form::write(call)?,
            // They are in the body already, or in the URL.
            Location::Multipart | Location::Form | Location::Path | Location::Query => {}
        }
    }
    if let (false, Some(media_type)) = (body.is_none(), route.content_type())
        && !headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    Ok(())
}

/// Writes the body that a param is.
fn write_body(
    call: &CallView<'_>,
    index: usize,
    value: &Value<'_>,
    body: &mut Body,
) -> Result<(), Error> {
    if let Some(reason) = value.refusal() {
        return Err(refuse(call.route, index, reason));
    }
    match call.payloads.get(index) {
        Some(Payload::Bytes(bytes)) => *body = Body::full(bytes.clone()),
        Some(Payload::Raw(raw)) => {
            let raw = raw.again(Body::try_clone);
            let gone = "is a stream, which was sent already";
            *body = raw.ok_or_else(|| refuse(call.route, index, gone))?;
        }
        Some(Payload::Part(_)) | None => {}
    }
    Ok(())
}

/// Sets the header of a param.
fn set_header(
    headers: &mut HeaderMap,
    route: &'static Route,
    name: &'static str,
    value: &Value<'_>,
) -> Result<(), Error> {
    insert_header(headers, name, value).map_err(|reason| Error::invalid(Some(route), name, reason))
}

/// Writes the headers that the caller gave in addition to the params, and adds the secrets among
/// the common params of this call.
fn write_options(
    call: &CallView<'_>,
    headers: &mut Arc<HeaderMap>,
    secrets: &mut Secrets,
) -> Result<(), Error> {
    for (index, value) in call.options.common() {
        let Some(param) = call.core.common(*index) else {
            continue;
        };
        let secret = param.secret.then(|| value.clone().into_secret());
        let value = secret.as_ref().unwrap_or(value);
        if param.location == Location::Header {
            set_header(Arc::make_mut(headers), call.route, param.name, value)?;
        } else {
            value.secret_texts(|text| secrets.add_param(param.location, param.name, text));
        }
    }
    for (name, value) in call.options.headers() {
        replace_header(Arc::make_mut(headers), name.clone(), value.clone());
    }
    Ok(())
}
