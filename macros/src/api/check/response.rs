//! The rules of responses that depend on the method.

use syn::Type;

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use crate::syntax::types;

/// Types whose values are bodies.
const BODIES: [&str; 24] = [
    "Binary",
    "BodyStream",
    "Download",
    "EventStream",
    "NoContent",
    "PlainText",
    "String",
    "Value",
    "bool",
    "char",
    "f32",
    "f64",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
];

/// Rejects a type for the response to `HEAD`, which has no body.
///
/// Returns `true` if the type must have headers only, which the compiler has to check.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) -> bool {
    let is_head = (method.keys.method.as_ref()).is_some_and(|verb| verb.value == "HEAD");
    // `Option<()>` says whether the resource exists.
    let value = types::option(&method.response).filter(|_| has_missing(method));
    let value = value.unwrap_or(&method.response);
    let is_unit = matches!(value, Type::Tuple(tuple) if tuple.elems.is_empty());
    // With a request body, the method is the mistake, which is recorded already.
    let has_body = params.iter().any(|param| param.location.is_body());
    if !is_head || is_unit || has_body {
        return false;
    }
    let may_have_headers = may_derive(value);
    if !may_have_headers {
        let shown = types::name(&method.response);
        let message = format!(
            "the response to a `HEAD` request cannot have a body; write `()` instead of `{shown}`, \
             or use `GET`"
        );
        diagnostics.push(&method.response, message);
    }
    may_have_headers
}

/// Returns `true` if the type may be one that derives `Response`.
fn may_derive(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let last = path.path.segments.last().filter(|_| path.qself.is_none());
    last.is_some_and(|last| {
        last.arguments.is_none() && !BODIES.iter().any(|body| last.ident == body)
    })
}

/// The status of a resource that does not exist.
const NOT_FOUND: u16 = 404;

/// The types of the runtime that are responses, but have no `Option`.
const NOT_JSON: [&str; 5] = [
    "Binary",
    "BodyStream",
    "Download",
    "EventStream",
    "PlainText",
];

/// Returns `true` if a 404 is a response of the endpoint.
fn has_missing(method: &Method) -> bool {
    let mut responses = method.keys.responses.iter();
    responses.any(|response| response.status == NOT_FOUND)
}

/// Rejects a 404 in `responses` that is an error as well, or that the type cannot express.
pub(super) fn check_missing(method: &mut Method, diagnostics: &mut Diagnostics) {
    let mut responses = method.keys.responses.iter();
    let Some(missing) = responses.find(|response| response.status == NOT_FOUND) else {
        return;
    };
    let errors = &method.keys.errors.documented;
    if let Some(error) = errors.iter().find(|error| error.status == NOT_FOUND) {
        let message =
            "duplicate status `404`: it is in `responses` already; remove it from `errors`";
        diagnostics.push_at(error.span, message);
        return;
    }
    let shown = types::name(&method.response);
    let Some(value) = types::option(&method.response) else {
        let message = format!(
            "status `404` in `responses` requires an `Option`, found `{shown}`; write \
             `Option<{shown}>`, or move `404` to `errors(..)`"
        );
        diagnostics.push_at(missing.span, message);
        return;
    };
    if types::last_segment(value).is_some_and(|name| NOT_JSON.iter().any(|other| name == other)) {
        let (likely, value) = (value.clone(), types::name(value));
        let message = format!(
            "`{value}` cannot be optional, because it is not decoded from JSON; write `{value}` and \
             move `404` to `errors(..)`"
        );
        diagnostics.push(&method.response, message);
        method.response = likely;
    }
}
