//! The rules of answers that depend on the method.

use syn::Type;

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use crate::syntax::types;

/// The response to HEAD has headers and no body.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) {
    let is_head = (method.keys.method.as_ref()).is_some_and(|verb| verb.value == "HEAD");
    let unit = matches!(&method.response, Type::Tuple(tuple) if tuple.elems.is_empty());
    // With a body in the request, the method is the mistake, which has been recorded.
    let has_body = params.iter().any(|param| param.location.is_body());
    if is_head && !unit && !has_body {
        let shown = types::name(&method.response);
        let message =
            format!("the response to `HEAD` has no body for `{shown}`; write `()`, or use `GET`");
        diagnostics.push(&method.response, message);
    }
}
