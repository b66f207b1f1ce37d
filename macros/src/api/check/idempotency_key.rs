//! The rules of idempotency keys: one for a request that is not idempotent without it.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;
use restrait_grammar::method as http_method;

/// Returns `true` if the endpoint has an idempotency key.
pub(super) fn check(params: &[Param], method: &Method, diagnostics: &mut Diagnostics) -> bool {
    let mut keys = params
        .iter()
        .filter_map(|param| Some((param, param.idempotency_key?)));
    let Some((first, span)) = keys.next() else {
        return false;
    };
    for (_, span) in keys {
        let message = format!(
            "duplicate `idempotency_key`: `{}` is the idempotency key already; remove one",
            first.ident
        );
        diagnostics.push_at(span, message);
    }
    let verb = method.keys.method.as_ref().map(|verb| verb.value.as_str());
    let is_idempotent = |verb: &&str| http_method::find(verb).is_some_and(|known| known.idempotent);
    if let Some(verb) = verb.filter(is_idempotent) {
        let message = format!(
            "redundant `idempotency_key`: `{verb}` requests are idempotent by default; remove \
             `idempotency_key`"
        );
        diagnostics.push_at(span, message);
    } else if let Some((at, _)) = method.keys.idempotent {
        let message = format!(
            "redundant `idempotent`: the idempotency key `{}` implies it; remove `idempotent`",
            first.ident
        );
        diagnostics.push_at(at, message);
    } else if method.keys.page.is_some() {
        let message = "a paginated list cannot have an idempotency key, because each page is a \
                       request of its own; remove `idempotency_key`";
        diagnostics.push_at(span, message);
    }
    true
}
