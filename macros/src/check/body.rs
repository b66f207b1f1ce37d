//! The rules of bodies: at most one, and only where HTTP gives it a meaning.

use crate::declaration::Keys;
use crate::diagnostics::Diagnostics;
use crate::model::{Param, Place};

pub(super) fn check(params: &[Param], keys: &Keys, diagnostics: &mut Diagnostics) {
    let mut bodies = params.iter().filter(|param| param.place == Place::Body);
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
    let Some(method) = &keys.method else {
        return;
    };
    if matches!(method.value().as_str(), "GET" | "HEAD") {
        let (verb, ident) = (method.value(), &first.ident);
        let message = format!(
            "a {verb} request has no body; mark `{ident}` `#[query]`, or use another method"
        );
        diagnostics.push(ident, message);
    }
}
