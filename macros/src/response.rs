//! `#[derive(Response)]`: answers of several shapes, and answers with headers.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Data};

use crate::derive;
use crate::diagnostics::Diagnostics;

mod parts;
mod shapes;

pub(crate) use shapes::held;

/// The impl, and the mistakes in what it is derived for.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some((item, runtime)) = derive::read(item, "response", &mut diagnostics) else {
        return diagnostics.finish();
    };
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
    let body = body.unwrap_or_else(|| Implemented::nothing(&runtime));
    let (ident, Implemented { constants, decode }) = (&item.ident, body);
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

impl Implemented {
    /// What stands for an answer that was not understood.
    fn nothing(runtime: &TokenStream) -> Self {
        Self {
            constants: quote!(
                const READING: #runtime::Reading = #runtime::Reading::Json;
            ),
            decode: quote!(::core::unreachable!()),
        }
    }
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
