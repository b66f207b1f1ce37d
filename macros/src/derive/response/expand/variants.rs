//! Decodes a response into the variant of its status.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::{Items, argument};
use crate::derive::response::model::Variant;

/// The status of a response that never has a body.
const NOT_MODIFIED: Option<u16> = Some(304);

/// Returns the items of the impl.
pub(super) fn items(runtime: &TokenStream, variants: &[Variant]) -> Items {
    let (mut arms, mut other, mut shapes, mut read_modes) = (vec![], None, vec![], vec![]);
    let (mut schemas, mut events) = (vec![], vec![]);
    for Variant {
        ident,
        statuses,
        ty,
    } in variants
    {
        let decode = match ty {
            // An error about the body points at its type.
            Some(ty) if statuses.contains(&NOT_MODIFIED) => {
                let response = argument(ty);
                quote_spanned! {ty.start=>
                    #runtime::decode_without_body::<#ty>(#response).map(Self::#ident)
                }
            }
            Some(ty) => quote! {
                <#ty as #runtime::Response>::decode(response).map(Self::#ident)
            },
            None => quote!(::core::result::Result::Ok(Self::#ident)),
        };
        if let Some(ty) = ty {
            read_modes.push(quote!(<#ty as #runtime::Response>::READ_MODE));
            events.push(quote!(<#ty as #runtime::Response>::EVENTS));
        }
        let unit = quote!(());
        let body_type = ty.as_ref().map_or(unit, ToTokens::to_token_stream);
        let body = match ty.as_ref().and_then(|ty| ty.schema.as_ref()) {
            Some(name) => quote!(::core::option::Option::Some(#name)),
            None => quote!(::core::option::Option::None),
        };
        for status in statuses {
            let code = status.unwrap_or_default();
            shapes.push(quote! {
                #runtime::Shape {
                    status: #code,
                    body: #body,
                    facts: <#body_type as #runtime::Response>::facts
                }
            });
            schemas.push(quote!(#code: #body_type));
            match status {
                Some(code) => arms.push(quote!(#code => #decode,)),
                None => other = Some(decode.clone()),
            }
        }
    }
    let other =
        other.unwrap_or_else(|| quote!(::core::result::Result::Err(#runtime::unexpected())));
    Items {
        constants: quote! {
            const READ_MODE: #runtime::ReadMode = #runtime::read_mode_of(&[#(#read_modes),*]);
            const SHAPES: &'static [#runtime::Shape] = &[#(#shapes),*];
            const EVENTS: &'static [#runtime::EventInfo] = #runtime::events_of(&[#(#events),*]);
        },
        decode: quote! {
            match response.code() {
                #(#arms)*
                _ => #other,
            }
        },
        schemas: quote!(#(#schemas),*),
    }
}
