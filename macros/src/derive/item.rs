//! What all derives read: the item, the runtime that it names, its attributes, what variants hold.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, DeriveInput, Fields, Meta, Type, Variant};

use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{KeySpec, entries, read_keys, rename_all};

/// The item with the derive, and what its attribute says.
pub(super) struct Item {
    pub(super) input: DeriveInput,
    pub(super) options: Options,
}

/// What `#[name(..)]` on the item says.
pub(super) struct Options {
    /// The module that generated code may use: `restrait`'s, unless `runtime = ..` names another.
    pub(super) runtime: TokenStream,
    /// How wire names are made from the names of variants.
    pub(super) case: Option<Case>,
}

pub(super) const RUNTIME: KeySpec<Options> = KeySpec {
    name: "runtime",
    read: |options, entry, diagnostics| {
        if let Some(path) = entry.value(diagnostics) {
            options.runtime = quote!(#path::__private);
        }
    },
};

pub(super) const RENAME_ALL: KeySpec<Options> = KeySpec {
    name: "rename_all",
    read: |options, entry, diagnostics| options.case = Some(rename_all(entry, diagnostics)),
};

/// Reads the item and the attribute of this name.
///
/// `None` if the tokens are not an item, which is recorded.
pub(super) fn read(
    item: &TokenStream,
    name: &str,
    keys: &[KeySpec<Options>],
    diagnostics: &mut Diagnostics,
) -> Option<Item> {
    let input = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(input) => input,
        Err(error) => {
            diagnostics.push_syn(&error);
            return None;
        }
    };
    let mut options = Options {
        runtime: quote!(restrait::__private),
        case: None,
    };
    let lists = input.attrs.iter().filter_map(|it| list(it, name));
    let given: Vec<_> = lists.flat_map(|list| entries(list, diagnostics)).collect();
    read_keys(keys, &given, &mut options, diagnostics);
    Some(Item { input, options })
}

/// What an attribute of this name takes.
pub(super) fn list(attribute: &Attribute, name: &str) -> Option<TokenStream> {
    if !attribute.path().is_ident(name) {
        return None;
    }
    Some(match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    })
}

/// The type that a variant holds.
pub(super) fn held<'v>(variant: &'v Variant, diagnostics: &mut Diagnostics) -> Option<&'v Type> {
    match &variant.fields {
        Fields::Unit => None,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        fields => {
            let message = format!(
                "a shape is one type, or nothing; write `{}(Type)`",
                variant.ident
            );
            diagnostics.push(fields, message);
            None
        }
    }
}
