//! The rules of bodies: at most one, and only where HTTP gives it a meaning.

use quote::quote;

use super::scopes::lints;
use crate::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::model::Param;

/// Checks the bodies of an endpoint, of which `method` is what is left.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) {
    let mut bodies = params.iter().filter(|param| param.place.is_body());
    let Some(first) = bodies.next() else {
        return;
    };
    for second in bodies {
        let (first, ident) = (&first.ident, &second.ident);
        let message = format!(
            "`{first}` is the body already; put `{ident}` into its type, or mark it `#[query]`"
        );
        diagnostics.push(ident, message);
    }
    let Some(verb) = method.keys.method.as_ref().map(syn::LitStr::value) else {
        return;
    };
    let ident = &first.ident;
    match verb.as_str() {
        "HEAD" => {
            let message = format!(
                "a HEAD request has no body; mark `{ident}` `#[query]`, or use another method"
            );
            diagnostics.push(ident, message);
        }
        "GET" if !method.keys.allowed.body => {
            let message = format!(
                "a GET request has no body; mark `{ident}` `#[query]`, or use another method, or \
                 add `allow(body)` if the API wants it"
            );
            diagnostics.push(ident, message);
        }
        "DELETE" if !method.keys.allowed.body => {
            let message = "some proxies drop the body of a DELETE request; add `allow(body)` to \
                           `#[endpoint(..)]` if the API wants it";
            let lints = lints(method);
            diagnostics.warn(
                "delete_with_body",
                ident.span(),
                message.into(),
                quote!(#lints),
            );
        }
        _ => {}
    }
}
