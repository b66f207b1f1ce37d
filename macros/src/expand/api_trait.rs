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
///
/// The values are set one by one, because an array of them would have to be taken apart again
/// wherever making one of them may panic, which costs a build more than all the rest.
fn body(api: &Api, endpoint: &Endpoint, fixed: &Fixed) -> TokenStream {
    let (runtime, module, name) = (&api.alias, &api.module, &endpoint.call);
    // No argument is meant by this.
    let call = Ident::new("call", Span::mixed_site());
    let numbered = endpoint.params.iter().enumerate();
    let set = numbered.filter_map(|(index, param)| {
        let Param { ident, ty, .. } = param;
        // Errors about the type belong to the type.
        let span = name::start(ty);
        let at = api.at(span);
        Some(match (param.required, &param.sent) {
            (false, None) => return None,
            (false, Some(text)) => {
                quote!(#runtime::Raw::put(&mut #call.raw, #index, #runtime::Value::str(#text));)
            }
            _ if param.lost => quote!(let _ = #ident;),
            _ if param.is_json_body() => {
                quote_spanned!(span=> #at::Value::body::<#ty>(&mut #call.raw, #index, &#ident);)
            }
            _ => {
                let slot = Ident::new(param.slot(), Span::call_site());
                quote_spanned!(span=> #at::Value::#slot::<#ty>().give(&mut #call.raw, #index, #ident);)
            }
        })
    });
    let set: TokenStream = set.collect();
    let core = &fixed.core;
    quote! {
        let mut #call = #module::#name {
            raw: #runtime::raw(#core, <#module::#name<'_> as #runtime::Call>::ROUTE),
        };
        #set
        #call
    }
}

/// The params that a call cannot be made without, in the order of their declaration.
fn positional(endpoint: &Endpoint) -> impl Iterator<Item = &Param> {
    endpoint.params.iter().filter(|param| param.required)
}
