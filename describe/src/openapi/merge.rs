//! One operation for several endpoints with one method and path.
//!
//! Their constants tell them apart, and OpenAPI has one operation for a method and a path. So the operation
//! accepts the requests of all of them, and has the responses of all of them. The extension
//! `x-restrait-endpoints` contains each of them as it is.

use serde_json::{Map, Value, json};

use super::object::Object;

#[cfg(test)]
mod tests;

/// Returns the operation that describes all of `operations`. There is at least one.
pub(super) fn merge(operations: &[Value]) -> Object {
    let texts = |name: &str| {
        operations
            .iter()
            .filter_map(|one| one.get(name)?.as_str())
            .collect()
    };
    let ids: Vec<&str> = texts("operationId");
    let first = operations
        .first()
        .and_then(|first| first.get("operationId"))
        .cloned();
    let mut tags: Vec<Value> = Vec::new();
    for tag in operations
        .iter()
        .filter_map(|one| one.get("tags")?.as_array())
        .flatten()
    {
        push(&mut tags, tag);
    }
    let mut security: Vec<Value> = Vec::new();
    for set in operations
        .iter()
        .filter_map(|one| one.get("security")?.as_array())
    {
        // Some of the endpoints need no credentials.
        let open = [json!({})];
        let set = if set.is_empty() { open.as_slice() } else { set };
        for requirement in set {
            push(&mut security, requirement);
        }
    }
    let is_deprecated = operations.iter().all(|one| one.get("deprecated").is_some());
    Object::new()
        .with("tags", tags)
        .with_some("operationId", first)
        .with("summary", texts("summary").join(" / "))
        .with("description", description(operations, &ids))
        .with_flag("deprecated", is_deprecated)
        .with_items("parameters", parameters(operations))
        .with_some("requestBody", request_body(operations))
        .with("responses", responses(operations))
        .with("security", security)
        .with("x-restrait-endpoints", operations.to_vec())
}

fn description(operations: &[Value], ids: &[&str]) -> String {
    let mut text = "One of several endpoints:\n".to_owned();
    for (operation, id) in operations.iter().zip(ids) {
        let summary = operation
            .get("summary")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let constants: Vec<_> = members(operation, "parameters")
            .filter(|param| param.get("x-restrait-constant").is_some())
            .filter_map(|param| {
                let name = param.get("name")?.as_str()?;
                let value = param.pointer("/schema/const")?.as_str()?;
                let equals = if value.is_empty() { "" } else { "=" };
                Some(format!("`{name}{equals}{value}`"))
            })
            .chain(media_types(operation))
            .collect();
        let constants = match constants.as_slice() {
            [] => String::new(),
            constants => format!(" ({})", constants.join(", ")),
        };
        text = format!("{text}\n* `{id}`{constants}: {summary}");
    }
    text
}

/// Returns the media types of the request body, which tell endpoints apart.
fn media_types(operation: &Value) -> impl Iterator<Item = String> {
    let content = operation
        .pointer("/requestBody/content")
        .and_then(Value::as_object);
    content
        .into_iter()
        .flat_map(Map::keys)
        .map(|name| format!("`content-type: {name}`"))
}

fn members<'a>(operation: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    operation
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Returns the params of all operations. Those that some operations do not have are optional.
fn parameters(operations: &[Value]) -> Vec<Value> {
    let mut all: Vec<(Value, usize)> = Vec::new();
    for param in operations.iter().flat_map(|one| members(one, "parameters")) {
        match all.iter_mut().find(|(other, _)| is_same(other, param)) {
            Some((other, count)) => {
                *count += 1;
                add_parameter(other, param);
            }
            None => all.push((param.clone(), 1)),
        }
    }
    let optional = |(mut param, count): (Value, usize)| {
        if count < operations.len()
            && let Some(members) = param.as_object_mut()
        {
            members.remove("required");
        }
        param
    };
    all.into_iter().map(optional).collect()
}

