//! Encodes a call as a request: settings, URL, headers, body.
//!
//! The URL is written into one buffer, which is on the stack unless it is long. Headers are shared with
//! the client until a call adds its own.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use restrait_grammar::route::{Head, HeaderKind, Pieces};

use super::CallView;
use super::encoded::{EncodedCall, EncodedParts};
use crate::encode::{self, Pairs, UrlBuf};
use crate::limits::MAX_URL;
use crate::response::ReadMode;
use crate::route::Route;
use crate::secret::{Secrets, replace_header};
use crate::transport::TransportRequest;
use crate::value::{NO_VALUE, Repr, Value, insert_header};
use crate::{Body, Error};
use restrait_grammar::Location;

mod body;
mod constants;
mod cookie;
mod followed;
mod form;
mod multipart;
mod path;
mod query;
mod secrets;
mod special_headers;

/// The treatment of streams, which can be read only once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Streams {
    /// Take them from the call, to send them.
    Take,
    /// Return an error, because the call is only inspected.
    Reject,
}

/// The parts of a request, except for its URL.
struct RequestParts {
    /// The range of the path in the URL.
    path: Range<usize>,
    headers: Arc<HeaderMap>,
    body: Body,
    /// The secrets outside of headers.
    secrets: Secrets,
}

/// Encodes `call` as a request. Its URL is written to `url`.
///
/// `read_mode` determines the `Accept` header.
///
/// # Errors
///
/// If a value cannot be sent.
#[inline]
pub(crate) fn prepare<'a>(
    call: &'a CallView<'_>,
    read_mode: ReadMode,
    streams: Streams,
    url: &'a mut UrlBuf,
) -> Result<TransportRequest<'a>, Error> {
    let written = write(call, read_mode, streams, url).map_err(|error| redacted(call, error))?;
    Ok(TransportRequest {
        route: call.route,
        url: url.as_str(),
        path: written.path,
        headers: Arc::unwrap_or_clone(written.headers),
        body: written.body,
        base: Some(call.core.base()),
        redirected_by: None,
        secrets: Cow::Owned(written.secrets),
    })
}

fn write(
    call: &CallView<'_>,
    read_mode: ReadMode,
    streams: Streams,
    url: &mut UrlBuf,
) -> Result<RequestParts, Error> {
    let route = call.route;
    if let Some(invalid) = call
        .core
        .invalid_common()
        .or_else(|| call.options.invalid())
    {
        return Err(Error::refused(Some(route), invalid.clone()));
    }
    let base = call.core.base();
    let Head {
        pieces,
        keys,
        has_flags,
    } = route.head();
    let has_constants = has_flags && route.has_constants();
    url.push(base.as_str());
    write_path(route, pieces, call.values, url)?;
    let mut path = base.path_start()..url.len();
    let mut pairs = Pairs::query();
    if !call.options.is_empty() {
        followed::write(call, &mut path, &mut pairs, url);
    }
    let has_other_params = query::write(call, keys, has_constants, pairs, url)?;
    let mut secrets = secrets::from_call(call);
    if !secrets.is_empty() {
        query::write_key(call, streams, &mut secrets, url)?;
    }
    if url.len() > MAX_URL {
        let reason = format!("exceeds the limit of {MAX_URL} bytes");
        return Err(Error::invalid(Some(route), "url", reason));
    }
    let mut headers = if route.auth() {
        Arc::clone(&call.core.headers())
    } else {
        call.core.open_headers()
    };
    if read_mode != ReadMode::Json {
        let accept = HeaderValue::from_static(read_mode.accept());
        Arc::make_mut(&mut headers).insert(ACCEPT, accept);
    }
    if has_constants {
        constants::write_headers(route, &mut headers)?;
    }
    let mut body = Body::empty();
    if has_other_params {
        if streams == Streams::Reject {
            check_streams(call)?;
        }
        write_other_params(call, Arc::make_mut(&mut headers), &mut body)?;
    }
    if !call.options.is_empty() {
        followed::add_secrets(call, &mut secrets);
        write_options(call, &mut headers, &mut secrets)?;
    }
    Ok(RequestParts {
        path,
        headers,
        body,
        secrets,
    })
}

