//! Reading of OpenAPI documents: the model, and what is said about mistakes.

use restrait_describe::document::{
    Document, Location, ParamStyle, Requirement, SchemeKind, Status,
};
use serde_json::{Value, json};

fn with(members: &Value) -> Value {
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Test", "version": "1" },
        "paths": {},
    });
    let members = members.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(members);
    document
}

fn read(members: &Value) -> Document {
    Document::parse(&with(members).to_string()).unwrap()
}

fn problems(document: &Document) -> Vec<String> {
    document.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_operation_is_read_with_all_of_its_parts() {
    let document = read(&json!({
        "servers": [{ "url": "https://{region}.example.com", "variables": { "region": { "default": "eu" } } }],
        "security": [{ "key": [] }],
        "x-vendor": 1,
        "paths": { "/users/{id}": {
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "page", "in": "query", "schema": { "type": "integer" } },
            ],
            "post": {
                "operationId": "createUser",
                "summary": "Creates a user",
                "description": "Creates a user.",
                "tags": ["users", "write"],
                "deprecated": true,
                "x-scope": "a",
                "security": [{ "oauth": ["read", "write"] }, {}],
                "parameters": [
                    { "name": "page", "in": "query", "required": true, "schema": { "type": "string" } },
                    { "name": "filter", "in": "query", "style": "deepObject", "explode": true, "schema": { "type": "object" } },
                    { "name": "tags", "in": "query", "explode": false, "schema": { "type": "array" } },
                    { "name": "query", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } },
                    { "$ref": "#/components/parameters/Trace" },
                ],
                "requestBody": { "$ref": "#/components/requestBodies/User" },
                "responses": {
                    "default": { "description": "error" },
                    "4XX": { "$ref": "#/components/responses/Error" },
                    "201": { "description": "created", "headers": {
                        "Location": { "required": true, "schema": { "type": "string" } },
                        "Content-Type": { "schema": { "type": "string" } },
                    } },
                },
            },
        } },
        "components": {
            "parameters": { "Trace": { "name": "X-Trace", "in": "header", "example": "t", "schema": { "type": "string" } } },
            "requestBodies": { "User": { "required": true, "content": {
                "application/json": { "schema": { "$ref": "#/components/schemas/User" }, "example": { "name": "a" } },
                "multipart/form-data": { "encoding": { "file": { "contentType": "image/png" } } },
            } } },
            "responses": { "Error": { "description": "error", "content": {
                "application/json": { "schema": { "type": "object" }, "examples": { "one": { "$ref": "#/components/examples/E" } } },
            } } },
            "examples": { "E": { "value": { "message": "m" } } },
            "schemas": { "User": { "type": "object" } },
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "oauth": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "/t", "scopes": { "read": "Reads", "write": "" } } } },
            },
        },
    }));
    assert_eq!(problems(&document), [""; 0]);
    assert_eq!(
        (document.title.as_str(), document.version.as_str()),
        ("Test", "1")
    );
    assert_eq!(
        document.servers[0].variables,
        [("region".to_owned(), "eu".to_owned())]
    );
    assert_eq!(document.extensions["x-vendor"], 1);
    assert_eq!(
        document.security,
        [Requirement(vec![("key".to_owned(), vec![])])]
    );
    let SchemeKind::OAuth2 { flows } = &document.security_schemes[1].1.kind else {
        panic!("{:?}", document.security_schemes);
    };
    assert_eq!(flows[0].scopes[0], ("read".to_owned(), "Reads".to_owned()));

    let operation = &document.operations[0];
    assert_eq!(operation.pointer, "/paths/~1users~1{id}/post");
    assert_eq!(operation.id.as_deref(), Some("createUser"));
    assert_eq!(
        (operation.method.as_str(), operation.path.as_str()),
        ("POST", "/users/{id}")
    );
    assert_eq!(operation.tags, ["users", "write"]);
    assert!(operation.deprecated);
    assert_eq!(operation.extensions["x-scope"], "a");
    let security = operation.security.as_ref().unwrap();
    assert_eq!(security[0].0[0].1, ["read", "write"]);
    assert_eq!(security[1], Requirement(vec![]));

    let params: Vec<_> = operation
        .params
        .iter()
        .map(|param| {
            (
                param.name.as_str(),
                param.location,
                param.required,
                param.style,
                param.explode,
            )
        })
        .collect();
    assert_eq!(
        params,
        [
            ("id", Location::Path, true, ParamStyle::Simple, false),
            ("page", Location::Query, true, ParamStyle::Form, true),
            (
                "filter",
                Location::Query,
                false,
                ParamStyle::DeepObject,
                true
            ),
            ("tags", Location::Query, false, ParamStyle::Form, false),
            ("query", Location::Query, false, ParamStyle::Form, true),
            (
                "X-Trace",
                Location::Header,
                false,
                ParamStyle::Simple,
                false
            ),
        ]
    );
    assert_eq!(
        operation.params[4].content.as_ref().unwrap().name,
        "application/json"
    );
    assert_eq!(operation.params[5].pointer, "/components/parameters/Trace");
    assert_eq!(operation.params[5].example, Some(json!("t")));

    let body = operation.body.as_ref().unwrap();
    assert!(body.required);
    assert_eq!(body.pointer, "/components/requestBodies/User");
    assert_eq!(
        body.content[0].schema,
        Some(json!({ "$ref": "#/components/schemas/User" }))
    );
    assert_eq!(body.content[1].encoding["file"]["contentType"], "image/png");

    let statuses: Vec<_> = operation
        .responses
        .iter()
        .map(|response| response.status)
        .collect();
    assert_eq!(
        statuses,
        [Status::Code(201), Status::Range(4), Status::Default]
    );
    let [created, error, _] = &operation.responses[..] else {
        panic!("three responses")
    };
    assert_eq!(created.headers.len(), 1);
    assert!(created.headers[0].required);
    assert_eq!(error.content[0].example, Some(json!({ "message": "m" })));
}

