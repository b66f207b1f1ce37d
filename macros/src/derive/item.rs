//! The parts that all derives read: the item, its attribute, and the types of variants.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, DeriveInput, Fields, Meta, Type, Variant};

use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Entry, KeySpec, entries, read_keys, rename_all};

/// An item with a derive, and the options in its attribute.
pub(super) struct Item {
    pub(super) input: DeriveInput,
    pub(super) options: Options,
}

/// The options of the attribute on the item.
pub(super) struct Options {
    /// The path of the module that generated code uses. Defaults to that of `restrait`.
    pub(super) runtime: TokenStream,
    /// The case of wire names that are made from the names of variants.
    pub(super) case: Option<Case>,
    /// The location of `rename_all` in the source.
    pub(super) case_span: Option<Span>,
    /// The entries of keys that only one derive has.
    pub(super) others: Vec<(&'static str, Entry)>,
}

/// `runtime = path`.
pub(super) const RUNTIME: KeySpec<Options> = KeySpec {
    name: "runtime",
    read: |options, entry, diagnostics| {
        if let Some(path) = entry.value(diagnostics) {
            options.runtime = quote!(#path::__private);
        }
    },
};

/// `rename_all = "camelCase"`.
pub(super) const RENAME_ALL: KeySpec<Options> = KeySpec {
    name: "rename_all",
    read: |options, entry, diagnostics| {
        options.case = Some(rename_all(entry, diagnostics));
        options.case_span = Some(entry.key.span());
    },
};

/// Reads the item and its attribute of this name.
///
/// Returns `None` if the tokens are not an item, which is recorded.
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
        case_span: None,
        others: Vec::new(),
    };
    let lists = input.attrs.iter().filter_map(|it| list(it, name));
    let entries: Vec<_> = lists.flat_map(|list| entries(list, diagnostics)).collect();
    read_keys(keys, &entries, &mut options, diagnostics);
    Some(Item { input, options })
}

/// Returns the tokens between the parentheses of an attribute of this name.
pub(super) fn list(attribute: &Attribute, name: &str) -> Option<TokenStream> {
    if !attribute.path().is_ident(name) {
        return None;
    }
    Some(match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    })
}

/// Returns the type in a variant.
pub(super) fn inner_type<'v>(
    variant: &'v Variant,
    diagnostics: &mut Diagnostics,
) -> Option<&'v Type> {
    match &variant.fields {
        Fields::Unit => None,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        fields => {
            let ident = &variant.ident;
            let message = format!("expected one unnamed field in `{ident}`; write `{ident}(Type)`");
            diagnostics.push(fields, message);
            None
        }
    }
}
