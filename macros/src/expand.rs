//! Writes the code. Nothing here can fail, and nothing here decides: see `model`.
//!
//! The module named after the trait holds only the calls' structs and the table of facts. Every
//! impl stands beside the trait, where the user's names mean what the user meant.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Api;

mod api_trait;
mod call;
mod docs;
mod info;
mod module;
mod route;
mod setters;

pub(crate) use docs::attribute as doc_attribute;
pub(crate) use info::param as param_info;
pub(crate) use setters::setter_docs;

/// An API trait and all that is made of it.
pub(crate) fn api(api: &Api) -> TokenStream {
    let declared = api_trait::declared(api);
    let implemented = api_trait::implemented(api);
    let module = module::module(api);
    let calls = api
        .endpoints
        .iter()
        .map(|endpoint| call::impls(api, endpoint));
    let markers = api
        .endpoints
        .iter()
        .filter_map(|endpoint| endpoint.marker.as_ref());
    quote! {
        #declared
        #module
        #(#calls)*
        #implemented
        // The imports of `#[endpoint]` are used, and editors know what stands there.
        const _: () = {
            #(#[allow(unused_imports)] use #markers as _;)*
        };
    }
}