#[test]
fn texts_that_are_not_supported_documents_are_refused_with_the_reason() {
    for (text, expected) in [
        (
            r#"{"swagger": "2.0"}"#,
            "/swagger: Swagger 2.0 is not supported; convert the document to OpenAPI 3 first",
        ),
        (
            "swagger: '2.0'",
            "/swagger: Swagger 2.0 is not supported; convert the document to OpenAPI 3 first",
        ),
        (
            r#"{"openapi": "3.2.0"}"#,
            "/openapi: OpenAPI 3.2.0 is not supported; expected 3.0 or 3.1",
        ),
        (
            r#"{"openapi": "3.10.0"}"#,
            "/openapi: OpenAPI 3.10.0 is not supported; expected 3.0 or 3.1",
        ),
        (
            r#"{"openapi": [3]}"#,
            "/openapi: expected a version such as `3.1.0`, found a list",
        ),
        (
            r#"{"name": "x"}"#,
            "missing `openapi`; expected an OpenAPI document of version 3.0 or 3.1",
        ),
        ("[1]", "expected an OpenAPI document, found a list"),
        ("hello", "expected an OpenAPI document, found a string"),
        ("", "the document is empty"),
        (
            "<!doctype html>",
            "expected JSON or YAML, found HTML or XML",
        ),
        (
            r#"{"openapi": "3.1.0", "paths": []}"#,
            "/paths: expected an object, found a list",
        ),
        (
            r#"{"openapi": "3.1.0", "paths": {"/a":"#,
            "invalid JSON: EOF while parsing a value at line 1 column 36",
        ),
    ] {
        assert_eq!(
            Document::parse(text).unwrap_err().to_string(),
            expected,
            "{text}"
        );
    }
    let error = Document::from_slice(b"openapi: \xff").unwrap_err();
    assert_eq!(error.to_string(), "invalid UTF-8 at byte 9");
}

#[test]
fn versions_without_quotes_in_yaml_are_accepted() {
    for version in ["3.1", "3.0", "3.1.0", "'3.0.3'", "3.1.0-rc0"] {
        let text = format!("openapi: {version}\ninfo: {{ title: T }}\npaths: {{}}\n");
        assert_eq!(Document::parse(&text).unwrap().title, "T", "{version}");
    }
}

/// Reads a document with the operation `GET /a/{id}`.
fn read_operation(operation: &Value, components: &Value) -> Document {
    read(&json!({ "paths": { "/a/{id}": { "get": operation } }, "components": components }))
}

fn id() -> Value {
    json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } })
}

