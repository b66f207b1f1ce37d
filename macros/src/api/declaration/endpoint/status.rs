//! `responses(..)` and `errors(..)`.

use std::ops::RangeInclusive;

use proc_macro2::TokenTree;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Given, literal};

/// A documented status.
pub(crate) struct Documented {
    pub(crate) status: u16,
    /// The type of the body, where the status has one of its own.
    pub(crate) body: Option<syn::Type>,
    pub(crate) docs: String,
}

/// Reads `404 = "no such thing", 409`.
pub(super) fn read(
    entry: &Entry,
    range: RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) -> Vec<Documented> {
    let mut all: Vec<Documented> = Vec::new();
    for status in entry.list(diagnostics) {
        let Some(code) = code(&status.key).filter(|code| range.contains(code)) else {
            let (first, last) = (range.start(), range.end());
            let elsewhere = match code(&status.key) {
                Some(200..=399) => ", or move it to `responses(..)`",
                Some(400..=599) => ", or move it to `errors(..)`",
                _ => "",
            };
            let (name, key) = (entry.name(), &status.key);
            let message = format!(
                "`{key}` is no status of `{name}`; write one from {first} to {last}{elsewhere}"
            );
            diagnostics.push(&status.key, message);
            continue;
        };
        if all.iter().any(|other| other.status == code) {
            let message = format!("{code} stands here twice; remove one");
            diagnostics.push(&status.key, message);
            continue;
        }
        let body = body(&status, entry, diagnostics);
        let docs = match &status.given {
            Given::Nothing | Given::List(_) => None,
            _ => status
                .value(diagnostics)
                .and_then(|value| literal::string(value, &code.to_string(), diagnostics)),
        };
        let docs = docs.map(|docs| docs.value).unwrap_or_default();
        all.push(Documented {
            status: code,
            body,
            docs,
        });
    }
    all
}

/// The type between parentheses: `422(types::Invalid)`.
fn body(status: &Entry, list: &Entry, diagnostics: &mut Diagnostics) -> Option<syn::Type> {
    let tokens = match (&status.of, &status.given) {
        (Some(of), _) => of,
        (None, Given::List(list)) => list,
        (None, _) => return None,
    };
    if list.name() == "responses" {
        let message = "the method's return type says what a success holds; derive `Response` for \
                       an enum with a variant for each status, and remove this";
        diagnostics.push(tokens, message);
        return None;
    }
    let ty = syn::parse2(tokens.clone()).ok();
    if ty.is_none() {
        let message = format!(
            "expected the type of the body; write `{}(Type) = \"..\"`",
            status.key
        );
        diagnostics.push(tokens, message);
    }
    ty
}

fn code(key: &TokenTree) -> Option<u16> {
    let plain = key.to_string().parse().ok();
    plain.or_else(|| {
        let literal = syn::parse2::<syn::LitInt>(key.clone().into()).ok()?;
        literal.base10_parse().ok()
    })
}
