//! The rules of secret params: one text, which the declaration does not know.

use restrait_grammar::Style;

use crate::diagnostics::Diagnostics;
use crate::param::declaration::Argument;

/// Refuses `secret` where it would hide nothing.
pub(crate) fn check(argument: &Argument, style: Style, diagnostics: &mut Diagnostics) {
    let Some((true, span)) = argument.secret else {
        return;
    };
    if !style.is_one_text() {
        let message =
            format!("a `{style}` param cannot be secret, it is not one text; remove `secret`");
        diagnostics.push_at(span, message);
    } else if argument.send.is_some() {
        let message = "`send` writes the value in the declaration, so it is not secret; remove `secret` or `send`";
        diagnostics.push_at(span, message);
    }
}
