//! Where each argument travels, and that every placeholder is filled once.

use proc_macro2::Span;

use super::lifetime;
use super::matching::Matching;
use crate::api::model::Piece;
use crate::diagnostics::Diagnostics;
use crate::param::{self, Argument, Naming, Param, Placed};
use crate::syntax::{StrLit, pretty};
use restrait_grammar::template;
use restrait_grammar::{Location, Style};

/// The params, and the path that refers to them.
pub(super) struct Signature {
    pub(super) params: Vec<Param>,
    pub(super) pieces: Vec<Piece>,
    pub(super) borrows: bool,
}

/// Places every argument.
pub(super) fn place(
    arguments: Vec<Argument>,
    path: Option<&(StrLit, template::Template)>,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Signature {
    let matching = Matching::of(&arguments, path, diagnostics);
    let mut params = Vec::new();
    let mut borrows = false;
    for (index, mut argument) in arguments.into_iter().enumerate() {
        let named = lifetime::name_all(&mut argument.ty);
        // What travels nowhere need not be able to travel.
        argument.lost |= matching.is_stray(index);
        // An optional argument comes with its setter, which has the call's lifetime already.
        let param = param(argument, matching.of_argument(index), naming, diagnostics);
        borrows |= named && param.required;
        params.push(param);
    }
    param::check_wires(&params, diagnostics);
    let pieces = path.map_or(&[] as &[_], |(_, template)| &template.pieces);
    let pieces = pieces.iter().map(|piece| match piece {
        template::Piece::Literal(text) => Piece::Literal(text.clone()),
        template::Piece::Placeholder(name, _) => match matching.of_placeholder(name) {
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

/// An argument as a param, where it travels.
fn param(
    argument: Argument,
    placeholder: Option<&str>,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Param {
    let location = match (placeholder, argument.marker) {
        (Some(_), _) => Location::Path,
        (None, Some((marker, _))) => marker,
        (None, None) => Location::Query,
    };
    let required = location == Location::Path || !argument.optional;
    let written = argument.style;
    let style = written.map_or(Style::Plain, |(style, _)| style);
    if let Some((_, span)) = &argument.send {
        refuse_send(required, style, *span, diagnostics);
    }
    if let (Style::Flatten, Some(wire)) = (style, &argument.wire) {
        let message = "the fields of a flattened param bear their own names; remove this one";
        diagnostics.push(wire, message);
    }
    param::check_secret(&argument, style, diagnostics);
    if required {
        refuse_on_positional(&argument, diagnostics);
    }
    let placed = Placed {
        location,
        style,
        required,
        placeholder: placeholder.map(str::to_owned),
    };
    let param = param::param(argument, placed, naming, diagnostics);
    if let Some((style, span)) = written
        && let Err(message) = param::check_style(location, style, param.content_type.is_some())
    {
        diagnostics.push_at(span, message);
    }
    param
}

/// `send` says what is sent when the caller sets nothing: only a setter leaves that open, and only
/// one text can be written in a declaration.
fn refuse_send(required: bool, style: Style, at: Span, diagnostics: &mut Diagnostics) {
    if required {
        let message = "the caller always gives this; remove `send`, or write `Option<..>`";
        diagnostics.push_at(at, message);
    } else if !style.is_one_text() {
        let message = format!(
            "`send` is one text, which `{}` is not; remove it, or use `default`",
            style.as_str()
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
        .chain(&attributes.other);
    for attribute in stray {
        let shown = pretty(attribute);
        let message = format!("only an optional argument's setter can bear this; remove `{shown}`");
        diagnostics.push(attribute, message);
    }
}
