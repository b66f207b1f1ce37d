//! What the argument of a placeholder cannot be.

use crate::diagnostics::Diagnostics;
use crate::param::Argument;
use crate::syntax::types;
use restrait_grammar::Location;

/// Says that a path param is not optional.
pub(super) fn optional(argument: &Argument, diagnostics: &mut Diagnostics) {
    if argument.optional {
        let message = format!(
            "a path param cannot be left out; write `{}` without `Option`",
            types::name(&argument.ty)
        );
        diagnostics.push(&argument.written, message);
    }
}

/// Says that a placeholder's argument is marked as something else.
pub(super) fn marker(argument: &Argument, name: &str, diagnostics: &mut Diagnostics) {
    if let Some((marker, span)) = argument
        .marker
        .filter(|(marker, _)| *marker != Location::Path)
    {
        let (own, marker) = (&argument.ident, marker.as_str());
        let message = format!("`{own}` fills the placeholder `<{name}>`; remove `#[{marker}]`");
        diagnostics.push_at(span, message);
    }
}
