//! An enum: one variant for each shape of the answer.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::{DataEnum, Type, Variant};

use super::{Body, refuse};
use crate::derive::item::{held, list};
use crate::diagnostics::Diagnostics;

/// A variant, and its statuses.
pub(in crate::derive::response) struct Shape {
    pub(in crate::derive::response) ident: Ident,
    /// `None` without `#[status(..)]`.
    pub(in crate::derive::response) statuses: Option<Vec<Status>>,
    pub(in crate::derive::response) ty: Option<Type>,
}

/// A status of a variant.
pub(in crate::derive::response) struct Status {
    pub(in crate::derive::response) token: TokenTree,
    /// `None` for every other one.
    pub(in crate::derive::response) code: Option<u16>,
}

/// Reads the variants.
pub(super) fn read(data: &DataEnum, diagnostics: &mut Diagnostics) -> Body {
    let shapes = data.variants.iter().map(|variant| Shape {
        ident: variant.ident.clone(),
        statuses: statuses(variant, diagnostics),
        ty: held(variant, diagnostics).cloned(),
    });
    let shapes = shapes.collect();
    Body::Shapes(data.enum_token.to_token_stream(), shapes)
}

/// Reads `#[status(200, 201)]`.
fn statuses(variant: &Variant, diagnostics: &mut Diagnostics) -> Option<Vec<Status>> {
    const ELSEWHERE: [&str; 3] = ["header", "body", "response"];
    let remedy = "a variant takes `#[status(..)]`";
    refuse(&variant.attrs, &ELSEWHERE, remedy, diagnostics);
    let mut own = None;
    for attribute in &variant.attrs {
        let Some(tokens) = list(attribute, "status") else {
            continue;
        };
        let own = own.get_or_insert_with(Vec::new);
        for token in tokens {
            let text = token.to_string();
            let code = match text.as_str() {
                "," => continue,
                "_" => None,
                text => match text.parse().ok().filter(|code| (100..=599).contains(code)) {
                    Some(code) => Some(code),
                    None => {
                        let message =
                            format!("`{text}` is no status; write one, such as 202, or `_`");
                        diagnostics.push(token, message);
                        continue;
                    }
                },
            };
            own.push(Status { token, code });
        }
    }
    own
}
