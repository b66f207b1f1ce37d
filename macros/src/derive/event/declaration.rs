//! What was written: the variants of the enum, and the events that they are.

use proc_macro2::{Ident, TokenStream};
use syn::{Data, Fields, Type, Variant};

use crate::derive::item::{self, Item, RENAME_ALL, RUNTIME, held, list};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::literal;

/// An enum of events.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    /// How the names of events are made from those of variants.
    pub(super) case: Option<Case>,
    pub(super) ident: Ident,
    pub(super) variants: Vec<Declared>,
}

/// A variant.
pub(super) struct Declared {
    pub(super) ident: Ident,
    pub(super) name: Name,
    /// Whether it is written without fields.
    pub(super) is_unit: bool,
    /// The type of the data.
    pub(super) ty: Option<Type>,
}

/// The name of an event.
pub(super) enum Name {
    /// None is given.
    Own,
    Given(String),
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
        let message = "events cannot be generic; write the types of their data";
        diagnostics.push(&item.generics, message);
        return None;
    }
    let Data::Enum(data) = item.data else {
        let message = "events are an enum, one variant for each; or derive `serde::Deserialize`";
        diagnostics.push(&item.ident, message);
        return None;
    };
    let variants = data.variants.into_iter().map(|variant| Declared {
        ty: held(&variant, diagnostics).cloned(),
        name: name(&variant, diagnostics),
        is_unit: matches!(variant.fields, Fields::Unit),
        ident: variant.ident,
    });
    Some(Declaration {
        runtime: options.runtime,
        case: options.case,
        ident: item.ident,
        variants: variants.collect(),
    })
}

/// The name that `#[event(..)]` gives.
fn name(variant: &Variant, diagnostics: &mut Diagnostics) -> Name {
    let Some(tokens) = variant.attrs.iter().find_map(|it| list(it, "event")) else {
        return Name::Own;
    };
    if tokens.to_string() == "_" {
        return Name::Other;
    }
    let text = literal::string(&tokens.into(), "event", diagnostics);
    text.map_or(Name::Own, |text| Name::Given(text.value))
}
