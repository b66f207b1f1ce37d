//! The arguments of an endpoint, each looked at alone.

use proc_macro2::{Ident, Span};
use syn::{Attribute, Field, FnArg, Meta, Pat, PatType, ReceiverKind, Signature, Type};

use super::Attributes;
use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::literal::Text;
use crate::model::{Place, Style};
use crate::suggest::listed;

mod marker;
mod types;

pub(super) use marker::words as marker_words;
pub(crate) use types::option;

/// An argument and what its attributes say.
pub(crate) struct Argument {
    pub(crate) attributes: Attributes,
    pub(crate) ident: Ident,
    /// The type, without the `Option` of an optional argument.
    pub(crate) ty: Type,
    /// The type as it was written.
    pub(crate) written: Type,
    /// Whether a mistake hides the type, which is `impl Sized` from then on.
    pub(crate) lost: bool,
    /// What stands in the place of a name, if it is none.
    pub(crate) pattern: Option<Pat>,
    pub(crate) optional: bool,
    pub(crate) marker: Option<(Place, Span)>,
    /// The name that the marker gives.
    pub(crate) wire: Option<Text>,
    /// How it becomes text, and where that is written.
    pub(crate) style: Option<(Style, Span)>,
    /// What a raw body is.
    pub(crate) content_type: Option<Text>,
    pub(crate) default: Option<String>,
    pub(crate) example: Option<String>,
    /// What is sent unless the caller says otherwise, and where that is written.
    pub(crate) send: Option<(String, Span)>,
    /// Whether a mistake hides where it travels, so that nothing more is said of that.
    pub(crate) unclear: bool,
}

/// The arguments after `&self`, which are taken from the signature.
pub(super) fn arguments(
    sig: &mut Signature,
    generics: &Generics,
    diagnostics: &mut Diagnostics,
) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    let inputs = std::mem::take(&mut sig.inputs);
    let rest = if inputs.is_empty() { "" } else { ", .." };
    let mut inputs = inputs.into_iter().peekable();
    let receiver = inputs.next_if(|input| matches!(input, FnArg::Receiver(_)));
    match receiver {
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(receiver) => diagnostics.push(receiver, "an endpoint takes `&self`; write `&self`"),
        None => {
            let message = format!(
                "an endpoint takes `&self`; write `{}(&self{rest})`",
                sig.ident
            );
            diagnostics.push(&sig.ident, message);
        }
    }
    for (index, input) in inputs.enumerate() {
        let FnArg::Typed(typed) = input else {
            continue;
        };
        let PatType { attrs, pat, ty, .. } = typed;
        let named = name(&pat, diagnostics);
        let unnamed = named.is_none();
        let mut unclear = unnamed;
        let mut ident = named.unwrap_or_else(|| quote::format_ident!("argument{index}"));
        if arguments.iter().any(|other| other.ident == ident) {
            let message =
                format!("argument `{ident}` stands here twice; rename or remove one of the two");
            diagnostics.push(&ident, message);
            ident = quote::format_ident!("{}_{index}", ident);
            unclear = true;
        }
        let written = Type::clone(&ty);
        let mut ty = *ty;
        let pattern = !matches!(*pat, Pat::Ident(_) | Pat::Wild(_));
        let lost = types::check(&mut ty, pattern, generics, diagnostics);
        let mut argument = argument(attrs, ident, ty, written, diagnostics);
        argument.unclear |= unclear || lost;
        argument.lost = lost;
        argument.pattern = unnamed.then_some(*pat);
        arguments.push(argument);
    }
    if let Some(variadic) = &sig.variadic {
        diagnostics.push(
            variadic,
            "an endpoint takes no `...`; remove it, or name each argument",
        );
    }
    arguments
}

/// Whether an argument of this type can be left out.
pub(super) fn is_optional(ty: &Type) -> bool {
    option(ty).is_some()
}

/// The name of an argument, unless it is another pattern: what name was meant, its placeholder
/// may tell.
fn name(pat: &Pat, diagnostics: &mut Diagnostics) -> Option<Ident> {
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
            Some(pat.ident.clone())
        }
        _ => None,
    }
}

/// Whether the receiver is `&self`.
fn is_shared(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, ReceiverKind::Reference(_, None, None))
}

/// A client's field, read as the argument that every endpoint takes.
pub(crate) fn argument_of_field(field: Field, diagnostics: &mut Diagnostics) -> Option<Argument> {
    let (ident, written) = (field.ident?, field.ty.clone());
    let argument = argument(field.attrs, ident, field.ty, written, diagnostics);
    Some(argument)
}

fn argument(
    attributes: Vec<Attribute>,
    ident: Ident,
    ty: Type,
    written: Type,
    diagnostics: &mut Diagnostics,
) -> Argument {
    let mut inner = option(&ty).cloned();
    if let Some(twice) = inner.as_ref().and_then(option).cloned() {
        let shown = crate::name::of_type(&twice);
        let message = format!("what can be left out is optional once; write `Option<{shown}>`");
        diagnostics.push(&ty, message);
        inner = Some(twice);
    }
    let mut argument = Argument {
        attributes: Attributes::default(),
        ident,
        optional: inner.is_some(),
        written,
        ty: inner.unwrap_or(ty),
        lost: false,
        pattern: None,
        marker: None,
        wire: None,
        style: None,
        content_type: None,
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
                let name = crate::name::written(attribute.path());
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
