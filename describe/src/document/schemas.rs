//! The schemas in a schema.

use serde_json::Value;

use super::pointer::Trail;

/// Keywords whose value is a schema.
const ONE: [&str; 12] = [
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "additionalItems",
];

/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value is an object of schemas.
const NAMED: [&str; 5] = [
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// Calls `visit` for a schema and all schemas in it, the outer ones first. Their depth is limited by
/// that of the document.
pub(super) fn visit(
    schema: &mut Value,
    trail: &Trail<'_>,
    visitor: &mut dyn FnMut(&mut serde_json::Map<String, Value>, &Trail<'_>),
) {
    let Value::Object(members) = schema else {
        return;
    };
    visitor(members, trail);
    for (name, value) in members {
        let keyword = Trail::Member(trail, name);
        let name = name.as_str();
        match value {
            Value::Object(schemas) if NAMED.contains(&name) => {
                for (name, schema) in schemas {
                    visit(schema, &Trail::Member(&keyword, name), visitor);
                }
            }
            Value::Array(schemas) if LIST.contains(&name) || name == "items" => {
                for (index, schema) in schemas.iter_mut().enumerate() {
                    visit(schema, &Trail::Item(&keyword, index), visitor);
                }
            }
            schema if ONE.contains(&name) => visit(schema, &keyword, visitor),
            _ => {}
        }
    }
}
