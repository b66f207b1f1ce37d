//! Documents with all properties of a schema, generated from the schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The longest list of alternatives or values has 22 items.
const PICKS: usize = 24;

/// Returns documents that have every property, alternative and value of a schema together.
pub(crate) fn all(schema: &Value) -> Vec<Value> {
    let mut documents = Vec::new();
    for document in (0..PICKS).map(|pick| of(schema, pick)) {
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    documents
}

/// Returns document number `pick`, which uses alternative and value number `pick`.
pub(crate) fn of(schema: &Value, pick: usize) -> Value {
    let any = |list: &Value| {
        let list = list.as_array().filter(|list| !list.is_empty())?;
        // In responses, `null` is equivalent to a missing field. Changes have separate tests for
        // it.
        let list: Vec<_> = list.iter().filter(|it| !is_null(it)).collect();
        Some(list[pick % list.len()].clone())
    };
    if let Some(value) = any(&schema["enum"]) {
        return value;
    }
    let alternative = any(&schema["oneOf"]).or_else(|| any(&schema["anyOf"]));
    // Alternatives that only require properties are not values.
    let is_value = |it: &Value| !schema["properties"].is_object() || it["properties"].is_object();
    if let Some(alternative) = alternative.filter(is_value) {
        let mut document = of(&alternative, pick);
        if schema["properties"].is_object()
            && let (Value::Object(more), Value::Object(document)) =
                (object(schema, pick), &mut document)
        {
            document.extend(more);
        }
        return document;
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let parts = parts.iter().map(|part| of(part, pick));
        let fields = parts.filter_map(|part| part.as_object().cloned());
        return fields.flatten().collect::<Map<_, _>>().into();
    }
    if schema.get("$ref").is_some() {
        return json!({});
    }
    let name = any(&schema["type"]);
    let name = name.as_ref().unwrap_or(&schema["type"]);
    match name.as_str() {
        Some("object") => object(schema, pick),
        Some("array") => json!([of(&schema["items"], pick)]),
        Some("boolean") => json!(pick.is_multiple_of(2)),
        Some("integer" | "number") => {
            let max = schema["maximum"].as_u64().or(schema["max"].as_u64());
            json!(max.unwrap_or(86_400).min(86_400))
        }
        Some(_) => json!(string(schema)),
        None => json!({ "anything": [1, null] }),
    }
}

fn is_null(alternative: &Value) -> bool {
    alternative.is_null() || alternative == "null" || alternative["type"] == "null"
}

fn object(schema: &Value, pick: usize) -> Value {
    let empty = Map::new();
    let fields = |key: &str| schema[key].as_object().unwrap_or(&empty).iter();
    // In one schema, the description is among the properties.
    let properties: Vec<_> = fields("properties")
        .filter(|(_, field)| field.is_object())
        .collect();
    let properties = properties.into_iter();
    // A query for an id has one operator.
    let (start, most) = match schema["maxProperties"].as_u64() {
        Some(1) if properties.len() > 0 => (pick % properties.len(), 1),
        _ => (0, usize::MAX),
    };
    let properties = properties.skip(start).take(most);
    let named = properties.map(|(name, field)| (name.clone(), of(field, pick)));
    // A named number can be a time, which has no fraction. A number among alternatives is an
    // amount.
    let amount = |field: &Value| match field["type"].as_str() {
        Some("number") => json!(2.5),
        _ => of(field, pick),
    };
    let key = |pattern: &str| {
        if pattern.contains("{24}") {
            "575ed6e87ae143cd83dc4aa8"
        } else {
            "a_key"
        }
    };
    let pattern = fields("patternProperties");
    let pattern = pattern.map(|(name, field)| (key(name).to_owned(), amount(field)));
    let document: Map<_, _> = named.chain(pattern).collect();
    if document.is_empty() && schema["additionalProperties"] != false {
        return json!({ "a source": 2.5 });
    }
    document.into()
}

fn string(schema: &Value) -> &'static str {
    let pattern = schema["pattern"].as_str().unwrap_or_default();
    if schema["format"] == "date-time" {
        "2024-02-29T23:59:59.999Z"
    } else if pattern.contains("{24}") {
        "575ed6e87ae143cd83dc4aa8"
    } else {
        "text"
    }
}

/// Collects the names of the schemas that a resource of the surface uses.
pub(crate) fn schemas(resource: &Value, used: &mut BTreeSet<String>) {
    let mut add = |name: &Value| used.extend(name.as_str().map(str::to_owned));
    for action in resource["actions"].as_object().unwrap().values() {
        for param in action["params"].as_array().unwrap() {
            add(&param["schema"]);
        }
        for responses in [&action["responses"], &action["errors"]] {
            let responses = responses.as_object().unwrap().values();
            responses.for_each(|response| add(&response["schema"]));
        }
        let events = action["sse"]["events"].as_object();
        events
            .into_iter()
            .flatten()
            .for_each(|(_, schema)| add(schema));
    }
}
