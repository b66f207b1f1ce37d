//! From what was written of a param to what was meant.

mod secret;
mod style;
mod wire;

pub(crate) use secret::check as check_secret;
pub(crate) use style::check as check_style;
pub(crate) use wire::check as check_wires;

use super::declaration::Argument;
use super::model::Param;
use crate::name;
use crate::syntax::Text;
use restrait_grammar::{Bound, Location, Style};

/// Where a param travels, and whether it has to be given.
pub(crate) struct Placed {
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    /// The name that a placeholder gives it.
    pub(crate) wire: Option<String>,
}

/// The param that an argument or a field is.
pub(crate) fn param(argument: Argument, placed: Placed) -> Param {
    let own = || match placed.location {
        Location::Header => name::unraw(&argument.ident).replace('_', "-"),
        _ => name::camel(&name::unraw(&argument.ident)),
    };
    let is_raw = argument.content_type.is_some();
    // The query accepts every style: a refused one is a mistake once, and not of the type as well.
    let bound = Bound::new(placed.location, placed.style, is_raw)
        .or_else(|_| Bound::new(Location::Query, placed.style, false));
    Param {
        bound: bound.unwrap_or(Bound::Query),
        wire: placed
            .wire
            .or_else(|| argument.wire.as_ref().map(|wire| wire.value.clone()))
            .unwrap_or_else(own),
        named_at: argument
            .wire
            .as_ref()
            .map_or_else(|| argument.ident.span(), Text::span),
        location: placed.location,
        style: placed.style,
        required: placed.required,
        lost: argument.lost || argument.unclear,
        docs: argument.attributes.text(),
        passed: argument.attributes.passed(),
        deprecated: argument.attributes.deprecated.is_some(),
        secret: argument.secret.is_some(),
        cfg: argument.attributes.cfg(),
        ty: (&argument.ty).into(),
        ident: argument.ident,
        content_type: argument.content_type.map(|text| text.value),
        default: argument.default,
        sent: argument.send.map(|(text, _)| text),
        example: argument.example,
    }
}
