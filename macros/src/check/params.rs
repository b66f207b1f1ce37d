//! Where each argument travels, and that every placeholder is filled once.

use proc_macro2::Span;

use super::matching::Matching;
use super::{body, lifetime, wire};
use crate::declaration::Argument;
use crate::diagnostics::Diagnostics;
use crate::literal::Text;
use crate::model::{Param, Piece, Place, Style};
use crate::{name, path};

/// The params, and the path that refers to them.
pub(super) struct Placed {
    pub(super) params: Vec<Param>,
    pub(super) pieces: Vec<Piece>,
    pub(super) borrows: bool,
}

/// Places every argument.
pub(super) fn place(
    arguments: Vec<Argument>,
    path: Option<&(Text, path::Template)>,
    diagnostics: &mut Diagnostics,
) -> Placed {
    let matching = Matching::of(&arguments, path, diagnostics);
    let mut params = Vec::new();
    let mut borrows = false;
    for (index, mut argument) in arguments.into_iter().enumerate() {
        let named = lifetime::name_all(&mut argument.ty);
        // What travels nowhere need not be able to travel.
        argument.lost |= matching.is_stray(index);
        // An optional argument comes with its setter, which has the call's lifetime already.
        let param = param(argument, matching.of_argument(index), diagnostics);
        borrows |= named && param.required;
        params.push(param);
    }
    wire::check(&params, diagnostics);
    let pieces = path.map_or(&[] as &[_], |(_, template)| &template.pieces);
    let pieces = pieces.iter().map(|piece| match piece {
        path::Piece::Literal(text) => Piece::Literal(text.clone()),
        path::Piece::Placeholder(name, _) => match matching.of_placeholder(name) {
            Some(index) => Piece::Param(index),
            None => Piece::Literal(format!("<{name}>")),
        },
    });
    Placed {
        pieces: pieces.collect(),
        params,
        borrows,
    }
}

/// An argument as a param, at its place.
fn param(argument: Argument, placeholder: Option<&str>, diagnostics: &mut Diagnostics) -> Param {
    let place = match (placeholder, argument.marker) {
        (Some(_), _) => Place::Path,
        (None, Some((marker, _))) => marker,
        (None, None) => Place::Query,
    };
    let required = place == Place::Path || !argument.optional;
    let style = argument.style.map_or(Style::Plain, |(style, _)| style);
    if let Some((_, span)) = &argument.send {
        refuse_send(required, style, *span, diagnostics);
    }
    if let (Style::Flatten, Some(wire)) = (style, &argument.wire) {
        let message = "the fields of a flattened param bear their own names; remove this one";
        diagnostics.push(wire, message);
    }
    if required {
        refuse_on_positional(&argument, diagnostics);
    }
    let own = || match place {
        Place::Header => name::unraw(&argument.ident).replace('_', "-"),
        _ => name::camel(&name::unraw(&argument.ident)),
    };
    let written = argument.style;
    let param = Param {
        wire: placeholder
            .map(str::to_owned)
            .or_else(|| argument.wire.as_ref().map(|wire| wire.value.clone()))
            .unwrap_or_else(own),
        named_at: argument
            .wire
            .as_ref()
            .map_or_else(|| argument.ident.span(), Text::span),
        place,
        style,
        required,
        lost: argument.lost || argument.unclear,
        docs: argument.attributes.text(),
        passed: argument.attributes.passed(),
        deprecated: argument.attributes.deprecated.is_some(),
        cfg: argument.attributes.cfg,
        ident: argument.ident,
        ty: argument.ty,
        content_type: argument.content_type.map(|text| text.value),
        default: argument.default,
        sent: argument.send.map(|(text, _)| text),
        example: argument.example,
    };
    body::style(&param, written, diagnostics);
    param
}

/// `send` says what is sent when the caller sets nothing: only a setter leaves that open, and only
/// one text can be written in a declaration.
fn refuse_send(required: bool, style: Style, at: Span, diagnostics: &mut Diagnostics) {
    if required {
        let message = "the caller always gives this; remove `send`, or write `Option<..>`";
        diagnostics.push_at(at, message);
    } else if !matches!(style, Style::Plain | Style::Comma) {
        let message = format!(
            "`send` is one text, which `{}` is not; remove it, or use `default`",
            style.word()
        );
        diagnostics.push_at(at, message);
    }
}

/// What only a setter can bear: a positional argument is part of one signature.
fn refuse_on_positional(argument: &Argument, diagnostics: &mut Diagnostics) {
    let attributes = &argument.attributes;
    let stray = attributes
        .deprecated
        .iter()
        .chain(&attributes.cfg)
        .chain(&attributes.rest);
    for attribute in stray {
        let shown = name::written(attribute);
        let message = format!("only an optional argument's setter can bear this; remove `{shown}`");
        diagnostics.push(attribute, message);
    }
}

/// Says that a path param is not optional.
pub(super) fn refuse_optional(argument: &Argument, diagnostics: &mut Diagnostics) {
    if argument.optional {
        let message = format!(
            "a path param cannot be left out; write `{}` without `Option`",
            name::of_type(&argument.ty)
        );
        diagnostics.push(&argument.written, message);
    }
}

/// Says that a placeholder's argument is marked as something else.
pub(super) fn refuse_marker(argument: &Argument, name: &str, diagnostics: &mut Diagnostics) {
    if let Some((marker, span)) = argument.marker.filter(|(marker, _)| *marker != Place::Path) {
        let (own, marker): (_, &str) = (&argument.ident, marker.word());
        let span: Span = span;
        let message = format!("`{own}` fills the placeholder `<{name}>`; remove `#[{marker}]`");
        diagnostics.push_at(span, message);
    }
}
