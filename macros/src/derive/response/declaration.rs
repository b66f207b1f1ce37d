//! What was written: an enum of shapes, or a struct of parts.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Data, Generics};

use crate::derive::item::{self, Item, RUNTIME};
use crate::diagnostics::Diagnostics;

mod parts;
mod shapes;

pub(super) use parts::{Part, Source};
pub(super) use shapes::{Shape, Status};

/// A type that an answer is decoded into.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) body: Body,
}

/// What the type consists of.
pub(super) enum Body {
    /// The word `enum`, and the variants.
    Shapes(TokenStream, Vec<Shape>),
    Parts(Vec<Part>),
    /// Something that has been recorded as a mistake.
    Unread,
}

/// Reads the type.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let Item {
        input: item,
        options,
    } = item::read(item, "response", &[RUNTIME], diagnostics)?;
    let before = diagnostics.count();
    if !item.generics.params.is_empty() {
        let message = "a response cannot be generic; write the types of its fields, or derive `serde::Deserialize`";
        diagnostics.push(&item.generics, message);
    }
    let body = match item.data {
        Data::Enum(data) => shapes::read(&data, diagnostics),
        Data::Struct(data) => parts::read(data, diagnostics),
        Data::Union(data) => {
            let message = "a union cannot be an answer; make it an enum or a struct";
            diagnostics.push(data.union_token, message);
            Body::Unread
        }
    };
    let is_sound = diagnostics.count() == before;
    Some(Declaration {
        runtime: options.runtime,
        ident: item.ident,
        generics: item.generics,
        body: if is_sound { body } else { Body::Unread },
    })
}

/// Refuses attributes of ours that mean nothing here.
fn refuse(attributes: &[Attribute], names: &[&str], remedy: &str, diagnostics: &mut Diagnostics) {
    for attribute in attributes {
        let name = attribute.path().get_ident().map(Ident::to_string);
        if let Some(name) = name.filter(|name| names.contains(&name.as_str())) {
            let message = format!("`#[{name}]` means nothing here; {remedy}");
            diagnostics.push(attribute.path(), message);
        }
    }
}
