//! The generated module: the structs of the calls, and the facts of the API.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::common::braces;
use super::docs;
use crate::api::model::{Api, Endpoint};
use crate::param::doc_attribute;

/// The text of `#[must_use]` on a call.
const MUST_USE: &str = "a call does nothing until it is awaited";

/// Returns the module.
pub(super) fn module(api: &Api, import: &TokenStream) -> TokenStream {
    let Api {
        vis,
        inner_vis,
        ident,
        module,
        cfg,
        ..
    } = api;
    let runtime = &api.alias;
    let structs = api
        .endpoints
        .iter()
        .map(|endpoint| call(api, endpoint, inner_vis));
    let structs: TokenStream = structs.collect();
    let infos = api.endpoints.iter().map(|Endpoint { call, cfg, .. }| {
        let at = Span::call_site().located_at(call.span());
        quote_spanned!(at=> #cfg <#call<'static> as #runtime::Endpoint>::info)
    });
    let (wire, text) = (&api.wire, &api.docs);
    let idents = std::iter::once(&api.ident).chain(api.endpoints.iter().map(|it| &it.ident));
    let lines = idents.map(|ident| Literal::u32_unsuffixed(line(ident.span())));
    let docs = doc_attribute(&format!(
        "The calls of [`{ident}`], with one struct for each endpoint."
    ));
    // If the name is taken, the error points at the trait's name.
    let at = Span::call_site().located_at(module.span());
    let vis = vis.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(at));
        token
    });
    let vis: TokenStream = vis.collect();
    let keyword = quote_spanned!(at=> mod);
    let mut body = braces(quote! {
        #import
        #structs

        /// The line of the trait, and those of its methods.
        pub(super) const LINES: &[u32] = &[#(#lines),*];

        /// The declaration of the resource, for documentation and tools.
        #inner_vis const INFO: #runtime::ApiInfo =
            #runtime::ApiInfo::new(#wire, #text, ::core::file!(), LINES, &[#(#infos),*]);
    });
    body.set_span(at);
    quote! {
        #docs
        #cfg
        // A program does not use every call or the facts.
        #[allow(dead_code)]
        #vis #keyword #module #body
    }
}

/// Returns the line of a token in its file. 0 outside of the compiler.
fn line(span: Span) -> u32 {
    if !proc_macro::is_available() {
        return 0;
    }
    u32::try_from(span.unwrap().line()).unwrap_or_default()
}

fn call(api: &Api, endpoint: &Endpoint, vis: &TokenStream) -> TokenStream {
    let runtime = &api.alias;
    let Endpoint {
        call, cfg, params, ..
    } = endpoint;
    let params = params.len();
    let docs = docs::call(api, endpoint);
    quote! {
        #[doc = #docs]
        #cfg
        #[must_use = #MUST_USE]
        #vis struct #call<'a> {
            pub(super) erased: #runtime::ErasedCall<'a, #params>,
        }
    }
}
