//! Writes the impl of `Response`.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::{Body, Response};

mod parts;
mod variants;

/// The items of an impl.
struct Items {
    constants: TokenStream,
    decode: TokenStream,
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
        },
    };
    let Items { constants, decode } = items;
    let without_body = matches!(&response.body, Body::Parts(_, None))
        .then(|| quote!(impl #generics #runtime::WithoutBody for #ident #arguments #bounds {}));
    quote! {
        #without_body

        impl #generics #runtime::Response for #ident #arguments #bounds {
            #constants

            fn decode(
                response: &mut #runtime::RawResponse,
            ) -> ::core::result::Result<Self, #runtime::Fault> {
                #decode
            }
        }
    }
}
