//! The impls of one endpoint's call. They are small and hand tables to the runtime.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::fixed::{Fixed, braces};
use super::{documented, facts, pages, route, setters};
use crate::api::model::{Api, Endpoint};

pub(super) fn impls(api: &Api, endpoint: &Endpoint, fixed: &Fixed) -> TokenStream {
    let (runtime, module) = (&api.alias, &api.module);
    let Endpoint { call, response, .. } = endpoint;
    // Errors about the type belong to the type.
    let at = response.start;
    let own = quote_spanned!(at=> type Response = #response;);
    let (route, facts) = (
        route::constant(api, endpoint),
        facts::constant(api, endpoint),
    );
    let sent = braces([own, fixed.call.clone()].into_iter().collect());
    let declared = braces([route, facts].into_iter().collect());
    let awaited = &fixed.awaited;
    let debug = &fixed.debug;
    // Each impl is an item, and each item exists only where the method does.
    let of_trait = &api.cfg;
    let cfg = endpoint
        .cfg
        .as_ref()
        .map_or_else(|| quote!(#of_trait), |own| quote!(#of_trait #own));
    let impls = quote! {
        #cfg
        impl #runtime::Call for #module::#call<'_> #sent

        #cfg
        impl<'a> #runtime::Endpoint for #module::#call<'a> #declared

        #cfg
        impl ::core::future::IntoFuture for #module::#call<'_> #awaited

        #cfg
        impl #runtime::Debug for #module::#call<'_> #debug
    };
    let paged = endpoint.pages.as_ref().map(|pages| {
        let pages = pages::constant(runtime, pages);
        // That the answer is a page is a matter of its type.
        let paged = quote_spanned!(at=> #runtime::Paged);
        quote! {
            #cfg
            impl #paged for #module::#call<'_> {
                const PAGES: #runtime::PageInfo = #pages;
            }
        }
    });
    let documented = documented::check(api, endpoint).map(|check| quote!(#cfg #check));
    let setters = setters::setters(api, endpoint).map(|setters| {
        quote! {
            #cfg
            // Whoever declares a setter need not call it.
            #[allow(dead_code)]
            impl<'a> #module::#call<'a> #setters
        }
    });
    [Some(impls), paged, documented, setters]
        .into_iter()
        .flatten()
        .collect()
}
