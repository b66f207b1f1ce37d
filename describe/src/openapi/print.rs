//! The text of a document: members in the order in which a person would write them, short values on
//! one line.
//!
//! `serde_json` sorts the members of an object by name, unless its feature `preserve_order` is enabled.
//! That feature would change the objects of every program that depends on this crate.

use serde_json::{Map, Value};

#[cfg(test)]
mod tests;

/// The maximum length of a line that contains an object or a list.
const WIDTH: usize = 100;

/// Members in the order in which they are written. All others follow, sorted by name.
const ORDER: &[&str] = &[
    "openapi",
    "info",
    "servers",
    "$ref",
    "type",
    "scheme",
    "name",
    "in",
    "url",
    "title",
    "version",
    "tags",
    "operationId",
    "summary",
    "format",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "get",
    "head",
    "post",
    "put",
    "patch",
    "delete",
    "options",
    "trace",
    "parameters",
    "requestBody",
    "responses",
    "headers",
    "security",
    "schema",
    "content",
    "enum",
    "const",
    "default",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "properties",
    "items",
    "minItems",
    "maxItems",
    "example",
    "examples",
    "paths",
    "components",
];

/// Members whose value is a map from names of the API.
const MAPS: &[&str] = &[
    "content",
    "encoding",
    "examples",
    "headers",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
    "securitySchemes",
];

/// Returns the text of a document, without a line break at the end.
pub(super) fn to_string(document: &Value) -> String {
    let mut text = String::new();
    write(
        &mut text,
        document,
        Position {
            indent: 0,
            column: 0,
        },
        false,
    );
    text
}

#[derive(Clone, Copy)]
struct Position {
    indent: usize,
    column: usize,
}

fn write(text: &mut String, value: &Value, at: Position, is_map: bool) {
    let compact = compact(value, is_map);
    if at.column + compact.chars().count() < WIDTH || is_scalar(value) {
        text.push_str(&compact);
        return;
    }
    let indent = at.indent + 2;
    match value {
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                start_line(text, index, indent);
                write(
                    text,
                    item,
                    Position {
                        indent,
                        column: indent,
                    },
                    false,
                );
            }
            end(text, at.indent, ']');
        }
        Value::Object(members) => {
            text.push('{');
            for (index, (name, value)) in ordered(members, is_map).into_iter().enumerate() {
                start_line(text, index, indent);
                let name_text = quoted(name);
                text.push_str(&name_text);
                text.push_str(": ");
                let column = indent + name_text.chars().count() + 2;
                write(
                    text,
                    value,
                    Position { indent, column },
                    !is_map && is_map_name(name),
                );
            }
            end(text, at.indent, '}');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn start_line(text: &mut String, index: usize, indent: usize) {
    text.push_str(if index == 0 { "\n" } else { ",\n" });
    text.extend(std::iter::repeat_n(' ', indent));
}

fn end(text: &mut String, indent: usize, bracket: char) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
    text.push(bracket);
}

/// Returns a value on one line.
fn compact(value: &Value, is_map: bool) -> String {
    match value {
        Value::Array(items) if !items.is_empty() => {
            let items: Vec<_> = items.iter().map(|item| compact(item, false)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) if !members.is_empty() => {
            let member = |(name, value): (&String, &Value)| {
                let value = compact(value, !is_map && is_map_name(name));
                format!("{}: {value}", quoted(name))
            };
            let members: Vec<_> = ordered(members, is_map).into_iter().map(member).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(_)
        | Value::Object(_)
        | Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_) => value.to_string(),
    }
}

fn quoted(name: &str) -> String {
    Value::from(name).to_string()
}

const fn is_scalar(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
        Value::Array(_) | Value::Object(_) => false,
    }
}

fn is_map_name(name: &str) -> bool {
    MAPS.contains(&name)
}

fn ordered(members: &Map<String, Value>, is_map: bool) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    let rank = |name: &str| {
        ORDER
            .iter()
            .position(|it| *it == name)
            .unwrap_or(ORDER.len())
    };
    // If `serde_json` keeps the order of insertion, because another crate enables that feature, the text
    // is the same.
    members.sort_by(|(one, _), (other, _)| {
        let ranks = if is_map {
            (0, 0)
        } else {
            (rank(one), rank(other))
        };
        ranks.0.cmp(&ranks.1).then_with(|| one.cmp(other))
    });
    members
}
