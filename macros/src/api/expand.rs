//! Writes the code. Nothing here can fail, and nothing here decides: see `model`.
//!
//! The module named after the trait holds only the calls' structs and the table of facts. Every
//! impl stands beside the trait, where the user's names mean what the user meant.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::model::Api;
use fixed::Fixed;

mod api_trait;
mod call;
mod docs;
mod documented;
mod facts;
mod fixed;
mod module;
mod pages;
mod route;
mod setters;

/// An API trait and all that is made of it.
pub(crate) fn api(api: &Api) -> TokenStream {
    // The runtime's path is said twice, and a short name for it everywhere else: each token is
    // read, resolved and hashed again whenever the crate is compiled.
    let (cfg, path, alias) = (&api.cfg, &api.runtime.path, &api.alias);
    let import = quote!(#cfg use #path as #alias;);
    let facts_import = facts::import(api);
    let fixed = Fixed::of(api);
    let declared = api_trait::declared(api);
    let implemented = api_trait::implemented(api);
    let module = module::module(api, &import);
    let calls = api
        .endpoints
        .iter()
        .map(|endpoint| call::impls(api, endpoint, &fixed));
    let calls: TokenStream = calls.collect();
    let markers = api
        .endpoints
        .iter()
        .filter_map(|endpoint| endpoint.marker.as_ref());
    quote! {
        #import
        #facts_import
        #declared
        #module
        #calls
        #implemented
        // The imports of `#[endpoint]` are used, and editors know what stands there.
        #[allow(unused_imports)]
        const _: () = {
            #(use #markers as _;)*
        };
    }
}
