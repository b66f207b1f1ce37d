//! Decodes a response into the fields of a struct.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use restrait_grammar::Location;

use super::{Items, argument};
use crate::derive::response::model::{Count, Part, Source};
use crate::syntax::Ty;

/// Returns the items of the impl.
pub(super) fn items(runtime: &TokenStream, parts: &[Part], body: Option<&(Ident, Ty)>) -> Items {
    let inits = parts.iter().map(|part| {
        let Part {
            ident, ty, source, ..
        } = part;
        match source {
            Source::Part(location, name, count) => {
                let function = match count {
                    Count::Once => "part",
                    Count::Optional => "optional_part",
                    Count::Any => "all_parts",
                    Count::Listed => "listed_parts",
                    Count::Map => "header_map",
                };
                let (function, response) = (Ident::new(function, ty.start), argument(ty));
                let location = format_ident!("{}", location.variant());
                let read = quote_spanned! {ty.start=>
                    #runtime::#function::<#ty>(#response, #runtime::Location::#location, #name)?
                };
                quote!(#ident: #read)
            }
            Source::Status => {
                let response = argument(ty);
                quote_spanned!(ty.start=> #ident: #response.status())
            }
        }
    });
    let headers = headers(runtime, parts);
    let unit = quote!(());
    let (ty, name) = match body {
        Some((_, ty)) => (ty.to_token_stream(), option(ty.schema.as_ref())),
        None => (unit, option(None)),
    };
    let of_body = quote!(<#ty as #runtime::Response>);
    let events = body.map(|_| {
        quote! {
            const EVENTS: &'static [#runtime::EventInfo] = #of_body::EVENTS;
        }
    });
    let schemas = body.map(|_| quote!(0: #ty)).unwrap_or_default();
    let body = body.map(|(ident, _)| quote!(#ident: #of_body::decode(response)?,));
    Items {
        constants: quote! {
            const READ_MODE: #runtime::ReadMode = #of_body::READ_MODE;
            #events

            fn facts() -> #runtime::BodyFacts {
                #of_body::facts().within(#name, &[#(#headers),*])
            }
        },
        schemas,
        decode: quote! {
            ::core::result::Result::Ok(Self { #(#inits,)* #body })
        },
    }
}

/// Returns the descriptions of the headers that the type reads.
fn headers(runtime: &TokenStream, parts: &[Part]) -> Vec<TokenStream> {
    let headers = parts.iter().filter_map(|part| {
        let Source::Part(location, name, count) = &part.source else {
            return None;
        };
        let function = if *location == Location::Cookie {
            quote!(cookie)
        } else {
            quote!(new)
        };
        let (docs, json) = (&part.docs, json(&part.ty));
        let count = match count {
            Count::Once => None,
            Count::Optional | Count::Any => Some(quote!(.as_optional())),
            Count::Listed => Some(quote!(.as_list())),
            Count::Map => Some(quote!(.as_prefix())),
        };
        Some(quote! {
            #runtime::HeaderInfo::#function(#name, #docs, #runtime::JsonType::#json) #count
        })
    });
    headers.collect()
}

/// Returns an `Option` as an expression.
fn option(name: Option<&String>) -> TokenStream {
    match name {
        Some(name) => quote!(::core::option::Option::Some(#name)),
        None => quote!(::core::option::Option::None),
    }
}

/// Returns the JSON type of the values of a header.
fn json(ty: &Ty) -> Ident {
    let name = match ty.scalar() {
        Some("bool") => "Boolean",
        Some("f32" | "f64") => "Number",
        Some("char" | "String" | "&str") | None => "String",
        Some(_) => "Integer",
    };
    Ident::new(name, Span::call_site())
}
