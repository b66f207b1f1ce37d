//! The check that the documented statuses can come true.
//!
//! Which statuses a response has, its type knows and no macro sees, so the compiler evaluates it.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::api::model::{Api, Endpoint, Status};

/// An error at each documented status that the response's type does not have. `None` if the
/// declaration documents none, which costs nothing then.
pub(super) fn check(api: &Api, endpoint: &Endpoint) -> Option<TokenStream> {
    let written = endpoint.responses.iter();
    let mut written = written.filter_map(|status| Some((status, status.span?)));
    let checks: TokenStream = written
        .by_ref()
        .map(|(status, span)| one(api, endpoint, status, span))
        .collect();
    (!checks.is_empty()).then_some(checks)
}

fn one(api: &Api, endpoint: &Endpoint, status: &Status, span: Span) -> TokenStream {
    let (module, call, code) = (&api.module, &endpoint.call, status.code);
    // It is our code, shown where the status is written.
    let span = Span::call_site().located_at(span);
    let runtime = api.at(span);
    let message = format!(
        "`{}` has no variant for status {code}; add `#[status({code})]` to one, or remove it from \
         `responses`",
        endpoint.response.name
    );
    quote_spanned! {span=>
        const _: () = ::core::assert!(#runtime::has_status::<#module::#call<'static>>(#code), #message);
    }
}
