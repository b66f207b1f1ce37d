//! Headers that a call makes: idempotency keys, and maps whose keys are names.

use std::borrow::Cow;

use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};
use restrait_grammar::route::{HeaderKind, ParamKey};
use restrait_grammar::{Location, header};

use crate::call::CallView;
use crate::encode::check_value;
use crate::retry::idempotency_key;
use crate::value::{Value, insert_header};

/// The reason why a header cannot be sent.
type Reason = Cow<'static, str>;

/// The reason why a key of a map cannot be sent.
const INVALID_NAME: &str = "contains a key that is not a valid header name";

/// Writes the headers of the param at `index`.
#[cold]
pub(super) fn write(
    call: &CallView<'_>,
    (index, key): (usize, ParamKey<'_>),
    value: &Value<'_>,
    headers: &mut HeaderMap,
) -> Result<(), Reason> {
    let name = key.name();
    match key.header_kind() {
        HeaderKind::One => insert_header(headers, name, value),
        HeaderKind::IdempotencyKey if value.is_absent() => {
            let made = idempotency_key::make();
            insert_header(headers, name, &Value::str(&made))
        }
        HeaderKind::IdempotencyKey => match value.with_text(str::is_empty) {
            // A server would ignore it, and the call may be repeated.
            Ok(Some(true)) => Err("an idempotency key must not be empty".into()),
            Ok(_) | Err(_) => insert_header(headers, name, value),
        },
        HeaderKind::Prefixed => write_map(call, index, name, value, headers),
        HeaderKind::Unprefixed => write_map(call, index, "", value, headers),
    }
}

/// Writes a header for each entry of a map.
fn write_map(
    call: &CallView<'_>,
    index: usize,
    prefix: &str,
    value: &Value<'_>,
    headers: &mut HeaderMap,
) -> Result<(), Reason> {
    if value.is_absent() {
        return Ok(());
    }
    if let Some(reason) = value.invalid_reason() {
        return Err(reason.to_owned().into());
    }
    let Some(pairs) = value.as_fields() else {
        return Err("expected a map or a struct, found a single text".into());
    };
    for (key, value) in url::form_urlencoded::parse(pairs.as_bytes()) {
        let name = checked_name(call, index, &format!("{prefix}{key}"))?;
        if headers.contains_key(&name) {
            return Err("contains the name of a header that is set already".into());
        }
        headers.insert(name, checked_value(&value)?);
    }
    Ok(())
}

/// Returns a name that no other part of the request sets.
fn checked_name(call: &CallView<'_>, index: usize, name: &str) -> Result<HeaderName, Reason> {
    // A key is data, so the reason does not contain it.
    header::check_name(name).map_err(|reason| {
        if reason == header::NameError::Invalid {
            INVALID_NAME.to_owned()
        } else {
            format!("contains the name of a header that {reason}")
        }
    })?;
    let own = call.route.params().enumerate();
    let own = own
        .filter(|(at, _)| *at != index)
        .map(|(_, it)| (it.location, it.name));
    let info = call.core.info();
    let common = info.common.iter().map(|it| (it.location, it.name));
    let schemes = info.auth.schemes().iter();
    let credentials = schemes.map(|it| (it.location(), it.name()));
    let mut others = own.chain(common).chain(credentials);
    let is_cookie = COOKIE.as_str().eq_ignore_ascii_case(name);
    let is_other = others.any(|(location, other)| match location {
        Location::Header => other.eq_ignore_ascii_case(name),
        Location::Cookie => is_cookie,
        Location::Path
        | Location::Query
        | Location::Body
        | Location::Form
        | Location::Multipart => false,
    });
    if is_other {
        return Err("contains the name of another parameter".into());
    }
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| INVALID_NAME.into())
}

fn checked_value(value: &str) -> Result<HeaderValue, Reason> {
    check_value(value).map_err(|reason| format!("contains a value that {reason}").into())
}
