//! The declaration of a page: a struct with marked fields, or with the paths of fields.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Data, Field, Fields, Generics, Type};

use super::path;
use crate::derive::item::{self, Item, Options, RUNTIME, list};
use crate::derive::serde_name;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::syntax::{Entry, EntryValue, KeySpec, Tokens, entries, read_keys};

/// A struct that is a page.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) marked: Vec<Marked>,
    /// The path of the cursor in the last item, and its key.
    pub(super) cursor: Option<(TokenStream, Vec<Ident>)>,
    /// The type of the items, and its key.
    pub(super) item: Option<(TokenStream, Tokens)>,
    /// If `true`, an attribute `#[page(..)]` has a mistake.
    pub(super) has_mistakes: bool,
}

/// A part of a page.
pub(super) struct Marked {
    pub(super) role: Role,
    /// The word in the attribute.
    pub(super) word: TokenStream,
    pub(super) place: Place,
}

/// The place of a part.
pub(super) enum Place {
    /// A field with `#[page(..)]`: its name, its type, and its name in JSON.
    Field(Ident, Box<Type>, String),
    /// A path of fields, in the attribute of the struct.
    Path(Vec<Ident>),
}

/// The role of a part of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Items,
    Total,
    Next,
    HasMore,
}

impl Role {
    const ALL: [Self; 4] = [Self::Items, Self::Total, Self::Next, Self::HasMore];

    /// Returns the word for it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Total => "total",
            Self::Next => "next",
            Self::HasMore => "has_more",
        }
    }
}

/// The words of `#[page(..)]` on a field.
#[derive(Default)]
struct Words {
    roles: Vec<(Role, TokenStream)>,
    cursor: Option<(TokenStream, Vec<Ident>)>,
}

const WORDS: &[KeySpec<Words>] = &[
    KeySpec {
        name: "items",
        read: |words, entry, diagnostics| mark(words, Role::Items, entry, diagnostics),
    },
    KeySpec {
        name: "total",
        read: |words, entry, diagnostics| mark(words, Role::Total, entry, diagnostics),
    },
    KeySpec {
        name: "next",
        read: |words, entry, diagnostics| mark(words, Role::Next, entry, diagnostics),
    },
    KeySpec {
        name: "has_more",
        read: |words, entry, diagnostics| mark(words, Role::HasMore, entry, diagnostics),
    },
    KeySpec {
        name: "cursor",
        read: |words, entry, diagnostics| {
            let path = path::read(entry, "id", diagnostics);
            words.cursor = path.map(|path| (entry.key.clone().into(), path));
        },
    },
];

/// The keys of `#[page(..)]` on the struct.
const KEYS: &[KeySpec<Options>] = &[
    RUNTIME,
    other("items", |options, entry, _| store(options, "items", entry)),
    other("total", |options, entry, _| store(options, "total", entry)),
    other("next", |options, entry, _| store(options, "next", entry)),
    other("has_more", |options, entry, _| {
        store(options, "has_more", entry);
    }),
    other("cursor", |options, entry, _| {
        store(options, "cursor", entry);
    }),
    other("item", |options, entry, _| store(options, "item", entry)),
];

const fn other(
    name: &'static str,
    read: fn(&mut Options, &Entry, &mut Diagnostics),
) -> KeySpec<Options> {
    KeySpec { name, read }
}

fn store(options: &mut Options, name: &'static str, entry: &Entry) {
    options.others.push((name, entry.clone()));
}

fn mark(words: &mut Words, role: Role, entry: &Entry, diagnostics: &mut Diagnostics) {
    entry.flag(diagnostics);
    if matches!(entry.key, TokenTree::Literal(_)) {
        let word = role.as_str();
        let message = format!(
            "expected `{word}`, found `{}`; write `#[page({word})]`",
            entry.key
        );
        diagnostics.push(&entry.key, message);
    }
    words.roles.push((role, entry.key.clone().into()));
}

/// Reads the struct.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let before = diagnostics.count();
    let Item {
        input: item,
        options,
    } = item::read(item, "page", KEYS, diagnostics)?;
    let mut declaration = Declaration {
        runtime: options.runtime,
        ident: item.ident,
        generics: item.generics,
        marked: Vec::new(),
        cursor: None,
        item: None,
        has_mistakes: false,
    };
    for (name, entry) in &options.others {
        declaration.add(name, entry, diagnostics);
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
            declaration.ident
        );
        diagnostics.push(&declaration.ident, message);
        return None;
    };
    for field in fields {
        let Words { roles, cursor } = words(&field, diagnostics);
        let role = only_role(roles, diagnostics);
        let is_list = matches!(role, Some((Role::Items, _)));
        match cursor {
            Some((key, _)) if !is_list => {
                let message =
                    "`cursor` is a field of the last item; move it to `#[page(items, ..)]`";
                diagnostics.push(key, message);
            }
            Some(cursor) => declaration.cursor = Some(cursor),
            None => {}
        }
        if let (Some((role, word)), Some(ident)) = (role, field.ident) {
            let wire = serde_name::field(&name::unraw(&ident), &item.attrs, &field.attrs);
            let place = Place::Field(ident, Box::new(field.ty), wire);
            declaration.marked.push(Marked { role, word, place });
        }
    }
    declaration.has_mistakes = diagnostics.count() > before;
    Some(declaration)
}

impl Declaration {
    /// Adds an entry of the attribute of the struct.
    fn add(&mut self, name: &str, entry: &Entry, diagnostics: &mut Diagnostics) {
        let word: TokenStream = entry.key.clone().into();
        let Some(role) = Role::ALL.into_iter().find(|role| role.as_str() == name) else {
            if name == "item" {
                let value = entry.value_like("Type", diagnostics).cloned();
                self.item = value.map(|value| (word, value));
            } else {
                self.cursor = path::read(entry, "id", diagnostics).map(|path| (word, path));
            }
            return;
        };
        if matches!(entry.value, EntryValue::None) {
            let message = format!("`{name}` marks a field; move `#[page({name})]` to the field");
            diagnostics.push(word, message);
            return;
        }
        if let Some(path) = path::read(entry, "metadata.next", diagnostics) {
            let place = Place::Path(path);
            self.marked.push(Marked { role, word, place });
        }
    }
}

/// Returns the words in the attributes of a field.
fn words(field: &Field, diagnostics: &mut Diagnostics) -> Words {
    let mut words = Words::default();
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
        read_keys(WORDS, &entries, &mut words, diagnostics);
    }
    words
}

/// Returns the first role, and reports all others.
fn only_role(
    roles: Vec<(Role, TokenStream)>,
    diagnostics: &mut Diagnostics,
) -> Option<(Role, TokenStream)> {
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
