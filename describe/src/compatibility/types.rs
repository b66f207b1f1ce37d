//! The types of requests and responses: their fields and values.

use restrait::info::ApiInfo;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::change::{Changes, Kind};

/// A type that has a JSON Schema.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Type {
    name: String,
    /// The fields of an object.
    fields: Vec<Field>,
    /// The values of an enum.
    values: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Field {
    name: String,
    /// The schema without documentation and limits.
    schema: Value,
    required: bool,
}

/// Keywords that decide which type a field has in Rust.
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

/// Returns the types of the endpoints of some traits.
pub(super) fn collect(apis: &[&'static ApiInfo]) -> Vec<Type> {
    let mut generator = crate::generator::new();
    for info in apis.iter().flat_map(|api| api.endpoints()) {
        let _ = info.schemas(&mut generator);
    }
    let definitions = generator.take_definitions(true);
    let types = definitions.into_iter();
    types
        .map(|(name, schema)| Type::new(name, &schema))
        .collect()
}

impl Type {
    fn new(name: String, schema: &Value) -> Self {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required =
            |name: &str| required.is_some_and(|list| list.iter().any(|one| one == name));
        let properties = schema.get("properties").and_then(Value::as_object);
        let fields = properties
            .into_iter()
            .flatten()
            .map(|(name, schema)| Field {
                name: name.clone(),
                schema: essence(schema),
                required: is_required(name),
            });
        let values = schema.get("enum").and_then(Value::as_array);
        let values = values.into_iter().flatten().map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        });
        Self {
            name,
            fields: fields.collect(),
            values: values.collect(),
        }
    }
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

/// Compares the types that both versions have. Types that only one of them has are those of endpoints, params
/// and fields that changed.
pub(super) fn compare(changes: &mut Changes, old: &[Type], new: &[Type]) {
    for old in old {
        if let Some(new) = new.iter().find(|new| new.name == old.name) {
            changes.about(&old.name, None);
            fields(changes, &old.fields, &new.fields);
            values(changes, &old.values, &new.values);
        }
    }
}

fn fields(changes: &mut Changes, old: &[Field], new: &[Field]) {
    for old in old {
        let name = &old.name;
        match new.iter().find(|new| new.name == *name) {
            None => changes.add(Kind::Major, format!("removed field `{name}`")),
            Some(new) => match (old.required, new.required) {
                (true, false) => {
                    changes.add(
                        Kind::Major,
                        format!("required field `{name}` becomes optional"),
                    );
                }
                (false, true) => {
                    changes.add(
                        Kind::Major,
                        format!("optional field `{name}` becomes required"),
                    );
                }
                (true, true) | (false, false) if old.schema != new.schema => changes.add(
                    Kind::Major,
                    format!("the type of the field `{name}` changed"),
                ),
                (true, true) | (false, false) => {}
            },
        }
    }
    for new in new {
        let name = &new.name;
        if old.iter().any(|old| old.name == *name) {
            continue;
        }
        if new.required {
            changes.add(Kind::Major, format!("new required field `{name}`"));
        } else {
            changes.add(
                Kind::Minor,
                format!(
                    "new optional field `{name}`; major if the type is not `#[non_exhaustive]` and all of its \
                     fields are public"
                ),
            );
        }
    }
}

fn values(changes: &mut Changes, old: &[String], new: &[String]) {
    for value in new.iter().filter(|value| !old.contains(value)) {
        changes.add(
            Kind::Minor,
            format!("new value `{value}`; major if the enum does not keep unknown values"),
        );
    }
    for value in old.iter().filter(|value| !new.contains(value)) {
        changes.add(Kind::Major, format!("removed value `{value}`"));
    }
}
