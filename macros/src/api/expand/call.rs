//! The impls of an endpoint's call. They are small and delegate to the runtime.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::common::{Common, braces};
use super::{facts, pages, route, schemas, setters, status};
use crate::api::model::{Api, Endpoint};

/// Returns the impls of an endpoint's call.
pub(super) fn impls(
    api: &Api,
    (index, endpoint): (usize, &Endpoint),
    common: &Common,
) -> TokenStream {
    let (runtime, module) = (&api.alias, &api.module);
    let Endpoint { call, response, .. } = endpoint;
    // Errors about the type point at it.
    let at = response.start;
    let response = quote_spanned!(at=> type Response = #response;);
    let (route, facts) = (
        route::constant(api, endpoint),
        facts::constant(api, index, endpoint),
    );
    let call_items = braces([response, common.call.clone()].into_iter().collect());
    let endpoint_items = braces(
        [
            Some(route),
            Some(facts),
            page_reader(api, endpoint),
            Some(schemas::constant(api, endpoint)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    );
    let future = &common.future;
    let debug = &common.debug;
    // Each impl is compiled only if the method is.
    let trait_cfg = &api.cfg;
    let cfg = endpoint
        .cfg
        .as_ref()
        .map_or_else(|| quote!(#trait_cfg), |own| quote!(#trait_cfg #own));
    let impls = quote! {
        #cfg
        impl #runtime::Call for #module::#call<'_> #call_items

        #cfg
        impl<'a> #runtime::Endpoint for #module::#call<'a> #endpoint_items

        #cfg
        impl ::core::future::IntoFuture for #module::#call<'_> #future

        #cfg
        impl #runtime::Debug for #module::#call<'_> #debug
    };
    let paged = endpoint.pages.as_ref().map(|pages| {
        let pages = pages::constant(runtime, pages);
        // An error about a response that is not a page points at its type.
        let (located, at) = (api.at(at), Span::call_site().located_at(at));
        let paged = quote_spanned!(at=> #located::Paged);
        quote! {
            #cfg
            impl #paged for #module::#call<'_> {
                const PAGES: #runtime::PageInfo = #pages;
            }
        }
    });
    let headers = endpoint.headers_only.then(|| {
        let (located, at) = (api.at(at), Span::call_site().located_at(at));
        let checked = quote_spanned!(at=> #located::HeadersOnly);
        quote! {
            #cfg
            impl #checked for #module::#call<'_> {}
        }
    });
    let statuses = status::check(api, endpoint).map(|check| quote!(#cfg #check));
    let setters = setters::setters(api, endpoint).map(|setters| {
        quote! {
            #cfg
            // A program does not call every setter.
            #[allow(dead_code)]
            impl<'a> #module::#call<'a> #setters
        }
    });
    [Some(impls), paged, headers, statuses, setters]
        .into_iter()
        .flatten()
        .collect()
}

/// Returns the constant with the reader of pages, if the endpoint has any.
fn page_reader(api: &Api, endpoint: &Endpoint) -> Option<TokenStream> {
    let (runtime, response) = (&api.alias, &endpoint.response);
    endpoint.pages.as_ref()?;
    Some(quote! {
        const PAGE_READER: ::core::option::Option<#runtime::PageReader> =
            #runtime::TypeFacts::<#response>::PAGE_READER;
    })
}
