//! The declaration of events: an enum with a variant for each.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Data, Fields, Type, Variant};

use crate::derive::item::{self, Item, RENAME_ALL, RUNTIME, inner_type, list};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Attributes, literal};

/// An enum of events.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    /// The case of event names that are made from the names of variants.
    pub(super) case: Option<Case>,
    pub(super) ident: Ident,
    pub(super) variants: Vec<Declared>,
}

/// A variant.
pub(super) struct Declared {
    pub(super) ident: Ident,
    pub(super) name: Name,
    /// The type of the data.
    pub(super) ty: Option<Type>,
    pub(super) docs: String,
}

/// The name of an event.
pub(super) enum Name {
    /// The name of the variant.
    Own,
    /// The name in the attribute.
    Declared(String),
    /// `_`: every other event.
    Other,
}

/// Reads the enum.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let Item {
        input: item,
        options,
    } = item::read(item, "event", &[RUNTIME, RENAME_ALL], diagnostics)?;
    if !item.generics.params.is_empty() {
        let message = "an event cannot be generic; write the types of its data";
        diagnostics.push(&item.generics, message);
        return None;
    }
    let (data, found) = match item.data {
        Data::Enum(data) => (Some(data), ""),
        Data::Struct(_) => (None, "a struct"),
        Data::Union(_) => (None, "a union"),
    };
    let Some(data) = data else {
        let message = format!(
            "expected an enum with a variant for each event, found {found}; derive \
             `serde::Deserialize` instead"
        );
        diagnostics.push(&item.ident, message);
        return None;
    };
    let variants = data.variants.into_iter().filter_map(|variant| {
        let ty = inner_type(&variant, diagnostics).cloned();
        let name = name(&variant, diagnostics);
        // Other fields than one type are recorded.
        let is_valid = ty.is_some() || matches!(variant.fields, Fields::Unit);
        let ident = variant.ident;
        let docs = Attributes::new(variant.attrs).text();
        is_valid.then_some(Declared {
            ident,
            name,
            ty,
            docs,
        })
    });
    Some(Declaration {
        runtime: options.runtime,
        case: options.case,
        ident: item.ident,
        variants: variants.collect(),
    })
}

/// Reads the name in `#[event(..)]`.
fn name(variant: &Variant, diagnostics: &mut Diagnostics) -> Name {
    let mut name = None;
    for attribute in &variant.attrs {
        let Some(tokens) = list(attribute, "event") else {
            continue;
        };
        let at = attribute.path().span();
        if name.is_some() {
            let message = "duplicate `#[event(..)]`: a variant has one name; remove one";
            diagnostics.push_at(at, message);
        } else if tokens.is_empty() {
            let message = "missing name in `#[event]`; write `#[event(\"name\")]`";
            diagnostics.push_at(at, message);
            // It keeps the name of the variant from being checked.
            name = Some(Name::Declared(variant.ident.to_string()));
        } else if tokens.to_string() == "_" {
            name = Some(Name::Other);
        } else if is_key(&tokens) {
            let key = tokens.clone().into_iter().next();
            let shown = key.as_ref().map(ToString::to_string).unwrap_or_default();
            let message = format!("unknown key `{shown}`; write `#[event(\"name\")]`");
            diagnostics.push(key, message);
            name = Some(Name::Declared(variant.ident.to_string()));
        } else {
            let text = literal::string(&tokens.into(), "event", diagnostics);
            if let Some(text) = text.as_ref().filter(|text| text.value.is_empty()) {
                let message = "missing event name; write one, such as `\"created\"`";
                diagnostics.push(text, message);
            }
            let text = text.map_or_else(|| variant.ident.to_string(), |text| text.value);
            name = Some(Name::Declared(text));
        }
    }
    name.unwrap_or(Name::Own)
}

/// Returns `true` for `key = ..` and `key(..)`.
fn is_key(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    matches!(tokens.next(), Some(TokenTree::Ident(_))) && tokens.next().is_some()
}
