//! Writes the code for a checked API trait. It cannot fail.
//!
//! The generated module contains only the structs of the calls and the facts of the API. The impls
//! are next to the trait, so that names in the user's types resolve as the user wrote them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::model::Api;
use common::Common;

mod api_trait;
mod call;
mod common;
mod constants;
mod docs;
mod facts;
mod module;
mod pages;
mod route;
mod schemas;
mod setters;
mod status;

/// Returns the trait and the code generated for it.
pub(crate) fn api(api: &Api) -> TokenStream {
    // The runtime is imported under a short name, because each token costs compile time.
    let (cfg, path, alias) = (&api.cfg, &api.runtime.path, &api.alias);
    let import = quote!(#cfg use #path as #alias;);
    let facts_import = facts::import(api);
    let constants = constants::checks(api);
    let common = Common::new(api);
    let declared = api_trait::declared(api);
    let implemented = api_trait::implemented(api);
    let module = module::module(api, &import);
    let calls = api
        .endpoints
        .iter()
        .enumerate()
        .map(|(index, endpoint)| call::impls(api, (index, endpoint), &common));
    let calls: TokenStream = calls.collect();
    let markers = api
        .endpoints
        .iter()
        .filter_map(|endpoint| endpoint.marker.as_ref());
    quote! {
        #import
        #facts_import
        #constants
        #declared
        #module
        #calls
        #implemented
        // Marks the imports of `#[endpoint]` as used, and lets editors resolve the attribute.
        #[allow(unused_imports)]
        const _: () = {
            #(use #markers as _;)*
        };
    }
}
