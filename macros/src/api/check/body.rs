//! The rules of request bodies: at most one, and only if the method allows it.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use restrait_grammar::{Location, method as http_method};

/// Checks the request body of an endpoint.
///
/// The arguments of `method` are in `params`.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) {
    let bodies = params.iter().filter(|param| param.location.is_body());
    let mut bodies = bodies.filter(|param| !param.is_invalid);
    let Some(first) = bodies.next() else {
        return;
    };
    // One error, even if there are more than two.
    if let Some(second) = bodies.find(|second| is_conflict(first, second)) {
        diagnostics.push(&second.ident, conflict(first, second));
        return;
    }
    let Some(verb) = &method.keys.method else {
        return;
    };
    let ident = &first.ident;
    match verb.value.as_str() {
        "HEAD" => {
            let message = format!(
                "a `HEAD` request cannot have a body; mark `{ident}` with `#[query]`, or use another \
                 method"
            );
            diagnostics.push(ident, message);
        }
        "GET" if !method.keys.allowed.body => {
            let message = format!(
                "a `GET` request cannot have a body; mark `{ident}` with `#[query]`, or use another \
                 method, or add `allow(body)` if the API requires it"
            );
            diagnostics.push(ident, message);
        }
        "DELETE" if !method.keys.allowed.body => {
            let message = "a `DELETE` request with a body is unreliable, because some proxies drop \
                           the body; add `allow(body)` to `#[endpoint(..)]` if the API requires it";
            diagnostics.warn(
                "delete_with_body",
                ident.span(),
                message.into(),
                method.lints(),
            );
        }
        name => {
            let may_have = match method.keys.body {
                Some((_, may_have)) => may_have,
                None => http_method::find(name).is_none_or(|known| known.body),
            };
            if !may_have && !method.keys.allowed.body {
                let remedy = if method.keys.body.is_some() {
                    "write `body = true`"
                } else {
                    "use another method, or add `allow(body)` if the API requires it"
                };
                let message = format!(
                    "a `{name}` request cannot have a body; mark `{ident}` with `#[query]`, or \
                     {remedy}"
                );
                diagnostics.push(ident, message);
            }
        }
    }
}

/// Returns `true` if the two cannot be in one body.
fn is_conflict(first: &Param, second: &Param) -> bool {
    first.location != second.location || first.location == Location::Body
}

/// Returns the message for two arguments that cannot be in one body.
fn conflict(first: &Param, second: &Param) -> String {
    let (one, other) = (&first.ident, &second.ident);
    if first.location == second.location {
        return format!(
            "duplicate body: `{one}` is the request body already; mark `{other}` with `#[query]` or \
             remove it"
        );
    }
    let is_whole = first.location == Location::Body;
    let remedy = if is_whole {
        "query"
    } else {
        first.location.as_str()
    };
    format!(
        "duplicate body: `{one}` is marked with `#[{}]`, so `{other}` cannot be with `#[{}]`; mark \
         `{other}` with `#[{remedy}]` or remove it",
        first.location, second.location
    )
}

/// Returns the media type of the request body.
pub(super) fn content_type(params: &[Param]) -> Option<String> {
    let body = params.iter().find(|param| param.location.is_body())?;
    let own = body.content_type.as_deref();
    let media_type = body.location.media_type().or(own);
    Some(media_type.unwrap_or("application/json").into())
}
