//! Documents that cannot be imported, or only in part.
#![expect(clippy::expect_used, reason = "a test fails by a panic")]

use restrait_describe::document::Document;
use restrait_import::{Options, Sources, import};

fn sources(paths: &str) -> Sources {
    let text =
        format!(r#"{{ "openapi": "3.0.3", "info": {{ "title": "T", "version": "1" }}, {paths} }}"#);
    let document = Document::parse(&text).expect("the document is valid");
    import(&document, &Options::new())
}

#[test]
fn an_operation_that_cannot_be_declared_is_listed_and_left_out() {
    let sources = sources(
        r#""paths": { "/a/{id}": {
            "get": {
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "object" } }
                ],
                "responses": { "200": { "description": "" } }
            },
            "put": {
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }
                ],
                "responses": { "204": { "description": "done" } }
            }
        } }"#,
    );
    assert_eq!((sources.endpoints, sources.operations), (1, 2));
    let pointer = "/paths/~1a~1{id}/get/parameters/0";
    assert_eq!(sources.left_out[0].pointer, pointer);
    assert!(sources.files["mod.rs"].contains(pointer));
    assert!(!sources.files["resources/a.rs"].contains("GET"));
}

#[test]
fn circular_schemas_are_boxed() {
    let sources = sources(
        r##""paths": { "/a": { "get": { "operationId": "get", "responses": { "200": {
            "description": "",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Node" } } }
        } } } } },
        "components": { "schemas": { "Node": { "type": "object", "properties": {
            "next": { "$ref": "#/components/schemas/Node" },
            "type": { "type": "string" },
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } }
        } } } }"##,
    );
    let types = &sources.files["types.rs"];
    assert!(types.contains("pub next: Option<Box<Node>>,"), "{types}");
    assert!(
        types.contains("pub children: Option<Vec<Node>>,"),
        "{types}"
    );
    assert!(types.contains("pub r#type: Option<String>,"), "{types}");
}

#[test]
fn required_arguments_come_before_optional_ones() {
    let sources = sources(
        r#""paths": { "/users/{user-id}": { "get": {
            "operationId": "getUser",
            "parameters": [
                { "name": "perPage", "in": "query", "schema": { "type": "integer", "default": 10 } },
                { "name": "sortBy", "in": "query", "required": true,
                  "schema": { "type": "string", "enum": ["name", "createdAt"] } },
                { "name": "user-id", "in": "path", "required": true, "schema": { "type": "string" } }
            ],
            "responses": { "204": { "description": "" } }
        } } }"#,
    );
    let users = &sources.files["resources/users.rs"];
    assert!(users.contains("rename_all = \"camelCase\""), "{users}");
    assert!(users.contains("path = \"/users/<userId>\""), "{users}");
    let at = |text: &str| {
        users
            .find(text)
            .unwrap_or_else(|| panic!("no `{text}` in {users}"))
    };
    assert!(at("user_id: &str") < at("#[query] sort_by: types::UsersGetUserSortBy"));
    assert!(at("sort_by") < at("#[query(default = 10)] per_page: Option<i64>"));
}

#[test]
fn two_equal_imports_are_equal() {
    let paths =
        r#""paths": { "/a": { "get": { "responses": { "200": { "description": "" } } } } }"#;
    assert_eq!(sources(paths), sources(paths));
}