/// Returns `true` for params with the same name and location, and for equal references.
fn is_same(one: &Value, other: &Value) -> bool {
    let key = |param: &Value| ["$ref", "in", "name"].map(|name| param.get(name).cloned());
    key(one) == key(other)
}

fn add_parameter(param: &mut Value, other: &Value) {
    if param == other {
        return;
    }
    let is_required = [&*param, other]
        .iter()
        .all(|it| it.get("required").is_some());
    let (Some(members), Some(schema)) = (param.as_object_mut(), other.get("schema")) else {
        return;
    };
    if !is_required {
        members.remove("required");
    }
    match members.get_mut("schema") {
        Some(own) => add_schema(own, schema),
        None => {
            members.remove("content");
            members.insert("schema".to_owned(), schema.clone());
        }
    }
}

fn request_body(operations: &[Value]) -> Option<Object> {
    let bodies: Vec<&Value> = operations
        .iter()
        .filter_map(|one| one.get("requestBody"))
        .collect();
    let first = bodies.first()?;
    let is_required = bodies.len() == operations.len()
        && bodies.iter().all(|body| body.get("required").is_some());
    let mut content = Map::new();
    for body in &bodies {
        add_content(&mut content, body);
    }
    let body = Object::new().with_some("description", first.get("description").cloned());
    Some(
        body.with_flag("required", is_required)
            .with("content", content),
    )
}

fn responses(operations: &[Value]) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    let responses = operations
        .iter()
        .filter_map(|one| one.get("responses")?.as_object());
    for (status, response) in responses.flatten() {
        match all.get_mut(status) {
            Some(other) => add_response(other, response),
            None => {
                all.insert(status.clone(), response.clone());
            }
        }
    }
    all
}

fn add_response(response: &mut Value, other: &Value) {
    if response == other {
        return;
    }
    let Some(members) = response.as_object_mut() else {
        return;
    };
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let (one, second) = (
        text(members.get("description")),
        text(other.get("description")),
    );
    if one != second {
        members.insert("description".to_owned(), format!("{one} / {second}").into());
    }
    for name in ["content", "headers"] {
        let Some(added) = other.get(name).and_then(Value::as_object) else {
            continue;
        };
        let own = members.entry(name).or_insert_with(|| json!({}));
        if let Some(own) = own.as_object_mut() {
            if name == "content" {
                add_content(own, other);
            } else {
                added.iter().for_each(|(name, header)| {
                    own.entry(name).or_insert_with(|| header.clone());
                });
            }
        }
    }
}

/// Adds the media types of a body.
fn add_content(content: &mut Map<String, Value>, body: &Value) {
    let added = body.get("content").and_then(Value::as_object);
    for (name, media_type) in added.into_iter().flatten() {
        let schemas = content.get_mut(name).map(|own| own.get_mut("schema"));
        match (schemas, media_type.get("schema")) {
            (Some(Some(own)), Some(schema)) => add_schema(own, schema),
            (Some(_), _) => {}
            (None, _) => {
                content.insert(name.clone(), media_type.clone());
            }
        }
    }
}

/// Makes a schema accept the values of another one as well.
fn add_schema(schema: &mut Value, other: &Value) {
    if schema == other {
        return;
    }
    let values = |schema: &Value| match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => Some(vec![value.clone()]),
        (None, Some(Value::Array(values))) => Some(values.clone()),
        (None, _) => None,
    };
    if let (Some(mut all), Some(added)) = (values(schema), values(other)) {
        for value in &added {
            push(&mut all, value);
        }
        *schema = json!({ "type": "string", "enum": all });
        return;
    }
    let is_union = schema
        .as_object()
        .is_some_and(|it| it.len() == 1 && it.contains_key("anyOf"));
    if !is_union {
        *schema = json!({ "anyOf": [schema.take()] });
    }
    if let Some(variants) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        push(variants, other);
    }
}

fn push(values: &mut Vec<Value>, value: &Value) {
    if !values.contains(value) {
        values.push(value.clone());
    }
}