/// Like [`prepare`], but the result borrows nothing.
pub(super) fn encode(call: &CallView<'_>, read_mode: ReadMode) -> Result<EncodedCall, Error> {
    let mut url = UrlBuf::new();
    let written = write(call, read_mode, Streams::Take, &mut url);
    let written = written.map_err(|error| redacted(call, error))?;
    let parts = EncodedParts {
        url: url.as_str().to_owned(),
        path: written.path,
        secrets: written.secrets.with_headers(&written.headers),
        headers: written.headers,
        body: written.body,
        own_settings: call
            .options
            .settings(&call.core.policy().settings, call.route),
    };
    Ok(EncodedCall::new(call.core.clone(), call.route, parts))
}

/// Removes the secrets of the call from an error. The type of a param can refuse a value with any text.
#[cold]
fn redacted(call: &CallView<'_>, error: Error) -> Error {
    let secrets = secrets::from_call(call).with_headers(&call.core.headers());
    error.redact(&secrets)
}

/// Writes the path. Literals are already encoded; each value is checked and encoded as one segment.
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
        let written = match values.get(index) {
            Some(Value(Repr::Str(text))) => encode::segment(text, url),
            Some(Value(Repr::Inline(text))) => encode::segment(text.as_str(), url),
            Some(value) => match value.with_text(|text| encode::segment(text, url)) {
                Ok(Some(written)) => written,
                Ok(None) => Err("missing value"),
                Err(reason) => Err(reason),
            },
            None => return path::write_rest(route, &pieces, values, url),
        };
        if let Err(reason) = written {
            return Err(invalid(route, index, reason));
        }
    }
    Ok(())
}

/// Returns the error of a param that cannot be sent.
#[cold]
pub(super) fn invalid(route: &'static Route, index: usize, reason: &str) -> Error {
    let name = route.params().nth(index).map_or("", |wire| wire.name);
    Error::invalid(Some(route), name, reason.to_owned())
}

/// Returns an error if the call contains a stream.
fn check_streams(call: &CallView<'_>) -> Result<(), Error> {
    let reason = "a stream can be read only once; await the call instead";
    match call.payloads.stream() {
        Some(index) => Err(invalid(call.route, index, reason)),
        None => Ok(()),
    }
}

/// Writes the params outside of the URL: headers, cookies and the body.
fn write_other_params(
    call: &CallView<'_>,
    headers: &mut HeaderMap,
    body: &mut Body,
) -> Result<(), Error> {
    let route = call.route;
    let (_, keys) = route.pieces_and_keys();
    for (index, (key, value)) in keys.zip(call.values).enumerate() {
        let location = key.location();
        let is_body = matches!(location, Location::Body | Location::Multipart);
        if !is_body && call.payloads.get(index).is_some() {
            return Err(invalid(route, index, NO_VALUE));
        }
        match location {
            Location::Header if key.header_kind() == HeaderKind::One => {
                set_header(headers, route, key.name(), value)?;
            }
            Location::Header => special_headers::write(call, (index, key), value, headers)
                .map_err(|reason| invalid(route, index, &reason))?,
            Location::Cookie => cookie::write(headers, key.name(), value)
                .map_err(|reason| invalid(route, index, &reason))?,
            Location::Body => body::write(call, index, value, headers, body)?,
            Location::Multipart if body.is_none() => {
                let (parts, media_type) = multipart::write(call)?;
                *body = parts;
                headers.insert(CONTENT_TYPE, media_type);
            }
            Location::Form if body.is_none() => *body = form::write(call)?,
            // These are already written to the body or to the URL.
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

/// Returns `true` if the body consists of parts.
#[cold]
fn is_multipart(route: &Route) -> bool {
    route
        .params()
        .any(|param| param.location == Location::Multipart)
}

/// Sets a header.
fn set_header(
    headers: &mut HeaderMap,
    route: &'static Route,
    name: &'static str,
    value: &Value<'_>,
) -> Result<(), Error> {
    insert_header(headers, name, value).map_err(|reason| Error::invalid(Some(route), name, reason))
}

/// Writes the additional headers of this call and its common params that are headers, and adds the
/// secrets among its common params.
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
        if name == CONTENT_TYPE && is_multipart(call.route) {
            let reason = "it contains the boundary of the multipart body; remove it";
            return Err(Error::invalid(Some(call.route), "content-type", reason));
        }
        replace_header(Arc::make_mut(headers), name.clone(), value.clone());
    }
    Ok(())
}
