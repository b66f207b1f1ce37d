//! Styles of values that are not a single text, one function for each style.

use serde::Serialize;

use super::List;
use crate::encode::{fields, percent};
use crate::value::Value;

/// Encodes a nested value as one pair for each leaf.
pub(super) fn brackets<'a>(value: &impl Serialize) -> Value<'a> {
    match fields::brackets(value) {
        Ok(pairs) => Value::pairs(pairs),
        Err(error) => Value::invalid(error.to_string()),
    }
}

/// Encodes a struct as one pair for each field.
pub(super) fn flatten<'a>(value: &impl Serialize) -> Value<'a> {
    match fields::flat(value) {
        Ok(pairs) => Value::fields(pairs),
        Err(error) => Value::invalid(error.to_string()),
    }
}

/// Encodes a value as JSON text.
pub(super) fn json_text<'a>(value: &impl Serialize) -> Value<'a> {
    match serde_json::to_string(value) {
        Ok(text) => Value::string(text),
        Err(error) => Value::invalid(format!("cannot be written as JSON: {error}")),
    }
}

/// Joins the items with commas. An empty list is not sent.
pub(super) fn comma<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut text: Option<String> = None;
    for item in list.into_values() {
        if item.invalid_reason().is_some() {
            return item;
        }
        let is_single = item.with_text(|item| {
            match &mut text {
                Some(text) => {
                    text.push(',');
                    text.push_str(item);
                }
                None => text = Some(item.to_owned()),
            }
            !item.contains(',')
        });
        // The server would read two items.
        if is_single == Some(false) {
            return Value::invalid("contains an item with a comma, which separates items");
        }
    }
    text.map_or_else(Value::absent, Value::string)
}

/// Encodes each item as a pair. An empty list is not sent.
pub(super) fn repeated<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut pairs = String::new();
    for item in list.into_values() {
        if item.invalid_reason().is_some() {
            return item;
        }
        let _: Option<()> = item.with_text(|item| {
            if !pairs.is_empty() {
                pairs.push('&');
            }
            pairs.push('=');
            percent::encode(item, &mut pairs);
        });
    }
    Value::pairs(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &Value<'_>) -> String {
        format!("{value:?}")
    }

    #[test]
    fn lists_are_joined_or_repeated() {
        assert_eq!(text(&comma(vec!["a", "b c"])), "\"a,b c\"");
        assert_eq!(text(&comma([1_u8, 2])), "\"1,2\"");
        assert_eq!(text(&comma(Vec::<u8>::new())), "none");
        assert_eq!(text(&repeated(vec!["a&b", ""])), "\"=a%26b&=\"");
        assert_eq!(text(&repeated(Vec::<u8>::new())), "\"\"");
        assert!(text(&comma(vec!["a,b"])).starts_with("invalid"));
        assert!(text(&comma(vec![1.0, f64::NAN])).starts_with("invalid"));
        assert!(text(&repeated(vec![f64::NAN])).starts_with("invalid"));
    }

    #[test]
    fn serde_values_are_written_in_each_style() {
        let map = std::collections::BTreeMap::from([("a", [1, 2])]);
        assert_eq!(text(&json_text(&map)), r#""{\"a\":[1,2]}""#);
        assert_eq!(
            text(&brackets(&map)),
            "\"%5Ba%5D%5B0%5D=1&%5Ba%5D%5B1%5D=2\""
        );
        assert_eq!(text(&flatten(&map)), "\"a%5B0%5D=1&a%5B1%5D=2\"");
        assert!(text(&flatten(&3)).starts_with("invalid"));
    }
}
