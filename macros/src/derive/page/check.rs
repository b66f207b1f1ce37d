//! The rules of pages: one list, and at most one of everything else.

use super::declaration::{Declaration, Word};
use super::model::{Page, Part};
use crate::diagnostics::Diagnostics;

/// Checks a page. `None` without a list, which is recorded.
pub(super) fn page(declaration: Declaration, diagnostics: &mut Diagnostics) -> Option<Page> {
    let (mut items, mut total, mut next) = (None, None, None);
    for marked in declaration.marked {
        let part = match marked.word {
            Word::Items => &mut items,
            Word::Total => &mut total,
            Word::Next => &mut next,
        };
        if part.is_some() {
            let word = marked.word.text();
            let message = format!("another field is `{word}` already; remove one");
            diagnostics.push(&marked.ident, message);
        }
        *part = Some(Part {
            ty: (&marked.ty).into(),
            ident: marked.ident,
        });
    }
    let Some(items) = items else {
        let message = "no field holds the items; add `#[page(items)]` to one";
        diagnostics.push(&declaration.ident, message);
        return None;
    };
    Some(Page {
        runtime: declaration.runtime,
        ident: declaration.ident,
        generics: declaration.generics,
        items,
        total,
        next,
    })
}
