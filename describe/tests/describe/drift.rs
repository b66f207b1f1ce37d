//! Comparison of declarations with OpenAPI documents.

mod no_difference;
mod params;
mod report;
mod support;
mod unions;

use restrait::info::schemars;
use restrait::{api, endpoint};
use restrait_describe::assert_matches_openapi;
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use restrait_describe::openapi::{OpenApi, Version};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A user.
#[derive(Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct User {
    name: String,
    age: u32,
    tags: Vec<Tag>,
}

/// A tag.
#[derive(Debug, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Tag {
    key: String,
}

#[api]
trait Users {
    #[endpoint(
        method = "GET",
        path = "/users/<id>",
        scopes = ["user.read"],
        responses(200 = "user"),
        errors(404 = "unknown user"),
    )]
    fn get(
        &self,
        id: u32,
        limit: Option<u32>,
        #[query(style = comma)] fields: Option<Vec<&str>>,
        #[query(default = 5)] depth: Option<u32>,
    ) -> User;

    #[endpoint(method = "PUT", path = "/users/<id>", responses(200 = "user"))]
    fn put(&self, id: u32, #[body] user: &User) -> User;
}

fn user() -> Value {
    json!({
        "type": "object",
        "required": ["name", "age", "tags"],
        "properties": {
            "name": { "type": "string" },
            "age": { "type": "integer" },
            "tags": { "type": "array", "items": { "$ref": "#/components/schemas/Tag" } },
        },
    })
}

/// A document that agrees with the declaration.
fn matching() -> Value {
    let id =
        json!({ "name": "user", "in": "path", "required": true, "schema": { "type": "integer" } });
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/User" } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Users", "version": "1" },
        "servers": [{ "url": "https://example.com/" }],
        "paths": { "/users/{user}": {
            "parameters": [id],
            "get": {
                "security": [{ "oauth": ["user.read"] }],
                "parameters": [
                    { "name": "limit", "in": "query", "schema": { "type": "integer" } },
                    { "name": "fields", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
                    { "name": "depth", "in": "query", "schema": { "type": "integer", "default": 5 } },
                ],
                "responses": {
                    "200": { "description": "", "content": content },
                    "404": { "description": "" },
                },
            },
            "put": {
                "requestBody": { "required": true, "content": content },
                "responses": { "200": { "description": "", "content": content } },
            },
        } },
        "components": {
            "securitySchemes": { "oauth": { "type": "oauth2", "flows": {} } },
            "schemas": { "User": user(), "Tag": { "type": "object", "required": ["key"], "properties": { "key": { "type": "string" } } } },
        },
    })
}

/// Sets the value with a JSON pointer, compares, and returns the messages.
fn after(pointer: &str, value: Value) -> Vec<String> {
    let mut document = matching();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/");
    let parent = document.pointer_mut(parent).unwrap();
    match parent {
        Value::Object(members) if value.is_null() => {
            members.remove(&name).unwrap();
        }
        Value::Object(members) => {
            members.insert(name, value);
        }
        Value::Array(items) => items.push(value),
        _ => panic!("{pointer}"),
    }
    let document = Document::parse(&document.to_string()).unwrap();
    let report = Drift::new(&document).compare(&[&users::INFO]);
    let differences = report.differences.into_iter();
    differences
        .map(|difference| format!("{} [{}]", difference.message, difference.pointer))
        .collect()
}

#[test]
fn a_declaration_that_agrees_has_no_difference() {
    let document = Document::parse(&matching().to_string()).unwrap();
    assert_eq!(document.problems, []);
    let report = Drift::new(&document).require("/").compare(&[&users::INFO]);
    assert!(report.is_match(), "{report}");
    assert_eq!(report.to_string(), "0 differences in 0 of 2 endpoints");
}

