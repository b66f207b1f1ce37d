//! The setters of optional params: inherent methods, so that no import is needed.

use proc_macro2::{Group, TokenStream};
use quote::quote;

use super::common::braces;
use crate::api::model::{Api, Endpoint};
use crate::param::{Param, bind, setter_docs};

/// Returns the setters of an endpoint's call, if it has any.
pub(super) fn setters(api: &Api, endpoint: &Endpoint) -> Option<Group> {
    let numbered = endpoint.params.iter().enumerate();
    let mut optional = numbered.filter(|(_, param)| !param.required).peekable();
    optional.peek()?;
    let setters = optional.map(|(index, param)| setter(api, index, param));
    Some(braces(setters.collect()))
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
    if param.is_invalid {
        return quote!(#cfg #vis fn #ident(self, _: impl ::core::marker::Sized) -> Self { self });
    }
    let set = bind::set(api.at(ty.start), param, index);
    let docs = setter_docs(param);
    quote! {
        #[doc = #docs]
        #cfg
        #passed
        #vis fn #ident(self, #ident: impl #runtime::Arg<#ty>) -> Self {
            Self { erased: #set }
        }
    }
}
