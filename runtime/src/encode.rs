//! Writes a call as a request: all encoding is here, nothing else encodes.
//!
//! The URL goes into one buffer, which is on the stack unless it is long; headers are the client's
//! ready map, shared as long as the call has none of its own.

use std::ops::Range;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use restrait_grammar::route::{Keys, Pieces};

use crate::call::{Outgoing, Raw};
use crate::value::{Load, Owned, Repr, Value};
use crate::{Body, Error, Location, Prepared, Reading, Route};

pub(crate) mod fields;
mod form;
mod header;
mod line;
mod multipart;
mod pairs;
mod path;

pub(crate) use header::{check_name, check_value};
pub(crate) use line::Line;
use pairs::Pairs;
pub(crate) use pairs::lone_pair;
pub(crate) use restrait_grammar::percent;

/// Longer URLs are refused: the `http` crate takes no more, and servers take less.
const LONGEST_URL: usize = 65_534;

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
}

/// The request that `call` stands for, or why there is none. Its URL is written to `line`.
///
/// `stream` is a body that is no value; `reading` says what to ask for.
#[inline]
pub(crate) fn prepare<'a>(
    call: &'a Raw<'_, [Value<'_>]>,
    stream: Option<Body>,
    reading: Reading,
    streams: Streams,
    line: &'a mut Line,
) -> Result<Prepared<'a>, Error> {
    let written = write(call, stream, reading, streams, line)?;
    Ok(Prepared {
        route: call.route,
        url: line.as_str(),
        path: written.path,
        headers: Arc::unwrap_or_clone(written.headers),
        body: written.body,
        base: Some(call.core.base()),
    })
}

fn write(
    call: &Raw<'_, [Value<'_>]>,
    stream: Option<Body>,
    reading: Reading,
    streams: Streams,
    line: &mut Line,
) -> Result<Written, Error> {
    let route = call.route;
    if let Some((param, reason)) = call.core.fault().or_else(|| call.options.fault()) {
        return Err(Error::invalid(Some(route), param.clone(), reason.clone()));
    }
    let base = call.core.base();
    let (pieces, keys) = route.pieces_and_keys();
    line.push(base.as_str());
    write_path(route, pieces, &call.values, line)?;
    let path = base.path_start()..line.len();
    let has_more = write_query(call, keys, line)?;
    if line.len() > LONGEST_URL {
        let reason = "the params make it too long";
        return Err(Error::invalid(Some(route), "url", reason));
    }
    let mut headers = Arc::clone(&call.core.headers());
    if reading != Reading::Json {
        let accept = HeaderValue::from_static(reading.accept());
        Arc::make_mut(&mut headers).insert(ACCEPT, accept);
    }
    let mut body = stream.unwrap_or_default();
    if has_more {
        if streams == Streams::Refused {
            check_streams(call)?;
        }
        write_more(call, Arc::make_mut(&mut headers), &mut body)?;
    }
    if !call.options.is_empty() {
        write_options(call, &mut headers)?;
    }
    Ok(Written {
        path,
        headers,
        body,
    })
}

