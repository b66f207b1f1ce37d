//! The extensions of documents that restrait wrote, for what OpenAPI has no word for.

use restrait_describe::document::{Document, Operation, Parameter};
use serde_json::Value;

use super::{pages, params};
use crate::left_out::LeftOut;
use crate::model::{Constant, Param, Ty};
use crate::schema::Types;

/// Returns a description without the paragraph that lists the scopes.
pub(super) fn without_scopes(description: &str) -> &str {
    const START: &str = "**Scopes:**";
    let (before, last) = description.rsplit_once("\n\n").unwrap_or(("", description));
    if last.starts_with(START) {
        before
    } else {
        description
    }
}

/// Returns further keys of an endpoint.
pub(super) fn keys(
    operation: &Operation,
    params: &[Param],
    response: &Ty,
    types: &mut Types<'_>,
) -> Vec<String> {
    let extension = |name: &str| operation.extensions.get(name);
    let mut keys = Vec::new();
    let has_key = params
        .iter()
        .any(|param| param.keys.iter().any(|key| key == "idempotency_key"));
    if let Some(Value::Bool(is_idempotent)) = extension("x-restrait-idempotent")
        && !(*is_idempotent && has_key)
    {
        keys.push(if *is_idempotent {
            "idempotent".to_owned()
        } else {
            "idempotent = false".to_owned()
        });
    }
    if extension("x-restrait-common-query") == Some(&Value::Bool(false)) {
        keys.push("common_query = false".to_owned());
    }
    if extension("x-restrait-redirects").and_then(Value::as_str) == Some("any_origin")
        && *response == Ty::Plain("Download")
    {
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
    let pages = extension("x-restrait-pages");
    let key = pages.and_then(|pages| paging(pages, params));
    // Only a page whose members are known can be declared.
    keys.extend(key.filter(|key| pages::mark(response, key, types)));
    keys
}

/// Returns the constant header with the media type of the body.
pub(super) fn content_type(operation: &Operation) -> Option<Constant> {
    let value = operation.extensions.get("x-restrait-content-type")?;
    Some(Constant {
        is_header: true,
        name: "content-type".to_owned(),
        value: Some(value.as_str()?.to_owned()),
    })
}

/// Returns the params in the order of the declaration, if the document has it.
pub(super) fn ordered(operation: &Operation, mut params: Vec<Param>) -> Vec<Param> {
    let order = operation.extensions.get("x-restrait-order");
    if let Some(order) = order.and_then(Value::as_array) {
        let position = |param: &Param| order.iter().position(|name| *name == *param.ident);
        params.sort_by_key(|param| position(param).unwrap_or(usize::MAX));
    }
    params
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

/// Returns the parameters that every endpoint takes.
fn common(document: &Document) -> impl Iterator<Item = &Parameter> {
    let all = document.parameters.iter().map(|(_, parameter)| parameter);
    all.filter(|parameter| parameter.extensions.contains_key("x-restrait-common"))
}

/// Returns the params and constants of the client, which every endpoint takes. Those that cannot be
/// declared are added to `left_out`.
pub(crate) fn common_params<'d>(
    document: &'d Document,
    types: &mut Types<'d>,
    left_out: &mut Vec<LeftOut>,
) -> (Vec<Param>, Vec<Constant>) {
    let (mut all, mut constants) = (Vec::new(), Vec::new());
    let order = document.extensions.get("x-restrait-client");
    let order = order.and_then(|client| client.get("common")?.as_array());
    let position = |parameter: &&Parameter| {
        let mut names = order.into_iter().flatten();
        names.position(|name| *name == *parameter.name)
    };
    let mut declared: Vec<_> = common(document).collect();
    declared.sort_by_key(position);
    for parameter in declared {
        if let Some(constant) = params::constant(parameter, types) {
            constants.push(constant);
            continue;
        }
        match params::other(parameter, "common", types) {
            Ok(mut param) => {
                param.ty = owned(param.ty);
                param.is_name_implied = param.ident == param.wire && !param.ident.contains('_');
                all.push(param);
            }
            Err(reason) => left_out.push(reason),
        }
    }
    params::name(&mut all);
    (all, constants)
}

/// Returns the type of a field, which cannot be borrowed.
fn owned(ty: Ty) -> Ty {
    match ty {
        Ty::Ref(inner) if *inner == Ty::Plain("str") => Ty::Plain("String"),
        Ty::Ref(inner) => owned(*inner),
        Ty::Vec(inner) | Ty::Slice(inner) => owned(*inner).vec(),
        other @ (Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Generic(..)) => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Reads a document with one operation that has these members.
    fn document(operation: &Value) -> Document {
        let mut operation = operation.clone();
        operation["responses"] = json!({ "200": { "description": "" } });
        let document = json!({
            "openapi": "3.1.0", "info": { "title": "", "version": "" },
            "paths": { "/a": { "get": operation } },
        });
        Document::parse(&document.to_string()).unwrap()
    }

    #[test]
    fn the_paragraph_with_the_scopes_is_not_docs() {
        assert_eq!(without_scopes("A.\n\n**Scopes:** `a`"), "A.");
        assert_eq!(without_scopes("**Scopes:** `a`"), "");
        assert_eq!(without_scopes("A.\n\nB."), "A.\n\nB.");
    }

    #[test]
    fn extensions_of_an_operation_are_keys() {
        let document = document(&json!({
            "x-restrait-idempotent": true, "x-restrait-timeout": 1500, "x-restrait-max-attempts": 1,
            "x-restrait-end-of-events": "[DONE]", "x-restrait-redirects": "any_origin",
            "x-restrait-pages": { "by": "link" },
        }));
        let operation = &document.operations[0];
        let mut types = Types::new(&document, crate::Times::Text);
        let list = Ty::Plain("String").vec();
        assert_eq!(
            keys(operation, &[], &list, &mut types),
            [
                "idempotent",
                "timeout = \"1500ms\"",
                "retry = never",
                "events(end = \"[DONE]\")",
                "page(link)",
            ]
        );
        // Only a download follows redirects, and only a list has pages.
        let download = Ty::Plain("Download");
        let keys = keys(operation, &[], &download, &mut types);
        assert!(keys.contains(&"redirects = any_origin".to_owned()));
        assert!(!keys.contains(&"page(link)".to_owned()));
    }
}
