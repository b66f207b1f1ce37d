//! `responses(..)` and `errors(..)`.

use std::ops::RangeInclusive;

use proc_macro2::{Span, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Given, Tokens, literal};

/// A documented status.
#[derive(Clone)]
pub(crate) struct Documented {
    pub(crate) status: u16,
    /// Where the status is written.
    pub(crate) span: Span,
    /// The type of the body, where the status has one of its own.
    pub(crate) body: Option<syn::Type>,
    pub(crate) docs: String,
}

/// `404 = none`: a status that the trait documents and an endpoint does not have.
pub(crate) struct Removed {
    pub(crate) status: u16,
    pub(crate) value: Tokens,
}

/// The statuses of one key.
#[derive(Default)]
pub(crate) struct Statuses {
    pub(crate) documented: Vec<Documented>,
    pub(crate) removed: Vec<Removed>,
}

/// Reads `errors(404 = "no such thing", 409)`.
pub(in crate::api::declaration) fn errors(
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Statuses {
    read(entry, 400..=599, diagnostics)
}

/// Reads `responses(201 = "created", 202)`.
pub(super) fn responses(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Documented> {
    let statuses = read(entry, 200..=399, diagnostics);
    for removed in &statuses.removed {
        let message = format!(
            "expected a description, found `none`; remove `{} = none`",
            removed.status
        );
        diagnostics.push(&removed.value, message);
    }
    statuses.documented
}

fn read(entry: &Entry, range: RangeInclusive<u16>, diagnostics: &mut Diagnostics) -> Statuses {
    let mut all = Statuses::default();
    for status in entry.list(diagnostics) {
        let Some(code) = code(&status.key).filter(|code| range.contains(code)) else {
            refuse(&status.key, entry, &range, diagnostics);
            continue;
        };
        let is_twice = all.documented.iter().any(|other| other.status == code)
            || all.removed.iter().any(|other| other.status == code);
        if is_twice {
            let message = format!("duplicate status {code}; remove one");
            diagnostics.push(&status.key, message);
            continue;
        }
        if let Given::Value(value) = &status.given
            && matches!(&**value, [TokenTree::Ident(none)] if none == "none")
        {
            let value = value.clone();
            all.removed.push(Removed {
                status: code,
                value,
            });
            continue;
        }
        let body = body(&status, entry, diagnostics);
        let docs = match &status.given {
            Given::Nothing | Given::List(_) => None,
            Given::Value(_) | Given::Open(_) | Given::Unread => status
                .value(diagnostics)
                .and_then(|value| literal::string(value, &code.to_string(), diagnostics)),
        };
        all.documented.push(Documented {
            status: code,
            span: status.key.span(),
            body,
            docs: docs.map(|docs| docs.value).unwrap_or_default(),
        });
    }
    all
}

/// Says that a key is no status of `entry`.
fn refuse(
    key: &TokenTree,
    entry: &Entry,
    range: &RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) {
    let (first, last) = (range.start(), range.end());
    let elsewhere = match code(key) {
        Some(200..=399) => ", or move it to `responses(..)`",
        Some(400..=599) => ", or move it to `errors(..)`",
        _ => "",
    };
    let name = entry.name();
    let message =
        format!("invalid status `{key}` of `{name}`; write one from {first} to {last}{elsewhere}");
    diagnostics.push(key, message);
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
