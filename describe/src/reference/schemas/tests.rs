use serde_json::json;

use super::*;

fn schemas() -> Schemas {
    let Value::Object(definitions) = json!({
        "Org": {
            "description": "An organization. See [`Other`](crate::Other) | <b>.",
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 255, "description": "name of it"},
                "tags": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}, "maxItems": 1},
                "limits": {
                    "type": ["object", "null"],
                    "properties": {"devices": {"type": "integer", "minimum": 0}},
                    "required": ["devices"],
                },
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "a|b": {"anyOf": [{"$ref": "#/components/schemas/Role"}, {"type": "null"}]},
            },
            "required": ["name"],
            "additionalProperties": false,
        },
        "Role": {"enum": ["admin", "a`b"], "type": "string"},
        "Tag": {"oneOf": [
            {"type": "string", "description": "A key."},
            {"type": "object", "properties": {"key": {"type": "string"}}, "required": ["key"]},
        ]},
        "Event": {
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "required": ["id"],
            "oneOf": [
                {"type": "object", "properties": {"kind": {"const": "added"}}, "required": ["kind"]},
                {"type": "object", "properties": {"kind": {"const": "gone"}}, "required": ["kind"]},
            ],
        },
        "Tree": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Tree"}}, "required": ["child"]},
    }) else {
        panic!("it is an object")
    };
    Schemas::new(definitions)
}

#[test]
fn fields_have_types_links_and_constraints() {
    let page = schemas().write();
    for part in [
        "* [Event](#event)\n* [Org](#org)\n* [Role](#role)\n* [Tag](#tag), [Tree](#tree)\n",
        "An organization. See `Other` \\| \\<b>.\n",
        "| `name`           | string",
        "Name of it. 1 to 255 characters. |",
        "list of [`Tag`](#tag)",
        "At most 1 item. |",
        "| `limits`         | object or null",
        "| `limits.devices` | integer",
        "| map of integer",
        "| `a\\|b`           | [`Role`](#role) or null",
        "\nOther fields are refused.\n",
        "\nType: string. Accepted values: `admin` or ``a`b``.\n",
        "* string: A key.\n* object with `key` (string)\n",
        "| `id`  | integer | yes      |  |\n\nIn addition, one of these:\n\n\
         * object with `kind` (`\"added\"`)\n* object with `kind` (`\"gone\"`)\n",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn links_from_other_pages_name_the_page() {
    let kind =
        schemas().kind(&json!({"type": "array", "items": {"$ref": "#/components/schemas/Org"}}));
    assert_eq!(kind, "list of [`Org`](schemas.md#org)");
    let kind = schemas().kind(&json!({"$ref": "#/components/schemas/Unknown"}));
    assert_eq!(kind, "`Unknown`");
}

#[test]
fn samples_have_the_required_members() {
    let sample =
        |name: &str| schemas().sample(&json!({"$ref": format!("#/components/schemas/{name}")}));
    assert_eq!(sample("Org"), Some(json!({"name": "example"})));
    assert_eq!(sample("Role"), Some(json!("admin")));
    assert_eq!(sample("Tag"), Some(json!("example")));
    assert_eq!(sample("Tree"), None);
    let tagged = json!({
        "$ref": "#/components/schemas/Org",
        "properties": {"kind": {"const": "org"}},
        "required": ["kind"],
    });
    let sample = schemas().sample(&json!({"oneOf": [tagged]}));
    assert_eq!(sample, Some(json!({"name": "example", "kind": "org"})));
}

#[test]
fn expressions_of_many_kinds_are_sampled_in_limited_time() {
    // Each of 200 kinds of an expression contains two expressions.
    let kinds = (0..200).map(|number| {
        let expression = json!({"$ref": "#/components/schemas/Expression"});
        let properties =
            json!({format!("left{number}"): expression, format!("right{number}"): expression});
        let required = [format!("left{number}"), format!("right{number}")];
        json!({"type": "object", "properties": properties, "required": required})
    });
    let kinds: Vec<_> = kinds.collect();
    let Value::Object(definitions) = json!({"Expression": {"anyOf": kinds}}) else {
        panic!("it is an object")
    };
    let page = Schemas::new(definitions).write();
    assert!(page.contains("\n## Expression\n"), "{page}");
}

#[test]
fn patterns_of_ids_and_of_letters_are_sampled() {
    let sample = |pattern: &str| schemas().sample(&json!({"type": "string", "pattern": pattern}));
    for pattern in ["^[A-Fa-f\\d]{24}$", "^[0-9a-f]{24}$", "[a-fA-F0-9]{24}"] {
        assert_eq!(
            sample(pattern),
            Some(json!("575ec8687ae143cd83dc4a97")),
            "{pattern}"
        );
    }
    let challenge = sample("^[0-9a-zA-Z_-]{9,12}$");
    assert_eq!(challenge, Some(json!("exampleex")));
    for pattern in ["^[A-Z]{24}$", "^x{24}$", "{24}", "^[0-9]{24}$"] {
        assert_ne!(
            sample(pattern),
            Some(json!("575ec8687ae143cd83dc4a97")),
            "{pattern}"
        );
    }
}
