//! Writes the impl of `Response`.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::{Body, Response};

mod parts;
mod shapes;

/// What an impl consists of.
struct Implemented {
    constants: TokenStream,
    decode: TokenStream,
}

/// The impl of a type that an answer is decoded into.
pub(super) fn response(response: &Response) -> TokenStream {
    let (runtime, ident) = (&response.runtime, &response.ident);
    let (generics, arguments, bounds) = response.generics.split_for_impl();
    let implemented = match &response.body {
        Body::Shapes(shapes) => shapes::implemented(runtime, shapes),
        Body::Parts(parts, body) => parts::implemented(runtime, parts, body.as_ref()),
        // What was wrong is all that is said.
        Body::Unknown => Implemented {
            constants: quote!(
                const READ_MODE: #runtime::ReadMode = #runtime::ReadMode::Json;
            ),
            decode: quote!(::core::unreachable!()),
        },
    };
    let Implemented { constants, decode } = implemented;
    quote! {
        impl #generics #runtime::Response for #ident #arguments #bounds {
            #constants

            fn decode(
                answer: &mut #runtime::RawResponse,
            ) -> ::core::result::Result<Self, #runtime::Fault> {
                #decode
            }
        }
    }
}
