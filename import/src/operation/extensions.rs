//! The extensions of documents that restrait wrote, for what OpenAPI has no word for.

use restrait_describe::document::{Document, Operation};
use serde_json::Value;

use crate::model::Param;

/// Returns further keys of an endpoint.
pub(super) fn keys(operation: &Operation, params: &[Param]) -> Vec<String> {
    let extension = |name: &str| operation.extensions.get(name);
    let mut keys = Vec::new();
    if let Some(Value::Bool(is_idempotent)) = extension("x-restrait-idempotent") {
        keys.push(if *is_idempotent {
            "idempotent".to_owned()
        } else {
            "idempotent = false".to_owned()
        });
    }
    if extension("x-restrait-common-query") == Some(&Value::Bool(false)) {
        keys.push("common_query = false".to_owned());
    }
    if extension("x-restrait-redirects").and_then(Value::as_str) == Some("any_origin") {
        keys.push("redirects = any_origin".to_owned());
    }
    for (name, key) in [
        ("x-restrait-timeout", "timeout"),
        ("x-restrait-read-timeout", "read_timeout"),
    ] {
        if let Some(millis) = extension(name).and_then(Value::as_u64) {
            keys.push(format!("{key} = {}", duration(millis)));
        }
    }
    match extension("x-restrait-max-attempts").and_then(Value::as_u64) {
        Some(1) => keys.push("retry = never".to_owned()),
        Some(attempts) => keys.push(format!("retry(max_attempts = {attempts})")),
        None => {}
    }
    if let Some(end) = extension("x-restrait-end-of-events").and_then(Value::as_str) {
        keys.push(format!("events(end = {})", crate::text::literal(end)));
    }
    keys.extend(extension("x-restrait-pages").and_then(|pages| paging(pages, params)));
    keys
}

/// Returns `page(..)`.
fn paging(pages: &Value, params: &[Param]) -> Option<String> {
    let text = |name: &str| pages.get(name).and_then(Value::as_str);
    let argument = || {
        let wire = text("param")?;
        let param = params.iter().find(|param| param.wire == wire)?;
        Some(crate::names::ident(&param.ident))
    };
    let key = match text("by")? {
        "number" => match pages.get("first").and_then(Value::as_u64) {
            Some(first) => format!("number = {}, first = {first}", argument()?),
            None => format!("number = {}", argument()?),
        },
        "offset" => format!("offset = {}", argument()?),
        "cursor" => format!("cursor = {}", argument()?),
        "link" => "link".to_owned(),
        "bodyCursor" => format!("cursor = body.{}", text("path")?),
        "nextUrl" => "next_url".to_owned(),
        _ => return None,
    };
    Some(format!("page({key})"))
}

/// Returns a duration as the macro reads it.
fn duration(millis: u64) -> String {
    if millis.is_multiple_of(1000) {
        format!("\"{}s\"", millis / 1000)
    } else {
        format!("\"{millis}ms\"")
    }
}

/// Returns the names of the params that every endpoint takes.
pub(crate) fn common_params(document: &Document) -> Vec<String> {
    let all = document.parameters.iter();
    let common =
        all.filter(|(_, parameter)| parameter.extensions.get("x-restrait-common").is_some());
    common
        .map(|(_, parameter)| parameter.name.clone())
        .collect()
}
