//! Writes a call as a request: all encoding is here, nothing else encodes.
//!
//! The whole URL goes into one buffer; headers start as a clone of the client's ready map.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};

use crate::call::{Outgoing, Raw};
use crate::value::{Repr, Value};
use crate::{Body, Error, Piece, Place, Reading, Route};

mod header;
mod path;
pub(crate) mod percent;

pub(crate) use header::{check_name, check_value};

/// Longer URLs are refused: the `http` crate takes no more, and servers take less.
const LONGEST_URL: usize = 65_534;

/// The request that `call` stands for, or why there is none.
///
/// `stream` is a body that is no value; `reading` says what to ask for.
pub(crate) fn prepare(
    call: &Raw<'_, [Value<'_>]>,
    stream: Option<Body>,
    reading: Reading,
) -> Result<Outgoing, Error> {
    let route = call.route;
    if let Some((param, reason)) = call.core.fault().or_else(|| call.options.fault()) {
        return Err(Error::invalid(Some(route), param.clone(), reason.clone()));
    }
    let mut url = String::with_capacity(capacity(call));
    url.push_str(call.core.base().as_str());
    write_path(route, &call.values, &mut url)?;
    let path = call.core.base().path_start()..url.len();
    write_query(call, &mut url)?;
    if url.len() > LONGEST_URL {
        return Err(Error::invalid(
            Some(route),
            "url",
            "the params make it too long",
        ));
    }
    let mut headers = (**call.core.headers()).clone();
    if reading != Reading::Json {
        headers.insert(ACCEPT, HeaderValue::from_static(reading.accept()));
    }
    let mut body = stream.unwrap_or_default();
    for (wire, value) in route.params.iter().zip(&call.values) {
        match (wire.place, &value.0) {
            (Place::Header, _) => header::insert(&mut headers, route, wire.name, value)?,
            (Place::Body, Repr::Body(bytes)) => {
                // The one copy: the call stays, so that it can be sent again.
                body = Body::full(Bytes::copy_from_slice(bytes));
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            }
            (Place::Body, Repr::Invalid(reason)) => {
                return Err(Error::invalid(Some(route), wire.name, reason.to_string()));
            }
            _ => {}
        }
    }
    for (index, value) in call.options.common() {
        if let Some(param) = call
            .core
            .common(*index)
            .filter(|p| p.place == Place::Header)
        {
            header::insert(&mut headers, route, param.name, value)?;
        }
    }
    for (name, value) in call.options.headers() {
        headers.insert(HeaderName::clone(name), HeaderValue::clone(value));
    }
    Ok(Outgoing {
        core: call.core.clone(),
        route,
        url,
        path,
        headers,
        body,
        timeout: call.options.timeout().unwrap_or(call.core.timeout()),
        attempts: 0,
    })
}

/// Room enough for the URL of nearly every call, so that it is allocated once.
fn capacity(call: &Raw<'_, [Value<'_>]>) -> usize {
    let values: usize = call.values.iter().map(text_len).sum();
    let names: usize = call
        .route
        .params
        .iter()
        .map(|wire| wire.name.len() + 2)
        .sum();
    call.core.base().as_str().len()
        + call.route.path.len()
        + names
        + values
        + call.core.query().len()
        + 16
}

fn text_len(value: &Value<'_>) -> usize {
    match &value.0 {
        Repr::Absent | Repr::Body(_) | Repr::Invalid(_) => 0,
        Repr::Bool(_) => 5,
        Repr::Int(_) | Repr::UInt(_) => 20,
        Repr::Short(_) => 30,
        Repr::Str(text) => text.len(),
        Repr::String(text) => text.len(),
    }
}

/// Writes the path: literals as they stand, each value checked and encoded as one segment.
fn write_path(route: &'static Route, values: &[Value<'_>], url: &mut String) -> Result<(), Error> {
    for piece in route.pieces {
        match *piece {
            Piece::Literal(text) => url.push_str(text),
            Piece::Param(index) => {
                let index = usize::from(index);
                let name = route.params.get(index).map_or("", |wire| wire.name);
                let refuse = |reason: &'static str| Error::invalid(Some(route), name, reason);
                let value = values.get(index).ok_or_else(|| refuse("is missing"))?;
                if let Repr::Invalid(reason) = &value.0 {
                    return Err(Error::invalid(Some(route), name, reason.to_string()));
                }
                value
                    .with_text(|text| path::segment(text, url))
                    .unwrap_or(Err("is missing"))
                    .map_err(refuse)?;
            }
        }
    }
    Ok(())
}

/// Writes the query: the endpoint's own params, then those that every endpoint takes.
fn write_query(call: &Raw<'_, [Value<'_>]>, url: &mut String) -> Result<(), Error> {
    let mut separator = '?';
    for (wire, value) in call.route.params.iter().zip(&call.values) {
        if wire.place == Place::Query {
            pair(call.route, wire.name, value, &mut separator, url)?;
        }
    }
    if call.options.common().is_empty() {
        if !call.core.query().is_empty() {
            url.push(separator);
            url.push_str(call.core.query());
        }
        return Ok(());
    }
    for (index, param) in call.core.info().common.iter().enumerate() {
        if param.place == Place::Query {
            let set = call.options.common().iter().rfind(|(at, _)| *at == index);
            let value = set.map_or(call.core.common_value(index), |(_, value)| Some(value));
            if let Some(value) = value {
                pair(call.route, param.name, value, &mut separator, url)?;
            }
        }
    }
    Ok(())
}

/// Writes one pair of the query, or nothing where there is no value.
fn pair(
    route: &'static Route,
    name: &'static str,
    value: &Value<'_>,
    separator: &mut char,
    url: &mut String,
) -> Result<(), Error> {
    if let Repr::Invalid(reason) = &value.0 {
        return Err(Error::invalid(Some(route), name, reason.to_string()));
    }
    let _: Option<()> = value.with_text(|text| {
        url.push(*separator);
        *separator = '&';
        percent::encode(name, url);
        url.push('=');
        percent::encode(text, url);
    });
    Ok(())
}
