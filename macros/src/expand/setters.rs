//! The setters of optional params: inherent methods, so that no import is needed.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::docs;
use crate::model::{Api, Endpoint, Param};

/// The setters of an endpoint's call, where it has any.
pub(super) fn setters(api: &Api, endpoint: &Endpoint) -> Option<TokenStream> {
    let numbered = endpoint.params.iter().enumerate();
    numbered
        .filter(|(_, param)| !param.required)
        .map(|(index, param)| setter(api, index, param))
        .reduce(|mut all, setter| {
            all.extend(setter);
            all
        })
}

fn setter(api: &Api, index: usize, param: &Param) -> TokenStream {
    let (runtime, vis) = (&api.alias, &api.vis);
    let Param {
        ident,
        ty,
        cfg,
        passed,
        ..
    } = param;
    let span = ty.span();
    let at = api.at(span);
    let set = if param.lost {
        return quote!(#(#cfg)* #vis fn #ident(self, _: impl ::core::marker::Sized) -> Self { self });
    } else if param.is_json_body() {
        quote_spanned!(span=> #at::Value::set_body::<#ty>(&mut self.0, #index, #ident))
    } else {
        let slot = format_ident!("{}", param.slot());
        quote_spanned!(span=> #at::Value::#slot::<#ty>().set(&mut self.0, #index, #ident))
    };
    let docs = docs::attribute(&setter_docs(param));
    quote! {
        #docs
        #(#cfg)*
        #passed
        #vis fn #ident(mut self, #ident: impl #runtime::Arg<#ty>) -> Self {
            #set;
            self
        }
    }
}

/// What a setter's documentation says: the argument's own, and how it travels.
pub(crate) fn setter_docs(param: &Param) -> String {
    let own = if param.docs.is_empty() {
        format!("Sets `{}`.", param.wire)
    } else {
        param.docs.clone()
    };
    let facts = docs::facts(param);
    format!(
        "{own}\n\nSent as the {} param `{}`{facts}.",
        param.place.word(),
        param.wire
    )
}
