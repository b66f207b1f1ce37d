//! The trait as its users see it, and its one implementation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::docs;
use crate::model::{Api, Endpoint, Param};

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
    let docs = docs::attribute(&docs::of_trait(api));
    let methods = api.endpoints.iter().map(|endpoint| {
        let Endpoint { passed, cfg, .. } = endpoint;
        let docs = docs::attribute(&docs::of_endpoint(endpoint));
        let (signature, body) = (signature(api, endpoint), body(api, endpoint));
        quote!(#docs #(#cfg)* #passed #signature { #body })
    });
    quote! {
        #docs
        #(#cfg)*
        #passed
        #vis trait #ident: #runtime::Resource {
            #(#methods)*
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
fn body(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (runtime, module, call) = (&api.alias, &api.module, &endpoint.call);
    let values = endpoint.params.iter().map(|param| {
        let Param { ident, ty, .. } = param;
        // Errors about the type belong to the type.
        let span = ty.span();
        let at = api.at(span);
        match (param.required, &param.sent) {
            (false, None) => quote!(#runtime::Value::absent()),
            (false, Some(text)) => quote!(#runtime::Value::str(#text)),
            _ if param.lost => quote!({
                let _ = #ident;
                #runtime::Value::absent()
            }),
            _ if param.is_json_body() => quote_spanned!(span=> #at::Value::body::<#ty>(&#ident)),
            _ => {
                let slot = format_ident!("{}", param.slot());
                quote_spanned!(span=> #at::Value::#slot::<#ty>().value(#ident))
            }
        }
    });
    quote! {
        #module::#call(#runtime::Raw::new(
            #runtime::Resource::core(self),
            <#module::#call<'_> as #runtime::Call>::ROUTE,
            [#(#values),*],
        ))
    }
}

/// The params that a call cannot be made without, in the order of their declaration.
fn positional(endpoint: &Endpoint) -> impl Iterator<Item = &Param> {
    endpoint.params.iter().filter(|param| param.required)
}
