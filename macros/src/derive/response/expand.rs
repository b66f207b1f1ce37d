//! Writes the impl of `Response`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::model::{Body, Response};
use crate::syntax::Ty;

mod parts;
mod variants;

/// The items of an impl.
struct Items {
    constants: TokenStream,
    decode: TokenStream,
    /// The types of the bodies by status, where 0 is every other status: `200: Type, ..`.
    schemas: TokenStream,
}

/// Returns the impl.
pub(super) fn response(response: &Response) -> TokenStream {
    let (runtime, ident) = (&response.runtime, &response.ident);
    let (generics, arguments, bounds) = response.generics.split_for_impl();
    let items = match &response.body {
        Body::Variants(variants) => variants::items(runtime, variants),
        Body::Parts(parts, body) => parts::items(runtime, parts, body.as_ref()),
        // The impl prevents further errors.
        Body::Invalid => Items {
            constants: quote!(
                const READ_MODE: #runtime::ReadMode = #runtime::ReadMode::Json;
            ),
            decode: quote!(::core::unreachable!()),
            schemas: TokenStream::new(),
        },
    };
    let Items {
        constants,
        decode,
        schemas,
    } = items;
    let schemas = response
        .generics
        .params
        .is_empty()
        .then(|| quote!(#runtime::declared_schemas! { #ident: #schemas }));
    let without_body = matches!(&response.body, Body::Parts(_, None))
        .then(|| quote!(impl #generics #runtime::WithoutBody for #ident #arguments #bounds {}));
    quote! {
        #without_body

        #schemas

        impl #generics #runtime::Response for #ident #arguments #bounds {
            #constants

            type Content = Self;

            fn decode(
                response: &mut #runtime::RawResponse,
            ) -> ::core::result::Result<Self, #runtime::Fault> {
                #decode
            }
        }
    }
}

/// Returns the argument of `decode`, located at a type.
///
/// With the span of the type it would be another variable, if a `macro_rules!` macro passes the type to the derive.
fn argument(ty: &Ty) -> Ident {
    Ident::new("response", Span::call_site().located_at(ty.start))
}
