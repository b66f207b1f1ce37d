//! The rules of styles: which locations accept which.

use proc_macro2::Span;
use restrait_grammar::{Bound, Style};

use crate::diagnostics::Diagnostics;
use crate::param::model::Param;

/// Refuses a style that the param's location does not accept.
pub(crate) fn check(param: &Param, written: Option<(Style, Span)>, diagnostics: &mut Diagnostics) {
    let Some((style, span)) = written else {
        return;
    };
    let is_raw = param.content_type.is_some();
    if let Err(accepted) = Bound::new(param.location, style, is_raw) {
        let message = format!("a {} param cannot be `{style}`; {accepted}", param.location);
        diagnostics.push_at(span, message);
    }
}
