//! Schemas of OpenAPI 3.0, made from JSON Schemas of draft 2020-12.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::openapi::object::Object;

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

/// The types of the components that have one type, by reference.
///
/// `nullable` needs a type, and the one of a component is not where the component is referred to.
#[derive(Debug, Default)]
pub(super) struct Types(BTreeMap<String, String>);

impl Types {
    /// Returns the types of these components, which are not converted yet.
    pub(super) fn new(schemas: Option<&Map<String, Value>>) -> Self {
        let one_type = |(name, schema): (&String, &Value)| {
            let ty = schema
                .get("type")?
                .as_str()
                .filter(|name| *name != "null")?;
            Some((format!("#/components/schemas/{name}"), ty.to_owned()))
        };
        Self(schemas.into_iter().flatten().filter_map(one_type).collect())
    }
}

/// Converts a schema. The result accepts every value that the schema accepts.
pub(super) fn convert(schema: &mut Value, types: &Types) {
    match schema {
        Value::Bool(true) => *schema = json!({}),
        Value::Bool(false) => *schema = json!({ "not": {} }),
        Value::Object(members) => convert_object(members, types),
        Value::Null | Value::Number(_) | Value::String(_) | Value::Array(_) => {}
    }
}

fn convert_object(schema: &mut Map<String, Value>, types: &Types) {
    if schema
        .get("contentEncoding")
        .is_some_and(|encoding| encoding == "base64")
    {
        schema.entry("format").or_insert_with(|| "byte".into());
    }
    prefix_items(schema);
    patterns(schema);
    schema.retain(|name, _| !DROPPED.contains(&name.as_str()));
    children(schema, types);
    constant(schema);
    examples(schema);
    limit(schema, "exclusiveMinimum", "minimum", Ordering::Greater);
    limit(schema, "exclusiveMaximum", "maximum", Ordering::Less);
    null_variants(schema, types);
    null_types(schema);
    null_values(schema);
    if schema.get("type").is_some_and(|name| name == "array") {
        schema.entry("items").or_insert_with(|| json!({}));
    }
    reference(schema);
}

fn children(schema: &mut Map<String, Value>, types: &Types) {
    for (name, value) in schema {
        match (name.as_str(), value) {
            // A boolean is valid here.
            ("additionalProperties", Value::Bool(_)) => {}
            ("properties", Value::Object(properties)) => {
                properties
                    .values_mut()
                    .for_each(|schema| convert(schema, types));
            }
            (name, value) if ONE.contains(&name) => convert(value, types),
            (name, Value::Array(items)) if LISTS.contains(&name) => {
                for schema in items {
                    convert(schema, types);
                }
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
fn limit(schema: &mut Map<String, Value>, exclusive: &str, inclusive: &str, stricter: Ordering) {
    let Some(number) = schema.get(exclusive).and_then(Value::as_f64) else {
        return;
    };
    let other = schema.get(inclusive).and_then(Value::as_f64);
    // An inclusive limit that is stricter applies alone.
    let is_weaker = other.is_some_and(|other| other.partial_cmp(&number) == Some(stricter));
    let value = schema.remove(exclusive);
    if let Some(value) = value.filter(|_| !is_weaker) {
        schema.insert(inclusive.to_owned(), value);
        schema.insert(exclusive.to_owned(), true.into());
    }
}

/// Removes `null` from the variants, if another part of the schema can say that it is accepted.
fn null_variants(schema: &mut Map<String, Value>, types: &Types) {
    for name in ["anyOf", "oneOf"] {
        let Some(Value::Array(variants)) = schema.get_mut(name) else {
            continue;
        };
        let others = || variants.iter().filter(|variant| !is_only_null(variant));
        if others().count() == variants.len() {
            continue;
        }
        let first = others().next().cloned();
        match first.filter(|_| others().count() == 1) {
            Some(mut only) => {
                if !set_nullable(&mut only, types) {
                    continue;
                }
                schema.remove(name);
                inline(schema, only);
            }
            None => {
                let has_type =
                    |variant: &&mut Value| variant.get("type").is_some_and(Value::is_string);
                let mut typed = variants.iter_mut().filter(|variant| !is_only_null(variant));
                if let Some(Value::Object(variant)) = typed.find(has_type) {
                    variant.insert("nullable".to_owned(), true.into());
                    variants.retain(|variant| !is_only_null(variant));
                }
            }
        }
    }
}

/// Makes a converted schema accept `null`. Returns `false` if its type is not known.
fn set_nullable(schema: &mut Value, types: &Types) -> bool {
    let target = schema.get("$ref").and_then(Value::as_str);
    if let Some(ty) = target.and_then(|target| types.0.get(target)) {
        *schema = json!({ "type": ty, "nullable": true, "allOf": [schema.take()] });
        return true;
    }
    let is_typed = schema.get("type").is_some_and(Value::is_string);
    let members = schema.as_object_mut().filter(|_| is_typed);
    members.is_some_and(|members| {
        members.insert("nullable".to_owned(), true.into());
        true
    })
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

/// Converts a list of types.
fn null_types(schema: &mut Map<String, Value>) {
    let mut names = match schema.remove("type") {
        Some(Value::Array(names)) => names,
        Some(name) => vec![name],
        None => return,
    };
    let before = names.len();
    names.retain(|name| name != "null");
    let is_nullable = names.len() < before;
    match names.as_slice() {
        [] => schema.extend(members(
            json!({ "type": "string", "enum": [null], "nullable": true }),
        )),
        [name] => {
            schema.insert("type".to_owned(), name.clone());
            if is_nullable {
                schema.insert("nullable".to_owned(), true.into());
            }
        }
        names => {
            let variants = names.iter().enumerate();
            // One variant that accepts `null` is enough.
            let variants = variants.map(|(at, name)| variant(name, is_nullable && at == 0));
            inline(schema, json!({ "anyOf": variants.collect::<Vec<_>>() }));
        }
    }
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

/// Returns the schema of a type among several.
fn variant(name: &Value, is_nullable: bool) -> Value {
    let items = (name == "array").then(|| json!({}));
    Object::new()
        .with("type", name.clone())
        .with_some("items", items)
        .with_flag("nullable", is_nullable)
        .into()
}

/// Adds the type of the values, if `null` is one of them.
fn null_values(schema: &mut Map<String, Value>) {
    let values = schema.get("enum").and_then(Value::as_array);
    let is_nullable = values.is_some_and(|values| values.contains(&Value::Null));
    let are_texts =
        values.is_some_and(|values| values.iter().all(|it| it.is_string() || it.is_null()));
    if is_nullable && are_texts {
        schema.entry("type").or_insert_with(|| "string".into());
    }
    if is_nullable && schema.contains_key("type") {
        schema.insert("nullable".to_owned(), true.into());
    }
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
