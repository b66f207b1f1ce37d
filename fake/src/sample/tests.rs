use serde_json::{Value, json};

use super::{Page, accepts, unchecked};

fn sample(root: &Value, schema: &Value) -> Option<Value> {
    super::sample(root, schema)
}

fn of(schema: &Value) -> Option<Value> {
    sample(&json!({}), schema)
}

#[test]
fn pages_lead_to_no_other_page() {
    let schema = json!({
        "type": "object",
        "properties": {
            "items": { "type": "array", "items": {
                "type": "object", "properties": { "id": { "type": "string" } },
            } },
            "next": { "type": ["string", "null"] },
            "cursor": { "type": "string" },
            "required_cursor": { "type": "string" },
            "meta": { "type": "object", "properties": { "has_more": { "type": "boolean" } } },
            "total": { "type": "integer" },
            "object": { "const": "list" },
        },
        "required": ["items", "next", "required_cursor", "object"],
    });
    let page = |page| super::page(&json!({}), &schema, page).unwrap();
    let expected = json!({
        "items": [{ "id": "sample" }],
        "next": null,
        "required_cursor": "",
        "meta": { "has_more": false },
        "total": 1,
        "object": "list",
    });
    assert_eq!(page(Page::Last), expected);
    assert_eq!(page(Page::Empty)["items"], json!([]));
    assert_eq!(page(Page::None)["cursor"], json!("sample"));
}

#[test]
fn constants_examples_defaults_and_enums_are_used() {
    let cases = [
        (json!({ "const": 7, "examples": [8] }), json!(7)),
        (
            json!({ "type": "string", "examples": ["a", "b"], "default": "c" }),
            json!("a"),
        ),
        (
            json!({ "type": "string", "default": "c", "enum": ["d", "c"] }),
            json!("c"),
        ),
        (
            json!({ "type": "string", "default": null }),
            json!("sample"),
        ),
        (json!({ "enum": ["d", "c"] }), json!("d")),
        (json!({ "type": ["null", "boolean"] }), json!(true)),
        (json!({ "type": "null" }), json!(null)),
        (json!(true), json!({})),
    ];
    for (schema, expected) in cases {
        assert_eq!(of(&schema), Some(expected), "{schema}");
    }
}

#[test]
fn an_example_that_contradicts_its_schema_is_ignored() {
    let schema = json!({ "type": "integer", "minimum": 5, "examples": [1], "default": "x" });
    assert_eq!(of(&schema), Some(json!(5)));
}

#[test]
fn numbers_are_within_their_bounds() {
    let cases = [
        (json!({ "type": "integer" }), json!(1)),
        (
            json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
            json!(1),
        ),
        (
            json!({ "type": "integer", "exclusiveMinimum": 4 }),
            json!(5),
        ),
        (
            json!({ "type": "integer", "exclusiveMaximum": -4 }),
            json!(-5),
        ),
        (
            json!({ "type": "integer", "minimum": 10, "multipleOf": 7 }),
            json!(14),
        ),
        (
            json!({ "type": "integer", "maximum": 6, "multipleOf": 7 }),
            json!(0),
        ),
        (
            json!({ "type": "integer", "minimum": u64::MAX }),
            json!(u64::MAX),
        ),
        (
            json!({ "type": "number", "minimum": 0.25, "maximum": 0.75 }),
            json!(0.5),
        ),
        (json!({ "type": "number" }), json!(1)),
    ];
    for (schema, expected) in cases {
        assert_eq!(of(&schema), Some(expected), "{schema}");
    }
    assert_eq!(
        of(&json!({ "type": "integer", "minimum": 3, "maximum": 2 })),
        None
    );
}

#[test]
fn texts_have_their_format_pattern_and_length() {
    let schemas = [
        json!({ "type": "string", "minLength": 40 }),
        json!({ "type": "string", "maxLength": 2 }),
        json!({ "type": "string", "maxLength": 0 }),
        json!({ "type": "string", "pattern": "^[A-Fa-f\\d]{24}$" }),
        json!({ "type": "string", "pattern": "^W[0-5][0-9]$|^x$" }),
        json!({ "type": "string", "pattern": "^[0-9a-zA-Z_-]{1,255}$", "minLength": 9 }),
        json!({ "type": "string", "pattern": "^(?!x)[a-z]+$", "examples": ["abc"] }),
        json!({ "type": "string", "pattern": "^[^\\s]+@[^\\s]+$", "maxLength": 1024 }),
        json!({ "type": "string", "pattern": "^\\d{4}-\\d{2}", "format": "date-time" }),
        json!({ "type": "string", "format": "uuid", "minLength": 36 }),
    ];
    for schema in schemas {
        let value = of(&schema);
        assert!(
            value.as_ref().is_some_and(Value::is_string),
            "{schema}: {value:?}"
        );
    }
    // A value that is neither an example nor described by a supported pattern is not guessed.
    assert_eq!(
        of(&json!({ "type": "string", "pattern": "^(?!x)[a-z]+$" })),
        None
    );
}

#[test]
fn each_known_format_is_valid() {
    for format in [
        "date-time",
        "date",
        "time",
        "duration",
        "email",
        "idn-email",
        "hostname",
        "idn-hostname",
        "ipv4",
        "ipv6",
        "uri",
        "iri",
        "uri-reference",
        "iri-reference",
        "uuid",
        "json-pointer",
        "regex",
    ] {
        let schema = json!({ "type": "string", "format": format });
        let value = unchecked(&json!({}), &schema).unwrap();
        assert!(accepts(&json!({}), &schema, &value), "{format}: {value}");
        assert_ne!(value, json!("sample"), "{format}");
    }
}

