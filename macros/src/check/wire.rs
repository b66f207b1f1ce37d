//! The rules of wire names: distinct in their place, and sound as headers.

use crate::diagnostics::Diagnostics;
use crate::model::{Param, Place};

/// The headers that are the client's or the transport's.
const TAKEN: [&str; 9] = [
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
];

/// Checks the wire names of an endpoint's params, or of a client's.
pub(crate) fn check(params: &[Param], diagnostics: &mut Diagnostics) {
    for (index, param) in params.iter().enumerate() {
        let Param {
            ident, wire, place, ..
        } = param;
        if *place == Place::Header
            && let Err(reason) = header_name(wire)
        {
            diagnostics.push(ident, format_args!("`{wire}` {reason}"));
        }
        if wire.is_empty() {
            diagnostics.push(
                ident,
                "the wire name is empty; write it in the marker's quotes",
            );
        }
        let same = |other: &&Param| {
            other.place == *place
                && other.place != Place::Body
                && other.wire.eq_ignore_ascii_case(wire)
                && (other.wire == *wire || *place == Place::Header)
        };
        let earlier = params.get(..index).unwrap_or_default();
        if let Some(other) = earlier.iter().find(same) {
            let word = place.word();
            let message = format!(
                "`{}` has the {word} name `{wire}` as well; give one of the two another",
                other.ident
            );
            diagnostics.push(ident, message);
        }
    }
}

/// Whether a header of this name can be declared.
pub(crate) fn header_name(name: &str) -> Result<(), &'static str> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        return Err("is no header name; write letters, digits and `-`");
    }
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err("has capitals, which do not count in header names; write it in lower case");
    }
    if TAKEN.contains(&name) {
        return Err("is set by the client or by the transport; remove it");
    }
    Ok(())
}
