//! Decodes an answer by its status.

use proc_macro2::TokenStream;
use quote::quote;

use super::Implemented;
use crate::derive::response::model::Shape;

pub(super) fn implemented(runtime: &TokenStream, variants: &[Shape]) -> Implemented {
    let (mut arms, mut rest, mut shapes, mut readings) = (vec![], None, vec![], vec![]);
    for Shape {
        ident,
        statuses,
        ty,
    } in variants
    {
        let decode = match ty {
            Some(ty) => quote! {
                <#ty as #runtime::Response>::decode(answer).map(Self::#ident)
            },
            None => quote!(::core::result::Result::Ok(Self::#ident)),
        };
        if let Some(ty) = ty {
            readings.push(quote!(<#ty as #runtime::Response>::READ_MODE));
        }
        let body = match ty.as_ref().and_then(|ty| ty.schema.as_ref()) {
            Some(name) => quote!(::core::option::Option::Some(#name)),
            None => quote!(::core::option::Option::None),
        };
        for status in statuses {
            let code = status.unwrap_or_default();
            shapes.push(quote!(#runtime::Shape { status: #code, body: #body }));
            match status {
                Some(code) => arms.push(quote!(#code => #decode,)),
                None => rest = Some(decode.clone()),
            }
        }
    }
    let rest = rest.unwrap_or_else(|| quote!(::core::result::Result::Err(#runtime::unexpected())));
    Implemented {
        constants: quote! {
            const READ_MODE: #runtime::ReadMode = #runtime::read_mode_of(&[#(#readings),*]);
            const SHAPES: &'static [#runtime::Shape] = &[#(#shapes),*];
        },
        decode: quote! {
            match answer.code() {
                #(#arms)*
                _ => #rest,
            }
        },
    }
}
