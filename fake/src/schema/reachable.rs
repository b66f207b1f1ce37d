//! The components that a schema needs.

use restrait_grammar::percent;
use serde_json::{Map, Value};

/// Returns the components to which the references in a schema lead, and those in the components themselves.
///
/// A document of a large API has thousands, and a schema needs a few.
pub(super) fn components(root: &Value, schema: &Value) -> Map<String, Value> {
    let mut found: Map<String, Value> = Map::new();
    let mut unread = vec![schema];
    while let Some(value) = unread.pop() {
        match value {
            Value::Array(items) => unread.extend(items),
            Value::Object(members) => {
                unread.extend(members.values());
                let Some((kind, name)) = members.get("$ref").and_then(component) else {
                    continue;
                };
                let component = root
                    .get("components")
                    .and_then(|it| it.get(&kind)?.get(&name));
                let of_kind = found.entry(kind).or_insert_with(|| Map::new().into());
                if let (Value::Object(of_kind), Some(component)) = (of_kind, component)
                    && of_kind.insert(name, component.clone()).is_none()
                {
                    unread.push(component);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    found
}

/// Returns kind and name in a reference: `schemas` and `Pet` of `#/components/schemas/Pet/properties/name`.
fn component(reference: &Value) -> Option<(String, String)> {
    let reference = percent::decode_utf8(reference.as_str()?)?;
    let mut segments = reference.strip_prefix("#/components/")?.split('/');
    let mut segment = || Some(segments.next()?.replace("~1", "/").replace("~0", "~"));
    Some((segment()?, segment()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_lead_to_components_and_further() {
        let root = json!({"components": {
            "schemas": {
                "Pet": {"properties": {"owner": {"$ref": "#/components/schemas/Owner"}}},
                "Owner": {"properties": {"pets": {"items": {"$ref": "#/components/schemas/Pet"}}}},
                "a/b": {"type": "string"},
                "Page<Pet>": {"type": "array"},
                "Unused": {"$ref": "#/components/schemas/Pet"},
            },
            "parameters": {"limit": {"schema": {"type": "integer"}}},
        }});
        let schema = json!({"anyOf": [
            {"$ref": "#/components/schemas/Pet"},
            {"$ref": "#/components/schemas/a~1b"},
            {"$ref": "#/components/schemas/Page%3CPet%3E"},
            {"$ref": "#/components/parameters/limit/schema"},
            {"$ref": "#/components/schemas/Missing"},
            {"$ref": "https://example.com/schema.json"},
        ]});
        let mut expected = root["components"].clone();
        expected["schemas"]
            .as_object_mut()
            .unwrap()
            .remove("Unused");
        assert_eq!(Value::from(components(&root, &schema)), expected);
    }
}
