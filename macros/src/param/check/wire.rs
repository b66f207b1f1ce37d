//! The rules of wire names: distinct in their place, and sound as headers.

use crate::diagnostics::Diagnostics;
use crate::name::check_header_name;
use crate::param::model::Param;
use crate::param::place::{Place, Style};

/// Checks the wire names of an endpoint's params, or of a client's.
pub(crate) fn check(params: &[Param], diagnostics: &mut Diagnostics) {
    for (index, param) in params.iter().enumerate() {
        let Param {
            named_at,
            wire,
            place,
            ..
        } = param;
        let same = |other: &&Param| {
            other.place == *place
                && !other.place.is_body()
                && other.style != Style::Flatten
                && param.style != Style::Flatten
                && other.wire.eq_ignore_ascii_case(wire)
                && (other.wire == *wire || *place == Place::Header)
        };
        let earlier = params.get(..index).unwrap_or_default();
        if let Some(other) = earlier.iter().find(same) {
            let word = place.word();
            let message = format!(
                "the {word} name `{wire}` is `{}`'s already; write another, or remove `{}`",
                other.ident, param.ident
            );
            diagnostics.push_at(*named_at, message);
        } else if *place == Place::Header
            && let Err(reason) = check_header_name(wire)
        {
            diagnostics.push_at(*named_at, format_args!("`{wire}` {reason}"));
        }
    }
}
