//! `responses(..)` and `errors(..)`.

use std::ops::RangeInclusive;

use proc_macro2::{Span, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, StrLit, Tokens, excerpt, literal};

/// A documented status.
#[derive(Clone)]
pub(crate) struct DocumentedStatus {
    pub(crate) status: u16,
    /// The span of the status.
    pub(crate) span: Span,
    /// The type of the body, if the declaration names one.
    pub(crate) body: Option<syn::Type>,
    pub(crate) docs: String,
}

/// `404 = none`: a status of the trait that does not apply to an endpoint.
pub(crate) struct RemovedStatus {
    pub(crate) status: u16,
    pub(crate) value: Tokens,
}

/// The statuses of `responses(..)` or `errors(..)`.
#[derive(Default)]
pub(crate) struct Statuses {
    pub(crate) documented: Vec<DocumentedStatus>,
    pub(crate) removed: Vec<RemovedStatus>,
}

/// Reads `errors(404 = "no such thing", 409)`.
pub(in crate::api::declaration) fn errors(
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Statuses {
    read(entry, 400..=599, &[], diagnostics)
}

/// Reads `responses(201 = "created", 202)`. A 404 is the `None` of an `Option`.
pub(super) fn responses(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<DocumentedStatus> {
    let statuses = read(entry, 200..=399, &[404], diagnostics);
    for removed in &statuses.removed {
        let message = format!(
            "expected a description, found `none`; remove `{} = none`",
            removed.status
        );
        diagnostics.push(&removed.value, message);
    }
    statuses.documented
}

fn read(
    entry: &Entry,
    range: RangeInclusive<u16>,
    further: &[u16],
    diagnostics: &mut Diagnostics,
) -> Statuses {
    let mut all = Statuses::default();
    for status in entry.list(diagnostics) {
        let is_allowed = |code: &u16| range.contains(code) || further.contains(code);
        let Some(code) = code(&status.key).filter(is_allowed) else {
            report_invalid(&status.key, entry, &range, diagnostics);
            continue;
        };
        let is_duplicate = all.documented.iter().any(|other| other.status == code)
            || all.removed.iter().any(|other| other.status == code);
        if is_duplicate {
            let message = format!("duplicate status `{code}`; remove one");
            diagnostics.push(&status.key, message);
            continue;
        }
        if let EntryValue::Value(value) = &status.value
            && matches!(&**value, [TokenTree::Ident(none)] if none == "none")
        {
            let value = value.clone();
            all.removed.push(RemovedStatus {
                status: code,
                value,
            });
            continue;
        }
        let body = body(&status, entry, diagnostics);
        let docs = match &status.value {
            EntryValue::None | EntryValue::List(_) => None,
            EntryValue::Value(_) | EntryValue::Unfinished(_) | EntryValue::Invalid => status
                .value(diagnostics)
                .and_then(|value| literal::string(value, &code.to_string(), diagnostics)),
        };
        all.documented.push(DocumentedStatus {
            status: code,
            span: status.key.span(),
            body,
            docs: docs.map(|docs| docs.value).unwrap_or_default(),
        });
    }
    all
}

/// Reports a key that is not a status of this list.
fn report_invalid(
    key: &TokenTree,
    entry: &Entry,
    range: &RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) {
    let (first, last) = (range.start(), range.end());
    if let TokenTree::Literal(literal) = key
        && let Some(text) = StrLit::from_literal(literal)
        && text.value.parse().is_ok_and(|code| range.contains(&code))
    {
        let code = text.value;
        let message = format!("expected a status, found `{key}`; write `{code}` without quotes");
        diagnostics.push(key, message);
        return;
    }
    let remedy = match code(key) {
        Some(200..=399) => "move it to `responses(..)`",
        Some(400..=599) => "move it to `errors(..)`",
        _ => "write a status in this range",
    };
    let name = entry.name();
    let message =
        format!("invalid status `{key}` in `{name}`, expected {first} to {last}; {remedy}");
    diagnostics.push(key, message);
}

/// Reads the type between parentheses: `422(types::Invalid)`.
fn body(status: &Entry, list: &Entry, diagnostics: &mut Diagnostics) -> Option<syn::Type> {
    let tokens = match (&status.options, &status.value) {
        (Some(options), _) => options,
        (None, EntryValue::List(list)) => list,
        (
            None,
            EntryValue::None
            | EntryValue::Value(_)
            | EntryValue::Unfinished(_)
            | EntryValue::Invalid,
        ) => return None,
    };
    if list.name() == "responses" {
        let message = "unexpected type in `responses`, the return type of the method is the body; \
                       remove it, or derive `Response` for an enum with a variant for each status";
        diagnostics.push(tokens, message);
        return None;
    }
    if tokens.is_empty() {
        let key = &status.key;
        let message = format!("empty list `{key}()`; write `{key}` without parentheses");
        diagnostics.push(key, message);
        return None;
    }
    let ty = syn::parse2(tokens.clone()).ok();
    if ty.is_none() {
        let message = format!(
            "expected the type of the body, found `{}`; write `{}(Type) = \"..\"`",
            excerpt(tokens),
            status.key
        );
        diagnostics.push(tokens, message);
    }
    ty
}

/// Returns the number of a status.
fn code(key: &TokenTree) -> Option<u16> {
    let without_suffix = key.to_string().parse().ok();
    without_suffix.or_else(|| {
        let literal = syn::parse2::<syn::LitInt>(key.clone().into()).ok()?;
        literal.base10_parse().ok()
    })
}
