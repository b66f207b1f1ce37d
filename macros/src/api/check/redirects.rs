//! The rules of `redirects = any_origin`: the request must not change anything, and must not depend on
//! the headers of the call.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::syntax::types;

/// Rejects the key for any other response than a download, and for other methods than `GET`.
pub(super) fn check(method: &Method, diagnostics: &mut Diagnostics) {
    let Some(span) = method.keys.redirects else {
        return;
    };
    if let Some(verb) = &method.keys.method
        && verb.value != "GET"
    {
        let message = format!(
            "a `{}` request cannot have `redirects`, because the server would select what it changes; \
             remove it, or use `GET`",
            verb.value
        );
        diagnostics.push_at(span, message);
        return;
    }
    if types::last_segment(&method.response).is_none_or(|name| name != "Download") {
        let message = format!(
            "only a `Download` can have `redirects`, found `{}`; remove it, or return `Download`",
            types::name(&method.response)
        );
        diagnostics.push_at(span, message);
    }
}
