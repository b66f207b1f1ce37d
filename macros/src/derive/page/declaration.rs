//! The declaration of a page: a struct with marked fields.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Data, Field, Fields, Generics, Type};

use crate::derive::item::{self, Item, RUNTIME, list};
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, KeySpec, entries, read_keys};

/// A struct that is a page.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) marked: Vec<Marked>,
    /// If `true`, an attribute `#[page(..)]` has a mistake.
    pub(super) has_mistakes: bool,
}

/// A field with `#[page(..)]`.
pub(super) struct Marked {
    pub(super) role: Role,
    /// The word in the attribute.
    pub(super) word: TokenStream,
    pub(super) ident: Ident,
    pub(super) ty: Type,
}

/// The role of a field in a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Items,
    Total,
    Next,
}

impl Role {
    /// Returns the word for it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Total => "total",
            Self::Next => "next",
        }
    }
}

/// The words of `#[page(..)]` on a field.
const ROLES: &[KeySpec<Vec<(Role, TokenStream)>>] = &[
    KeySpec {
        name: "items",
        read: |roles, entry, diagnostics| mark(roles, Role::Items, entry, diagnostics),
    },
    KeySpec {
        name: "total",
        read: |roles, entry, diagnostics| mark(roles, Role::Total, entry, diagnostics),
    },
    KeySpec {
        name: "next",
        read: |roles, entry, diagnostics| mark(roles, Role::Next, entry, diagnostics),
    },
];

fn mark(
    roles: &mut Vec<(Role, TokenStream)>,
    role: Role,
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) {
    entry.flag(diagnostics);
    if matches!(entry.key, TokenTree::Literal(_)) {
        let word = role.as_str();
        let message = format!(
            "expected `{word}`, found `{}`; write `#[page({word})]`",
            entry.key
        );
        diagnostics.push(&entry.key, message);
    }
    roles.push((role, entry.key.clone().into()));
}

/// Reads the struct.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let before = diagnostics.count();
    let Item {
        input: item,
        options,
    } = item::read(item, "page", &[RUNTIME], diagnostics)?;
    let in_struct = diagnostics.count() > before;
    let mut generics = item.generics;
    if !generics.params.is_empty() {
        let message = "a page cannot be generic; write the type of its items";
        diagnostics.push(&generics, message);
        // This bound suppresses errors about missing bounds of the type params.
        let runtime = &options.runtime;
        let bounds = &mut generics.make_where_clause().predicates;
        bounds.push(syn::parse_quote!(Self: #runtime::Response));
    }
    let (fields, found) = match item.data {
        Data::Struct(data) => match data.fields {
            Fields::Named(fields) => (Some(fields.named), ""),
            Fields::Unnamed(_) => (None, "a tuple struct"),
            Fields::Unit => (None, "a unit struct"),
        },
        Data::Enum(_) => (None, "an enum"),
        Data::Union(_) => (None, "a union"),
    };
    let Some(fields) = fields else {
        let message = format!(
            "expected a struct with named fields, found {found}; write `struct {} {{ .. }}`",
            item.ident
        );
        diagnostics.push(&item.ident, message);
        return None;
    };
    let before = diagnostics.count();
    let mut marked = Vec::new();
    for field in fields {
        let Some((role, word)) = role(&field, diagnostics) else {
            continue;
        };
        marked.extend(field.ident.map(|ident| Marked {
            role,
            word,
            ident,
            ty: field.ty,
        }));
    }
    Some(Declaration {
        runtime: options.runtime,
        ident: item.ident,
        generics,
        marked,
        has_mistakes: in_struct || diagnostics.count() > before,
    })
}

/// Returns the role of a field, and the word for it.
fn role(field: &Field, diagnostics: &mut Diagnostics) -> Option<(Role, TokenStream)> {
    let mut roles = Vec::new();
    for attribute in &field.attrs {
        let Some(tokens) = list(attribute, "page") else {
            continue;
        };
        if tokens.is_empty() {
            let message = "missing role in `#[page]`; write `#[page(items)]`";
            diagnostics.push_at(attribute.path().span(), message);
            continue;
        }
        let entries = entries(tokens, diagnostics);
        read_keys(ROLES, &entries, &mut roles, diagnostics);
    }
    let mut roles = roles.into_iter();
    let first = roles.next();
    for (second, word) in roles {
        let message = format!(
            "duplicate role `{}`: a field has one role; remove one",
            second.as_str()
        );
        diagnostics.push(word, message);
    }
    first
}
