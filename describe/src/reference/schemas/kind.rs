//! The type of a schema in words.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Schemas;
use crate::reference::markdown::code;

/// Maximum nesting of types in one text.
const MAX_DEPTH: usize = 6;

/// Returns the type of a schema: `list of [Tag](#tag)`, `string or null`.
pub(super) fn write(schemas: &Schemas, schema: &Value, path: &str) -> String {
    nested(schemas, schema, path, 0)
}

fn nested(schemas: &Schemas, schema: &Value, path: &str, depth: usize) -> String {
    if depth > MAX_DEPTH {
        return "any".to_owned();
    }
    let nested = |schema: &Value| nested(schemas, schema, path, depth + 1);
    if let Some(name) = reference(schema) {
        return schemas.link(&name, path);
    }
    if let Some(value) = schema.get("const") {
        return code(&value.to_string());
    }
    for (keyword, conjunction) in [("anyOf", " or "), ("oneOf", " or "), ("allOf", " and ")] {
        if let Some(Value::Array(parts)) = schema.get(keyword) {
            let mut kinds: Vec<_> = parts.iter().map(&nested).collect();
            // Alternatives can differ in their constraints only.
            let mut seen = Vec::new();
            kinds.retain(|kind| {
                !seen.contains(kind) && {
                    seen.push(kind.clone());
                    true
                }
            });
            return kinds.join(conjunction);
        }
    }
    let names: Vec<_> = match schema.get("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ if schema.get("properties").is_some() => vec!["object"],
        _ if schema.get("items").is_some() => vec!["array"],
        _ if schema.get("enum").is_some() => vec!["string"],
        _ => vec!["any"],
    };
    let kinds = names.into_iter().map(|name| match name {
        "array" => match schema.get("items") {
            Some(items) => format!("list of {}", nested(items)),
            None => "list".to_owned(),
        },
        "object" => match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) if schema.get("properties").is_none() => {
                format!("map of {}", nested(values))
            }
            _ => "object".to_owned(),
        },
        name => name.to_owned(),
    });
    kinds.collect::<Vec<_>>().join(" or ")
}

/// Returns the name of the type that a schema refers to.
pub(super) fn reference(schema: &Value) -> Option<String> {
    let reference = schema.get("$ref")?.as_str()?;
    let name = percent_decode_str(reference.rsplit('/').next()?);
    let name = name.decode_utf8_lossy();
    Some(name.replace("~1", "/").replace("~0", "~"))
}

/// Returns the alternatives of a type, if at least two of them are not `null`.
pub(super) fn alternatives(schema: &Value) -> Option<&[Value]> {
    let list = schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()?;
    let is_null = |one: &Value| one.get("type").is_some_and(|name| name == "null");
    (list.iter().filter(|one| !is_null(one)).count() > 1).then_some(list)
}
