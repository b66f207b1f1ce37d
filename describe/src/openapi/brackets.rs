//! Nested values in a query or a form: `filter[0][key]=floor`.
//!
//! OpenAPI has one word for them, `deepObject`, and defines it for objects with scalars only. For all other
//! values the schema describes the pairs themselves: an exploded object whose members are `filter[0][key]`
//! and so on is sent as exactly these pairs.

use serde_json::{Map, Value, json};

use super::components::Components;
use super::object::Object;

#[cfg(test)]
mod tests;

/// The maximum number of brackets after a name that are described one by one.
const MAX_DEPTH: usize = 6;

/// The maximum number of leaves that are described one by one.
const MAX_LEAVES: usize = 64;

/// The maximum number of pairs that the description of a param names.
const MAX_EXAMPLES: usize = 3;

/// Returns `true` if a value is an object with scalars only.
pub(super) fn is_flat_object(components: &Components, schema: &Value) -> bool {
    let schema = components.resolve(schema);
    let is_scalar = |schema: &Value| is_scalar(components.resolve(schema));
    let properties = schema.get("properties").and_then(Value::as_object);
    let others = schema.get("additionalProperties");
    let is_object = type_names(schema).contains(&"object");
    is_object
        && ["anyOf", "oneOf", "allOf"]
            .iter()
            .all(|key| schema.get(key).is_none())
        && properties.is_none_or(|all| all.values().all(is_scalar))
        && others.is_none_or(|others| *others == false || is_scalar(others))
}

/// A scalar in a nested value.
struct Leaf {
    path: Path,
    schema: Value,
}

/// The brackets after the name of a param.
#[derive(Clone, Default)]
struct Path {
    /// As a regular expression.
    pattern: String,
    /// As an example.
    example: String,
}

impl Path {
    fn then(&self, pattern: &str, example: &str) -> Self {
        Self {
            pattern: format!("{}{pattern}", self.pattern),
            example: format!("{}{example}", self.example),
        }
    }

    /// Any number of brackets.
    fn any(&self) -> Self {
        self.then(r"(\[[^\]]*\])*", "[..]")
    }
}

/// Returns the schema of the pairs of a value, an object whose members are the pairs.
pub(super) fn pairs(components: &Components, name: &str, schema: Option<&Value>) -> Object {
    let mut leaves = Vec::new();
    if let Some(schema) = schema {
        collect(components, schema, &Path::default(), MAX_DEPTH, &mut leaves);
    }
    if leaves.is_empty() || leaves.len() > MAX_LEAVES {
        let path = Path::default().any();
        leaves = vec![Leaf {
            path,
            schema: text(),
        }];
    }
    let examples = leaves
        .iter()
        .take(MAX_EXAMPLES)
        .map(|leaf| &leaf.path.example);
    let examples: Vec<_> = examples
        .map(|example| format!("`{name}{example}`"))
        .collect();
    let mut patterns = Map::new();
    for leaf in &leaves {
        let pattern = format!("^{}{}$", escaped(name), leaf.path.pattern);
        // Two types at one path: any text.
        let schema = match patterns.get(&pattern) {
            Some(other) if *other != leaf.schema => text(),
            Some(_) | None => leaf.schema.clone(),
        };
        patterns.insert(pattern, schema);
    }
    Object::new()
        .with("type", "object")
        .with(
            "description",
            format!("The members are pairs, such as {}.", examples.join(", ")),
        )
        .with("patternProperties", patterns)
        .with("additionalProperties", false)
}

/// Adds all scalars in a value.
fn collect(
    components: &Components,
    schema: &Value,
    path: &Path,
    depth: usize,
    leaves: &mut Vec<Leaf>,
) {
    let schema = components.resolve(schema);
    if leaves.len() > MAX_LEAVES {
        return;
    }
    if depth == 0 {
        return leaves.push(Leaf {
            path: path.any(),
            schema: text(),
        });
    }
    let mut nested = |schema: &Value, path: &Path| {
        collect(components, schema, path, depth - 1, leaves);
    };
    let variants = ["anyOf", "oneOf", "allOf"]
        .iter()
        .filter_map(|key| schema.get(key)?.as_array());
    let mut is_known = false;
    for variant in variants.flatten() {
        is_known = true;
        nested(variant, path);
    }
    if let Some(items) = schema.get("items") {
        is_known = true;
        // Servers do not read longer numbers as indices.
        nested(items, &path.then(r"\[[0-9]{1,4}\]", "[0]"));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        is_known = true;
        nested(
            property,
            &path.then(&format!(r"\[{}\]", escaped(name)), &format!("[{name}]")),
        );
    }
    if let Some(others) = schema
        .get("additionalProperties")
        .filter(|it| it.is_object())
    {
        is_known = true;
        nested(others, &path.then(r"\[[^\]]+\]", "[name]"));
    }
    if is_scalar(schema) {
        leaves.push(Leaf {
            path: path.clone(),
            schema: leaf(schema),
        });
    } else if !is_known && type_names(schema) != ["null"] {
        leaves.push(Leaf {
            path: path.any(),
            schema: text(),
        });
    }
}

/// Returns the schema of a scalar without `null`, which is not sent.
fn leaf(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(names) = schema.get_mut("type")
        && let Value::Array(list) = names
    {
        list.retain(|name| name != "null");
        if let [name] = list.as_slice() {
            *names = name.clone();
        }
    }
    schema
}

fn text() -> Value {
    json!({ "type": "string" })
}

/// Returns `true` for a schema of texts, numbers and booleans only.
pub(super) fn is_scalar(schema: &Value) -> bool {
    let names = type_names(schema);
    let is_composite = |name: &&str| matches!(*name, "object" | "array");
    let has_values = schema.get("enum").is_some() || schema.get("const").is_some();
    let is_only_null = names == ["null"];
    !is_only_null && (has_values || !names.is_empty()) && !names.iter().any(is_composite)
}

/// Returns the types of a schema.
fn type_names(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        Some(_) | None => Vec::new(),
    }
}

/// Returns a pattern that matches exactly this text.
fn escaped(text: &str) -> String {
    let mut pattern = String::new();
    for char in text.chars() {
        if r"\^$.|?*+()[]{}".contains(char) {
            pattern.push('\\');
        }
        pattern.push(char);
    }
    pattern
}
