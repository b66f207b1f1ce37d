//! The location of each argument, and the path with its placeholders.

use proc_macro2::Span;

use super::lifetime;
use super::matching::Matching;
use crate::api::model::Piece;
use crate::diagnostics::Diagnostics;
use crate::param::{self, Argument, Binding, Naming, Param};
use crate::syntax::{StrLit, Ty, pretty, types};
use restrait_grammar::template;
use restrait_grammar::{Location, Style};

/// The params, and the path with references to them.
pub(super) struct Signature {
    pub(super) params: Vec<Param>,
    pub(super) pieces: Vec<Piece>,
    /// If `true`, a required param is borrowed.
    pub(super) borrows: bool,
}

/// The maximum number of required params.
///
/// Without optimizations, the stack that a method of the trait needs grows with the square of their
/// number.
const MAX_REQUIRED: usize = 64;

/// Binds every argument to its location.
pub(super) fn bind(
    arguments: Vec<Argument>,
    path: Option<&(StrLit, template::Template)>,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Signature {
    let matching = Matching::new(&arguments, path, diagnostics);
    let mut params = Vec::new();
    let mut borrows = false;
    for (index, mut argument) in arguments.into_iter().enumerate() {
        let is_borrowed = lifetime::name_all(&mut argument.ty);
        // Without a location, the type needs no bound.
        argument.is_invalid |= matching.is_unlocated(index);
        let param = param(
            argument,
            matching.placeholder_of(index),
            path.and_then(|(_, template)| template.catch_all.as_deref()),
            naming,
            diagnostics,
        );
        // The setter of an optional argument has the call's lifetime already.
        borrows |= is_borrowed && param.required;
        params.push(param);
    }
    let mut required = params.iter().filter(|param| param.required);
    if let Some(extra) = required.nth(MAX_REQUIRED) {
        let message = format!(
            "too many arguments: `{}` is required argument number {}, expected at most \
             {MAX_REQUIRED}; make it optional",
            extra.ident,
            MAX_REQUIRED + 1
        );
        diagnostics.push(&extra.ident, message);
    }
    param::check_wires(&params, diagnostics);
    let pieces = path.map_or(&[] as &[_], |(_, template)| &template.pieces);
    let pieces = pieces.iter().map(|piece| match piece {
        template::Piece::Literal(text) => Piece::Literal(text.clone()),
        template::Piece::Placeholder(name, _) => match matching.argument_of(name) {
            Some(index) => Piece::Param(index),
            None => Piece::Literal(format!("<{name}>")),
        },
    });
    Signature {
        pieces: pieces.collect(),
        params,
        borrows,
    }
}

/// Returns the param of an argument.
fn param(
    argument: Argument,
    placeholder: Option<&str>,
    catch_all: Option<&str>,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Param {
    let location = match (placeholder, argument.marker) {
        (Some(_), _) => Location::Path,
        (None, Some((marker, _))) => marker,
        (None, None) => Location::Query,
    };
    let required = location == Location::Path || !argument.optional;
    let declared = argument.style;
    // A list of parts needs no style, because it can be sent in one way only.
    let is_part_list =
        location == Location::Multipart && types::inner(&argument.ty, "Vec").is_some();
    let default = if is_part_list {
        Style::Repeated
    } else {
        Style::Plain
    };
    let style = declared.map_or(default, |(style, _)| style);
    if let Some((_, span)) = &argument.send {
        reject_send(required, style, *span, diagnostics);
    }
    // The name of a flattened header is the prefix of its names.
    if let (Style::Flatten, Some(wire)) = (style, &argument.wire)
        && location != Location::Header
    {
        let message =
            "a flattened parameter cannot have a name, because its fields have; remove it";
        diagnostics.push(wire, message);
    }
    let scalar = Ty::from(&argument.ty).scalar();
    if let (Style::Flatten, Some(scalar)) = (style, scalar) {
        let message = format!("`{scalar}` cannot be flattened, it has no fields; remove `flatten`");
        diagnostics.push(&argument.ty, message);
    }
    param::check_secret(&argument, style, diagnostics);
    param::check_header(&argument, location, style, diagnostics);
    if required {
        reject_attributes(&argument, diagnostics);
    }
    let binding = Binding {
        location,
        style,
        required,
        placeholder: placeholder.map(str::to_owned),
        is_catch_all: placeholder.is_some() && placeholder == catch_all,
    };
    let param = param::param(argument, binding, naming, diagnostics);
    if let Some((style, span)) = declared
        && let Err(message) = param::check_style(location, style, param.content_type.is_some())
    {
        diagnostics.push_at(span, message);
    }
    param
}

/// Rejects `send` unless the param is optional and its value is one text.
fn reject_send(required: bool, style: Style, at: Span, diagnostics: &mut Diagnostics) {
    if required {
        let message = "a required parameter cannot have `send`, because every call sets it; remove \
                       `send`";
        diagnostics.push_at(at, message);
    } else if !style.is_one_text() {
        let message = format!("a `{style}` parameter cannot have `send`; remove `send`");
        diagnostics.push_at(at, message);
    }
}

/// Rejects the attributes that belong on a setter, which a required argument does not have.
fn reject_attributes(argument: &Argument, diagnostics: &mut Diagnostics) {
    let attributes = &argument.attributes;
    let setter_only = attributes
        .deprecated
        .iter()
        .chain(&attributes.cfg)
        .chain(&attributes.other);
    for attribute in setter_only {
        let shown = pretty(attribute);
        let message = format!("`{shown}` cannot be used on a required argument; remove it");
        diagnostics.push(attribute, message);
    }
}