/// As [`prepare`], with nothing borrowed.
pub(crate) fn outgoing(
    call: &Raw<'_, [Value<'_>]>,
    stream: Option<Body>,
    reading: Reading,
) -> Result<Outgoing, Error> {
    let mut line = Line::new();
    let written = write(call, stream, reading, Streams::Taken, &mut line)?;
    Ok(Outgoing {
        core: call.core.clone(),
        route: call.route,
        url: line.as_str().to_owned(),
        path: written.path,
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
    line: &mut Line,
) -> Result<(), Error> {
    while let Some(literal) = pieces.literal() {
        line.push(literal);
        let Some(index) = pieces.param() else {
            break;
        };
        let written = match values.get(index).map(|value| &value.0) {
            Some(Repr::Str(text)) => path::segment(text, line),
            Some(Repr::Short(text)) => path::segment(text.as_str(), line),
            Some(Repr::Owned(Owned::Refusal, reason)) => Err(reason.as_str()),
            _ => values
                .get(index)
                .and_then(|value| value.with_text(|text| path::segment(text, line)))
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
    call: &Raw<'_, [Value<'_>]>,
    mut keys: Keys<'static>,
    line: &mut Line,
) -> Result<bool, Error> {
    let mut query = Pairs::of_query();
    let mut has_more = false;
    for (index, value) in call.values.iter().enumerate() {
        let Some(key) = keys.next() else { break };
        let written = if key.is_ready_query() {
            query.pair(&key, value, line)
        } else {
            match key.location() {
                Location::Path => Ok(()),
                Location::Query => query.raw(key.name(), value, line),
                Location::Header | Location::Body | Location::Form | Location::Multipart => {
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
            query.ready(ready, line);
        }
    } else {
        write_common(call, query, line)?;
    }
    Ok(has_more)
}

/// Writes the params that every endpoint takes, as this call or else the client has them.
#[cold]
fn write_common(
    call: &Raw<'_, [Value<'_>]>,
    mut query: Pairs,
    line: &mut Line,
) -> Result<(), Error> {
    let sends_the_clients = call.route.common_query();
    for (index, param) in call.core.info().common.iter().enumerate() {
        if param.location == Location::Query {
            let set = call.options.common().iter().rfind(|(at, _)| *at == index);
            let clients = || {
                let value = call.core.common_value(index);
                value.filter(|_| sends_the_clients)
            };
            let value = set.map_or_else(clients, |(_, value)| Some(value));
            query
                .raw(param.name, value.unwrap_or(&Value::absent()), line)
                .map_err(|reason| {
                    Error::invalid(Some(call.route), param.name, reason.to_owned())
                })?;
        }
    }
    Ok(())
}

/// Whether everything can be read more than once.
fn check_streams(call: &Raw<'_, [Value<'_>]>) -> Result<(), Error> {
    let reason = "is a stream, which can be read once; make the call";
    match call.values.iter().position(Value::is_stream) {
        Some(index) => Err(refuse(call.route, index, reason)),
        None => Ok(()),
    }
}

/// Writes the params that travel as headers or as the body.
fn write_more(
    call: &Raw<'_, [Value<'_>]>,
    headers: &mut HeaderMap,
    body: &mut Body,
) -> Result<(), Error> {
    let route = call.route;
    for (wire, value) in route.params().zip(&call.values) {
        match (wire.location, &value.0) {
            (Location::Header, _) => header::insert(headers, route, wire.name, value)?,
            (Location::Body, Repr::Owned(Owned::Refusal, reason)) => {
                return Err(Error::invalid(Some(route), wire.name, reason.clone()));
            }
            (Location::Body, Repr::Load(load)) => match load.get() {
                Some(Load::Bytes(bytes)) => *body = Body::full(bytes.clone()),
                Some(Load::Raw(raw)) => {
                    let raw = raw.again(Body::try_clone);
                    let gone = "is a stream, which was sent already";
                    *body = raw.ok_or_else(|| Error::invalid(Some(route), wire.name, gone))?;
                }
                Some(Load::Part(_)) | None => {}
            },
            (Location::Multipart, _) if body.is_none() => {
                let (parts, media_type) = multipart::write(call)?;
                *body = parts;
                headers.insert(CONTENT_TYPE, media_type);
            }
            (Location::Form, _) if body.is_none() => *body = form::write(call)?,
            _ => {}
        }
    }
    if let (false, Some(media_type)) = (body.is_none(), route.content_type())
        && !headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    Ok(())
}

/// Writes the headers that the caller gave beside the params.
fn write_options(call: &Raw<'_, [Value<'_>]>, headers: &mut Arc<HeaderMap>) -> Result<(), Error> {
    for (index, value) in call.options.common() {
        let param = call.core.common(*index);
        if let Some(param) = param.filter(|param| param.location == Location::Header) {
            header::insert(Arc::make_mut(headers), call.route, param.name, value)?;
        }
    }
    for (name, value) in call.options.headers() {
        Arc::make_mut(headers).insert(HeaderName::clone(name), HeaderValue::clone(value));
    }
    Ok(())
}
