//! The common params of a client.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::at;
use crate::client::model::Client;
use crate::param::{Param, bind, doc_attribute, setter_docs};

/// Returns the type of a client's values of the common params.
pub(super) fn ty(client: &Client) -> TokenStream {
    let runtime = &client.alias;
    if client.common.is_empty() {
        quote!(#runtime::CommonValues)
    } else {
        client.common_type.to_token_stream()
    }
}

/// Returns the common params: their values in a client, and their setters on a call.
pub(super) fn params(client: &Client) -> TokenStream {
    let Client {
        vis,
        ident,
        common_type,
        common_trait,
        ..
    } = client;
    let runtime = &client.alias;
    let at = |param: &Param| at(runtime, param.ty.start);
    let numbered = || client.common.iter().enumerate();
    let of_client = numbered().map(|(index, param)| {
        let (docs, Param { ident, ty, .. }) = (doc_attribute(&setter_docs(param)), param);
        let input = bind::convert(at(param), param);
        quote! {
            #docs
            #[must_use]
            #vis fn #ident(self, #ident: impl #runtime::Arg<#ty>) -> Self {
                Self(self.0.set(#index, #input))
            }
        }
    });
    let call_setters = numbered().map(|(index, param)| {
        let (docs, Param { ident, ty, .. }) = (doc_attribute(&setter_docs(param)), param);
        let input = bind::convert(at(param), param);
        quote! {
            #docs
            #[must_use = "a call does nothing until it is awaited"]
            fn #ident(mut self, #ident: impl #runtime::Arg<#ty>) -> Self {
                #runtime::Call::options(&mut self).set_common(#index, #input);
                self
            }
        }
    });
    quote! {
        /// A client's values of the parameters that every endpoint takes.
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #common_type(#runtime::CommonValues);

        impl #common_type {
            #(#of_client)*
        }

        impl ::core::convert::From<#runtime::CommonValues> for #common_type {
            fn from(values: #runtime::CommonValues) -> Self {
                Self(values)
            }
        }

        impl ::core::convert::From<#common_type> for #runtime::CommonValues {
            fn from(common: #common_type) -> Self {
                common.0
            }
        }

        /// Setters on every call for the parameters that all endpoints take.
        #vis trait #common_trait: #runtime::Call<Client = #ident> {
            #(#call_setters)*
        }

        impl<C: #runtime::Call<Client = #ident>> #common_trait for C {}
    }
}
