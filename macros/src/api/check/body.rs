//! The rules of bodies: at most one, and only where HTTP gives it a meaning.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use restrait_grammar::Location;

/// Checks the bodies of an endpoint, of which `method` is what is left.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) {
    let bodies = params.iter().filter(|param| param.location.is_body());
    let mut bodies = bodies.filter(|param| !param.lost);
    let Some(first) = bodies.next() else {
        return;
    };
    // The first of them says it all: which one is meant, the caller has to decide.
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
                 method, or add `allow(body)` if the API wants it"
            );
            diagnostics.push(ident, message);
        }
        "DELETE" if !method.keys.allowed.body => {
            let message = "some proxies drop the body of a DELETE request; add `allow(body)` to \
                           `#[endpoint(..)]` if the API wants it";
            diagnostics.warn(
                "delete_with_body",
                ident.span(),
                message.into(),
                method.lints(),
            );
        }
        _ => {}
    }
}

/// Returns `true` if the two cannot be in one body.
fn is_conflict(first: &Param, second: &Param) -> bool {
    first.location != second.location || first.location == Location::Body
}

/// What is wrong with two arguments that cannot be in one body.
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

/// What the request's body is.
pub(super) fn content_type(params: &[Param]) -> Option<String> {
    let body = params.iter().find(|param| param.location.is_body())?;
    let own = body.content_type.as_deref();
    let media_type = body.location.media_type().or(own);
    Some(media_type.unwrap_or("application/json").into())
}
