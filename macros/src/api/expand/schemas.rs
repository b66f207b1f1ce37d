//! The types of an endpoint whose schemas the runtime looks for, if it has the feature for them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::model::{Api, Endpoint};
use crate::param::Param;

/// Returns the call of the macro that writes the constant with the schemas.
pub(super) fn constant(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let runtime = &api.alias;
    let params = endpoint.params.iter().map(|param| {
        let Param { ty, cfg, .. } = param;
        if param.is_invalid {
            quote!(#cfg #runtime::Opaque)
        } else {
            quote!(#cfg #ty)
        }
    });
    let errors = endpoint.errors.iter().enumerate();
    let errors = errors.filter_map(|(index, error)| {
        let (ty, index) = (error.body.as_ref()?, Literal::usize_unsuffixed(index));
        Some(quote!(#index: #ty))
    });
    quote!(#runtime::schemas! { [#(#params),*] [#(#errors),*] })
}
