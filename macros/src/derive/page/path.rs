//! Paths of fields: `metadata.next`.

use proc_macro2::{Ident, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, excerpt};

/// Reads the value of `key = metadata.next`. `example` is a path for messages.
pub(super) fn read(
    entry: &Entry,
    example: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Ident>> {
    let value = entry.value_like(example, diagnostics)?;
    let mut fields = Vec::new();
    for (index, token) in value.iter().enumerate() {
        match token {
            TokenTree::Ident(field) if index % 2 == 0 => fields.push(field.clone()),
            TokenTree::Punct(dot) if index % 2 == 1 && dot.as_char() == '.' => {}
            _ => {
                fields.clear();
                break;
            }
        }
    }
    if fields.is_empty() || value.len().is_multiple_of(2) {
        let (key, found) = (entry.name(), excerpt(value));
        let message =
            format!("expected a path of fields, found `{found}`; write `{key} = {example}`");
        diagnostics.push(value, message);
        return None;
    }
    Some(fields)
}
