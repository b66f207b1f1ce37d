//! Decodes a response into the fields of a struct.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::Items;
use crate::derive::response::model::{Count, Part, Source};
use crate::syntax::Ty;

/// Returns the items of the impl.
pub(super) fn items(runtime: &TokenStream, parts: &[Part], body: Option<&(Ident, Ty)>) -> Items {
    let inits = parts.iter().map(|part| {
        let Part { ident, ty, source } = part;
        match source {
            Source::Part(location, name, count) => {
                let function = match count {
                    Count::Once => "part",
                    Count::Optional => "optional_part",
                    Count::Any => "all_parts",
                    Count::Listed => "listed_parts",
                    Count::Map => "header_map",
                };
                let function = Ident::new(function, ty.start);
                let location = format_ident!("{}", location.variant());
                let read = quote_spanned! {ty.start=>
                    #runtime::#function::<#ty>(response, #runtime::Location::#location, #name)?
                };
                quote!(#ident: #read)
            }
            Source::Status => quote_spanned!(ty.start=> #ident: response.status()),
        }
    });
    let (read_mode, body) = match body {
        Some((ident, ty)) => (
            quote!(<#ty as #runtime::Response>::READ_MODE),
            quote!(#ident: <#ty as #runtime::Response>::decode(response)?,),
        ),
        None => (
            quote!(<() as #runtime::Response>::READ_MODE),
            TokenStream::new(),
        ),
    };
    Items {
        constants: quote!(const READ_MODE: #runtime::ReadMode = #read_mode;),
        decode: quote! {
            ::core::result::Result::Ok(Self { #(#inits,)* #body })
        },
    }
}
