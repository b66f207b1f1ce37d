//! Reads the values of params in a request.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use restrait_grammar::Location;

use super::CallStart;
use crate::encode::query;
use crate::route::Piece;

/// Returns the text of the param with this wire name, unless it is secret.
pub(super) fn text<'c>(call: &'c CallStart<'_>, name: &str) -> Option<Cow<'c, str>> {
    let mut params = call.route.params();
    let param = params.find(|param| param.name == name && is_read(param.location))?;
    if call.secrets.is_param(param.location, name) {
        return None;
    }
    match param.location {
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

/// Returns `true` for the locations of values that are read.
const fn is_read(location: Location) -> bool {
    match location {
        Location::Path | Location::Query | Location::Header => true,
        Location::Cookie | Location::Body | Location::Form | Location::Multipart => false,
    }
}

/// Returns the value of a placeholder. A value does not contain the literal after it.
fn in_path<'c>(call: &'c CallStart<'_>, name: &str) -> Option<Cow<'c, str>> {
    let rest = call.url.strip_prefix(call.base)?;
    let mut rest = rest.split('?').next()?;
    let mut pieces = call.route.pieces().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Literal(text) => rest = rest.strip_prefix(text)?,
            Piece::Param(index) => {
                let end = match pieces.peek() {
                    Some(Piece::Literal(text)) => rest.find(text)?,
                    Some(Piece::Param(_)) | None => rest.len(),
                };
                let (value, after) = rest.split_at_checked(end)?;
                if call.route.params().nth(index)?.name == name {
                    return decoded(value);
                }
                rest = after;
            }
        }
    }
    None
}

fn decoded(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}
