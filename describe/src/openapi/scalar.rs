//! Schemas and values of params that are one text.

use restrait::info::{JsonType, Style, TypeInfo};
use serde_json::Value;

use super::object::Object;

#[cfg(test)]
mod tests;

/// Returns the schema of a type.
pub(super) fn schema(ty: &TypeInfo) -> Object {
    let json = json_type(ty);
    let values: Vec<Value> = ty
        .values
        .iter()
        .filter_map(|text| parse(json, text))
        .collect();
    let schema = Object::new()
        .with("type", name(json))
        .with_some("pattern", ty.pattern.filter(|_| json == JsonType::String))
        .with_items("enum", values);
    let schema = match range(ty.name) {
        Some(range) if json == JsonType::Integer || json == JsonType::Number => {
            schema.extended(range)
        }
        _ => schema,
    };
    let is_text = json == JsonType::String;
    schema.with_some("format", (ty.secret && is_text).then_some("password"))
}

/// Returns the value that a text is on the wire, in the type of its schema. `None` if the text is not
/// such a value, or if the value has another text.
pub(super) fn value(ty: &TypeInfo, style: Style, text: &str) -> Option<Value> {
    let json = json_type(ty);
    match style {
        Style::Comma | Style::Repeated => text.split(',').map(|item| parse(json, item)).collect(),
        Style::Json => serde_json::from_str(text).ok(),
        Style::Plain | Style::Brackets | Style::Flatten => parse(json, text),
    }
}

/// Returns the JSON type of the text of a value. Values without a known type are strings.
fn json_type(ty: &TypeInfo) -> JsonType {
    match ty.json {
        JsonType::Object => JsonType::String,
        other => other,
    }
}

fn name(json: JsonType) -> &'static str {
    match json {
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "boolean",
        JsonType::Object => "object",
        // Every value has a text.
        _ => "string",
    }
}

fn parse(json: JsonType, text: &str) -> Option<Value> {
    let value = match json {
        JsonType::Integer | JsonType::Number | JsonType::Boolean => {
            serde_json::from_str::<Value>(text).ok()?
        }
        _ => return Some(text.into()),
    };
    let is_valid = match json {
        JsonType::Integer => value.is_i64() || value.is_u64(),
        JsonType::Number => value.is_number(),
        _ => value.is_boolean(),
    };
    // `7.50` is not `7.5` for every server.
    let written = value.to_string();
    (is_valid && written == text).then_some(value)
}

/// Returns the format and the range of a numeric type of Rust.
fn range(name: &str) -> Option<Object> {
    let (format, minimum, maximum): (_, Option<Value>, Option<Value>) = match name {
        "i8" => ("int8", Some(i8::MIN.into()), Some(i8::MAX.into())),
        "i16" => ("int16", Some(i16::MIN.into()), Some(i16::MAX.into())),
        "i32" => ("int32", Some(i32::MIN.into()), Some(i32::MAX.into())),
        "i64" | "isize" => ("int64", Some(i64::MIN.into()), Some(i64::MAX.into())),
        "u8" => ("uint8", Some(0.into()), Some(u8::MAX.into())),
        "u16" => ("uint16", Some(0.into()), Some(u16::MAX.into())),
        "u32" => ("uint32", Some(0.into()), Some(u32::MAX.into())),
        "u64" | "usize" => ("uint64", Some(0.into()), Some(u64::MAX.into())),
        "u128" => ("uint128", Some(0.into()), None),
        "i128" => ("int128", None, None),
        "f32" => ("float", None, None),
        "f64" => ("double", None, None),
        _ => return None,
    };
    let range = Object::new().with("format", format);
    Some(
        range
            .with_some("minimum", minimum)
            .with_some("maximum", maximum),
    )
}
