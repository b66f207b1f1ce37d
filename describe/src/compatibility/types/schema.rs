//! Reading of JSON Schemas: the parts that decide the type in Rust.

use serde_json::{Map, Value};

use super::{Field, Type, Variant};

/// Keywords that decide which type a value has in Rust.
const KEYWORDS: [&str; 11] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "format",
    "items",
    "oneOf",
    "prefixItems",
    "properties",
    "type",
];

impl Type {
    pub(super) fn new(name: String, schema: &Value) -> Self {
        // A variant with documentation has a schema of its own.
        let alternatives = list(schema, "oneOf").iter().chain(list(schema, "anyOf"));
        let mut values = values(schema);
        let mut variants = Vec::new();
        for (index, alternative) in alternatives.enumerate() {
            let own = self::values(alternative);
            if own.is_empty() {
                variants.push(Variant {
                    name: label(alternative).unwrap_or_else(|| (index + 1).to_string()),
                    schema: essence(alternative),
                });
            }
            values.extend(own);
        }
        let shape = if values.is_empty() && variants.is_empty() {
            shape(schema)
        } else {
            Value::Null
        };
        Self {
            name,
            fields: fields(schema),
            values,
            variants,
            shape,
        }
    }
}

/// Returns the values that a schema lists.
fn values(schema: &Value) -> Vec<String> {
    let listed = list(schema, "enum").iter().chain(schema.get("const"));
    listed.map(text).collect()
}

fn fields(schema: &Value) -> Vec<Field> {
    let required = list(schema, "required");
    let properties = schema.get("properties").and_then(Value::as_object);
    let fields = properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| Field {
            name: name.clone(),
            schema: essence(schema),
            required: required.iter().any(|one| one == name),
        });
    fields.collect()
}

/// Returns the name of a variant: its tag, its only member, or the name of its type.
fn label(variant: &Value) -> Option<String> {
    let properties = variant.get("properties").and_then(Value::as_object);
    let mut members = properties.into_iter().flatten();
    let tag = members.clone().find_map(|(_, schema)| schema.get("const"));
    let reference = variant.get("$ref").and_then(Value::as_str);
    let only = match (members.next(), members.next()) {
        (Some((name, _)), None) => Some(name.clone()),
        _ => None,
    };
    let ty = variant.get("type").and_then(Value::as_str);
    tag.map(text)
        .or(only)
        .or_else(|| reference?.rsplit('/').next().map(str::to_owned))
        .or_else(|| ty.map(str::to_owned))
}

/// Returns the keywords of a type that is not an enum, except for those of its fields.
fn shape(schema: &Value) -> Value {
    match essence(schema) {
        Value::Object(mut keywords) => {
            keywords.remove("properties");
            // `deny_unknown_fields` does not change the type in Rust.
            if matches!(keywords.get("additionalProperties"), Some(Value::Bool(_))) {
                keywords.remove("additionalProperties");
            }
            Value::Object(keywords)
        }
        other => other,
    }
}

/// Returns the value of a keyword that is a list. Empty if it is missing.
fn list<'s>(schema: &'s Value, keyword: &str) -> &'s [Value] {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns a schema with the keywords that decide the type.
fn essence(schema: &Value) -> Value {
    match schema {
        Value::Object(keywords) => {
            let kept = keywords
                .iter()
                .filter(|(name, _)| KEYWORDS.contains(&name.as_str()));
            let kept = kept.map(|(name, value)| match (name.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let properties = properties.iter();
                    let properties =
                        properties.map(|(name, schema)| (name.clone(), essence(schema)));
                    (name.clone(), Value::Object(properties.collect()))
                }
                (_, value) => (name.clone(), essence(value)),
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(essence).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => schema.clone(),
    }
}
