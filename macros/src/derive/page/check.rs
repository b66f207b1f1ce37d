//! The rules of pages: one list, and at most one total, one cursor and one end.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, Type};

use super::declaration::{Declaration, Marked, Place, Role};
use super::model::{Items, Next, Page, Part};
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::syntax::{Tokens, Ty};

/// Checks a page. Returns `None` if it has no list, which is recorded.
pub(super) fn page(declaration: Declaration, diagnostics: &mut Diagnostics) -> Option<Page> {
    let (mut items, mut total, mut next, mut has_more) = (None, None, None, None);
    for marked in declaration.marked {
        let slot: &mut Option<Marked> = match marked.role {
            Role::Items => &mut items,
            Role::Total => &mut total,
            Role::Next => &mut next,
            Role::HasMore => &mut has_more,
        };
        if let Some(first) = slot {
            diagnostics.push(&marked.word, duplicate(first));
            continue;
        }
        *slot = Some(marked);
    }
    let Some(items) = items else {
        // An unknown word may have been meant as `items`.
        if !declaration.has_mistakes {
            let message = "missing `#[page(items)]`; add it to the field with the list";
            diagnostics.push(&declaration.ident, message);
        }
        return None;
    };
    if let (Some((key, _)), Some(_)) = (&declaration.cursor, &next) {
        let message = "`cursor` and `next` cannot be combined; remove `cursor`";
        diagnostics.push(key, message);
        return None;
    }
    let last = declaration.cursor.map(|(_, path)| path);
    let last = last.map(|path| last_item(&items, path, &declaration.generics));
    let items_name = match &items.place {
        Place::Field(_, _, wire) => Some(wire.clone()),
        Place::Path(_) => None,
    };
    let items = list(items, declaration.item, diagnostics)?;
    let next = next.map(|next| Next::Part(part(next)));
    if let Some(Next::Part(Part::Field(_, ty))) = &next
        && let Some(found @ ("bool" | "char" | "f32" | "f64")) = ty.scalar()
    {
        let message = format!("expected a cursor, found `{found}`; write `Option<String>`");
        diagnostics.push(ty, message);
        return None;
    }
    let has_more = has_more.map(part);
    if let Some(Part::Field(_, ty)) = &has_more
        && let Some(found) = ty.scalar().filter(|found| *found != "bool")
    {
        let message = format!("expected `bool`, found `{found}`; write `bool`");
        diagnostics.push(ty, message);
        return None;
    }
    Some(Page {
        runtime: declaration.runtime,
        ident: declaration.ident,
        generics: declaration.generics,
        items,
        items_name,
        total: total.map(part),
        next: next.or(last),
        has_more,
    })
}

/// Returns the message for a second part with the role of this one.
fn duplicate(first: &Marked) -> String {
    let role = first.role.as_str();
    match &first.place {
        Place::Field(ident, ..) => {
            format!("duplicate `{role}`: field `{ident}` is marked with it already; remove one")
        }
        Place::Path(_) => {
            format!("duplicate `{role}`: the struct names a path for it already; remove one")
        }
    }
}

fn part(marked: Marked) -> Part {
    match marked.place {
        Place::Field(ident, ty, _) => Part::Field(ident, (&*ty).into()),
        Place::Path(path) => Part::Path(path),
    }
}

/// Returns the list. The type of its items is declared if it is not the type of a field.
fn list(
    marked: Marked,
    item: Option<(TokenStream, Tokens)>,
    diagnostics: &mut Diagnostics,
) -> Option<Items> {
    match (marked.place, item) {
        (Place::Field(ident, ty, _), None) => {
            let ty = Ty::from(&*ty);
            if let Some(found) = ty.scalar() {
                let message = format!("expected a list, found `{found}`; write `Vec<{found}>`");
                diagnostics.push(&ty, message);
                return None;
            }
            Some(Items::Field(ident, ty))
        }
        (Place::Field(..), Some((key, _))) => {
            let message = "unexpected `item`: the type of the marked field has it; remove `item`";
            diagnostics.push(key, message);
            None
        }
        (Place::Path(path), Some((_, ty))) => Some(Items::Path(path, ty.into_token_stream())),
        (Place::Path(_), None) => {
            let message = "missing type of the items; add `item = Type`";
            diagnostics.push(marked.word, message);
            None
        }
    }
}

/// Returns the cursor in the last item.
fn last_item(items: &Marked, path: Vec<Ident>, generics: &Generics) -> Next {
    match &items.place {
        Place::Field(_, ty, wire) if has_generic_items(ty, generics) => {
            Next::LastMember(wire.clone(), path.iter().map(name::unraw).collect())
        }
        Place::Field(..) | Place::Path(_) => Next::LastItem(path),
    }
}

/// Returns `true` if the items of a list are a type param: `Vec<T>`.
fn has_generic_items(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(ty) = ty else {
        return false;
    };
    let Some(PathArguments::AngleBracketed(list)) = ty.path.segments.last().map(|it| &it.arguments)
    else {
        return false;
    };
    let mut params = generics.type_params();
    list.args.iter().any(|argument| match argument {
        GenericArgument::Type(Type::Path(item)) => params.any(|it| item.path.is_ident(&it.ident)),
        _ => false,
    })
}
