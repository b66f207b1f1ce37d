//! Documents of OpenAPI 3.0, made from those of 3.1.

use serde_json::{Map, Value, json};

mod schema;

use schema::Types;

#[cfg(test)]
mod tests;

/// Members whose value is a schema.
const SCHEMAS: [&str; 3] = ["schema", "x-restrait-schema", "x-restrait-item-schema"];

/// Members whose value is data or text.
const DATA: [&str; 2] = ["example", "examples"];

/// Converts a document of version 3.1.
pub(super) fn convert(document: &mut Value) {
    if let Some(members) = document.as_object_mut() {
        members.insert("openapi".to_owned(), "3.0.3".into());
    }
    let components = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let types = Types::new(components);
    visit(document, &types);
    let schemas = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut);
    schemas
        .into_iter()
        .flat_map(Map::values_mut)
        .for_each(|schema| schema::convert(schema, &types));
    operations(document);
}

/// Converts all schemas outside of the components.
fn visit(value: &mut Value, types: &Types) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, types)),
        Value::Object(members) => {
            for (name, value) in members {
                if SCHEMAS.contains(&name.as_str()) {
                    schema::convert(value, types);
                } else if name != "schemas" && !DATA.contains(&name.as_str()) {
                    visit(value, types);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Moves the scopes of all operations to an extension. Only OAuth 2 has scopes in version 3.0.
fn operations(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(operations),
        Value::Object(members) => {
            if members.contains_key("operationId") {
                move_scopes(members);
            }
            members.values_mut().for_each(operations);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn move_scopes(operation: &mut Map<String, Value>) {
    let Some(Value::Array(requirements)) = operation.get_mut("security") else {
        return;
    };
    let mut scopes: Vec<Value> = Vec::new();
    let mut without: Vec<Value> = Vec::new();
    for requirement in requirements.iter_mut() {
        for list in requirement
            .as_object_mut()
            .into_iter()
            .flat_map(Map::values_mut)
        {
            for scope in list.as_array().into_iter().flatten() {
                if !scopes.contains(scope) {
                    scopes.push(scope.clone());
                }
            }
            *list = json!([]);
        }
        if !without.contains(requirement) {
            without.push(requirement.clone());
        }
    }
    *requirements = without;
    if !scopes.is_empty() {
        operation.insert("x-restrait-scopes".to_owned(), scopes.into());
    }
}