#[test]
fn an_operation_with_a_mistake_is_left_out_and_reported() {
    let at = "/paths/~1a~1{id}/get";
    let cases = [
        (json!([]), "", "expected an object, found a list"),
        (
            json!({ "parameters": {} }),
            "/parameters",
            "expected a list, found an object",
        ),
        (json!({}), "", "missing path parameter `id`"),
        (
            json!({ "parameters": [{ "in": "query" }] }),
            "/parameters/0",
            "missing `name` of a parameter",
        ),
        (
            json!({ "parameters": [{ "name": "x" }] }),
            "/parameters/0",
            "missing `in` of the parameter `x`",
        ),
        (
            json!({ "parameters": [{ "name": "x", "in": "body" }] }),
            "/parameters/0/in",
            "unknown location `body`, expected `path`, `query`, `header` or `cookie`",
        ),
        (
            json!({ "parameters": [{ "name": "x", "in": "query", "style": "tsv" }] }),
            "/parameters/0/style",
            "unknown style `tsv`",
        ),
        (
            json!({ "parameters": [{ "name": "x", "in": "query", "schema": [] }] }),
            "/parameters/0/schema",
            "expected a schema, found a list",
        ),
        (
            json!({ "parameters": [{ "$ref": "#/components/parameters/None" }] }),
            "/parameters/0",
            "dangling reference `#/components/parameters/None`",
        ),
        (
            json!({ "parameters": [{ "$ref": "common.yaml#/Id" }] }),
            "/parameters/0",
            "the reference `common.yaml#/Id` refers to another document; bundle the documents first",
        ),
        (
            json!({ "parameters": [id()], "requestBody": { "$ref": "#/components/requestBodies/A" } }),
            "/requestBody",
            "the reference refers to itself",
        ),
        (
            json!({ "parameters": [id()], "responses": { "200": { "$ref": "#/components/responses/None" } } }),
            "/responses/200",
            "dangling reference `#/components/responses/None`",
        ),
    ];
    let cycle = json!({ "requestBodies": {
        "A": { "$ref": "#/components/requestBodies/B" },
        "B": { "$ref": "#/components/requestBodies/A" },
    } });
    for (operation, pointer, message) in cases {
        let document = read_operation(&operation, &cycle);
        assert_eq!(document.operations, []);
        let expected = format!("{at}{pointer}: {message}; `GET /a/{{id}}` is left out");
        assert_eq!(problems(&document), [expected]);
    }
}

#[test]
fn smaller_mistakes_leave_out_only_the_part() {
    let document = read_operation(
        &json!({
            "parameters": [
                id(),
                { "name": "other", "in": "path", "schema": {} },
                { "name": "q", "in": "query", "schema": { "type": "string" } },
                { "name": "q", "in": "query", "schema": { "type": "integer" } },
            ],
            "security": [{ "none": [] }],
            "responses": {
                "2000": { "description": "?" },
                "200": { "description": "ok", "headers": { "X": { "$ref": "#/components/headers/None" } } },
            },
        }),
        &json!({}),
    );
    let at = "/paths/~1a~1{id}/get";
    assert_eq!(
        problems(&document),
        [
            format!("{at}/parameters/3: duplicate query parameter `q`; the first one is used"),
            format!(
                "{at}/parameters/1: the path has no placeholder `{{other}}`; the parameter is left out"
            ),
            format!("{at}/security/0/none: unknown security scheme `none`"),
            format!(
                "{at}/responses/200/headers/X: dangling reference `#/components/headers/None`; the header is left out"
            ),
            format!("{at}/responses/2000: invalid status `2000`; the response is left out"),
        ]
    );
    let operation = &document.operations[0];
    let names: Vec<_> = operation
        .params
        .iter()
        .map(|param| param.name.as_str())
        .collect();
    assert_eq!(names, ["id", "q"]);
    assert_eq!(
        operation.params[1].schema,
        Some(json!({ "type": "string" }))
    );
    assert_eq!(operation.responses.len(), 1);
}

#[test]
fn duplicate_operations_are_reported() {
    let param =
        |name: &str| json!([{ "name": name, "in": "path", "required": true, "schema": {} }]);
    let document = read(&json!({ "paths": {
        "/a/{id}": { "get": { "operationId": "x", "parameters": param("id") } },
        "/a/{name}": { "get": { "parameters": param("name") } },
        "/b": { "get": { "operationId": "x" }, "put": {} },
    } }));
    assert_eq!(
        problems(&document),
        [
            "/paths/~1a~1{name}/get: duplicate operation, as at /paths/~1a~1{id}/get; the first one is used",
            "/paths/~1b/get/operationId: duplicate operationId `x`, as at /paths/~1a~1{id}/get; it is ignored",
        ]
    );
    let found: Vec<_> = document
        .operations
        .iter()
        .map(|one| (one.path.as_str(), one.id.as_deref()))
        .collect();
    assert_eq!(found, [("/a/{id}", Some("x")), ("/b", None), ("/b", None)]);

    let text = r#"{"openapi": "3.1.0", "paths": {"/a": {"get": {}}, "/a": {"put": {}}}}"#;
    let document = Document::parse(text).unwrap();
    assert_eq!(
        problems(&document),
        ["/paths/~1a: duplicate member; the last one is used"]
    );
}

