//! `redirects = any_origin`.

use proc_macro2::{Span, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::Entry;

/// Reads the value. Returns the span of the key if it is valid.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Span> {
    let value = entry.value_like("any_origin", diagnostics)?;
    if matches!(&**value, [TokenTree::Ident(word)] if word == "any_origin") {
        return Some(entry.key.span());
    }
    let message = format!(
        "invalid `redirects`, expected `any_origin`, found `{value}`; write `redirects = any_origin`"
    );
    diagnostics.push(value, message);
    None
}
