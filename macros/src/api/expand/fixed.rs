//! What is the same for all endpoints of a trait.
//!
//! It is made once and put where it belongs: to make a token and to hand it over costs a macro that
//! is not optimized more than to name all that stands between two braces.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use crate::api::model::Api;

pub(super) struct Fixed {
    /// The items of `Call` that are alike.
    pub(super) call: TokenStream,
    /// The body of the impl of `IntoFuture`.
    // It names the response by way of `Call`, so that a private type is one error.
    pub(super) awaited: Group,
    /// The body of the impl of `Debug`.
    pub(super) debug: Group,
}

impl Fixed {
    pub(super) fn of(api: &Api) -> Self {
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
            awaited: braces(quote! {
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

/// The tokens between braces.
pub(super) fn braces(tokens: TokenStream) -> Group {
    Group::new(Delimiter::Brace, tokens)
}
