//! Bodies of requests and responses, by media type.

use restrait_grammar::media_type;
use serde_json::Value;

use super::object::Object;
use super::writer::Writer;

/// The media type of a body.
#[derive(Debug, Clone, Copy)]
pub(super) struct MediaType<'a> {
    pub(super) name: &'a str,
    /// If `true`, the body is read while it arrives.
    pub(super) is_stream: bool,
}

/// Returns the description of a body. `schema` is that of its type, `type_name` the type's name.
pub(super) fn content(
    writer: &mut Writer,
    subject: &str,
    media_type: MediaType<'_>,
    type_name: &str,
    schema: Option<Value>,
) -> Object {
    let essence = media_type::essence(media_type.name).to_ascii_lowercase();
    if is_json_lines(&essence) {
        let text = Object::new()
            .with("type", "string")
            .with("description", "One JSON value in each line.");
        return Object::new()
            .with("schema", text)
            .with_some("x-restrait-item-schema", schema);
    }
    // The types of the runtime for bodies that are not decoded, whatever their media type is.
    let is_raw = matches!(type_name, "plainText" | "binary" | "download");
    if media_type::is_json(&essence) && !media_type.is_stream && !is_raw {
        let schema = schema.unwrap_or_else(|| writer.unknown(subject, type_name));
        return Object::new().with("schema", schema);
    }
    let schema = match schema {
        Some(schema) => schema,
        None if is_text(&essence) || type_name == "plainText" => {
            Object::new().with("type", "string").into()
        }
        None => binary(),
    };
    Object::new().with("schema", schema)
}

/// Returns the schema of bytes.
///
/// OpenAPI 3.1 would leave out the schema. Generators of clients know this one, in both versions.
pub(super) fn binary() -> Value {
    Object::new()
        .with("type", "string")
        .with("format", "binary")
        .into()
}

/// Returns `true` for a body with one JSON value in each line.
fn is_json_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonlines"
            | "application/json-lines"
            | "application/jsonlines"
    )
}

fn is_text(essence: &str) -> bool {
    essence.starts_with("text/") || essence.ends_with("xml") || essence.ends_with("yaml")
}

/// Returns the name of the component that a schema refers to.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    let target = schema.get("$ref")?.as_str()?;
    target.rsplit('/').next()
}

/// Returns `true` if a body is described by the component with this name.
pub(super) fn is_name_of(content: &Object, type_name: &str) -> bool {
    let schema = content.get("schema");
    let found = schema.and_then(reference);
    found.is_some_and(|found| lower_first(found) == lower_first(type_name))
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(chars).collect()
}
