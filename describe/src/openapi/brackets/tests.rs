use serde_json::{Value, json};

use super::{is_flat_object, pairs};
use crate::openapi::components::Components;

fn patterns(name: &str, schema: &Value) -> Value {
    let pairs = Value::from(pairs(&Components::new(), name, Some(schema)));
    pairs["patternProperties"].clone()
}

#[test]
fn objects_with_scalars_are_flat() {
    let components = Components::new();
    for (schema, expected) in [
        (
            json!({ "type": "object", "properties": { "a": { "type": ["string", "null"] } } }),
            true,
        ),
        (
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
            true,
        ),
        (
            json!({ "type": "object", "additionalProperties": false }),
            true,
        ),
        (
            json!({ "type": "object", "additionalProperties": true }),
            false,
        ),
        (
            json!({ "type": "object", "properties": { "a": { "type": "array" } } }),
            false,
        ),
        (
            json!({ "type": "array", "items": { "type": "string" } }),
            false,
        ),
        (json!({ "type": "string" }), false),
        (json!(true), false),
    ] {
        assert_eq!(is_flat_object(&components, &schema), expected, "{schema}");
    }
}

#[test]
fn pairs_are_described_by_their_names() {
    let tag = json!({
        "type": "object",
        "properties": { "key": { "type": "string" }, "value": { "type": ["integer", "null"] } },
    });
    assert_eq!(
        patterns(
            "tag.filter",
            &json!({ "type": ["array", "null"], "items": tag })
        ),
        json!({
            r"^tag\.filter\[[0-9]{1,4}\]\[key\]$": { "type": "string" },
            r"^tag\.filter\[[0-9]{1,4}\]\[value\]$": { "type": "integer" },
        })
    );
}

#[test]
fn a_list_or_a_single_value_has_both_forms() {
    let schema = json!({
        "anyOf": [{ "enum": ["a"] }, { "type": "array", "items": { "enum": ["a"] } }, { "type": "null" }],
    });
    assert_eq!(
        patterns("c", &schema),
        json!({ "^c$": { "enum": ["a"] }, r"^c\[[0-9]{1,4}\]$": { "enum": ["a"] } })
    );
}

#[test]
fn a_schema_that_refers_to_itself_ends_with_any_brackets() {
    let mut components = Components::new();
    let schema = json!({ "type": "array", "items": { "$ref": "#/components/schemas/A" } });
    components
        .generator()
        .definitions_mut()
        .insert("A".to_owned(), schema.clone());
    let pairs = Value::from(pairs(&components, "a", Some(&schema)));
    let patterns = pairs["patternProperties"].as_object().unwrap();
    assert_eq!(patterns.len(), 1);
    assert!(
        patterns
            .keys()
            .all(|pattern| pattern.ends_with(r"(\[[^\]]*\])*$"))
    );
}

#[test]
fn values_without_a_schema_have_any_brackets() {
    let pairs = Value::from(pairs(&Components::new(), "a", None));
    assert_eq!(
        pairs["patternProperties"],
        json!({ r"^a(\[[^\]]*\])*$": { "type": "string" } })
    );
}
