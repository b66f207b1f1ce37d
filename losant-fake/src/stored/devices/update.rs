//! Operations on the fields, tags and attributes of a device.

use serde_json::{Value, json};

use crate::items::Fields;
use crate::list;

/// Changes what an operation targets: a tag, an attribute, a part of an attribute, or a field.
pub(super) fn operate(device: &mut Fields, operation: &Value) {
    let text = |name: &str| operation.get(name).and_then(Value::as_str);
    let value = match text("operation") {
        Some("remove") => None,
        Some(_) | None => operation.get("value").filter(|value| !value.is_null()),
    };
    let target = text("target").unwrap_or_default();
    let named = operation.get("attributeName");
    let named = named.or_else(|| value.and_then(|value| value.get("name")));
    let attribute = named.cloned().unwrap_or_default();
    match target {
        "tag" => {
            let (key, value) = tag(operation, value);
            let mut tags = list::items(device.remove("tags"));
            if text("operation") != Some("add") {
                tags.retain(|tag| tag.get("key") != Some(&key));
            }
            tags.extend(value.map(|value| json!({ "key": key, "value": value })));
            device.insert("tags".into(), tags.into());
        }
        "attribute" => {
            let mut attributes = list::items(device.remove("attributes"));
            attributes.retain(|own| own.get("name") != Some(&attribute));
            if let Some(Value::Object(value)) = value {
                let mut value = value.clone();
                value.insert("name".into(), attribute);
                attributes.push(value.into());
            }
            device.insert("attributes".into(), attributes.into());
        }
        _ => match target.strip_prefix("attribute") {
            Some(part) => {
                let attributes = device.get_mut("attributes").and_then(Value::as_array_mut);
                let mut attributes = attributes.into_iter().flatten();
                let own = attributes.find(|own| own.get("name") == Some(&attribute));
                let Some(Value::Object(own)) = own else {
                    return;
                };
                if part == "Tag" {
                    let (key, value) = tag(operation, value);
                    let tags = own.entry("attributeTags").or_insert_with(|| json!({}));
                    if let Value::Object(tags) = tags {
                        set(tags, &list::text(Some(&key)), value);
                    }
                } else {
                    let part = lower_first(part);
                    let inner = value.and_then(|value| value.get(&part));
                    set(own, &part, inner.or(value));
                }
            }
            None => set(device, target, value),
        },
    }
}

/// Returns the key and the value of the tag in an operation, which has them in its value.
fn tag<'a>(operation: &'a Value, value: Option<&'a Value>) -> (Value, Option<&'a Value>) {
    let own = value.and_then(|value| value.get("key"));
    let key = own.or_else(|| operation.get("tagKey"));
    let value = value.map(|value| value.get("value").unwrap_or(value));
    (key.cloned().unwrap_or_default(), value)
}

/// Sets a member, or removes it without a value.
fn set(fields: &mut Fields, name: &str, value: Option<&Value>) {
    match value {
        Some(value) => fields.insert(name.to_owned(), value.clone()),
        None => fields.remove(name),
    };
}

/// Returns a text with its first letter in lower case: `description` for `Description`.
fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
