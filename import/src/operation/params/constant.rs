//! Parameters with only one value.

use restrait_describe::document::{Location as In, Parameter};
use serde_json::Value;

use crate::model::Constant;
use crate::schema::Types;

/// Returns the constant of a required parameter with only one value.
pub(in crate::operation) fn constant(parameter: &Parameter, types: &Types<'_>) -> Option<Constant> {
    let is_header = match parameter.location {
        In::Header => true,
        In::Query => false,
        In::Path | In::Cookie => return None,
    };
    let is_declared = parameter.extensions.get("x-restrait-constant").is_some();
    if !parameter.required && !is_declared {
        return None;
    }
    let mut schema = parameter.schema.as_ref()?;
    if let Some(Value::String(reference)) = schema.get("$ref") {
        schema = types.document().schema(reference)?;
    }
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    let value = match (
        schema.get("const"),
        schema
            .get("enum")
            .and_then(Value::as_array)
            .map(Vec::as_slice),
    ) {
        (Some(value), _) | (None, Some([value])) => text(value)?,
        (None, _) => return None,
    };
    let is_sendable =
        value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && value.trim() == value;
    let has_value = !(value.is_empty() && is_declared);
    (is_sendable && !(value.is_empty() && has_value)).then(|| Constant {
        is_header,
        name: if is_header {
            parameter.name.to_ascii_lowercase()
        } else {
            parameter.name.clone()
        },
        value: has_value.then_some(value),
    })
}
