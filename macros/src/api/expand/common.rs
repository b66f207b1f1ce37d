//! The code that all endpoints of a trait have in common.
//!
//! It is created once and cloned as a group. In an unoptimized build of the macro this is faster
//! than to create the tokens again for each endpoint.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use crate::api::model::Api;

/// The code that is equal for all endpoints of a trait.
pub(super) struct Common {
    /// The items of the impl of `Call` except for the response.
    pub(super) call: TokenStream,
    /// The body of the impl of `IntoFuture`.
    // It refers to the response through `Call`, so that a private type is one error.
    pub(super) future: Group,
    /// The body of the impl of `Debug`.
    pub(super) debug: Group,
}

impl Common {
    /// Creates the code for a trait.
    pub(super) fn new(api: &Api) -> Self {
        let (runtime, client) = (&api.alias, &api.runtime.client);
        Self {
            call: quote! {
                type Client = #client;

                fn view(&self) -> #runtime::Result<#runtime::CallView<'_>> {
                    #runtime::view(&self.erased)
                }

                fn options(&mut self) -> &mut #runtime::Options {
                    #runtime::options(&mut self.erased)
                }
            },
            future: braces(quote! {
                type Output = #runtime::Result<<Self as #runtime::Call>::Response>;
                type IntoFuture = #runtime::Future<<Self as #runtime::Call>::Response>;

                fn into_future(self) -> <Self as ::core::future::IntoFuture>::IntoFuture {
                    #runtime::start(self.erased, <Self as #runtime::Call>::DECODING)
                }
            }),
            debug: braces(quote! {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #runtime::debug(&self.erased, f)
                }
            }),
        }
    }
}

/// Encloses the tokens in braces.
pub(super) fn braces(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Brace, tokens)
}
