//! The rules of wire names: distinct in their location, and valid as headers.

use restrait_grammar::Style;

use crate::diagnostics::Diagnostics;
use crate::name::check_wire_name;
use crate::param::model::{Param, noun};

/// Checks the wire names of an endpoint's params, or of a client's.
pub(crate) fn check(params: &[Param], diagnostics: &mut Diagnostics) {
    for (index, param) in params.iter().enumerate() {
        if param.is_invalid {
            continue;
        }
        let earlier = params.get(..index).unwrap_or_default();
        if let Some(other) = earlier.iter().find(|other| is_duplicate(other, param)) {
            let message = format!(
                "duplicate {} name `{}`: `{}` has the same name; rename or remove `{}`",
                noun(param.location),
                param.wire,
                other.ident,
                param.ident
            );
            diagnostics.push_at(param.named_at, message);
        } else if param.style != Style::Flatten
            && let Err(reason) = check_wire_name(param.location, &param.wire)
        {
            diagnostics.push_at(param.named_at, reason);
        }
    }
}

/// Returns `true` if a server cannot distinguish the two.
fn is_duplicate(one: &Param, other: &Param) -> bool {
    let is_same_name = if one.location.ignores_case() {
        one.wire.eq_ignore_ascii_case(&other.wire)
    } else {
        one.wire == other.wire
    };
    // A flattened param has the names of its fields.
    let is_named = one.style != Style::Flatten && other.style != Style::Flatten;
    let is_unique = one.location == other.location && one.location.has_unique_names();
    is_unique && is_named && is_same_name
}
