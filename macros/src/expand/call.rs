//! The impls of one endpoint's call. They are small and hand tables to the runtime.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{facts, info, route, setters};
use crate::model::{Api, Endpoint};

pub(super) fn impls(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let runtime = &api.alias;
    let client = &api.runtime.client;
    let module = &api.module;
    let Endpoint { call, response, .. } = endpoint;
    // Errors about the type belong to the type.
    let types = quote_spanned! {response.span()=>
        type Output = #runtime::Result<#response>;
        type IntoFuture = #runtime::Future<#response>;
    };
    let response = quote_spanned!(response.span()=> type Response = #response;);
    // Each impl is an item, and each item exists only where the method does.
    let cfg: Vec<_> = api.cfg.iter().chain(&endpoint.cfg).collect();
    let setters = setters::setters(api, endpoint);
    let route = route::route(api, endpoint);
    let facts = facts::facts(api, endpoint);
    let paged = endpoint.pages.as_ref().map(|pages| {
        let pages = info::pages(runtime, pages);
        // That the answer is a page is a matter of its type.
        let paged = quote_spanned!(endpoint.response.span()=> #runtime::Paged);
        quote! {
            #(#cfg)*
            impl<'a> #paged for #module::#call<'a> {
                const PAGES: #runtime::PageInfo = #pages;
            }
        }
    });
    let setters = setters.map(|setters| {
        quote! {
            #(#cfg)*
            // Whoever declares a setter need not call it.
            #[allow(dead_code)]
            impl<'a> #module::#call<'a> { #setters }
        }
    });
    quote! {
        #setters

        #(#cfg)*
        impl<'a> #runtime::Call for #module::#call<'a> {
            type Client = #client;
            #response
            const ROUTE: &'static #runtime::Route = &#route;
            const FACTS: #runtime::Facts = #facts;

            fn raw(&self) -> &#runtime::Raw<'_> {
                &self.0
            }

            fn options(&mut self) -> &mut #runtime::Options {
                &mut self.0.options
            }
        }

        #(#cfg)*
        impl<'a> ::core::future::IntoFuture for #module::#call<'a> {
            #types

            fn into_future(mut self) -> Self::IntoFuture {
                #runtime::Future::start(&mut self.0, <Self as #runtime::Call>::DECODING)
            }
        }

        #paged

        #(#cfg)*
        impl<'a> ::core::fmt::Debug for #module::#call<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #runtime::debug(&self.0, f)
            }
        }
    }
}
