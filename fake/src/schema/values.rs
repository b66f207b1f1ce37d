//! The JSON values of params.

use std::collections::BTreeMap;

use restrait::info::{Location, ParamInfo, Style};
use restrait_grammar::media_type;
use serde_json::{Map, Value};

use super::alternatives;
use crate::validator::ParamTexts;

/// Maximum number of keys in brackets. Deeper values are read as `null`.
const MAX_KEYS: usize = 32;

/// The keys and the text of a leaf.
type Leaf = (Vec<String>, String);

/// A value with all its readings: the text `1` may be a number or a text. One of them has to be valid.
pub(super) type Readings = Vec<Value>;

/// Returns the values of a param, each with its readings. None if it was not sent, or is not JSON.
///
/// A list is one value if its schema is that of a list, and several if it is that of an item.
pub(super) fn of(
    root: &Value,
    schema: &Value,
    param: &ParamInfo,
    content_type: Option<&str>,
    texts: &ParamTexts,
    body: &[u8],
) -> Vec<Readings> {
    if param.location == Location::Body {
        // The syntax was checked before.
        let is_json = content_type.is_some_and(media_type::is_json);
        let value = serde_json::from_slice(body).ok().filter(|_| is_json);
        return value.into_iter().map(|value| vec![value]).collect();
    }
    let own = texts
        .iter()
        .filter(|text| text.param.name == param.name && text.param.location == param.location);
    let pairs: Vec<(&str, &str)> = own.map(|it| (it.key.as_str(), it.text.as_str())).collect();
    let [(_, first), ..] = pairs.as_slice() else {
        return Vec::new();
    };
    let items: Vec<&str> = match param.style {
        Style::Json => {
            let value = serde_json::from_str(first).ok();
            return value.into_iter().map(|value| vec![value]).collect();
        }
        Style::Brackets => {
            // Keys that are all numbers may also be the names of members.
            let forms = [nested(&pairs, true), nested(&pairs, false)];
            let forms = forms.iter();
            let all = forms.flat_map(|form| readings(root, schema, form));
            return vec![all.collect()];
        }
        Style::Flatten => return vec![readings(root, schema, &object(&pairs))],
        Style::Plain => vec![first],
        Style::Comma => first.split(',').collect(),
        Style::Repeated => pairs.iter().map(|(_, text)| *text).collect(),
    };
    let is_list = || {
        let mut all = alternatives::of(root, schema).into_iter();
        all.any(|it| allows(&it.keywords, "array"))
    };
    if param.style != Style::Plain && is_list() {
        let list = items.into_iter().map(Value::from).collect();
        return vec![readings(root, schema, &list)];
    }
    let items = items.into_iter().map(Value::from);
    items.map(|item| readings(root, schema, &item)).collect()
}

/// Returns the readings of a value whose leaves are texts.
fn readings(root: &Value, schema: &Value, value: &Value) -> Readings {
    let mut all = Vec::new();
    for alternative in alternatives::of(root, schema) {
        if let Some(reading) = read(root, &alternative.keywords, value)
            && !all.contains(&reading)
        {
            all.push(reading);
        }
    }
    if all.is_empty() {
        all.push(value.clone());
    }
    all
}

/// Returns the value with leaves of the types in the schema, or `None` if it has another type.
fn read(root: &Value, keywords: &Map<String, Value>, value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => read_text(keywords, text),
        Value::Array(items) if allows(keywords, "array") => {
            let schema = keywords.get("items");
            let items = items.iter().map(|item| first_reading(root, schema, item));
            Some(items.collect())
        }
        Value::Object(members) if allows(keywords, "object") => {
            let properties = keywords.get("properties");
            let others = keywords.get("additionalProperties");
            let members = members.iter().map(|(name, member)| {
                let schema = properties.and_then(|properties| properties.get(name));
                let member = first_reading(root, schema.or(others), member);
                (name.clone(), member)
            });
            Some(members.collect())
        }
        _ => None,
    }
}

fn first_reading(root: &Value, schema: Option<&Value>, value: &Value) -> Value {
    let readings = schema.map(|schema| readings(root, schema, value));
    let first = readings.and_then(|readings| readings.into_iter().next());
    first.unwrap_or_else(|| value.clone())
}

