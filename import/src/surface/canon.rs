//! Schemas without what does not change their type, to find equal ones.

use super::json::Node;

const IGNORED: [&str; 18] = [
    "$schema",
    "title",
    "description",
    "default",
    "examples",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
    "min",
    "max",
    "uniqueItems",
    "required",
    "additionalProperties",
];

/// Returns the text of a schema without its limits, docs and required members.
pub(super) fn canon(node: &Node) -> String {
    let mut out = String::new();
    push(node, &mut out, true);
    out
}

fn push(node: &Node, out: &mut String, is_schema: bool) {
    match node {
        Node::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            out.push('{');
            for (name, value) in members {
                let is_value = !value.is_object() && !matches!(value, Node::List(_));
                let is_list_of_names = name == "required";
                if is_schema && IGNORED.contains(&name.as_str()) && (is_value || is_list_of_names) {
                    continue;
                }
                if is_schema && name == "pattern" {
                    if is_id(node) {
                        out.push_str("id,");
                    }
                    continue;
                }
                out.push_str(name);
                out.push(':');
                // The members of `properties` are names, not keywords.
                let is_names =
                    is_schema && matches!(name.as_str(), "properties" | "patternProperties");
                push(value, out, !is_names);
                out.push(',');
            }
            out.push('}');
        }
        Node::List(items) => {
            out.push('[');
            for item in items {
                push(item, out, is_schema);
                out.push(',');
            }
            out.push(']');
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) => {
            out.push_str(&node.to_string());
        }
    }
}

/// Returns `true` for the schema of an id: 24 hexadecimal digits.
pub(super) fn is_id(node: &Node) -> bool {
    node.text("pattern")
        .is_some_and(|pattern| pattern.ends_with("{24}$") && pattern.to_lowercase().contains("a-f"))
}
