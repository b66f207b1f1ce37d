//! Reads the values of params in a request.

use std::borrow::Cow;

use restrait_grammar::Location;
use restrait_grammar::percent::decode_utf8;

use super::CallStart;
use crate::encode::query;

/// Returns the text of the param with this wire name, unless it is secret.
pub(super) fn text<'c>(call: &'c CallStart<'_>, name: &str) -> Option<Cow<'c, str>> {
    let own = call
        .route
        .params()
        .map(|param| (param.location, param.name));
    let common = call.common.iter().map(|param| (param.location, param.name));
    let mut params = own.chain(common);
    let (location, name) =
        params.find(|(location, own)| is_named(*location, own, name) && is_read(*location))?;
    if call.secrets.is_param(location, name) {
        return None;
    }
    match location {
        Location::Path => in_path(call, name),
        Location::Query => decoded(query::get(call.url, name)?),
        Location::Header => {
            let value = call
                .headers
                .get(name)
                .filter(|value| !value.is_sensitive())?;
            value.to_str().ok().map(Cow::Borrowed)
        }
        Location::Cookie | Location::Body | Location::Form | Location::Multipart => None,
    }
}

/// Returns `true` if the param has this wire name. Header names are case-insensitive.
fn is_named(location: Location, own: &str, name: &str) -> bool {
    match location.common() {
        Some(location) => location.is_same_name(own, name),
        None => own == name,
    }
}

/// Returns `true` for the locations of values that are read.
const fn is_read(location: Location) -> bool {
    match location {
        Location::Path | Location::Query | Location::Header => true,
        Location::Cookie | Location::Body | Location::Form | Location::Multipart => false,
    }
}

/// Returns the value of a placeholder.
fn in_path<'c>(call: &CallStart<'_>, name: &str) -> Option<Cow<'c, str>> {
    let path = call.url.strip_prefix(call.base)?.split('?').next()?;
    call.route.path_value(path, name).map(Cow::Owned)
}

fn decoded(text: &str) -> Option<Cow<'_, str>> {
    decode_utf8(text).map(Cow::Owned)
}
