//! From what was written of a param to what was meant.

mod naming;
mod secret;
mod style;
mod wire;

pub(crate) use naming::{Naming, own_name};
pub(crate) use secret::check as check_secret;
pub(crate) use style::{fact as check_fact, style as check_style};
pub(crate) use wire::check as check_wires;

use super::declaration::Argument;
use super::model::Param;
use crate::diagnostics::Diagnostics;
use crate::syntax::StrLit;
use restrait_grammar::{Bound, Location, Style};

/// Where a param travels, and whether it has to be given.
pub(crate) struct Placed {
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) required: bool,
    /// The name of the placeholder that it fills.
    pub(crate) placeholder: Option<String>,
}

/// The param that an argument or a field is.
pub(crate) fn param(
    argument: Argument,
    placed: Placed,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Param {
    let Placed {
        location,
        style,
        required,
        placeholder,
    } = placed;
    let wire = placeholder.unwrap_or_else(|| naming.wire(&argument, location, style, diagnostics));
    let is_raw = argument.content_type.is_some();
    // The query accepts every style: a refused one is a mistake once, and not of the type as well.
    let bound =
        Bound::new(location, style, is_raw).or_else(|_| Bound::new(Location::Query, style, false));
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
        lost: argument.lost || argument.unclear,
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
        default: argument.default,
        sent: argument.send.map(|(text, _)| text),
        example: argument.example,
    }
}
