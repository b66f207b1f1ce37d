//! A check of the constants that only the compiler can make: no common param or key of the client has
//! the same name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use crate::api::model::Api;
use crate::constant::Constant;

/// Returns the checks, one for each declared constant.
pub(super) fn checks(api: &Api) -> TokenStream {
    let mut checked: Vec<&Constant> = Vec::new();
    for constant in api.endpoints.iter().flat_map(|it| &it.constants) {
        // The constants of the trait are those of several endpoints.
        if !checked
            .iter()
            .any(|it| it.is(constant.location, &constant.name))
        {
            checked.push(constant);
        }
    }
    checked.into_iter().map(|it| check(api, it)).collect()
}

fn check(api: &Api, constant: &Constant) -> TokenStream {
    let (cfg, client) = (&api.cfg, &api.runtime.client);
    let Constant {
        location, name, at, ..
    } = constant;
    let runtime = api.at(*at);
    let location = location.location();
    let message = format!(
        "duplicate {location} name `{name}`: the client has a parameter or key with this name; \
         remove the constant"
    );
    let location = format_ident!("{}", location.variant());
    let check = quote_spanned! {*at=>
        if #runtime::is_taken(
            <#client as #runtime::ApiClient>::INFO,
            #runtime::Location::#location,
            #name,
        ) {
            ::core::panic!("{}", #message)
        }
    };
    quote!(#cfg const _: () = { #check };)
}
