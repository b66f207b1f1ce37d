//! The trait as its users see it, and its one implementation.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::docs;
use crate::api::model::{Api, Endpoint};
use crate::param::{Param, bind, doc_attribute};

/// The trait.
pub(super) fn declared(api: &Api) -> TokenStream {
    let Api {
        vis,
        ident,
        passed,
        cfg,
        ..
    } = api;
    let runtime = &api.alias;
    let docs = doc_attribute(&docs::of_trait(api));
    let methods = api.endpoints.iter().map(|endpoint| method(api, endpoint));
    let methods: TokenStream = methods.collect();
    quote! {
        #docs
        #cfg
        #passed
        #vis trait #ident: #runtime::Resource {
            #methods
        }
    }
}

/// The implementation for the client. Every method is provided: only the client is not known there.
/// A client finds the facts of its resources by their traits, whatever their modules are called.
pub(super) fn implemented(api: &Api) -> TokenStream {
    let Api {
        vis,
        ident,
        module,
        cfg,
        ..
    } = api;
    let (runtime, client) = (&api.alias, &api.runtime.client);
    let at = Span::call_site().located_at(module.span());
    let info = quote_spanned!(at=> &#module::INFO);
    quote! {
        #cfg
        impl #ident for #client {}

        #cfg
        impl dyn #ident {
            #[doc(hidden)]
            #[allow(dead_code)]
            #vis const INFO: &'static #runtime::ApiInfo = #info;
        }
    }
}

fn method(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (module, docs) = (&api.module, docs::of_endpoint(endpoint));
    let Endpoint {
        ident,
        call,
        cfg,
        passed,
        ..
    } = endpoint;
    let names = positional(endpoint).map(|param| &param.ident);
    let types = positional(endpoint).map(|param| &param.ty);
    // An argument of any type can be no method of a trait object.
    let lost = positional(endpoint).any(|param| param.lost);
    let bound = lost.then(|| quote!(where Self: ::core::marker::Sized));
    let body = body(api, endpoint);
    if endpoint.borrows {
        quote! {
            #[doc = #docs] #cfg #passed
            fn #ident<'a>(&'a self, #(#names: #types),*) -> #module::#call<'a> #bound { #body }
        }
    } else {
        quote! {
            #[doc = #docs] #cfg #passed
            fn #ident(&self, #(#names: #types),*) -> #module::#call<'_> #bound { #body }
        }
    }
}

/// A call with what is given so far: fields only, no encoding.
///
/// The values are set one by one, because an array of them would have to be taken apart again
/// wherever making one of them may panic, which costs a build more than all the rest.
fn body(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (runtime, module, name) = (&api.alias, &api.module, &endpoint.call);
    let lost = positional(endpoint).filter(|param| param.lost);
    let lost = lost.map(|Param { ident, .. }| quote!(let _ = #ident;));
    let mut erased =
        quote!(#runtime::call(self, <#module::#name<'_> as #runtime::Endpoint>::ROUTE));
    for (index, param) in endpoint.params.iter().enumerate() {
        match (param.required, &param.sent) {
            (false, None) => {}
            (false, Some(text)) => {
                erased = quote!(#runtime::ErasedCall::with(#erased, #index, #runtime::Value::str(#text)));
            }
            _ if param.lost => {}
            _ => {
                let at = api.at(param.ty.start);
                erased = bind::with_value(at, param, &erased, index).into_token_stream();
            }
        }
    }
    quote!(#(#lost)* #module::#name { erased: #erased })
}

/// The params that a call cannot be made without, in the order of their declaration.
fn positional(endpoint: &Endpoint) -> impl Iterator<Item = &Param> {
    endpoint.params.iter().filter(|param| param.required)
}
