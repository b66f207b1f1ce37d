//! The rules of styles: which values have which.

use proc_macro2::Span;

use crate::diagnostics::Diagnostics;
use crate::param::model::Param;
use crate::param::place::{Place, Style};

/// Refuses a style where a value cannot have it.
pub(crate) fn check(param: &Param, written: Option<(Style, Span)>, diagnostics: &mut Diagnostics) {
    let Some((style, span)) = written else {
        return;
    };
    let word = style.word();
    let remedy = match (param.place, style) {
        (_, Style::Plain)
        | (Place::Query | Place::Form, _)
        | (Place::Header, Style::Comma)
        | (Place::Multipart, Style::Comma | Style::Json) => return,
        (Place::Header, _) => "a header is one text, or `comma`",
        (Place::Multipart, _) => "a part is one text, `comma`, `json` or a `Part`",
        _ => "it is one text",
    };
    let place = param.place.word();
    let message = format!("a {place} param cannot be `{word}`; {remedy}");
    diagnostics.push_at(span, message);
}
