//! Turns the declaration of a param into the model.

mod header;
mod naming;
mod secret;
mod style;
mod text;
mod wire;

pub(crate) use header::check as check_header;
pub(crate) use naming::{Naming, own_name};
pub(crate) use secret::check as check_secret;
pub(crate) use style::{fact as check_fact, style as check_style};
pub(crate) use text::check as check_text;
pub(crate) use wire::check as check_wires;

use super::declaration::Argument;
use super::model::Param;
use crate::diagnostics::Diagnostics;
use crate::syntax::{StrLit, types};
use restrait_grammar::{Bound, Location, Style, media_type};

/// The location and the style of a param.
pub(crate) struct Binding {
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    /// The name of the placeholder that it fills.
    pub(crate) placeholder: Option<String>,
    /// If `true`, that placeholder is a catch-all.
    pub(crate) is_catch_all: bool,
}

/// Returns the param of an argument or a field.
pub(crate) fn param(
    argument: Argument,
    binding: Binding,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Param {
    let Binding {
        location,
        style,
        required,
        placeholder,
        is_catch_all,
    } = binding;
    let wire = placeholder.unwrap_or_else(|| naming.wire(&argument, location, style, diagnostics));
    let is_raw = argument
        .content_type
        .as_ref()
        .is_some_and(|text| !media_type::is_json(&text.value) || types::is_raw_body(&argument.ty));
    let header = header::kind(&argument, location, style);
    let facts = [
        ("default", argument.default.as_ref()),
        ("send", argument.send.as_ref().map(|(text, _)| text)),
        ("example", argument.example.as_ref()),
    ];
    for (key, text) in facts {
        if let Some(text) = text
            && let Err(message) = check_text(&argument.ty, key, text)
        {
            diagnostics.push(text, message);
        }
    }
    // An invalid style is recorded. The query accepts every style, so the type is valid.
    let own = if is_catch_all {
        Some(Bound::Segments)
    } else {
        Bound::new(location, style, is_raw)
    };
    let bound = own.or_else(|| Bound::new(Location::Query, style, false));
    Param {
        bound: bound.unwrap_or(Bound::Query),
        wire,
        named_at: argument
            .wire
            .as_ref()
            .map_or_else(|| argument.ident.span(), StrLit::span),
        location,
        style,
        required,
        is_invalid: argument.is_invalid || argument.is_unlocated,
        docs: argument.attributes.text(),
        passed: argument.attributes.passed(),
        deprecated: argument.attributes.deprecated.is_some(),
        secret: argument
            .secret
            .map_or(location.is_secret(), |(is_secret, _)| is_secret),
        cfg: argument.attributes.cfg(),
        ty: (&argument.ty).into(),
        ident: argument.ident,
        content_type: argument.content_type.map(|text| text.value),
        default: argument.default.map(|text| text.value),
        sent: argument.send.map(|(text, _)| text.value),
        example: argument.example.map(|text| text.value),
        header,
        idempotency_key: argument.idempotency_key,
    }
}
