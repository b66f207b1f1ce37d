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

/// Removes the `null` that the schema of an `Option` allows.
fn deny_null(schema: &mut Schema) {
    let null = Value::from("null");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|ty| *ty != null);
        if let [ty] = types.as_mut_slice() {
            let ty = ty.take();
            schema.insert("type".to_owned(), ty);
        }
    }
    if let Some(Value::Array(forms)) = schema.get_mut("anyOf") {
        forms.retain(|form| form.get("type") != Some(&null));
        if let [Value::Object(only)] = forms.as_mut_slice() {
            let only = std::mem::take(only);
            schema.remove("anyOf");
            schema.ensure_object().extend(only);
        }
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
