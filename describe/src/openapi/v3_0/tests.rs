use serde_json::{Value, json};

use super::{convert, schema};

fn converted(mut value: Value) -> Value {
    let components = json!({ "a": { "type": "object" }, "b": { "oneOf": [] } });
    schema::convert(&mut value, &schema::Types::new(components.as_object()));
    value
}

#[test]
fn schemas_have_the_words_of_3_0() {
    for (schema, expected) in [
        (
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": ["string", "integer"] }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (
            json!({ "type": ["array", "boolean", "null"] }),
            json!({ "anyOf": [
                { "type": "array", "items": {}, "nullable": true }, { "type": "boolean" },
            ] }),
        ),
        (
            json!({ "const": "a" }),
            json!({ "type": "string", "enum": ["a"] }),
        ),
        (
            json!({ "type": "null" }),
            json!({ "type": "string", "enum": [null], "nullable": true }),
        ),
        (
            json!({ "enum": ["a", null], "type": ["string", "null"] }),
            json!({ "enum": ["a", null], "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": "number", "exclusiveMinimum": 1 }),
            json!({ "type": "number", "minimum": 1, "exclusiveMinimum": true }),
        ),
        (
            json!({ "type": "number", "exclusiveMinimum": 1, "minimum": 2 }),
            json!({ "type": "number", "minimum": 2 }),
        ),
        (
            json!({ "type": "number", "exclusiveMaximum": 1, "maximum": 2 }),
            json!({ "type": "number", "maximum": 1, "exclusiveMaximum": true }),
        ),
        (json!({ "examples": ["a", "b"] }), json!({ "example": "a" })),
        (
            json!({ "$ref": "#/a", "description": "b" }),
            json!({ "allOf": [{ "$ref": "#/a" }], "description": "b" }),
        ),
        (json!({ "$ref": "#/a" }), json!({ "$ref": "#/a" })),
        (
            json!({ "anyOf": [{ "$ref": "#/components/schemas/a" }, { "type": "null" }] }),
            json!({ "type": "object", "nullable": true, "allOf": [{ "$ref": "#/components/schemas/a" }] }),
        ),
        // The type is not known.
        (
            json!({ "anyOf": [{ "$ref": "#/components/schemas/b" }, { "type": "null" }] }),
            json!({ "anyOf": [
                { "$ref": "#/components/schemas/b" },
                { "type": "string", "enum": [null], "nullable": true },
            ] }),
        ),
        (
            json!({ "anyOf": [{ "type": "string" }, { "type": "null" }], "description": "c" }),
            json!({ "type": "string", "nullable": true, "description": "c" }),
        ),
        (
            json!({ "oneOf": [{ "$ref": "#/a" }, { "type": "integer" }, { "type": "null" }] }),
            json!({ "oneOf": [{ "$ref": "#/a" }, { "type": "integer", "nullable": true }] }),
        ),
        (
            json!({ "enum": ["a", null] }),
            json!({ "enum": ["a", null], "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": true }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "type": "string", "contentEncoding": "base64" }),
            json!({ "type": "string", "format": "byte" }),
        ),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }, true], "items": false }),
            json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, {}] }, "maxItems": 2 }),
        ),
        (
            json!({ "type": "array" }),
            json!({ "type": "array", "items": {} }),
        ),
        (
            json!({ "patternProperties": { "^a": { "const": 1 } }, "additionalProperties": false }),
            json!({ "additionalProperties": { "type": "integer", "enum": [1] } }),
        ),
        (
            json!({ "patternProperties": { "^a": { "const": 1 } } }),
            json!({}),
        ),
        (
            json!({ "properties": { "if": true }, "if": true }),
            json!({ "properties": { "if": {} } }),
        ),
    ] {
        assert_eq!(converted(schema.clone()), expected, "{schema}");
    }
}

#[test]
fn boolean_schemas_are_objects() {
    assert_eq!(converted(json!(true)), json!({}));
    assert_eq!(converted(json!(false)), json!({ "not": {} }));
}

#[test]
fn examples_are_no_schemas() {
    let mut document = json!({ "paths": { "/a": { "get": {
        "parameters": [{ "schema": { "const": 1 }, "example": { "schema": { "const": 1 } } }],
    } } } });
    convert(&mut document);
    let param = &document["paths"]["/a"]["get"]["parameters"][0];
    assert_eq!(param["schema"], json!({ "type": "integer", "enum": [1] }));
    assert_eq!(param["example"], json!({ "schema": { "const": 1 } }));
}

#[test]
fn scopes_move_to_an_extension() {
    let security =
        json!([{ "bearer": ["a"] }, { "bearer": ["b"] }, { "bearer": ["a"], "key": [] }]);
    let mut document =
        json!({ "paths": { "/a": { "get": { "operationId": "a", "security": security } } } });
    convert(&mut document);
    let get = &document["paths"]["/a"]["get"];
    assert_eq!(
        get["security"],
        json!([{ "bearer": [] }, { "bearer": [], "key": [] }])
    );
    assert_eq!(get["x-restrait-scopes"], json!(["a", "b"]));
    assert_eq!(document["openapi"], "3.0.3");
}