#[test]
fn each_kind_of_difference_is_reported_with_its_pointer() {
    const GET: &str = "/paths/~1users~1{user}/get";
    const USER: &str = "/components/schemas/User/properties";
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    for (pointer, value, expected) in [
        (
            "/get/parameters/-",
            query("q"),
            "missing optional query param `q` [$/parameters/3]",
        ),
        (
            "/get/responses/403",
            json!({ "description": "" }),
            "missing status 403 [$/responses/403]",
        ),
        (
            "/get/responses",
            json!({ "200": { "description": "" }, "403": { "description": "" } }),
            "extra status 404 [$]",
        ),
        (
            "/get/parameters/0/required",
            json!(true),
            "changed query param `limit`: optional in the declaration, required in the document [$/parameters/0]",
        ),
        (
            "/get/parameters/0/name",
            json!("max"),
            "missing optional query param `max` [$/parameters/0]",
        ),
        (
            "/get/parameters/0/in",
            json!("header"),
            "changed location of `limit`: query in the declaration, header in the document [$/parameters/0]",
        ),
        (
            "/get/parameters/0/schema/type",
            json!("boolean"),
            "changed type of query param `limit`: `integer` in the declaration, `boolean` in the document [$/parameters/0]",
        ),
        (
            "/get/parameters/0/schema/enum",
            json!([1, 2]),
            "changed accepted values of query param `limit`: any value in the declaration, `1`, `2` in the document [$/parameters/0]",
        ),
        (
            "/get/parameters/1/explode",
            json!(true),
            "changed style of query param `fields`: `comma` in the declaration, `repeated` in the document [$/parameters/1]",
        ),
        (
            "/get/parameters/2/schema/default",
            json!(6),
            "changed default of query param `depth`: `5` in the declaration, `6` in the document [$/parameters/2]",
        ),
        (
            "/get/deprecated",
            json!(true),
            "changed deprecation of the endpoint: not deprecated in the declaration, deprecated in the document [$]",
        ),
        (
            "/get/security",
            json!([{ "oauth": ["user.read", "admin"] }]),
            "missing scope `admin` [$]",
        ),
        (
            "/get/responses/200/content",
            json!({ "text/csv": {} }),
            "changed media type of the response 200: `application/json` in the declaration, `text/csv` in the document [$/responses/200]",
        ),
    ] {
        let found = after(&format!("/paths/~1users~1{{user}}{pointer}"), value);
        let expected = expected.replace('$', GET);
        assert!(found.contains(&expected), "{expected}\n{found:#?}");
    }
    for (pointer, value, expected) in [
        (
            "/age/type",
            json!("string"),
            "changed type of property `age` of the response 200: `integer` in the declaration, `string` in the document [$/age]",
        ),
        (
            "/mail",
            json!({ "type": "string" }),
            "missing property `mail` of the response 200 [$/mail]",
        ),
        (
            "/age",
            Value::Null,
            "extra property `age` of the request body [/paths/~1users~1{user}/put/requestBody/content/application~1json/schema]",
        ),
    ] {
        let found = after(&format!("{USER}{pointer}"), value);
        let expected = expected.replace('$', USER);
        assert!(found.contains(&expected), "{expected}\n{found:#?}");
    }
    let found = after(
        "/components/schemas/Tag/properties/key/type",
        json!("integer"),
    );
    let at = "[/components/schemas/Tag/properties/key]";
    let expected = format!(
        "changed type of property `tags[].key` of the response 200: `string` in the declaration, `integer` in the document {at}"
    );
    assert!(found.contains(&expected), "{found:#?}");
    let found = after("/paths/~1users~1{user}/put", Value::Null);
    assert_eq!(
        found,
        ["extra endpoint; the document has `GET /users/{user}` [/paths/~1users~1{user}]"]
    );
}

#[test]
fn our_own_document_of_losant_has_no_difference() {
    for version in [Version::V3_1, Version::V3_0] {
        let written = OpenApi::new::<losant::Client>(losant::APIS).to_json(version);
        let document = Document::parse(&written.to_string()).unwrap();
        assert_eq!(document.problems, []);
        let report = Drift::new(&document).require("/").compare(losant::APIS);
        assert!(report.is_match(), "{report}");
    }
}

#[test]
#[should_panic(expected = "cannot read")]
fn a_file_that_does_not_exist_fails_the_test() {
    assert_matches_openapi!(users::INFO, "tests/none.json");
}
