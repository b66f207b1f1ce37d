//! The rule of endpoints named like a method of the client, which takes precedence.

use restrait_grammar::name::CLIENT_METHODS;

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::name;

/// Rejects the name of a method that every client has, unless it is allowed.
pub(super) fn check(method: &Method, diagnostics: &mut Diagnostics) {
    let own = name::unraw(&method.ident);
    let is_hidden = CLIENT_METHODS.contains(&own.as_str());
    match method.keys.allowed.client_method {
        None if is_hidden => {
            let message = format!(
                "`{own}` is a method of every client, which hides this endpoint; rename it, or add \
                 `allow(client_method)` and call it through the trait"
            );
            diagnostics.push(&method.ident, message);
        }
        Some(span) if !is_hidden => {
            let message =
                format!("unnecessary `client_method`: no client has a method `{own}`; remove it");
            diagnostics.push_at(span, message);
        }
        None | Some(_) => {}
    }
}
