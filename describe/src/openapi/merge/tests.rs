use serde_json::{Value, json};

use super::merge;

fn operation(id: &str, more: &Value) -> Value {
    let mut operation = json!({
        "tags": ["pods"], "operationId": id, "summary": id, "responses": {}, "security": [{ "bearer": [] }],
    });
    let more = more.as_object().unwrap().clone();
    operation.as_object_mut().unwrap().extend(more);
    operation
}

fn constant(name: &str, value: &str) -> Value {
    json!({
        "name": name, "in": "query", "required": true, "x-restrait-constant": true,
        "schema": { "type": "string", "const": value },
    })
}

#[test]
fn constants_become_optional_params() {
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": {} });
    let list = operation("list", &json!({ "parameters": [id] }));
    let watch = operation(
        "watch",
        &json!({ "parameters": [id, constant("watch", "true")] }),
    );
    let merged = Value::from(merge(&[list.clone(), watch.clone()]));
    let params = merged["parameters"].as_array().unwrap();
    assert_eq!(params.len(), 2);
    assert_eq!(params[0]["required"], true);
    assert_eq!(params[1].get("required"), None);
    assert_eq!(merged["operationId"], "list");
    assert_eq!(
        merged["description"],
        "One of several endpoints:\n\n* `list`: list\n* `watch` (`watch=true`): watch"
    );
    assert_eq!(merged["x-restrait-endpoints"], json!([list, watch]));
}

#[test]
fn a_constant_with_several_values_is_an_enum() {
    let operations = ["1", "2", "3"].map(|value| {
        operation(
            value,
            &json!({ "parameters": [constant("list-type", value)] }),
        )
    });
    let merged = Value::from(merge(&operations));
    assert_eq!(
        merged["parameters"][0]["schema"]["enum"],
        json!(["1", "2", "3"])
    );
    assert_eq!(merged["parameters"][0]["required"], true);
}

#[test]
fn bodies_are_told_apart_by_media_types_or_are_any_of_the_schemas() {
    let body = |name: &str, schema: &str| {
        let schema = json!({ "$ref": schema });
        json!({ "required": true, "content": { name: { "schema": schema } } })
    };
    let with = |id: &str, name: &str, schema: &str| {
        let responses =
            json!({ "200": { "description": id, "content": body(name, schema)["content"] } });
        operation(
            id,
            &json!({ "requestBody": body(name, schema), "responses": responses }),
        )
    };
    let merged = merge(&[
        with("a", "a/json", "#/A"),
        with("b", "a/json", "#/B"),
        with("c", "c/json", "#/A"),
    ]);
    let merged = Value::from(merged);
    let content = json!({
        "a/json": { "schema": { "anyOf": [{ "$ref": "#/A" }, { "$ref": "#/B" }] } },
        "c/json": { "schema": { "$ref": "#/A" } },
    });
    assert_eq!(
        merged["requestBody"],
        json!({ "required": true, "content": content })
    );
    assert_eq!(merged["responses"]["200"]["content"], content);
    assert_eq!(merged["responses"]["200"]["description"], "a / b / c");
}

#[test]
fn credentials_are_optional_if_an_endpoint_needs_none() {
    let open = operation("open", &json!({ "security": [] }));
    let merged = Value::from(merge(&[
        operation("a", &json!({})),
        operation("b", &json!({})),
        open,
    ]));
    assert_eq!(merged["security"], json!([{ "bearer": [] }, {}]));
}
