//! An enum with a variant for each status.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{DataEnum, Type};

use super::{Body, reject};
use crate::derive::item::{inner_type, list};
use crate::diagnostics::Diagnostics;

/// A variant, and its statuses.
pub(in crate::derive::response) struct Variant {
    pub(in crate::derive::response) ident: Ident,
    /// `None` without `#[status(..)]`.
    pub(in crate::derive::response) statuses: Option<Vec<Status>>,
    pub(in crate::derive::response) ty: Option<Type>,
}

/// A status of a variant.
pub(in crate::derive::response) struct Status {
    pub(in crate::derive::response) token: TokenTree,
    /// `None` for all other statuses.
    pub(in crate::derive::response) code: Option<u16>,
}

/// Reads the variants.
pub(super) fn read(data: &DataEnum, diagnostics: &mut Diagnostics) -> Body {
    let variants = data.variants.iter().map(|variant| Variant {
        ident: variant.ident.clone(),
        statuses: statuses(variant, diagnostics),
        ty: inner_type(variant, diagnostics).cloned(),
    });
    let variants = variants.collect();
    Body::Variants(data.enum_token.to_token_stream(), variants)
}

/// Reads `#[status(200, 201)]`.
fn statuses(variant: &syn::Variant, diagnostics: &mut Diagnostics) -> Option<Vec<Status>> {
    const ELSEWHERE: [&str; 4] = ["header", "cookie", "body", "response"];
    let remedy = "remove it";
    reject(&variant.attrs, &ELSEWHERE, "variant", remedy, diagnostics);
    let mut own = None;
    for attribute in &variant.attrs {
        let Some(tokens) = list(attribute, "status") else {
            continue;
        };
        let own = own.get_or_insert_with(Vec::new);
        if tokens.is_empty() {
            let message = "missing status in `#[status]`; write `#[status(200)]`";
            diagnostics.push_at(attribute.path().span(), message);
        }
        for token in tokens {
            let text = token.to_string();
            let code = match text.as_str() {
                "," => continue,
                "_" => None,
                text => match text.parse().ok().filter(|code| (200..=599).contains(code)) {
                    Some(code) => Some(code),
                    None => {
                        let number = text.trim_matches('"');
                        let remedy = if number != text && number.parse::<u16>().is_ok() {
                            format!("write `{number}`, without quotes")
                        } else {
                            "write a number from 200 to 599, or `_`".into()
                        };
                        let message = format!("invalid status `{text}`; {remedy}");
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
