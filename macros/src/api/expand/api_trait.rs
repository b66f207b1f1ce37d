//! The trait that users call, and its implementation.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::docs;
use crate::api::model::{Api, Endpoint};
use crate::param::{Param, bind, doc_attribute};

/// Returns the trait.
pub(super) fn declared(api: &Api) -> TokenStream {
    let Api {
        vis,
        ident,
        passed,
        cfg,
        ..
    } = api;
    let runtime = &api.alias;
    let docs = doc_attribute(&docs::api_trait(api));
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

/// Returns the implementation for the client, and the facts of the API.
///
/// The facts are a constant of the trait object, so that a client finds them without the name of
/// the module.
pub(super) fn implemented(api: &Api) -> TokenStream {
    let Api {
        ident, module, cfg, ..
    } = api;
    let (runtime, client) = (&api.alias, &api.runtime.client);
    let at = Span::call_site().located_at(module.span());
    let info = quote_spanned!(at=> &#module::INFO);
    quote! {
        #cfg
        impl #ident for #client {}

        #cfg
        impl #runtime::ApiTrait<#client> for dyn #ident {
            const INFO: &'static #runtime::ApiInfo = #info;

            fn from_client(client: &#client) -> &Self {
                client
            }
        }
    }
}

fn method(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (module, docs) = (&api.module, docs::endpoint(api, endpoint));
    let Endpoint {
        ident,
        call,
        cfg,
        passed,
        ..
    } = endpoint;
    let names = positional(endpoint).map(|param| &param.ident);
    let types = positional(endpoint).map(|param| &param.ty);
    // An argument of type `impl Sized` is not allowed in a method of a trait object.
    let is_generic = positional(endpoint).any(|param| param.is_invalid);
    let bound = is_generic.then(|| quote!(where Self: ::core::marker::Sized));
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

/// Returns the body of a method: it creates the call with the values of the required params.
///
/// The values are set one by one. An array of them would need drop glue for every value that may
/// panic, which takes most of the compile time.
fn body(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (runtime, module, name) = (&api.alias, &api.module, &endpoint.call);
    let unused = positional(endpoint).filter(|param| param.is_invalid);
    let unused = unused.map(|Param { ident, .. }| quote!(let _ = #ident;));
    let mut erased =
        quote!(#runtime::call(self, <#module::#name<'_> as #runtime::Endpoint>::ROUTE));
    for (index, param) in endpoint.params.iter().enumerate() {
        match (param.required, &param.sent) {
            (false, None) => {}
            (false, Some(text)) => {
                erased = quote!(#runtime::ErasedCall::with(#erased, #index, #runtime::Value::str(#text)));
            }
            _ if param.is_invalid => {}
            _ => {
                let at = api.at(param.ty.start);
                erased = bind::with_value(at, param, &erased, index).into_token_stream();
            }
        }
    }
    quote!(#(#unused)* #module::#name { erased: #erased })
}

/// Returns the required params, in the order of their declaration.
fn positional(endpoint: &Endpoint) -> impl Iterator<Item = &Param> {
    endpoint.params.iter().filter(|param| param.required)
}
