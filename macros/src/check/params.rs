//! Where each argument travels, and that every placeholder is filled once.

use syn::LitStr;

use super::{body, lifetime, wire};
use crate::declaration::{Argument, Keys};
use crate::diagnostics::Diagnostics;
use crate::model::{Param, Piece, Place};
use crate::suggest::nearest;
use crate::{name, path};

/// The params, and the path that refers to them.
pub(super) struct Placed {
    pub(super) params: Vec<Param>,
    pub(super) pieces: Vec<Piece>,
    pub(super) borrows: bool,
}

/// A placeholder of the template, and the param that fills it.
struct Placeholder<'a> {
    name: &'a str,
    argument: String,
    filled_by: Option<usize>,
}

/// Places every argument.
pub(super) fn place(
    arguments: Vec<Argument>,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Placed {
    let template: &[path::Piece] = keys.path.as_ref().map_or(&[], |(_, pieces)| pieces);
    let mut placeholders: Vec<Placeholder<'_>> = template
        .iter()
        .filter_map(|piece| match piece {
            path::Piece::Placeholder(name) => Some(name.as_str()),
            path::Piece::Literal(_) => None,
        })
        .map(|name| Placeholder {
            name,
            argument: name::snake(name),
            filled_by: None,
        })
        .collect();
    let mut names: Vec<String> = arguments
        .iter()
        .map(|argument| name::unraw(&argument.ident))
        .collect();
    let mut params = Vec::new();
    let mut borrows = false;
    for (index, mut argument) in arguments.into_iter().enumerate() {
        let named = lifetime::name_all(&mut argument.ty);
        // An optional argument comes with its setter, which has the call's lifetime already.
        borrows |= named && !argument.optional;
        let place = place_one(
            &argument,
            index,
            &mut placeholders,
            &mut names,
            keys,
            diagnostics,
        );
        params.push(param(argument, place, &placeholders, index, diagnostics));
    }
    unfilled(&placeholders, keys, diagnostics);
    body::check(&params, keys, diagnostics);
    wire::check(&params, diagnostics);
    let pieces = template.iter().map(|piece| match piece {
        path::Piece::Literal(text) => Piece::Literal(text.clone()),
        path::Piece::Placeholder(name) => {
            let placeholder = placeholders
                .iter()
                .find(|placeholder| placeholder.name == name);
            let index = placeholder.and_then(|placeholder| placeholder.filled_by);
            match index.and_then(|index| u8::try_from(index).ok()) {
                Some(index) => Piece::Param(index),
                None => Piece::Literal(format!("<{name}>")),
            }
        }
    });
    Placed {
        pieces: pieces.collect(),
        params,
        borrows,
    }
}

/// The one rule of where an argument travels.
fn place_one(
    argument: &Argument,
    index: usize,
    placeholders: &mut [Placeholder<'_>],
    names: &mut [String],
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Place {
    let own = name::unraw(&argument.ident);
    let wanted = |placeholder: &Placeholder<'_>| match (argument.marker, &argument.wire) {
        (Some((Place::Path, _)), Some(wire)) => placeholder.name == wire.value(),
        _ => placeholder.argument == own,
    };
    if let Some(placeholder) = placeholders
        .iter_mut()
        .find(|placeholder| wanted(placeholder))
    {
        if let Some((marker, span)) = argument.marker.filter(|(marker, _)| *marker != Place::Path) {
            let (marker, name) = (marker.word(), placeholder.name);
            let message = format!("`{own}` fills the placeholder `<{name}>`; remove `#[{marker}]`");
            diagnostics.push_at(span, message);
        }
        placeholder.filled_by = Some(index);
        if argument.optional {
            let message = format!(
                "a path param cannot be left out; write `{}` without `Option`",
                name::of_type(&argument.ty)
            );
            diagnostics.push(&argument.ty, message);
        }
        return Place::Path;
    }
    match argument.marker {
        Some((Place::Path, span)) => {
            let wire = argument
                .wire
                .as_ref()
                .map_or_else(|| name::camel(&own), LitStr::value);
            let hint = nearest(
                &wire,
                placeholders.iter().map(|placeholder| placeholder.name),
            );
            let hint = hint.map(|name| format!("; did you mean `<{name}>`?"));
            let hint = hint.unwrap_or_else(|| "; add it to the path".into());
            diagnostics.push_at(
                span,
                format_args!("path has no placeholder `<{wire}>`{hint}"),
            );
            Place::Path
        }
        Some((marker, _)) => marker,
        None if argument.optional => Place::Query,
        None => {
            // Without the whole template nobody knows whether the placeholder is there.
            if keys.path.is_some() && keys.path_is_sound {
                stray(argument, &own, index, placeholders, names, diagnostics);
            }
            Place::Query
        }
    }
}

/// A required argument that travels nowhere: most often a placeholder's name, misspelt.
fn stray(
    argument: &Argument,
    own: &str,
    index: usize,
    placeholders: &mut [Placeholder<'_>],
    names: &mut [String],
    diagnostics: &mut Diagnostics,
) {
    let free = |placeholder: &&Placeholder<'_>| {
        placeholder.filled_by.is_none() && !names.contains(&placeholder.argument)
    };
    let candidates = placeholders
        .iter()
        .filter(free)
        .map(|placeholder| placeholder.argument.as_str());
    let meant = nearest(own, candidates).map(str::to_owned);
    let meant = placeholders
        .iter_mut()
        .find(|placeholder| Some(&placeholder.argument) == meant.as_ref());
    let wire = name::camel(own);
    let message = match meant {
        Some(placeholder) => {
            // One mistake is one error: the placeholder counts as filled.
            placeholder.filled_by = Some(index);
            if let Some(name) = names.get_mut(index) {
                name.clone_from(&placeholder.argument);
            }
            let (name, argument) = (placeholder.name, &placeholder.argument);
            format!(
                "path has no placeholder `<{wire}>`; did you mean `{argument}`, for `<{name}>`?"
            )
        }
        None => {
            let ty = name::of_type(&argument.ty);
            format!(
                "path has no placeholder `<{wire}>`; mark `{own}` with `#[query]`, \
                 `#[header(\"..\")]` or `#[body]`, or write `Option<{ty}>`"
            )
        }
    };
    diagnostics.push(&argument.ident, message);
}

/// Placeholders that no argument fills.
fn unfilled(placeholders: &[Placeholder<'_>], keys: &Keys, diagnostics: &mut Diagnostics) {
    let (Some((template, _)), true) = (&keys.path, keys.path_is_sound) else {
        return;
    };
    for placeholder in placeholders
        .iter()
        .filter(|placeholder| placeholder.filled_by.is_none())
    {
        let Placeholder { name, argument, .. } = placeholder;
        let message = format!("placeholder `<{name}>` has no argument; add `{argument}: ..`");
        diagnostics.push(template, message);
    }
}

fn param(
    argument: Argument,
    place: Place,
    placeholders: &[Placeholder<'_>],
    index: usize,
    diagnostics: &mut Diagnostics,
) -> Param {
    if let Some((_, span)) = &argument.send {
        let message = "an endpoint sends what its caller says; remove `send`, or use `default`";
        diagnostics.push_at(*span, message);
    }
    let placeholder = placeholders
        .iter()
        .find(|placeholder| placeholder.filled_by == Some(index));
    let wire = placeholder.map(|placeholder| placeholder.name.to_owned());
    let required = place == Place::Path || !argument.optional;
    if required {
        refuse_on_positional(&argument, diagnostics);
    }
    let own = || match place {
        Place::Header => name::unraw(&argument.ident).replace('_', "-"),
        _ => name::camel(&name::unraw(&argument.ident)),
    };
    Param {
        wire: wire
            .or_else(|| argument.wire.as_ref().map(LitStr::value))
            .unwrap_or_else(own),
        place,
        required,
        docs: argument.attributes.text(),
        passed: argument.attributes.passed(),
        cfg: argument.attributes.cfg,
        ident: argument.ident,
        ty: argument.ty,
        default: argument.default,
        sent: None,
        example: argument.example,
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
        let message = "only an optional argument has a setter that could bear this; remove it";
        diagnostics.push(attribute, message);
    }
}
