//! Responses: the type of successes, and the declared statuses.

use http::StatusCode;
use restrait_describe::document::{MediaType, Operation, Response, Status as DocumentStatus};
use restrait_grammar::media_type as grammar;
use serde_json::Value;

use super::{Context, Result, events, own_name, parts};
use crate::model::{Constant, Shape, Status, Ty};
use crate::names;
use crate::schema::Types;
use crate::text;

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
) -> Result<Responses> {
    let mut successes: Vec<(Option<u16>, &Response)> = Vec::new();
    let mut redirects = Vec::new();
    let mut errors = Vec::new();
    let mut others = Vec::new();
    let mut is_conditional = false;
    for response in &operation.responses {
        let is_value = response.extensions.get("x-restrait-success").is_some();
        match response.status {
            DocumentStatus::Code(code @ 200..=299) => successes.push((Some(code), response)),
            DocumentStatus::Code(404) if is_value => {}
            DocumentStatus::Code(304) if is_value => is_conditional = true,
            DocumentStatus::Code(code @ 300..=399) if is_value => {
                successes.push((Some(code), response));
            }
            DocumentStatus::Code(code @ 300..=399) => redirects.push((code, response)),
            DocumentStatus::Code(code @ 400..=599) => errors.push((code, response)),
            DocumentStatus::Range(2) => others.insert(0, response),
            DocumentStatus::Default => others.push(response),
            DocumentStatus::Code(_) | DocumentStatus::Range(_) => {}
        }
    }
    let other = others
        .first()
        .filter(|it| it.status == DocumentStatus::Range(2) && context.is_own);
    if let Some(other) = other {
        successes.push((None, other));
    } else if successes.is_empty() && redirects.is_empty() {
        successes.extend(others.first().map(|response| (None, *response)));
    }
    let is_head = operation.method == "HEAD";
    let mut reader = Reader {
        name,
        operation,
        is_own: context.is_own,
        types,
        accept: None,
    };
    let mut bodies = Vec::new();
    for (code, response) in &successes {
        let ty = match response_ty(response, is_head, successes.len(), *code, &mut reader)? {
            Some(ty) => ty,
            None => Ty::Plain("()"),
        };
        let ty = if context.is_own && !is_conditional {
            parts::with_headers(ty, response, name, reader.types)
        } else {
            ty
        };
        bodies.push((*code, ty));
    }
    if let Some(accept) = operation
        .extensions
        .get("x-restrait-accept")
        .and_then(Value::as_str)
    {
        reader.accept = Some(accept.to_owned());
    }
    let accept = reader.accept.take();
    let has_links = has_links(operation, &successes);
    let mut declared: Vec<(u16, &Response)> = successes
        .iter()
        .filter_map(|(code, response)| Some(((*code)?, *response)))
        .collect();
    let mut ty = response_type(&bodies, name, types);
    if successes.is_empty() && !redirects.is_empty() && !is_head {
        ty = types.define(&format!("{name} redirect"), "A redirect.", Shape::Redirect);
        declared.extend(
            redirects
                .iter()
                .map(|(code, response)| (*code, *response)),
        );
    }
    if is_conditional {
        ty = Ty::Generic("IfModified", Box::new(ty));
    }
    let missing = operation.responses.iter().find(|response| {
        response.status == DocumentStatus::Code(404)
            && response.extensions.get("x-restrait-success").is_some()
    });
    if let Some(missing) = missing {
        declared.push((404, missing));
        ty = ty.optional();
    }
    let successes: Vec<_> = declared
        .into_iter()
        .map(|(code, response)| Status {
            code,
            body: None,
            docs: description(code, response, context),
        })
        .collect();
    Ok(Responses {
        has_links: has_links && matches!(ty, Ty::Vec(_)),
        ty,
        successes: documented(successes),
        errors: errors_of(&errors, name, context, types),
        accept: accept.map(|value| Constant {
            is_header: true,
            name: "accept".to_owned(),
            value: Some(value),
        }),
    })
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

struct Reader<'t, 'd> {
    name: &'t str,
    operation: &'d Operation,
    /// If `true`, restrait wrote the document.
    is_own: bool,
    types: &'t mut Types<'d>,
    accept: Option<String>,
}

/// Returns the type of a response, or `None` if it has no body.
fn response_ty<'d>(
    response: &'d Response,
    is_head: bool,
    count: usize,
    code: Option<u16>,
    reader: &mut Reader<'_, 'd>,
) -> Result<Option<Ty>> {
    if let Some(ty) = runtime_type(response, reader.is_own) {
        return Ok(Some(ty));
    }
    if is_head || matches!(code, Some(204 | 205)) {
        return Ok(None);
    }
    let Some(content) = preferred(&response.content) else {
        return Ok(None);
    };
    let essence = grammar::essence(&content.name).to_ascii_lowercase();
    let suffix = match code {
        Some(code) if count > 1 => format!("{code} body"),
        _ => "response".to_owned(),
    };
    if grammar::is_json(&content.name)
        || (essence == "*/*" || essence.is_empty()) && !is_binary(content, reader.types)
    {
        if is_binary(content, reader.types) {
            return Ok(Some(Ty::Plain("Binary")));
        }
        if essence != "application/json"
            && essence != "*/*"
            && !reader.is_own
            && grammar::is_valid(content.name.trim())
        {
            reader.accept = Some(content.name.trim().to_owned());
        }
        let ty = match &content.schema {
            Some(schema) => reader
                .types
                .ty(schema, &format!("{} {suffix}", reader.name)),
            None => Ty::Plain("Value"),
        };
        let own = own_name(&response.extensions, "x-restrait-body", content);
        return Ok(Some(match own.filter(|_| reader.is_own) {
            Some(own) => reader.types.alias(own, ty),
            None => ty,
        }));
    }
    if essence == "text/event-stream" {
        if let Some(ty) = events::stream(reader.operation, content, reader.name, reader.types) {
            return Ok(Some(ty));
        }
        return Ok(Some(Ty::Generic(
            "EventStream",
            Box::new(Ty::Plain("Message")),
        )));
    }
    if matches!(
        essence.as_str(),
        "application/x-ndjson"
            | "application/jsonl"
            | "application/json-lines"
            | "application/ndjson"
    ) {
        let schema = content
            .extensions
            .get("x-restrait-item-schema")
            .or(content.schema.as_ref());
        let ty = match schema {
            Some(schema) => reader
                .types
                .ty(schema, &format!("{} item", reader.name))
                .required(),
            None => Ty::Plain("Value"),
        };
        return Ok(Some(Ty::Generic("JsonLines", Box::new(ty))));
    }
    if let Some(name) =
        super::media_type(&content.name).filter(|name| name != "application/octet-stream")
        && !(reader.is_own && essence == "text/plain")
    {
        reader.accept = Some(name);
    }
    let is_text =
        essence.starts_with("text/") || essence.ends_with("/xml") || essence.ends_with("+xml");
    Ok(Some(Ty::Plain(
        if is_text && !is_binary(content, reader.types) {
            "PlainText"
        } else {
            "Binary"
        },
    )))
}

