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
    for second in bodies {
        let (word, ident) = (first.location.as_str(), &second.ident);
        let message = match (first.location, second.location) {
            (Location::Body, Location::Body) => format!(
                "`{}` is the body already; put `{ident}` into its type, or mark it `#[query]`",
                first.ident
            ),
            (one, other) if one == other => continue,
            _ => format!(
                "`{}` makes the body a {word} already; mark `{ident}` the same, or `#[query]`",
                first.ident
            ),
        };
        diagnostics.push(ident, message);
    }
    let Some(verb) = &method.keys.method else {
        return;
    };
    let ident = &first.ident;
    match verb.value.as_str() {
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

/// What the request's body is.
pub(super) fn content_type(params: &[Param]) -> Option<String> {
    let body = params.iter().find(|param| param.location.is_body())?;
    let own = body.content_type.as_deref();
    let media_type = body.location.media_type().or(own);
    Some(media_type.unwrap_or("application/json").into())
}
