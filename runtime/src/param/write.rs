//! Styles of values that are not a single text, one function for each style.

use serde::Serialize;

use super::List;
use crate::encode::{fields, percent};
use crate::value::Value;

/// Encodes a nested value as one pair for each leaf.
pub(crate) fn brackets<'a>(value: &impl Serialize) -> Value<'a> {
    match fields::brackets(value) {
        Ok(pairs) => Value::pairs(pairs),
        Err(error) => Value::invalid(error.to_string()),
    }
}

/// Encodes a struct as one pair for each field.
pub(crate) fn flatten<'a>(value: &impl Serialize) -> Value<'a> {
    match fields::flat(value) {
        Ok(pairs) => Value::fields(pairs),
        Err(error) => Value::invalid(error.to_string()),
    }
}

/// Encodes a value as JSON text.
pub(crate) fn json_text<'a>(value: &impl Serialize) -> Value<'a> {
    match serde_json::to_string(value) {
        Ok(text) => Value::string(text),
        Err(error) => Value::invalid(format!("cannot be written as JSON: {error}")),
    }
}

/// Joins the items with commas. An empty list is not sent.
pub(crate) fn comma<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut text: Option<String> = None;
    let mut is_secret = false;
    for item in list.into_values() {
        is_secret |= item.is_secret();
        let is_single = with_item(&item, |item| {
            match &mut text {
                Some(text) => {
                    text.push(',');
                    text.push_str(item);
                }
                None => text = Some(item.to_owned()),
            }
            !item.contains(',')
        });
        match is_single {
            Ok(true) => {}
            // The server would read two items.
            Ok(false) => {
                return Value::invalid("contains an item with a comma, which separates items");
            }
            Err(invalid) => return invalid,
        }
    }
    marked(text.map_or_else(Value::absent, Value::string), is_secret)
}

/// Encodes each item as a pair. An empty list is not sent.
pub(crate) fn repeated<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut pairs = String::new();
    let mut is_secret = false;
    for item in list.into_values() {
        is_secret |= item.is_secret();
        let written = with_item(&item, |item| {
            if !pairs.is_empty() {
                pairs.push('&');
            }
            pairs.push('=');
            percent::encode(item, &mut pairs);
        });
        if let Err(invalid) = written {
            return invalid;
        }
    }
    marked(Value::pairs(pairs), is_secret)
}

/// Calls `write` with the text of an item. Every item has one, so that none is lost.
///
/// # Errors
///
/// Returns the invalid value of the whole list.
fn with_item<'a, R>(item: &Value<'_>, write: impl FnOnce(&str) -> R) -> Result<R, Value<'a>> {
    match item.with_text(write) {
        Ok(Some(written)) => Ok(written),
        Ok(None) => Err(Value::invalid("contains an item without a value")),
        Err(reason) => Err(Value::invalid(reason)),
    }
}

/// Marks a list as secret if one of its items is.
fn marked(list: Value<'_>, is_secret: bool) -> Value<'_> {
    if is_secret { list.into_secret() } else { list }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::info::{JsonType, TypeInfo};

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
    fn lists_refuse_items_without_a_text_and_hide_secret_ones() {
        struct Items(Vec<Value<'static>>);

        impl List<'static> for Items {
            const ITEM: TypeInfo = TypeInfo::new("Item", JsonType::String);

            fn into_values(self) -> impl Iterator<Item = Value<'static>> {
                self.0.into_iter()
            }
        }

        let lists = |second: Value<'static>| {
            let items = || Items(vec![Value::int(1), second.clone()]);
            [text(&comma(items())), text(&repeated(items()))]
        };
        for item in [
            Value::absent(),
            Value::invalid("is too small"),
            Value::pairs("[a]=1".into()),
            Value::fields("a=1".into()),
        ] {
            let shown = lists(item.clone());
            assert!(
                shown.iter().all(|it| it.starts_with("invalid: ")),
                "{item:?}: {shown:?}"
            );
        }
        assert_eq!(lists(Value::secret("x")), ["[redacted]", "[redacted]"]);
        assert_eq!(lists(Value::int(2)), ["\"1,2\"", "\"=1&=2\""]);
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
