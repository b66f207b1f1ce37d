//! Keywords of JSON Schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::union;
use crate::model::Ty;

/// Returns the docs of a schema: its description, or else its title.
pub(crate) fn docs(schema: &Value) -> String {
    let text = |name: &str| {
        schema
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.trim().is_empty())
    };
    text("description")
        .or_else(|| text("title"))
        .unwrap_or_default()
        .to_owned()
}

/// Returns the types in `type` except `null`, and `true` if `null` is one of them.
pub(crate) fn types(members: &Map<String, Value>) -> (Vec<&str>, bool) {
    let mut types: Vec<_> = match members.get("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let before = types.len();
    types.retain(|name| *name != "null");
    let is_nullable = types.len() < before;
    (types, is_nullable)
}

/// Returns `true` if `null` is one of the values.
pub(super) fn is_nullable(members: &Map<String, Value>) -> bool {
    types(members).1
        || union::has_null(members)
        || members
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.contains(&Value::Null))
}

/// Returns `true` if the schema is one reference with annotations: `allOf: [{ $ref }]`.
pub(super) fn is_single_reference(members: &Map<String, Value>) -> bool {
    let parts = members
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice);
    let has_own = members.contains_key("properties");
    matches!(parts, Some([part]) if part.get("$ref").is_some()) && !has_own
}

/// Returns the type of integers within these limits.
pub(super) fn integer(members: &Map<String, Value>) -> Ty {
    let at_least = |name: &str| {
        members
            .get(name)
            .and_then(Value::as_f64)
            .is_some_and(|least| least >= 0.0)
    };
    let is_unsigned = at_least("minimum") || at_least("exclusiveMinimum");
    let is_short = members.get("format").and_then(Value::as_str) == Some("int32");
    Ty::Plain(match (is_short, is_unsigned) {
        (true, true) => "u32",
        (true, false) => "i32",
        (false, true) => "u64",
        (false, false) => "i64",
    })
}

/// Returns the names of `required`.
pub(super) fn required(members: &Map<String, Value>) -> BTreeSet<&str> {
    let names = members.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Returns `true` if a schema has more than annotations.
pub(super) fn says_something(schema: &Value) -> bool {
    let keywords = [
        "$ref",
        "type",
        "enum",
        "const",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    keywords.iter().any(|keyword| schema.get(keyword).is_some())
}
