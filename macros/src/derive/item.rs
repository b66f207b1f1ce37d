//! What all derives read: the item, the runtime that it names, its attributes, what variants hold.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, DeriveInput, Fields, Meta, Type, Variant};

use crate::diagnostics::Diagnostics;
use crate::syntax::entries;

/// The item that bears the derive, and the module that generated code may use.
///
/// `name` is the attribute that says more. `None` where there is no item, which is recorded.
pub(super) fn read(
    item: &TokenStream,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(DeriveInput, TokenStream)> {
    match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(item) => {
            let runtime = runtime(&item.attrs, name, diagnostics);
            Some((item, runtime))
        }
        Err(error) => {
            diagnostics.push_syn(&error);
            None
        }
    }
}

/// The module that generated code may use: `restrait`'s, unless `runtime = ..` names
/// another.
fn runtime(attributes: &[Attribute], name: &str, diagnostics: &mut Diagnostics) -> TokenStream {
    let mut path = quote!(restrait);
    for attribute in attributes {
        let Some(list) = list(attribute, name) else {
            continue;
        };
        for entry in entries(list, diagnostics) {
            if entry.name() != "runtime" {
                let message = format!("`#[{name}]` has no `{}`; write `runtime`", entry.name());
                diagnostics.push(&entry.key, message);
            } else if let Some(value) = entry.value(diagnostics) {
                path = value.to_token_stream();
            }
        }
    }
    quote!(#path::__private)
}

/// What an attribute of this name takes.
pub(super) fn list(attribute: &Attribute, name: &str) -> Option<TokenStream> {
    if !attribute.path().is_ident(name) {
        return None;
    }
    Some(match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    })
}

/// The type that a variant holds.
pub(super) fn held<'v>(variant: &'v Variant, diagnostics: &mut Diagnostics) -> Option<&'v Type> {
    match &variant.fields {
        Fields::Unit => None,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        fields => {
            let message = format!(
                "a shape is one type, or nothing; write `{}(Type)`",
                variant.ident
            );
            diagnostics.push(fields, message);
            None
        }
    }
}
