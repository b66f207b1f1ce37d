//! The conflicts of an argument that fills a placeholder.

use crate::diagnostics::Diagnostics;
use crate::param::{Argument, noun};
use crate::syntax::types;
use restrait_grammar::Location;

/// Rejects an optional path param.
pub(super) fn optional(argument: &Argument, diagnostics: &mut Diagnostics) {
    if argument.optional {
        let message = format!(
            "a path parameter cannot be optional; write `{}` without `Option`",
            types::name(&argument.ty)
        );
        diagnostics.push(&argument.written, message);
    }
}

/// Rejects a marker of another location.
pub(super) fn marker(argument: &Argument, diagnostics: &mut Diagnostics) {
    if let Some((marker, span)) = argument
        .marker
        .filter(|(marker, _)| *marker != Location::Path)
    {
        let (own, noun) = (&argument.ident, noun(marker));
        let message = format!(
            "`{own}` is a path parameter, so it cannot also be a {noun}; remove `#[{marker}]`"
        );
        diagnostics.push_at(span, message);
    }
}
