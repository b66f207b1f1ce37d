//! Values of a document as literals of Rust.

use serde_json::Value;

use crate::model::Ty;

/// Returns the literal of a default or an example, if the macro accepts it for a param of the type.
pub(super) fn fact(value: &Value, ty: &Ty) -> Option<String> {
    match (ty, value) {
        (Ty::Plain("bool"), Value::Bool(value)) => Some(value.to_string()),
        (Ty::Plain("bool"), Value::String(text)) => {
            text.parse::<bool>().ok().map(|value| value.to_string())
        }
        (Ty::Plain("f64"), Value::Number(number)) => {
            let text = number.to_string();
            (!text.contains(['e', 'E'])).then_some(text)
        }
        (Ty::Plain(name @ ("i32" | "i64" | "u32" | "u64")), value) => {
            let number = match value {
                Value::Number(number) => number.as_i64()?,
                Value::String(text) => text.parse().ok()?,
                Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
            };
            let is_valid = match *name {
                "i32" => i32::try_from(number).is_ok(),
                "u32" => u32::try_from(number).is_ok(),
                "u64" => number >= 0,
                _ => true,
            };
            is_valid.then(|| number.to_string())
        }
        (Ty::Ref(_) | Ty::Named(_) | Ty::Vec(_) | Ty::Plain("Timestamp" | "Date"), value) => {
            match value {
                Value::String(text) => short(text),
                Value::Number(number) => short(&number.to_string()),
                Value::Bool(value) => short(&value.to_string()),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            }
        }
        _ => None,
    }
}

/// Returns a string literal, unless it would be long.
fn short(text: &str) -> Option<String> {
    const MAX: usize = 60;
    let is_plain = !text.is_empty() && !text.chars().any(char::is_control);
    (is_plain && text.chars().count() <= MAX).then(|| crate::text::literal(text))
}
