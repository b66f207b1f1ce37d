//! The arguments of an endpoint, each looked at alone.

use proc_macro2::{Ident, Span};
use syn::{Attribute, Field, FnArg, Meta, Pat, Signature, Type};

use super::Attributes;
use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::model::Place;
use crate::suggest::listed;

mod marker;
mod types;

pub(crate) use marker::strip as strip_markers;

/// An argument and what its attributes say.
pub(crate) struct Argument {
    pub(crate) attributes: Attributes,
    pub(crate) ident: Ident,
    /// The type, without the `Option` of an optional argument.
    pub(crate) ty: Type,
    pub(crate) optional: bool,
    pub(crate) marker: Option<(Place, Span)>,
    /// The name that the marker gives.
    pub(crate) wire: Option<syn::LitStr>,
    pub(crate) default: Option<String>,
    pub(crate) example: Option<String>,
    /// What is sent unless the caller says otherwise, and where that is written.
    pub(crate) send: Option<(String, Span)>,
    /// Whether a mistake hides where it travels, so that nothing more is said of that.
    pub(crate) unclear: bool,
}

/// The arguments after `&self`.
pub(super) fn arguments(
    sig: &Signature,
    generics: &Generics,
    diagnostics: &mut Diagnostics,
) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    let mut inputs = sig.inputs.iter().peekable();
    let receiver = inputs.next_if(|input| matches!(input, FnArg::Receiver(_)));
    match receiver {
        Some(FnArg::Receiver(receiver)) if is_shared(receiver) => {}
        Some(receiver) => diagnostics.push(receiver, "an endpoint takes `&self`; write `&self`"),
        None => diagnostics.push(
            &sig.ident,
            "an endpoint takes `&self`; make it the first argument",
        ),
    }
    for (index, input) in inputs.enumerate() {
        let FnArg::Typed(typed) = input else {
            continue;
        };
        let (ident, mut unclear) = name(&typed.pat, index, diagnostics);
        let mut ident = ident;
        if arguments.iter().any(|other| other.ident == ident) {
            let message = format!("argument `{ident}` stands here twice; give each its own name");
            diagnostics.push(&ident, message);
            ident = quote::format_ident!("{}_{index}", ident);
            unclear = true;
        }
        let mut ty = (*typed.ty).clone();
        generics.replace(&mut ty);
        types::check(&mut ty, generics, diagnostics);
        let mut argument = argument(typed.attrs.clone(), ident, ty, diagnostics);
        argument.unclear |= unclear;
        arguments.push(argument);
    }
    if let Some(variadic) = &sig.variadic {
        diagnostics.push(variadic, "an endpoint takes no `...`; name each argument");
    }
    arguments
}

/// The name of an argument, and whether it is one that nobody wrote.
fn name(pat: &Pat, index: usize, diagnostics: &mut Diagnostics) -> (Ident, bool) {
    match pat {
        Pat::Ident(pat) => {
            if let Some(by_ref) = &pat.by_ref {
                diagnostics.push(by_ref, "an argument is a plain name; remove `ref`");
            }
            if let Some(mutability) = &pat.mutability {
                diagnostics.push(mutability, "an argument is a plain name; remove `mut`");
            }
            if let Some((_, sub)) = &pat.subpat {
                diagnostics.push(sub, "an argument is a plain name; remove the pattern");
            }
            (pat.ident.clone(), false)
        }
        pattern => {
            let message = "an argument is a plain name, which is its param's; write `name: Type`";
            diagnostics.push(pattern, message);
            (quote::format_ident!("argument{index}"), true)
        }
    }
}

/// Whether the receiver is `&self`.
fn is_shared(receiver: &syn::Receiver) -> bool {
    let mut plain = receiver.clone();
    plain.attrs.clear();
    let tokens = quote::ToTokens::to_token_stream(&plain).into_iter();
    tokens.map(|token| token.to_string()).collect::<String>() == "&self"
}

/// A client's field, read as the argument that every endpoint takes.
pub(crate) fn argument_of_field(field: Field, diagnostics: &mut Diagnostics) -> Option<Argument> {
    Some(argument(field.attrs, field.ident?, field.ty, diagnostics))
}

fn argument(
    attributes: Vec<Attribute>,
    ident: Ident,
    ty: Type,
    diagnostics: &mut Diagnostics,
) -> Argument {
    let inner = types::option(&ty).cloned();
    let mut argument = Argument {
        attributes: Attributes::default(),
        ident,
        optional: inner.is_some(),
        ty: inner.unwrap_or(ty),
        marker: None,
        wire: None,
        default: None,
        example: None,
        send: None,
        unclear: false,
    };
    let mut passed = Vec::new();
    for attribute in attributes {
        match marker::of(&attribute) {
            marker::Marker::Place(place) => argument.mark(place, &attribute, diagnostics),
            marker::Marker::Unknown(meant) => {
                let name = crate::name::of_type(attribute.path());
                let hint = match meant {
                    Some(place) => format!("did you mean `{}`?", place.word()),
                    None => {
                        let words: Vec<_> = marker::words().collect();
                        format!("the markers are {}", listed(&words))
                    }
                };
                diagnostics.push(
                    attribute.path(),
                    format_args!("unknown marker `{name}`; {hint}"),
                );
                argument.unclear = true;
                if let Some(place) = meant
                    && argument.marker.is_none()
                    && matches!(attribute.meta, Meta::Path(_) | Meta::List(_))
                {
                    argument.mark(place, &attribute, diagnostics);
                }
            }
            marker::Marker::None => passed.push(attribute),
        }
    }
    argument.attributes = Attributes::of(passed);
    argument
}
