//! Documents that cannot be imported, or only in part.

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

/// Returns the pointers and reasons of what was left out.
fn left_out(sources: &Sources) -> Vec<(&str, &str)> {
    let parts = sources.left_out.iter();
    parts
        .map(|it| (it.pointer.as_str(), it.reason.as_str()))
        .collect()
}

/// Returns a document with one operation, `GET /a`, which has these members, and with these components.
fn operation(members: &str, components: &str) -> Sources {
    sources(&format!(
        r#""paths": {{ "/a": {{ "get": {{ "operationId": "get", {members} }} }} }},
        "components": {{ {components} }}"#
    ))
}

#[test]
fn a_dangling_reference_is_reported() {
    let parameter =
        r##""parameters": [{ "$ref": "#/components/parameters/Gone" }], "responses": {}"##;
    let found = operation(parameter, "");
    assert_eq!(found.endpoints, 0);
    let [(pointer, reason)] = left_out(&found)[..] else {
        panic!("expected one problem, found {:?}", found.left_out);
    };
    assert!(pointer.starts_with("/paths/~1a/get"), "{pointer}");
    assert!(reason.contains("#/components/parameters/Gone"), "{reason}");

    let schema = r##""responses": { "200": { "description": "", "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/Gone" }
    } } } }"##;
    let found = operation(schema, "");
    let [(pointer, reason)] = left_out(&found)[..] else {
        panic!("expected one problem, found {:?}", found.left_out);
    };
    assert!(
        pointer.starts_with("/paths/~1a/get/responses/200"),
        "{pointer}"
    );
    assert!(reason.contains("#/components/schemas/Gone"), "{reason}");
}

#[test]
fn a_reference_to_another_file_is_reported() {
    for reference in [
        "users.yaml#/User",
        "https://example.com/users.json",
        "./users.json",
    ] {
        let schema = format!(
            r#""responses": {{ "200": {{ "description": "", "content": {{ "application/json": {{
                "schema": {{ "$ref": "{reference}" }}
            }} }} }} }}"#
        );
        let found = operation(&schema, "");
        let [(pointer, reason)] = left_out(&found)[..] else {
            panic!("expected one problem, found {:?}", found.left_out);
        };
        assert!(
            pointer.starts_with("/paths/~1a/get/responses/200"),
            "{pointer}"
        );
        assert!(reason.contains(reference), "{reason}");
    }
}

#[test]
fn an_operation_that_a_server_cannot_tell_from_another_is_left_out() {
    let get = |name: &str| {
        format!(
            r#"{{
                "parameters": [
                    {{ "name": "{name}", "in": "path", "required": true, "schema": {{ "type": "string" }} }}
                ],
                "responses": {{ "204": {{ "description": "" }} }}
            }}"#
        )
    };
    let (one, other) = (get("id"), get("name"));
    let found = sources(&format!(
        r#""paths": {{ "/a/{{id}}": {{ "get": {one} }}, "/a/{{name}}": {{ "get": {other} }} }}"#
    ));
    assert_eq!(found.endpoints, 1);
    let [(pointer, reason)] = left_out(&found)[..] else {
        panic!("expected one problem, found {:?}", found.left_out);
    };
    assert_eq!(pointer, "/paths/~1a~1{name}/get");
    assert!(
        reason.starts_with("duplicate operation, as at /paths/~1a~1{id}/get"),
        "{reason}"
    );
}

#[test]
fn names_that_are_keywords_or_collide_are_changed() {
    let found = sources(
        r#""paths": {
            "/type": { "get": {
                "operationId": "type", "tags": ["self"],
                "parameters": [
                    { "name": "fn", "in": "query", "schema": { "type": "string" } },
                    { "name": "self", "in": "query", "schema": { "type": "string" } },
                    { "name": "user-id", "in": "query", "schema": { "type": "string" } },
                    { "name": "userId", "in": "query", "schema": { "type": "string" } },
                    { "name": "user_id", "in": "header", "schema": { "type": "string" } }
                ],
                "responses": { "204": { "description": "" } }
            } },
            "/types": { "get": {
                "operationId": "Type", "tags": ["self"], "responses": { "204": { "description": "" } }
            } },
            "/client": { "get": {
                "operationId": "get", "tags": ["client"], "responses": { "204": { "description": "" } }
            } }
        }"#,
    );
    assert_eq!((found.endpoints, left_out(&found)), (3, vec![]));
    let file = &found.files["resources/self_value.rs"];
    for part in [
        "pub trait SelfValue {",
        "fn r#type(",
        "fn type_2(",
        "r#fn: Option<&str>",
        "#[query(\"self\")] self_value: Option<&str>",
    ] {
        assert!(file.contains(part), "no `{part}` in {file}");
    }
    let names: Vec<_> = file.matches("user_id").collect();
    assert!(names.len() >= 3, "{file}");
    assert!(found.files["resources/client_api.rs"].contains("pub trait ClientApi {"));
}

#[test]
fn circular_references_end() {
    let found = operation(
        r##""responses": { "200": { "description": "", "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/A" }
        } } } }"##,
        r##""schemas": {
            "A": { "$ref": "#/components/schemas/B" },
            "B": { "$ref": "#/components/schemas/A" },
            "C": { "allOf": [{ "$ref": "#/components/schemas/C" }] }
        }"##,
    );
    assert_eq!(found.endpoints, 1);
    assert!(found.files["resources/a.rs"].contains("fn get(&self) -> Value;"));
}

#[test]
fn deep_schemas_do_not_overflow_the_stack() {
    for (open, close) in [
        (r#"{ "type": "array", "items": "#, "}"),
        (r#"{ "type": "object", "properties": { "a": "#, "} }"),
        (r#"{ "allOf": [{ "properties": { "b": {} } }, "#, "] }"),
        (r#"{ "oneOf": [{ "type": "string" }, "#, "] }"),
    ] {
        let depth = 5_000;
        let schema = format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
        let text = format!(
            r#"{{ "openapi": "3.1.0", "info": {{}}, "paths": {{ "/a": {{ "get": {{ "responses": {{ "200": {{
                "description": "", "content": {{ "application/json": {{ "schema": {schema} }} }}
            }} }} }} }} }} }}"#
        );
        // The reader may refuse it; the import of what it accepts ends.
        if let Ok(document) = Document::parse(&text) {
            let found = import(&document, &Options::new());
            assert_eq!(found.operations, 1);
        }
    }
}
