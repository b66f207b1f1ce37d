//! The rules of secret params: one text, which is not in the declaration.

use restrait_grammar::Style;

use crate::diagnostics::Diagnostics;
use crate::param::declaration::Argument;

/// Rejects `secret` if it cannot redact the value.
pub(crate) fn check(argument: &Argument, style: Style, diagnostics: &mut Diagnostics) {
    let Some((true, span)) = argument.secret else {
        return;
    };
    if !style.is_one_text() {
        let message = format!("a `{style}` parameter cannot be secret; remove `secret`");
        diagnostics.push_at(span, message);
    } else if argument.send.is_some() {
        let message = "a parameter with `send` cannot be secret, because the declaration shows its value; remove \
                       `secret` or `send`";
        diagnostics.push_at(span, message);
    }
}
