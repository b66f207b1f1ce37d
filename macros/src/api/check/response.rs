//! The rules of answers that depend on the method.

use syn::Type;

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::syntax::types;

/// An answer to HEAD has headers and no body.
pub(super) fn check(method: &Method, diagnostics: &mut Diagnostics) {
    let is_head = (method.keys.method.as_ref()).is_some_and(|verb| verb.value == "HEAD");
    let unit = matches!(&method.response, Type::Tuple(tuple) if tuple.elems.is_empty());
    if is_head && !unit {
        let shown = types::name(&method.response);
        let message =
            format!("an answer to HEAD has no body to make `{shown}` of; write `()`, or use GET");
        diagnostics.push(&method.response, message);
    }
}
