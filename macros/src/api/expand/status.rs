//! The check that the response type has each documented status.
//!
//! Only the type knows its statuses, so the check is a constant that the compiler evaluates.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::api::model::{Api, Endpoint, Status};

/// Returns a check for each documented status of a success. `None` if there are none.
pub(super) fn check(api: &Api, endpoint: &Endpoint) -> Option<TokenStream> {
    let documented = endpoint.responses.iter();
    let mut documented = documented.filter_map(|status| Some((status, status.span?)));
    let checks: TokenStream = documented
        .by_ref()
        .map(|(status, span)| one(api, endpoint, status, span))
        .collect();
    (!checks.is_empty()).then_some(checks)
}

fn one(api: &Api, endpoint: &Endpoint, status: &Status, span: Span) -> TokenStream {
    let (module, call, code) = (&api.module, &endpoint.call, status.code);
    // Generated code, located at the status.
    let span = Span::call_site().located_at(span);
    let runtime = api.at(span);
    let message = format!(
        "missing variant of `{}` for status {code}; add `#[status({code})]` to a variant, or remove \
         the status from `responses`",
        endpoint.response.name
    );
    quote_spanned! {span=>
        const _: () = ::core::assert!(#runtime::has_status::<#module::#call<'static>>(#code), #message);
    }
}
