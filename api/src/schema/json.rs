//! JSON schemas of the types, in the words of the API.

use std::borrow::Cow;

use schemars::{Schema, json_schema};
use serde_json::Value;

mod limits;
mod object;

pub(crate) use object::{Object, doc_line, property, tagged, untagged};

/// Returns the name of a type's schema: the name of the type in camel case.
pub(crate) fn name(type_name: &str) -> Cow<'static, str> {
    let mut chars = type_name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Returns the schema of an enum: a description of the type, and each value with its own.
pub(crate) fn string_enum(docs: &str, values: &[(&str, &str)]) -> Schema {
    let list = values
        .iter()
        .map(|(value, docs)| format!("- `{value}`: {}", docs.trim()));
    let list: Vec<_> = list.collect();
    let description = format!("{}\n\n{}", docs.trim(), list.join("\n"));
    let values: Vec<_> = values.iter().map(|(value, _)| value).collect();
    json_schema!({ "type": "string", "description": description, "enum": values })
}

/// Allows `null` in addition, as the schema of an `Option` does.
fn allow_null(schema: &mut Schema) {
    // `true` allows all values.
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    match object.get_mut("type") {
        Some(ty @ Value::String(_)) => *ty = Value::from(vec![ty.take(), "null".into()]),
        // A list of types has it.
        Some(_) => {}
        None => *schema = json_schema!({ "anyOf": [object, { "type": "null" }] }),
    }
}

/// Returns the part of the docs before the first example. Links to items become their text.
fn prose(docs: &str) -> String {
    let end = docs.find("```").unwrap_or(docs.len());
    let mut rest = docs.get(..end).unwrap_or(docs).trim();
    let mut prose = String::new();
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((code, after)) = link.split_once("`]") else {
            break;
        };
        let target = after.strip_prefix('(').and_then(|it| it.split_once(')'));
        let code = match code {
            "FieldPatch::Clear" => "null",
            code => code.rsplit("::").next().unwrap_or(code),
        };
        prose.extend([before, "`", code, "`"]);
        rest = target.map_or(after, |(_, after)| after);
    }
    prose + rest
}
