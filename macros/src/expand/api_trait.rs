//! The trait as its users see it, and its one implementation.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::docs;
use super::fixed::{Fixed, braces};
use crate::model::{Api, Endpoint, Param};
use crate::name;

/// The trait.
pub(super) fn declared(api: &Api, fixed: &Fixed) -> TokenStream {
    let Api {
        vis,
        ident,
        passed,
        cfg,
        ..
    } = api;
    let runtime = &api.alias;
    let docs = docs::attribute(&docs::of_trait(api));
    let methods = api.endpoints.iter().map(|endpoint| {
        let Endpoint { passed, cfg, .. } = endpoint;
        let docs = docs::of_endpoint(endpoint);
        let attributes = quote!(#[doc = #docs] #(#cfg)* #passed);
        let body = TokenTree::Group(braces(body(api, endpoint, fixed)));
        [attributes, signature(api, endpoint), body.into()]
    });
    let methods: TokenStream = methods.flatten().collect();
    quote! {
        #docs
        #(#cfg)*
        #passed
        #vis trait #ident: #runtime::Resource {
            #methods
        }
    }
}

/// The implementation for the client. Every method is provided: only the client is not known there.
pub(super) fn implemented(api: &Api) -> TokenStream {
    let Api { ident, cfg, .. } = api;
    let client = &api.runtime.client;
    quote!(#(#cfg)* impl #ident for #client {})
}

fn signature(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (module, Endpoint { ident, call, .. }) = (&api.module, endpoint);
    let names = positional(endpoint).map(|param| &param.ident);
    let types = positional(endpoint).map(|param| &param.ty);
    // An argument of any type can be no method of a trait object.
    let lost = positional(endpoint).any(|param| param.lost);
    let bound = lost.then(|| quote!(where Self: ::core::marker::Sized));
    if endpoint.borrows {
        quote!(fn #ident<'a>(&'a self, #(#names: #types),*) -> #module::#call<'a> #bound)
    } else {
        quote!(fn #ident(&self, #(#names: #types),*) -> #module::#call<'_> #bound)
    }
}

/// A call with what is given so far: fields only, no encoding.
fn body(api: &Api, endpoint: &Endpoint, fixed: &Fixed) -> TokenStream {
    let (runtime, module, call) = (&api.alias, &api.module, &endpoint.call);
    let values = endpoint.params.iter().map(|param| {
        let Param { ident, ty, .. } = param;
        // Errors about the type belong to the type.
        let span = name::start(ty);
        let at = api.at(span);
        match (param.required, &param.sent) {
            (false, None) => fixed.absent.clone(),
            (false, Some(text)) => quote!(#runtime::Value::str(#text),),
            _ if param.lost => quote!({
                let _ = #ident;
                #runtime::Value::absent()
            },),
            _ if param.is_json_body() => quote_spanned!(span=> #at::Value::body::<#ty>(&#ident),),
            _ => {
                let slot = Ident::new(param.slot(), Span::call_site());
                quote_spanned!(span=> #at::Value::#slot::<#ty>().value(#ident),)
            }
        }
    });
    let values: TokenStream = values.collect();
    let core = &fixed.core;
    quote! {
        #module::#call {
            raw: #runtime::Raw::new(
                #core,
                <#module::#call<'_> as #runtime::Call>::ROUTE,
                [#values],
            )
        }
    }
}

/// The params that a call cannot be made without, in the order of their declaration.
fn positional(endpoint: &Endpoint) -> impl Iterator<Item = &Param> {
    endpoint.params.iter().filter(|param| param.required)
}
