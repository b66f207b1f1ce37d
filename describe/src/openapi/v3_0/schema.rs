//! Schemas of OpenAPI 3.0, made from JSON Schemas of draft 2020-12.

use serde_json::{Map, Value, json};

/// Keywords that 3.0 does not have, and that only annotate or restrict further.
const DROPPED: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$schema",
    "$vocabulary",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords whose value is a schema.
const ONE: &[&str] = &["additionalProperties", "items", "not"];
/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf"];

/// Converts a schema. The result accepts every value that the schema accepts.
pub(super) fn convert(schema: &mut Value) {
    match schema {
        Value::Bool(true) => *schema = json!({}),
        Value::Bool(false) => *schema = json!({ "not": {} }),
        Value::Object(members) => convert_object(members),
        Value::Null | Value::Number(_) | Value::String(_) | Value::Array(_) => {}
    }
}

fn convert_object(schema: &mut Map<String, Value>) {
    if schema
        .get("contentEncoding")
        .is_some_and(|encoding| encoding == "base64")
    {
        schema.entry("format").or_insert_with(|| "byte".into());
    }
    prefix_items(schema);
    patterns(schema);
    schema.retain(|name, _| !DROPPED.contains(&name.as_str()));
    children(schema);
    constant(schema);
    examples(schema);
    limit(schema, "exclusiveMinimum", "minimum", f64::max);
    limit(schema, "exclusiveMaximum", "maximum", f64::min);
    let is_nullable = null_variants(schema) | types(schema) | null_values(schema);
    if is_nullable {
        schema.insert("nullable".to_owned(), true.into());
    }
    if schema.get("type").is_some_and(|name| name == "array") {
        schema.entry("items").or_insert_with(|| json!({}));
    }
    reference(schema);
}

fn children(schema: &mut Map<String, Value>) {
    for (name, value) in schema {
        match (name.as_str(), value) {
            // A boolean is valid here.
            ("additionalProperties", Value::Bool(_)) => {}
            ("properties", Value::Object(properties)) => {
                properties.values_mut().for_each(convert);
            }
            (name, value) if ONE.contains(&name) || name.starts_with("x-restrait-schema") => {
                convert(value);
            }
            (name, Value::Array(items)) if LISTS.contains(&name) => {
                items.iter_mut().for_each(convert);
            }
            (_, _) => {}
        }
    }
}

/// Describes the items of a tuple by any of their schemas.
fn prefix_items(schema: &mut Map<String, Value>) {
    let Some(Value::Array(mut items)) = schema.remove("prefixItems") else {
        return;
    };
    match schema.remove("items") {
        // There are no further items.
        Some(Value::Bool(false)) => {
            schema
                .entry("maxItems")
                .or_insert_with(|| items.len().into());
        }
        Some(others) => items.push(others),
        None => {}
    }
    items.dedup();
    let items = match items.as_slice() {
        [only] => only.clone(),
        _ => json!({ "anyOf": items }),
    };
    schema.insert("items".to_owned(), items);
}

/// Describes the members whose names match a pattern as members with any other name.
fn patterns(schema: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = schema.remove("patternProperties") else {
        return;
    };
    let mut variants: Vec<Value> = Vec::new();
    for variant in patterns.into_iter().map(|(_, schema)| schema) {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    match schema.remove("additionalProperties") {
        Some(Value::Bool(false)) => {}
        Some(others) if others != true => variants.push(others),
        // All other members are accepted as they are.
        Some(_) | None => return,
    }
    let others = match variants.as_slice() {
        [] => json!(false),
        [only] => only.clone(),
        _ => json!({ "anyOf": variants }),
    };
    schema.insert("additionalProperties".to_owned(), others);
}

fn constant(schema: &mut Map<String, Value>) {
    let Some(value) = schema.remove("const") else {
        return;
    };
    let name = match &value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    schema.entry("type").or_insert_with(|| name.into());
    schema.insert("enum".to_owned(), json!([value]));
}

fn examples(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(examples)) = schema.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
}

