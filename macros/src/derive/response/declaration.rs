//! The declaration of a response: an enum with a variant for each status, or a struct.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Data, Generics};

use crate::derive::item::{self, Item, RUNTIME};
use crate::diagnostics::Diagnostics;

mod parts;
mod variants;

pub(super) use parts::{Form, Part, Source};
pub(super) use variants::{Status, Variant};

/// A type of responses.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) body: Body,
}

/// The variants or fields of the type.
pub(super) enum Body {
    /// The keyword `enum`, and the variants.
    Variants(TokenStream, Vec<Variant>),
    Parts(Vec<Part>),
    /// A mistake, which is recorded.
    Invalid,
}

/// Reads the type.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let Item {
        input: item,
        options,
    } = item::read(item, "response", &[RUNTIME], diagnostics)?;
    let before = diagnostics.count();
    if !item.generics.params.is_empty() {
        let message =
            "a response cannot be generic; write its types, or derive `serde::Deserialize`";
        diagnostics.push(&item.generics, message);
    }
    let body = match item.data {
        Data::Enum(data) => variants::read(&data, diagnostics),
        Data::Struct(data) => parts::read(data, diagnostics),
        Data::Union(data) => {
            let message = "expected a struct or an enum, found a union; write `enum`";
            diagnostics.push(data.union_token, message);
            Body::Invalid
        }
    };
    let is_sound = diagnostics.count() == before;
    Some(Declaration {
        runtime: options.runtime,
        ident: item.ident,
        generics: item.generics,
        body: if is_sound { body } else { Body::Invalid },
    })
}

/// Rejects attributes of the derive that are not allowed at this place.
fn reject(
    attributes: &[Attribute],
    names: &[&str],
    place: &str,
    remedy: &str,
    diagnostics: &mut Diagnostics,
) {
    for attribute in attributes {
        let name = attribute.path().get_ident().map(Ident::to_string);
        if let Some(name) = name.filter(|name| names.contains(&name.as_str())) {
            let message = format!("`#[{name}]` cannot be used on a {place}; {remedy}");
            diagnostics.push(attribute.path(), message);
        }
    }
}
