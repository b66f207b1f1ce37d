//! The module named after the trait: the calls' structs and the table of facts.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::docs;
use crate::model::{Api, Endpoint};

const MUST_USE: &str = "a call does nothing until it is awaited";

pub(super) fn module(api: &Api, import: &TokenStream) -> TokenStream {
    let Api {
        vis,
        ident,
        module,
        cfg,
        ..
    } = api;
    let runtime = &api.alias;
    let vis_inside = inside(vis);
    let structs = api
        .endpoints
        .iter()
        .map(|endpoint| call(api, endpoint, &vis_inside));
    let structs: TokenStream = structs.collect();
    let infos = api.endpoints.iter().map(
        |Endpoint { call, cfg, .. }| quote!(#(#cfg)* <#call<'static> as #runtime::Endpoint>::info),
    );
    let (wire, text) = (&api.wire, &api.docs);
    let docs = docs::attribute(&format!(
        "The calls of [`{ident}`], one struct for each endpoint."
    ));
    quote! {
        #docs
        #(#cfg)*
        // Not every program asks for the facts.
        #[allow(dead_code)]
        #vis mod #module {
            #import
            #structs

            /// What the declarations say.
            #vis_inside const INFO: #runtime::ApiInfo =
                #runtime::ApiInfo::new(#wire, #text, &[#(#infos),*]);
        }
    }
}

fn call(api: &Api, endpoint: &Endpoint, vis: &TokenStream) -> TokenStream {
    let runtime = &api.alias;
    let Endpoint {
        call, cfg, params, ..
    } = endpoint;
    let params = params.len();
    let docs = docs::of_call(api, endpoint);
    quote! {
        #[doc = #docs]
        #(#cfg)*
        #[must_use = #MUST_USE]
        #vis struct #call<'a> {
            pub(super) raw: #runtime::Values<'a, #params>,
        }
    }
}

/// The trait's visibility, said one module further in.
fn inside(vis: &Visibility) -> TokenStream {
    let Visibility::Restricted(restricted) = vis else {
        return match vis {
            Visibility::Public(_) => quote!(#vis),
            _ => quote!(pub(super)),
        };
    };
    let path = &restricted.path;
    let first = path
        .segments
        .first()
        .map(|segment| segment.ident.to_string());
    match first.as_deref() {
        Some("self") => quote!(pub(super)),
        Some("super") if path.leading_colon.is_none() => quote!(pub(in super::#path)),
        _ => quote!(#vis),
    }
}
