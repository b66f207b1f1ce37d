//! Schemas of OpenAPI 3.0, rewritten as schemas of OpenAPI 3.1.

use std::mem;

use serde_json::{Map, Value, json};

/// The keywords that say something about a value. `nullable` next to one of them, but without a `type`,
/// adds `null` to what it accepts.
const COMPOSITION: [&str; 4] = ["$ref", "allOf", "anyOf", "oneOf"];

/// Rewrites the keywords of one schema, without the schemas in it.
pub(super) fn rewrite(schema: &mut Map<String, Value>) {
    exclusive(schema, "exclusiveMinimum", "minimum");
    exclusive(schema, "exclusiveMaximum", "maximum");
    if let Some(example) = schema.remove("example")
        && !schema.contains_key("examples")
    {
        schema.insert("examples".to_owned(), Value::Array(vec![example]));
    }
    if schema.get("nullable").is_some_and(Value::is_boolean)
        && schema.remove("nullable") == Some(Value::Bool(true))
    {
        accept_null(schema);
    }
}

/// Rewrites `minimum: 1, exclusiveMinimum: true` as `exclusiveMinimum: 1`.
fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, limit: &str) {
    match schema.get(exclusive) {
        Some(Value::Bool(true)) => match schema.remove(limit) {
            Some(value) => schema.insert(exclusive.to_owned(), value),
            None => schema.remove(exclusive),
        },
        Some(Value::Bool(false)) => schema.remove(exclusive),
        _ => None,
    };
}

/// Adds `null` to the values that a schema accepts.
fn accept_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    if let Some(name @ Value::String(_)) = schema.get_mut("type") {
        *name = json!([mem::take(name), "null"]);
    } else if COMPOSITION.iter().any(|name| schema.contains_key(*name)) {
        let mut accepted = Map::new();
        let names: Vec<_> = schema
            .keys()
            .filter(|name| !is_annotation(name))
            .cloned()
            .collect();
        for name in names {
            if let Some(value) = schema.remove(&name) {
                accepted.insert(name, value);
            }
        }
        schema.insert("anyOf".to_owned(), json!([accepted, { "type": "null" }]));
    }
}

/// Returns `true` for keywords that describe a schema and accept every value.
fn is_annotation(name: &str) -> bool {
    let names = [
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    ];
    names.contains(&name) || name.starts_with("x-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(mut schema: Value) -> Value {
        rewrite(schema.as_object_mut().unwrap());
        schema
    }

    #[test]
    fn nullable_becomes_a_type() {
        for (old, new) in [
            (
                json!({ "type": "string", "nullable": true }),
                json!({ "type": ["string", "null"] }),
            ),
            (
                json!({ "type": "string", "nullable": false }),
                json!({ "type": "string" }),
            ),
            (
                json!({ "type": "string", "enum": ["a"], "nullable": true }),
                json!({ "type": ["string", "null"], "enum": ["a", null] }),
            ),
            (
                json!({ "allOf": [{ "$ref": "#/a" }], "description": "d", "nullable": true }),
                json!({ "anyOf": [{ "allOf": [{ "$ref": "#/a" }] }, { "type": "null" }], "description": "d" }),
            ),
            (
                json!({ "$ref": "#/a", "nullable": true }),
                json!({ "anyOf": [{ "$ref": "#/a" }, { "type": "null" }] }),
            ),
            (json!({ "nullable": true }), json!({})),
        ] {
            assert_eq!(rewritten(old), new);
        }
    }

    #[test]
    fn exclusive_limits_become_numbers() {
        for (old, new) in [
            (
                json!({ "minimum": 1, "exclusiveMinimum": true }),
                json!({ "exclusiveMinimum": 1 }),
            ),
            (
                json!({ "minimum": 1, "exclusiveMinimum": false }),
                json!({ "minimum": 1 }),
            ),
            (
                json!({ "maximum": 9, "exclusiveMaximum": true }),
                json!({ "exclusiveMaximum": 9 }),
            ),
            (json!({ "exclusiveMaximum": true }), json!({})),
            (
                json!({ "exclusiveMinimum": 3 }),
                json!({ "exclusiveMinimum": 3 }),
            ),
        ] {
            assert_eq!(rewritten(old), new);
        }
    }

    #[test]
    fn an_example_becomes_a_list() {
        assert_eq!(
            rewritten(json!({ "example": 1 })),
            json!({ "examples": [1] })
        );
    }
}
