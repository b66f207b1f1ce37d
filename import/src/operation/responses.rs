//! Responses: the type of successes, and the declared statuses.

use http::StatusCode;
use restrait_describe::document::{Operation, Response};
use restrait_grammar::media_type as grammar;
use serde_json::Value;

use super::{Context, events, own_name, parts};
use crate::model::{Constant, Shape, Status, Ty};
use crate::schema::Types;
use crate::text;

mod body;
mod by_status;

use body::{Reader, preferred};
use by_status::Sorted;

/// The responses of an endpoint.
pub(super) struct Responses {
    pub(super) ty: Ty,
    pub(super) successes: Vec<Status>,
    pub(super) errors: Vec<Status>,
    /// The header `accept`, if the response type does not imply it.
    pub(super) accept: Option<Constant>,
    /// If `true`, a list has links to its next pages.
    pub(super) has_links: bool,
}

/// Reads the responses of an operation.
pub(super) fn read<'d>(
    operation: &'d Operation,
    name: &str,
    context: &Context<'d>,
    types: &mut Types<'d>,
) -> Responses {
    let sorted = Sorted::new(operation, context);
    let mut reader = Reader::new(operation, name, context, types);
    let bodies: Vec<_> = sorted
        .successes
        .iter()
        .map(|(code, response)| {
            let ty = reader.ty(response, *code, sorted.successes.len());
            let ty = ty.unwrap_or(Ty::Plain("()"));
            let has_parts = context.is_own && sorted.not_modified.is_none();
            let ty = if has_parts {
                parts::with_headers(ty, response, name, reader.types)
            } else {
                ty
            };
            (*code, ty)
        })
        .collect();
    let declared = operation.extensions.get("x-restrait-accept");
    let declared = declared.and_then(Value::as_str).map(str::to_owned);
    let accept = declared.or_else(|| reader.accept.take());
    let mut ty = by_status::response_type(&bodies, name, types);
    let is_redirect = sorted.successes.is_empty() && !sorted.redirects.is_empty();
    let mut declared = sorted.declared();
    if is_redirect && operation.method != "HEAD" {
        ty = types.define(&format!("{name} redirect"), "A redirect.", Shape::Redirect);
        declared.extend(sorted.redirects.iter().copied());
    }
    if sorted.not_modified.is_some() {
        ty = Ty::Generic("IfModified", Box::new(ty));
    }
    if sorted.missing.is_some() {
        ty = ty.optional();
    }
    let successes = declared.into_iter().map(|(code, response)| Status {
        code,
        body: None,
        docs: description(code, response, context),
    });
    let has_links = has_links(operation, &sorted.successes);
    Responses {
        has_links: has_links && matches!(ty, Ty::Vec(_)),
        ty,
        successes: documented(successes.collect()),
        errors: errors_of(&sorted.errors, name, context, types),
        accept: accept.map(|value| Constant {
            is_header: true,
            name: "accept".to_owned(),
            value: Some(value),
        }),
    }
}

/// Returns the description of a response. Empty if it only repeats the status, as in `OK`.
fn description(code: u16, response: &Response, context: &Context<'_>) -> String {
    let text = if context.is_own {
        response.description.clone()
    } else {
        text::line(&response.description)
    };
    let status = StatusCode::from_u16(code).ok();
    let reason = status.and_then(|status| status.canonical_reason());
    if reason == Some(text.as_str()) {
        return String::new();
    }
    text
}

/// Returns the statuses, unless they are only a 200 without a description, which is the default.
fn documented(statuses: Vec<Status>) -> Vec<Status> {
    match statuses.as_slice() {
        [only] if only.code == 200 && only.docs.is_empty() => Vec::new(),
        _ => statuses,
    }
}

/// Returns `true` if a successful response to a `GET` has the header `Link`.
fn has_links(operation: &Operation, successes: &[(Option<u16>, &Response)]) -> bool {
    let declares = |response: &Response| {
        response
            .headers
            .iter()
            .any(|header| header.name.eq_ignore_ascii_case("link"))
    };
    operation.method == "GET" && successes.iter().any(|(_, response)| declares(response))
}

fn errors_of<'d>(
    errors: &[(u16, &'d Response)],
    name: &str,
    context: &Context<'d>,
    types: &mut Types<'d>,
) -> Vec<Status> {
    let errors = errors.iter().map(|(code, response)| {
        let content =
            preferred(&response.content).filter(|content| grammar::is_json(&content.name));
        let schema = content.and_then(|content| content.schema.as_ref());
        let ty = schema.map(|schema| types.ty(schema, &format!("{name} error {code}")).required());
        let is_own = |ty: &Ty| Some(ty) != context.error.as_ref() && matches!(ty, Ty::Named(_));
        Status {
            code: *code,
            body: ty.filter(is_own),
            docs: description(*code, response, context),
        }
    });
    errors.collect()
}
