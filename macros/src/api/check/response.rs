//! The rules of responses that depend on the method.

use syn::Type;

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use crate::syntax::types;

/// Rejects a type for the response to `HEAD`, which has no body.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) {
    let is_head = (method.keys.method.as_ref()).is_some_and(|verb| verb.value == "HEAD");
    let is_unit = matches!(&method.response, Type::Tuple(tuple) if tuple.elems.is_empty());
    // With a request body, the method is the mistake, which is recorded already.
    let has_body = params.iter().any(|param| param.location.is_body());
    if is_head && !is_unit && !has_body {
        let shown = types::name(&method.response);
        let message = format!(
            "the response to a `HEAD` request cannot have a body; write `()` instead of `{shown}`, \
             or use `GET`"
        );
        diagnostics.push(&method.response, message);
    }
}
