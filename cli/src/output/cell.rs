//! Values as short text.

use serde_json::{Map, Value as Json};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::shape::is_scalar;
use crate::escape;

/// Returns a value as text on one line, without control characters. Nested values are short.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Bool(_) | Json::Number(_) => value.to_string(),
        Json::String(text) => escape::line(text).into_owned(),
        Json::Array(items) => list(items),
        Json::Object(members) => object(members),
    }
}

/// Returns the values, the names or the number of the items.
fn list(items: &[Json]) -> String {
    let shown: Option<Vec<_>> = items.iter().map(item).collect();
    match (shown, items.len()) {
        (Some(texts), _) => texts.join(", "),
        (None, 1) => "1 item".to_owned(),
        (None, count) => format!("{count} items"),
    }
}

/// Returns the short text of an item, if there is one.
fn item(item: &Json) -> Option<String> {
    let Json::Object(members) = item else {
        return is_scalar(item).then(|| text(item));
    };
    let scalar = |name: &str| members.get(name).filter(|value| is_scalar(value)).map(text);
    match (scalar("key"), scalar("value")) {
        (Some(key), Some(value)) if members.len() == 2 => Some(format!("{key}={value}")),
        _ => scalar("name").or_else(|| scalar("id")),
    }
}

/// Returns the members, or their number.
fn object(members: &Map<String, Json>) -> String {
    const MAX_MEMBERS: usize = 4;
    let is_short = members.len() <= MAX_MEMBERS && members.values().all(is_scalar);
    if !is_short {
        return match members.len() {
            1 => "1 member".to_owned(),
            count => format!("{count} members"),
        };
    }
    let texts = members
        .iter()
        .map(|(name, value)| format!("{}={}", escape::line(name), text(value)));
    texts.collect::<Vec<_>>().join(", ")
}

/// Returns the text, cut to a width. The last character of a text that is cut is `…`.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let Some(room) = width.checked_sub(1) else {
        return String::new();
    };
    let mut kept = text.get(..prefix(text, room)).unwrap_or_default();
    // Some sequences are wider than the sum of their characters.
    while kept.width() > room {
        let mut chars = kept.chars();
        chars.next_back();
        kept = chars.as_str();
    }
    format!("{kept}…")
}

/// Returns the length in bytes of the longest beginning that is not wider than `width`.
pub(super) fn prefix(text: &str, width: usize) -> usize {
    let mut sum = 0;
    for (at, char) in text.char_indices() {
        sum += char.width().unwrap_or_default();
        if sum > width {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn nested_values_are_short() {
        for (value, expected) in [
            (json!(null), ""),
            (json!(4.5), "4.5"),
            (json!("a\u{1b}[1m"), r"a\u{1b}[1m"),
            (json!([]), ""),
            (json!(["a", 1]), "a, 1"),
            (
                json!([{"key": "area", "value": "quay"}, {"key": "floor", "value": 8}]),
                "area=quay, floor=8",
            ),
            (
                json!([{"name": "pressure", "type": "number"}, {"name": "on"}]),
                "pressure, on",
            ),
            (json!([[1], [2]]), "2 items"),
            (json!([{"x": 1}]), "1 item"),
            (json!({}), ""),
            (json!({"a": 1, "b\n": "c"}), r"a=1, b\n=c"),
            (json!({"a": {"b": 1}}), "1 member"),
            (json!({"a": 1, "b": 1, "c": 1, "d": 1, "e": 1}), "5 members"),
        ] {
            assert_eq!(text(&value), expected, "{value}");
        }
    }

    #[test]
    fn long_text_is_cut() {
        assert_eq!(cut("Pump 1", 6), "Pump 1");
        assert_eq!(cut("Pump 1", 5), "Pump…");
        assert_eq!(cut("水水水", 4), "水…");
        assert_eq!(cut("Pump", 1), "…");
        assert_eq!(cut("Pump", 0), "");
    }

    proptest! {
        #[test]
        fn cut_text_fits(text in "\\PC{0,20}", width in 0usize..20) {
            prop_assert!(cut(&text, width).width() <= width);
        }
    }
}