fn read_text(keywords: &Map<String, Value>, text: &str) -> Option<Value> {
    let parsed = serde_json::from_str::<Value>(text).ok();
    let scalar = parsed.filter(|value| match value {
        Value::Number(number) => {
            allows(keywords, "number") || (allows(keywords, "integer") && !number.is_f64())
        }
        Value::Bool(_) => allows(keywords, "boolean"),
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => false,
    });
    // Without a type, an enum tells whether the values are texts.
    let is_known = keywords.contains_key("type");
    let values = keywords.get("enum").and_then(Value::as_array);
    let is_value = |value: &Value| is_known || values.is_none_or(|values| values.contains(value));
    let as_text = || allows(keywords, "string").then(|| Value::from(text));
    scalar.filter(is_value).or_else(as_text)
}

/// Returns `true` if values may have this type.
fn allows(keywords: &Map<String, Value>, name: &str) -> bool {
    match keywords.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(names)) => names.iter().any(|it| it == name),
        _ => true,
    }
}

fn object(pairs: &[(&str, &str)]) -> Value {
    let members = pairs
        .iter()
        .map(|(key, text)| ((*key).to_owned(), Value::from(*text)));
    Value::Object(members.collect())
}

/// Returns the value of keys in brackets: `[0][key]`. Keys that are all numbers are those of a list, if
/// there are `lists`.
fn nested(pairs: &[(&str, &str)], lists: bool) -> Value {
    let split = |(key, text): &(&str, &str)| {
        let inner = key.strip_prefix('[').and_then(|key| key.strip_suffix(']'));
        let keys: Vec<String> = inner.map_or_else(Vec::new, |inner| {
            inner.split("][").map(str::to_owned).collect()
        });
        (keys, (*text).to_owned())
    };
    build(pairs.iter().map(split).collect(), 0, lists)
}

fn build(pairs: Vec<Leaf>, depth: usize, lists: bool) -> Value {
    if depth >= MAX_KEYS {
        return Value::Null;
    }
    let mut groups: BTreeMap<(u64, String), Vec<Leaf>> = BTreeMap::new();
    let mut is_list = lists;
    for (index, (keys, text)) in pairs.into_iter().enumerate() {
        let Some(key) = keys.get(depth) else {
            return Value::String(text);
        };
        // Items without an index keep their order.
        let number = if key.is_empty() {
            Some(index as u64)
        } else {
            key.parse().ok()
        };
        is_list &= number.is_some();
        let group = (number.unwrap_or(u64::MAX), key.clone());
        groups.entry(group).or_default().push((keys, text));
    }
    let values = groups.into_iter();
    let mut values = values.map(|((_, key), pairs)| (key, build(pairs, depth + 1, lists)));
    if is_list {
        values.map(|(_, value)| value).collect()
    } else {
        Value::Object(values.by_ref().collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{nested, readings};

    #[test]
    fn keys_in_brackets_are_read() {
        let cases: [(&[(&str, &str)], Value); 4] = [
            (
                &[
                    ("[0][key]", "floor"),
                    ("[0][value]", "3"),
                    ("[1][key]", "x"),
                ],
                json!([{ "key": "floor", "value": "3" }, { "key": "x" }]),
            ),
            (&[("[10]", "k"), ("[9]", "j")], json!(["j", "k"])),
            (&[("[]", "b"), ("[]", "a")], json!(["b", "a"])),
            (&[("[a][b]", "c")], json!({ "a": { "b": "c" } })),
        ];
        for (pairs, expected) in cases {
            assert_eq!(nested(pairs, true), expected, "{pairs:?}");
        }
        let names = nested(&[("[10]", "k"), ("[9]", "j")], false);
        assert_eq!(names, json!({ "9": "j", "10": "k" }));
        let deep = "[a]".repeat(10_000);
        assert!(nested(&[(&deep, "x")], true).to_string().len() < 1000);
    }

    #[test]
    fn texts_are_read_as_their_schemas_say() {
        let root = json!({});
        let cases = [
            (json!({ "type": "integer" }), json!("7"), json!([7])),
            (json!({ "type": "integer" }), json!("7.5"), json!(["7.5"])),
            (json!({ "type": "string" }), json!("7"), json!(["7"])),
            (
                json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] }),
                json!("7"),
                json!([7, "7"]),
            ),
            (json!({ "enum": ["true"] }), json!("true"), json!(["true"])),
            (
                json!({ "type": ["boolean", "null"] }),
                json!("true"),
                json!([true]),
            ),
            (
                json!({ "type": "array", "items": { "type": "object", "properties": { "n": { "type": "number" } } } }),
                json!([{ "n": "1.5", "m": "1" }]),
                json!([[{ "n": 1.5, "m": "1" }]]),
            ),
        ];
        for (schema, value, expected) in cases {
            assert_eq!(
                json!(readings(&root, &schema, &value)),
                expected,
                "{schema}"
            );
        }
    }
}
