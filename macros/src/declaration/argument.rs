//! The arguments of an endpoint, each looked at alone.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, Field, FnArg, GenericArgument, Meta, Pat, PathArguments, Signature, Type};

use super::{Attributes, Given, entries};
use crate::diagnostics::Diagnostics;
use crate::literal;
use crate::model::Place;
use crate::suggest::did_you_mean;

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
}

/// Where the attribute says that the argument travels, if it is one that says so.
fn marked(attribute: &Attribute) -> Option<Place> {
    let places = [Place::Path, Place::Query, Place::Header, Place::Body];
    places
        .into_iter()
        .find(|place| attribute.path().is_ident(place.word()))
}

/// The arguments after `&self`.
pub(super) fn arguments(sig: &Signature, diagnostics: &mut Diagnostics) -> Vec<Argument> {
    let mut arguments = Vec::new();
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
    for input in inputs {
        let FnArg::Typed(typed) = input else {
            continue;
        };
        let ident = match &*typed.pat {
            Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => {
                if let Some(mutability) = &pat.mutability {
                    diagnostics.push(mutability, "an argument is a plain name; remove `mut`");
                }
                pat.ident.clone()
            }
            pattern => {
                diagnostics.push(pattern, "an argument is a plain name; write `name: Type`");
                continue;
            }
        };
        arguments.push(argument(
            typed.attrs.clone(),
            ident,
            (*typed.ty).clone(),
            diagnostics,
        ));
    }
    if let Some(variadic) = &sig.variadic {
        diagnostics.push(variadic, "an endpoint takes no `...`; name each argument");
    }
    arguments
}

fn is_shared(receiver: &syn::Receiver) -> bool {
    let tokens = quote::ToTokens::to_token_stream(receiver);
    let tokens = tokens
        .into_iter()
        .filter(|token| !matches!(token, TokenTree::Group(_)));
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
    let (markers, passed): (Vec<_>, Vec<_>) = attributes
        .into_iter()
        .partition(|attribute| marked(attribute).is_some());
    if let Some(opaque) = impl_trait(&ty) {
        let message = "an endpoint takes no generics; name the argument's type, `&T` if borrowed";
        diagnostics.push(opaque, message);
    }
    let inner = option(&ty).cloned();
    let mut argument = Argument {
        attributes: Attributes::of(passed),
        ident,
        optional: inner.is_some(),
        ty: inner.unwrap_or(ty),
        marker: None,
        wire: None,
        default: None,
        example: None,
        send: None,
    };
    for attribute in markers {
        argument.mark(&attribute, diagnostics);
    }
    argument
}

impl Argument {
    fn mark(&mut self, attribute: &Attribute, diagnostics: &mut Diagnostics) {
        let Some(marker) = marked(attribute) else {
            return;
        };
        let span = attribute.path().span();
        if let Some((first, _)) = self.marker {
            let (first, second) = (first.word(), marker.word());
            let message = format!(
                "`{}` is marked `#[{first}]` and `#[{second}]`; it travels once, remove one",
                self.ident
            );
            diagnostics.push_at(span, message);
            return;
        }
        self.marker = Some((marker, span));
        let tokens = match &attribute.meta {
            Meta::Path(_) => TokenStream::new(),
            Meta::List(list) => list.tokens.clone(),
            Meta::NameValue(_) => {
                let name = marker.word();
                let message = format!("`#[{name}]` takes a list; write `#[{name}(\"..\")]`");
                diagnostics.push_at(span, message);
                return;
            }
        };
        for entry in entries(tokens, diagnostics) {
            let name = entry.name();
            let is_wire = matches!(
                (&entry.key, &entry.given),
                (TokenTree::Literal(_), Given::Nothing)
            );
            if is_wire {
                self.wire = literal::string(&entry.key.clone().into(), marker.word(), diagnostics);
                continue;
            }
            let keys = ["default", "example", "send"];
            if !keys.contains(&name.as_str()) || marker == Place::Body {
                let hint = did_you_mean(&name, keys).unwrap_or_default();
                let message = format!("`#[{}]` has no `{name}`{hint}", marker.word());
                diagnostics.push(&entry.key, message);
                continue;
            }
            let Some(value) = entry.value(diagnostics) else {
                continue;
            };
            let text = literal::text(&value, &name, diagnostics);
            match name.as_str() {
                "default" => self.default = text,
                "example" => self.example = text,
                _ => self.send = text.map(|text| (text, entry.key.span())),
            }
        }
    }
}

/// `T` of `Option<T>`, however the path to it is written.
fn option(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Group(group) => option(&group.elem),
        Type::Paren(paren) => option(&paren.elem),
        Type::Path(path) if path.qself.is_none() => {
            let last = path
                .path
                .segments
                .last()
                .filter(|last| last.ident == "Option")?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            match (arguments.args.len(), arguments.args.first()?) {
                (1, GenericArgument::Type(inner)) => Some(inner),
                _ => None,
            }
        }
        _ => None,
    }
}

fn impl_trait(ty: &Type) -> Option<&Type> {
    match ty {
        Type::ImplTrait(_) => Some(ty),
        Type::Reference(reference) => impl_trait(&reference.elem),
        Type::Group(group) => impl_trait(&group.elem),
        ty => option(ty).and_then(impl_trait),
    }
}
