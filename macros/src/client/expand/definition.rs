//! The impl of `ApiClient`: the facts of a client.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use restrait_grammar::location::Common;

use super::{at, auth, common, info, option};
use crate::client::declaration::ErrorIfValue;
use crate::client::model::Client;
use crate::constant::Constant;

/// Returns the impl of `ApiClient`.
pub(super) fn definition(client: &Client) -> TokenStream {
    let Client {
        ident, base_url, ..
    } = client;
    let runtime = &client.alias;
    let common_type = common::ty(client);
    let constants = constants(client);
    let common = client
        .common
        .iter()
        .map(|param| info::param(&client.runtime, param));
    // Calls are not promoted to constants in arguments of other calls.
    let common_const = (!client.common.is_empty())
        .then(|| quote!(const __COMMON: &[#runtime::ParamInfo] = &[#(#common),*];));
    let common = common_const
        .as_ref()
        .map(|_| quote!(.with_common(__COMMON)));
    let auth = client.auth.as_ref().map(|auth| auth::info(runtime, auth));
    let credential_env = auth::env(client);
    let base_url_env = client.base_url_env.iter();
    let error = client.error.as_ref().map(|ty| {
        let name = option(ty.schema.as_ref());
        // An error about the type points at it.
        let (span, located) = (ty.start, at(runtime, ty.start));
        let decoding = quote_spanned!(span=> <#ty as #located::ErrorType>::DECODING);
        quote!(.with_error(#name, #decoding))
    });
    let error_if = client.error_if.as_ref().map(|error_if| {
        let member = &error_if.member;
        let value = match &error_if.value {
            ErrorIfValue::Any => quote!(Any),
            ErrorIfValue::Bool(value) => quote!(Bool(#value)),
            ErrorIfValue::Integer(value) => quote!(Integer(#value)),
            ErrorIfValue::Text(value) => quote!(Text(#value)),
        };
        quote! {
            .with_error_if(#runtime::ErrorIf::new(#member, #runtime::ErrorIfValue::#value))
        }
    });
    let info = quote! {
        #runtime::ClientInfo::new(
            ::core::env!("CARGO_PKG_NAME"),
            ::core::env!("CARGO_PKG_VERSION"),
            #base_url,
        )
            #constants
            #auth
            #credential_env
            #(.with_base_url_env(#base_url_env))*
            #common
            #error
            #error_if
    };
    let info = match &client.error {
        Some(ty) => quote!(#runtime::client_schemas!(#info, #ty)),
        None => info,
    };
    quote! {
        impl #runtime::ApiClient for #ident {
            type Common = #common_type;

            const INFO: &'static #runtime::ClientInfo = {
                #common_const
                &#info
            };

            const RESOURCES: &'static [&'static #runtime::ApiInfo] = Self::RESOURCES;

            fn from_core(core: #runtime::Core) -> Self {
                Self(#runtime::OpaqueCore::new(core))
            }

            fn core(&self) -> &#runtime::Core {
                self.0.get()
            }
        }
    }
}

/// Returns the calls that set the constants.
fn constants(client: &Client) -> TokenStream {
    let (mut headers, mut query) = (Vec::new(), Vec::new());
    for Constant {
        location,
        name,
        value,
        ..
    } in &client.constants
    {
        match location {
            Common::Header => headers.push(quote!((#name, #value))),
            Common::Query => {
                let value = option(value.as_ref());
                query.push(quote!((#name, #value)));
            }
        }
    }
    let headers = (!headers.is_empty()).then(|| quote!(.with_headers(&[#(#headers),*])));
    let query = (!query.is_empty()).then(|| quote!(.with_query(&[#(#query),*])));
    quote!(#headers #query)
}