fn is_binary(content: &MediaType, types: &Types<'_>) -> bool {
    let Some(mut schema) = content.schema.as_ref() else {
        return false;
    };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        schema = types.document().schema(reference).unwrap_or(schema);
    }
    schema.get("format").and_then(Value::as_str) == Some("binary")
}

/// Returns the type of the runtime that a document of restrait names.
fn runtime_type(response: &Response, is_own: bool) -> Option<Ty> {
    let name = response.extensions.get("x-restrait-body")?.as_str()?;
    let name = name.strip_prefix("Option<").unwrap_or(name);
    let name = names::camel(name.trim_end_matches('>'));
    let names = ["Binary", "BodyStream", "Download", "NoContent", "PlainText"];
    let mut names = names.into_iter().filter(|_| is_own);
    let is_same = |other: &&str| names::camel(other) == name;
    names.find(is_same).map(Ty::Plain)
}

/// Returns the media type to accept: JSON before everything else.
fn preferred(content: &[MediaType]) -> Option<&MediaType> {
    let rank = |content: &&MediaType| {
        let essence = grammar::essence(&content.name).to_ascii_lowercase();
        match essence.as_str() {
            "application/json" => 0,
            _ if grammar::is_json(&content.name) => 1,
            "*/*" => 2,
            "text/event-stream" => 3,
            "text/plain" => 5,
            _ if essence.contains("ndjson") || essence.contains("jsonl") => 4,
            _ => 6,
        }
    };
    content.iter().min_by_key(rank)
}

/// Returns the type of all successes: one, or an enum with a variant for each status.
fn response_type(bodies: &[(Option<u16>, Ty)], name: &str, types: &mut Types<'_>) -> Ty {
    let Some((_, first)) = bodies.first() else {
        return Ty::Plain("()");
    };
    // Only a variant makes a redirect a response.
    let is_redirect = bodies
        .iter()
        .any(|(code, _)| matches!(code, Some(300..=399)));
    if !is_redirect && bodies.iter().all(|(_, ty)| ty == first) {
        return first.clone();
    }
    let mut names = names::Names::default();
    let mut variants: Vec<(String, String, Option<Ty>)> = Vec::new();
    let body = |ty: &Ty| Some(ty.clone()).filter(|ty| *ty != Ty::Plain("()"));
    for (code, ty) in bodies {
        let Some(code) = code else { continue };
        let variant = names.unique(status_name(*code));
        variants.push((code.to_string(), variant, body(ty)));
    }
    let other = bodies.iter().find(|(code, _)| code.is_none());
    if let Some(ty) = other.map(|(_, ty)| body(ty)) {
        match variants.iter_mut().find(|(_, _, own)| *own == ty) {
            Some((codes, _, _)) => codes.push_str(", _"),
            None => variants.push(("_".to_owned(), names.unique("Other".to_owned()), ty)),
        }
    }
    let docs = "The responses by status.";
    types.define(&format!("{name} response"), docs, Shape::Response(variants))
}

/// Returns the name of a variant: that of the status.
fn status_name(code: u16) -> String {
    match code {
        200 => "Ok".to_owned(),
        201 => "Created".to_owned(),
        202 => "Accepted".to_owned(),
        203 => "NonAuthoritative".to_owned(),
        204 => "NoContent".to_owned(),
        205 => "ResetContent".to_owned(),
        206 => "PartialContent".to_owned(),
        207 => "MultiStatus".to_owned(),
        code => format!("Status{code}"),
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