/// Converts an exclusive limit, which is a number, to a limit and a flag.
fn limit(
    schema: &mut Map<String, Value>,
    exclusive: &str,
    inclusive: &str,
    stricter: fn(f64, f64) -> f64,
) {
    let Some(number) = schema.get(exclusive).and_then(Value::as_f64) else {
        return;
    };
    let other = schema.get(inclusive).and_then(Value::as_f64);
    // An inclusive limit that is stricter applies alone.
    let is_weaker = other.is_some_and(|other| {
        stricter(number, other) == other && stricter(other, number) == other && number != other
    });
    let value = schema.remove(exclusive);
    if let Some(value) = value.filter(|_| !is_weaker) {
        schema.insert(inclusive.to_owned(), value);
        schema.insert(exclusive.to_owned(), true.into());
    }
}

/// Removes `null` from the variants. Returns `true` if there was one.
fn null_variants(schema: &mut Map<String, Value>) -> bool {
    let mut found = false;
    for name in ["anyOf", "oneOf"] {
        let Some(Value::Array(variants)) = schema.get_mut(name) else {
            continue;
        };
        let before = variants.len();
        variants.retain(|variant| !is_only_null(variant));
        found |= variants.len() < before;
        if let [only] = variants.as_slice()
            && found
        {
            let only = only.clone();
            schema.remove(name);
            inline(schema, only);
        }
    }
    found
}

/// Adds the members of a schema, or the schema as a part.
fn inline(schema: &mut Map<String, Value>, part: Value) {
    match part {
        Value::Object(members) if !members.keys().any(|name| schema.contains_key(name)) => {
            schema.extend(members);
        }
        part => {
            let parts = schema.entry("allOf").or_insert_with(|| json!([]));
            if let Some(parts) = parts.as_array_mut() {
                parts.push(part);
            }
        }
    }
}

/// Returns `true` for the converted schema of `null`.
fn is_only_null(schema: &Value) -> bool {
    schema
        .get("enum")
        .is_some_and(|values| *values == json!([null]))
        && schema.get("nullable").is_some_and(|it| *it == true)
}

/// Converts a list of types. Returns `true` if `null` is one of them.
fn types(schema: &mut Map<String, Value>) -> bool {
    let mut names = match schema.remove("type") {
        Some(Value::Array(names)) => names,
        Some(name) => vec![name],
        None => return false,
    };
    let before = names.len();
    names.retain(|name| name != "null");
    let is_nullable = names.len() < before;
    match names.as_slice() {
        [] => {
            // `nullable` needs a type, and the only value is `null`.
            schema.insert("enum".to_owned(), json!([null]));
            schema.insert("type".to_owned(), "string".into());
        }
        [name] => {
            schema.insert("type".to_owned(), name.clone());
        }
        names => {
            let variants: Vec<_> = names
                .iter()
                .map(|name| variant(name, is_nullable))
                .collect();
            inline(schema, json!({ "anyOf": variants }));
        }
    }
    is_nullable && names.len() < 2
}

/// Returns the schema of a type among several.
fn variant(name: &Value, is_nullable: bool) -> Value {
    let mut variant = json!({ "type": name });
    if name == "array" {
        variant["items"] = json!({});
    }
    if is_nullable {
        variant["nullable"] = true.into();
    }
    variant
}

/// Returns `true` if `null` is one of the values.
fn null_values(schema: &Map<String, Value>) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| values.contains(&Value::Null))
}

/// Moves a reference that has other members into a list, because 3.0 ignores its siblings.
fn reference(schema: &mut Map<String, Value>) {
    if schema.len() < 2 {
        return;
    }
    if let Some(target) = schema.remove("$ref") {
        let parts = schema.entry("allOf").or_insert_with(|| json!([]));
        if let Some(parts) = parts.as_array_mut() {
            parts.insert(0, json!({ "$ref": target }));
        }
    }
}