#[test]
fn schemas_may_contain_themselves_and_dangling_references_are_reported() {
    let document = read(&json!({ "components": { "schemas": {
        "Tree": { "properties": { "children": { "items": { "$ref": "#/components/schemas/Tree" } } } },
        "Loop": { "$ref": "#/components/schemas/Loop" },
        "Bad": { "properties": { "$ref": { "type": "string" }, "a": { "$ref": "#/components/schemas/None" } } },
        "Data": { "enum": [{ "$ref": "no reference" }], "default": { "$ref": "no reference" } },
    } } }));
    assert_eq!(
        problems(&document),
        ["/components/schemas/Bad/properties/a: dangling reference `#/components/schemas/None`",]
    );
    assert_eq!(document.schemas().count(), 4);
}

#[test]
fn references_to_any_part_of_the_document_are_found() {
    let document = read(&json!({
        "paths": {
            "/a": { "get": {
                "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "title": "A" } } } } },
            } },
            "/b": { "get": {
                "parameters": [{ "$ref": "#/paths/~1a/get/parameters/0" }],
                "responses": { "200": { "description": "", "content": { "application/json": {
                    "schema": { "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema" },
                } } } },
            } },
            "/c": { "$ref": "#/components/pathItems/C" },
        },
        "components": {
            "pathItems": { "C": { "get": {} } },
            "schemas": {
                "A b": { "properties": { "x/y": { "title": "inner" } } },
                "B": { "$ref": "#/components/schemas/A%20b/properties/x~1y" },
            },
        },
    }));
    assert_eq!(problems(&document), [""; 0]);
    let paths: Vec<_> = document
        .operations
        .iter()
        .map(|one| one.pointer.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "/paths/~1a/get",
            "/paths/~1b/get",
            "/components/pathItems/C/get"
        ]
    );
    assert_eq!(document.operations[1].params[0].name, "q");
    let schema = document.operations[1].responses[0].content[0]
        .schema
        .as_ref()
        .unwrap();
    let target = document.schema(schema["$ref"].as_str().unwrap()).unwrap();
    assert_eq!(target, &json!({ "title": "A" }));
    let inner = document
        .schema("#/components/schemas/A%20b/properties/x~1y")
        .unwrap();
    assert_eq!(inner["title"], "inner");
    assert_eq!(document.schema("#/components/schemas/None"), None);
}

#[test]
fn schemas_of_3_0_become_those_of_3_1() {
    let mut document = with(&json!({
        "paths": { "/a": { "get": { "parameters": [
            { "name": "q", "in": "query", "schema": { "type": "integer", "minimum": 0, "exclusiveMinimum": true } },
        ] } } },
        "components": { "schemas": { "A": {
            "properties": { "nullable": { "type": "string", "nullable": true, "example": "x" } },
            "example": { "nullable": true },
        } } },
    }));
    document["openapi"] = json!("3.0.3");
    let document = Document::parse(&document.to_string()).unwrap();
    let param = &document.operations[0].params[0];
    assert_eq!(
        param.schema,
        Some(json!({ "type": "integer", "exclusiveMinimum": 0 }))
    );
    let schema = document.schema("#/components/schemas/A").unwrap();
    assert_eq!(
        schema,
        &json!({
            "properties": { "nullable": { "type": ["string", "null"], "examples": ["x"] } },
            "examples": [{ "nullable": true }],
        })
    );
}

#[test]
fn endpoints_that_share_a_method_and_a_path_are_read_in_place_of_their_union() {
    let document = read(&json!({ "paths": { "/a": {
        "get": {
            "operationId": "union",
            "x-restrait-endpoints": [{ "operationId": "a.one" }, { "operationId": "a.two" }],
        },
        "x-restrait-operations": { "PURGE": { "operationId": "a.purge" } },
    } } }));
    assert_eq!(problems(&document), [""; 0]);
    let found: Vec<_> = document
        .operations
        .iter()
        .map(|one| {
            (
                one.method.as_str(),
                one.id.as_deref().unwrap(),
                one.pointer.as_str(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("GET", "a.one", "/paths/~1a/get/x-restrait-endpoints/0"),
            ("GET", "a.two", "/paths/~1a/get/x-restrait-endpoints/1"),
            ("PURGE", "a.purge", "/paths/~1a/x-restrait-operations/PURGE"),
        ]
    );
}

#[test]
fn references_that_multiply_a_document_are_stopped() {
    let mut paths = serde_json::Map::new();
    for index in 0..5_000 {
        let operation = json!({ "parameters": [{ "$ref": "#/components/parameters/Q" }] });
        paths.insert(format!("/p{index}"), json!({ "get": operation }));
    }
    let text = "x".repeat(1 << 20);
    let q = json!({ "Q": { "name": "q", "in": "query", "description": text, "schema": {} } });
    let document = read(&json!({ "paths": paths, "components": { "parameters": q } }));
    assert!((100..1000).contains(&document.operations.len()));
    let last = document.problems.last().unwrap().to_string();
    assert!(
        last.contains("too large after its references are resolved"),
        "{last}"
    );
}
