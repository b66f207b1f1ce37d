//! `#[derive(Response)]`: answers of several shapes, and answers with headers.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Meta};

use crate::declaration::entries;
use crate::diagnostics::Diagnostics;

mod parts;
mod shapes;

pub(crate) use shapes::held;

/// The impl, and the mistakes in what it is derived for.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let item = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(item) => item,
        Err(error) => {
            diagnostics.push_syn(&error);
            return diagnostics.finish();
        }
    };
    let runtime = runtime(&item.attrs, "response", &mut diagnostics);
    if !item.generics.params.is_empty() {
        let message = "an answer has no generics; remove them, or derive `serde::Deserialize`";
        diagnostics.push(&item.generics, message);
    }
    let body = match &item.data {
        Data::Enum(data) => shapes::of(data, &runtime, &mut diagnostics),
        Data::Struct(data) => parts::of(data, &runtime, &mut diagnostics),
        Data::Union(data) => {
            let message = "a union cannot be an answer; make it an enum or a struct";
            diagnostics.push(data.union_token, message);
            None
        }
    };
    let errors = diagnostics.finish();
    let (ident, Implemented { constants, decode }) = (&item.ident, body.unwrap_or_default());
    quote! {
        impl #runtime::Response for #ident {
            #constants

            fn decode(
                answer: &mut #runtime::Answer,
            ) -> ::core::result::Result<Self, #runtime::Fault> {
                #decode
            }
        }
        #errors
    }
}

/// What an impl consists of. Without any of it, what was wrong is all that is said.
struct Implemented {
    constants: TokenStream,
    decode: TokenStream,
}

impl Default for Implemented {
    fn default() -> Self {
        Self {
            constants: quote!(
                const READING: ::restrait::Reading = ::restrait::Reading::Json;
            ),
            decode: quote!(::core::unreachable!()),
        }
    }
}

/// The module that generated code may use: `restrait`'s, unless `runtime = ..` names
/// another.
pub(crate) fn runtime(
    attributes: &[Attribute],
    name: &str,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
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
                path = value;
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

/// Refuses attributes of ours that mean nothing here.
fn refuse(attributes: &[Attribute], names: &[&str], remedy: &str, diagnostics: &mut Diagnostics) {
    for attribute in attributes {
        let name = attribute.path().get_ident().map(Ident::to_string);
        if let Some(name) = name.filter(|name| names.contains(&name.as_str())) {
            let message = format!("`#[{name}]` means nothing here; {remedy}");
            diagnostics.push(attribute.path(), message);
        }
    }
}
