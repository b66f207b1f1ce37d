//! What all derives begin with: the item, the runtime that it names, its attributes.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, DeriveInput, Meta};

use crate::declaration::entries;
use crate::diagnostics::Diagnostics;

/// The item that bears the derive, and the module that generated code may use.
///
/// `name` is the attribute that says more. `None` where there is no item, which is recorded.
pub(crate) fn read(
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
    let mut path = quote!(::restrait);
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
pub(crate) fn list(attribute: &Attribute, name: &str) -> Option<TokenStream> {
    if !attribute.path().is_ident(name) {
        return None;
    }
    Some(match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    })
}
