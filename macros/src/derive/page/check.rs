//! The rules of pages: one list, and at most one total and one cursor.

use super::declaration::{Declaration, Role};
use super::model::{Page, Part};
use crate::diagnostics::Diagnostics;

/// Checks a page. Returns `None` if it has no list, which is recorded.
pub(super) fn page(declaration: Declaration, diagnostics: &mut Diagnostics) -> Option<Page> {
    let (mut items, mut total, mut next) = (None, None, None);
    for marked in declaration.marked {
        let part: &mut Option<Part> = match marked.role {
            Role::Items => &mut items,
            Role::Total => &mut total,
            Role::Next => &mut next,
        };
        if let Some(first) = part {
            let message = format!(
                "duplicate `{}`: field `{}` is marked with it already; remove one",
                marked.role.as_str(),
                first.ident
            );
            diagnostics.push(&marked.word, message);
            continue;
        }
        *part = Some(Part {
            ty: (&marked.ty).into(),
            ident: marked.ident,
        });
    }
    let Some(items) = items else {
        // An unknown word may have been meant as `items`.
        if !declaration.has_mistakes {
            let message = "missing `#[page(items)]`; add it to the field with the list";
            diagnostics.push(&declaration.ident, message);
        }
        return None;
    };
    if let Some(found) = items.ty.scalar() {
        let message = format!("expected a list, found `{found}`; write `Vec<{found}>`");
        diagnostics.push(&items.ty, message);
        return None;
    }
    if let Some(found) = next.as_ref().and_then(|next| next.ty.scalar())
        && found != "String"
    {
        let message = format!("expected `String`, found `{found}`; write `Option<String>`");
        diagnostics.push(next.map(|next| next.ty), message);
        return None;
    }
    Some(Page {
        runtime: declaration.runtime,
        ident: declaration.ident,
        generics: declaration.generics,
        items,
        total,
        next,
    })
}
