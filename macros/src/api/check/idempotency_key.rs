//! The rules of idempotency keys: one for a request that is not idempotent without it.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::param::Param;

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
    if let Some(verb) = verb.filter(|verb| !matches!(*verb, "POST" | "PATCH")) {
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
    }
    true
}
