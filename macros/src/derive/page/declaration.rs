//! What was written: the fields that say what they are of a page.

use proc_macro2::{Ident, TokenStream};
use syn::{Data, Field, Fields, Generics, Type};

use crate::derive::item::{self, Item, RUNTIME, list};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;

/// A struct that is a page.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) marked: Vec<Marked>,
}

/// A field that bears `#[page(..)]`.
pub(super) struct Marked {
    pub(super) word: Word,
    pub(super) ident: Ident,
    pub(super) ty: Type,
}

/// What a field is of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Items,
    Total,
    Next,
}

impl Word {
    pub(super) const ALL: [Self; 3] = [Self::Items, Self::Total, Self::Next];

    /// The word as it is written.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Total => "total",
            Self::Next => "next",
        }
    }
}

/// Reads the struct.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let Item {
        input: item,
        options,
    } = item::read(item, "page", &[RUNTIME], diagnostics)?;
    let mut generics = item.generics;
    if !generics.params.is_empty() {
        let message = "a page cannot be generic; write the type of its items";
        diagnostics.push(&generics, message);
        // What its type params would need is not another mistake.
        let runtime = &options.runtime;
        let bounds = &mut generics.make_where_clause().predicates;
        bounds.push(syn::parse_quote!(Self: #runtime::Response));
    }
    let fields = match item.data {
        Data::Struct(data) => match data.fields {
            Fields::Named(fields) => Some(fields.named),
            Fields::Unnamed(_) | Fields::Unit => None,
        },
        Data::Enum(_) | Data::Union(_) => None,
    };
    let Some(fields) = fields else {
        let message = "a page is a struct with a list among its fields; derive it for one";
        diagnostics.push(&item.ident, message);
        return None;
    };
    let marked = fields.into_iter().filter_map(|field| {
        let word = word(&field, diagnostics)?;
        Some(Marked {
            word,
            ident: field.ident?,
            ty: field.ty,
        })
    });
    Some(Declaration {
        runtime: options.runtime,
        ident: item.ident,
        generics,
        marked: marked.collect(),
    })
}

/// What a field is of a page.
fn word(field: &Field, diagnostics: &mut Diagnostics) -> Option<Word> {
    let tokens = field.attrs.iter().find_map(|it| list(it, "page"))?;
    let text = tokens.to_string();
    let known = Word::ALL.into_iter().find(|word| word.text() == text);
    if known.is_some() {
        return known;
    }
    let hint = match nearest(&text, Word::ALL.map(Word::text)) {
        Some(word) => format!("did you mean `{word}`?"),
        None => "write `items`, `total` or `next`".into(),
    };
    let message = format!("`#[page]` has no `{text}`; {hint}");
    if tokens.is_empty() {
        let message = "`#[page]` says nothing; write `#[page(items)]`";
        diagnostics.push(&field.ident, message);
    } else {
        diagnostics.push(tokens, message);
    }
    None
}
