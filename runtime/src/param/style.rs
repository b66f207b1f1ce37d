//! How values that are more than one text travel: one slot for each style of a declaration.

use serde::Serialize;

use super::List;
use super::slot::Slot;
use crate::encode::{fields, percent};
use crate::{JsonType, TypeInfo, Value};

/// What serde writes: of its type nobody knows more than that it is none of the plain ones.
const WRITTEN: TypeInfo = TypeInfo::new("", JsonType::Object);

#[doc(hidden)]
impl<'a> Value<'a> {
    /// A list in one text, with commas between the items.
    #[must_use]
    pub const fn comma<T: List<'a>>() -> Slot<'a, T> {
        Slot::new(&T::ITEM, joined)
    }

    /// A list with a pair for each item.
    #[must_use]
    pub const fn repeated<T: List<'a>>() -> Slot<'a, T> {
        Slot::new(&T::ITEM, each)
    }

    /// A nested value with a pair for each leaf.
    #[must_use]
    pub const fn brackets<T: Serialize>() -> Slot<'a, T> {
        Slot::new(&WRITTEN, |value| match fields::brackets(&value) {
            Ok(pairs) => Self::pairs(pairs),
            Err(refused) => Self::invalid(refused.to_string()),
        })
    }

    /// A value in one JSON text.
    #[must_use]
    pub const fn json_text<T: Serialize>() -> Slot<'a, T> {
        Slot::new(&WRITTEN, |value| match serde_json::to_string(&value) {
            Ok(text) => Self::string(text),
            Err(error) => Self::invalid(format!("cannot be written as JSON: {error}")),
        })
    }

    /// A part of a multipart body that is JSON.
    #[must_use]
    pub const fn json_part<T: Serialize>() -> Slot<'a, T> {
        Slot::new(&WRITTEN, |value| Self::json(&value))
    }

    /// A struct with a pair for each field.
    #[must_use]
    pub const fn flatten<T: Serialize>() -> Slot<'a, T> {
        Slot::new(&WRITTEN, |value| match fields::flat(&value) {
            Ok(pairs) => Self::fields(pairs),
            Err(refused) => Self::invalid(refused.to_string()),
        })
    }
}

/// The items with commas between them. An empty list is not sent.
fn joined<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut text: Option<String> = None;
    for item in list.into_values() {
        if item.refusal().is_some() {
            return item;
        }
        let lone = item.with_text(|item| {
            match &mut text {
                Some(text) => {
                    text.push(',');
                    text.push_str(item);
                }
                None => text = Some(item.to_owned()),
            }
            !item.contains(',')
        });
        // The server would read two.
        if lone == Some(false) {
            return Value::invalid("has an item with a comma in it, which stands between items");
        }
    }
    text.map_or_else(Value::absent, Value::string)
}

/// A pair for each item. An empty list is not sent.
fn each<'a, T: List<'a>>(list: T) -> Value<'a> {
    let mut pairs = String::new();
    for item in list.into_values() {
        if item.refusal().is_some() {
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

    fn text<T>(slot: Slot<'_, T>, value: T) -> String {
        format!("{:?}", slot.value(value))
    }

    #[test]
    fn lists() {
        assert_eq!(text(Value::comma(), vec!["a", "b c"]), "\"a,b c\"");
        assert_eq!(text(Value::comma(), [1_u8, 2]), "\"1,2\"");
        assert_eq!(text(Value::comma(), Vec::<u8>::new()), "none");
        assert_eq!(text(Value::repeated(), vec!["a&b", ""]), "\"=a%26b&=\"");
        assert_eq!(text(Value::repeated(), Vec::<u8>::new()), "\"\"");
        assert!(text(Value::comma(), vec!["a,b"]).starts_with("invalid"));
        assert!(text(Value::comma(), vec![1.0, f64::NAN]).starts_with("invalid"));
        assert!(text(Value::repeated(), vec![f64::NAN]).starts_with("invalid"));
    }

    #[test]
    fn what_serde_writes() {
        let map = std::collections::BTreeMap::from([("a", [1, 2])]);
        assert_eq!(text(Value::json_text(), &map), r#""{\"a\":[1,2]}""#);
        assert_eq!(
            text(Value::brackets(), &map),
            "\"%5Ba%5D%5B0%5D=1&%5Ba%5D%5B1%5D=2\""
        );
        assert_eq!(text(Value::flatten(), &map), "\"a%5B0%5D=1&a%5B1%5D=2\"");
        assert!(text(Value::flatten(), 3).starts_with("invalid"));
    }
}