#[test]
fn objects_have_all_declared_members_and_maps_have_one() {
    let schema = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "format": "uuid" },
            "tags": { "type": "object", "additionalProperties": { "type": "integer" } },
            "list": { "type": "array", "items": { "type": "boolean" } },
        },
        "required": ["id", "extra"],
        "additionalProperties": { "type": "null" },
    });
    let expected = json!({
        "id": "00000000-0000-4000-8000-000000000001",
        "tags": { "key": 1 },
        "list": [true],
        "extra": null,
    });
    assert_eq!(of(&schema), Some(expected));
    let named = json!({
        "type": "object",
        "propertyNames": { "pattern": "^x-[a-z]{3}$" },
        "additionalProperties": { "type": "integer" },
        "minProperties": 2,
    });
    assert_eq!(of(&named), Some(json!({ "x-aaa": 1, "x-baa": 1 })));
}

#[test]
fn lists_of_different_values_are_different() {
    for items in [
        json!({ "type": "integer" }),
        json!({ "type": "string" }),
        json!({ "enum": ["a", "b", "c"] }),
        json!({ "type": "string", "format": "date-time" }),
        json!({ "type": "string", "pattern": "^[a-z]{2}$" }),
    ] {
        let schema = json!({ "type": "array", "items": items, "minItems": 3, "uniqueItems": true });
        let value = of(&schema).unwrap_or_default();
        assert_eq!(value.as_array().map(Vec::len), Some(3), "{schema}");
    }
}

#[test]
fn alternatives_are_tried_in_order() {
    let root = json!({ "components": { "schemas": {
        "Cat": {
            "type": "object",
            "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer" } },
            "required": ["kind", "lives"],
        },
        "Named": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] },
    } } });
    let cases = [
        (
            json!({ "anyOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Cat" }] }),
            json!({ "kind": "cat", "lives": 1 }),
        ),
        (
            json!({ "allOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Named" }] }),
            json!({ "kind": "cat", "lives": 1, "name": "sample" }),
        ),
        (
            json!({
                "type": "object",
                "properties": { "id": { "type": "integer" } },
                "required": ["id"],
                "oneOf": [{ "$ref": "#/components/schemas/Cat" }],
            }),
            json!({ "id": 1, "kind": "cat", "lives": 1 }),
        ),
        // The first alternative is impossible.
        (
            json!({ "type": "string", "anyOf": [{ "type": "integer" }, { "minLength": 8 }] }),
            json!("samplesample"),
        ),
        // Only one may accept the value.
        (
            json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }, { "type": "boolean" }] }),
            json!(true),
        ),
    ];
    for (schema, expected) in cases {
        let value = sample(&root, &schema);
        assert_eq!(
            value.as_ref().map(Value::is_string),
            Some(expected.is_string())
        );
        if !expected.is_string() {
            assert_eq!(value, Some(expected), "{schema}");
        }
    }
}

#[test]
fn types_that_contain_themselves_end() {
    let root = json!({ "components": { "schemas": {
        "Tree": {
            "type": "object",
            "properties": {
                "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
                "parent": { "anyOf": [{ "$ref": "#/components/schemas/Tree" }, { "type": "null" }] },
                "twin": { "$ref": "#/components/schemas/Tree" },
                "others": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Tree" } },
            },
            "required": ["children", "parent"],
        },
        "Endless": {
            "type": "object",
            "properties": { "next": { "$ref": "#/components/schemas/Endless" } },
            "required": ["next"],
        },
        "Loop": { "$ref": "#/components/schemas/Loop" },
    } } });
    let of = |name: &str| {
        sample(
            &root,
            &json!({ "$ref": format!("#/components/schemas/{name}") }),
        )
    };
    assert_eq!(
        of("Tree"),
        Some(json!({ "children": [], "parent": null, "others": {} }))
    );
    assert_eq!(of("Endless"), None);
    assert_eq!(of("Loop"), None);
    assert_eq!(of("Missing"), None);
}

#[test]
fn large_schemas_have_bounded_samples() {
    let mut schemas = serde_json::Map::new();
    for level in 0..30 {
        let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
        schemas.insert(
            format!("L{level}"),
            json!({ "type": "object", "properties": { "a": next, "b": next, "c": next } }),
        );
    }
    schemas.insert("L30".into(), json!({ "type": "string" }));
    let root = json!({ "components": { "schemas": schemas } });
    let schema = json!({ "$ref": "#/components/schemas/L0" });
    let value = sample(&root, &schema).unwrap();
    assert!(value.to_string().len() < 1 << 20);
}

#[test]
fn schemas_without_values_have_no_sample() {
    for schema in [
        json!(false),
        json!({ "enum": [] }),
        json!({ "type": [] }),
        json!({ "type": "string", "minLength": 5, "maxLength": 4 }),
        json!({ "type": "string", "minLength": u64::MAX }),
        json!({ "type": "string", "pattern": "(" }),
        json!({ "type": "array", "items": {}, "minItems": u64::MAX }),
        json!({ "allOf": [{ "type": "string" }, { "type": "integer" }] }),
        json!({ "type": "object", "required": ["a"], "additionalProperties": false }),
        json!({ "not": {} }),
        json!(7),
    ] {
        assert_eq!(of(&schema), None, "{schema}");
    }
}
