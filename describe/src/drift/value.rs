//! JSON values as texts of a declaration.

use serde_json::Value;

/// Returns the text of a scalar, or of a list of scalars with commas. `None` for `null`, objects and
/// lists of other values.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Object(_) => None,
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(value) => Some(value.to_string()),
        Value::String(value) => Some(value.clone()),
        Value::Array(items) => {
            let items = items.iter().map(|item| match item {
                Value::Array(_) => None,
                item => text(item),
            });
            Some(items.collect::<Option<Vec<_>>>()?.join(","))
        }
    }
}

/// Returns `true` if two texts are the same text or the same number.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other
        || match (one.parse::<f64>(), other.parse::<f64>()) {
            (Ok(one), Ok(other)) => one.total_cmp(&other).is_eq(),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_written_as_in_a_declaration() {
        assert_eq!(text(&json!(["a", 1, true])).as_deref(), Some("a,1,true"));
        assert_eq!(text(&json!([["a"]])), None);
        assert_eq!(text(&json!(null)), None);
        assert!(is_same("1", "1.0"));
        assert!(!is_same("1", "2"));
        assert!(!is_same("a", "1"));
    }
}
