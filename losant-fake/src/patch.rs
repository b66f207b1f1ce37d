//! Validation of changes, according to the schema `instanceOrgPatch`.

use restrait_fake::Rejection;
use serde_json::{Map, Value, json};

use crate::clock;

pub(crate) mod limits;

/// Parses and validates a change.
pub(crate) fn parse(body: &[u8]) -> Result<Map<String, Value>, Rejection> {
    let reject = |message: String| Err(Rejection::invalid(message));
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return reject("The body is not JSON".into());
    };
    let Value::Object(changes) = body else {
        return reject("The body must be an object".into());
    };
    for (name, value) in &changes {
        if !is_valid(name, value)? {
            return reject(format!("Invalid value of the field {name:?}"));
        }
    }
    Ok(changes)
}

/// Applies a change to an organization. Limits are merged, and `disabledAt: true` is the current time.
pub(crate) fn apply(fields: &mut Map<String, Value>, changes: Map<String, Value>, now: i64) {
    for (name, value) in changes {
        match (fields.get_mut(&name), value) {
            (Some(Value::Object(limits)), Value::Object(changed)) if name == "limits" => {
                limits.extend(changed);
            }
            (_, Value::Bool(disable)) if name == "disabledAt" => {
                fields.remove(&name);
                if disable {
                    fields.insert(name, json!(clock::format(now)));
                }
            }
            (_, value) => {
                fields.insert(name, value);
            }
        }
    }
    fields.insert("lastUpdated".into(), json!(clock::format(now)));
}

fn is_valid(name: &str, value: &Value) -> Result<bool, Rejection> {
    Ok(match name {
        "name" => is_text(value, 1..=255),
        "description" => is_text(value, 0..=32767),
        "iconColor" => is_text(value, 0..=64),
        "referralId" => is_text(value, 0..=1024),
        "auditLogEnabled" | "isReadOnly" => value.is_boolean(),
        "disabledAt" => {
            value.is_boolean()
                || value
                    .as_str()
                    .is_some_and(|text| clock::parse(text).is_some())
        }
        "mfaMode" => is_one_of(value, &["notRequired", "adminRequired", "required"]),
        "whitelistedEmailDomains" => value
            .as_array()
            .is_some_and(|all| all.iter().all(|domain| is_text(domain, 3..=45))),
        "tags" => value
            .as_array()
            .is_some_and(|tags| tags.len() <= 100 && tags.iter().all(is_tag)),
        "banner" => value.as_object().is_some_and(is_banner),
        "limits" => value.as_object().is_some_and(limits::are_valid),
        name => {
            return Err(Rejection::invalid(format!("Unknown field {name:?}")));
        }
    })
}

fn is_text(value: &Value, length: std::ops::RangeInclusive<usize>) -> bool {
    value
        .as_str()
        .is_some_and(|text| length.contains(&text.chars().count()))
}

fn is_one_of(value: &Value, accepted: &[&str]) -> bool {
    value.as_str().is_some_and(|text| accepted.contains(&text))
}

fn is_tag(tag: &Value) -> bool {
    let is_key_char = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
    let Some(tag) = tag.as_object().filter(|tag| tag.len() == 2) else {
        return false;
    };
    let is_key = |key: &Value| {
        is_text(key, 1..=255) && key.as_str().is_some_and(|key| key.chars().all(is_key_char))
    };
    tag.get("key").is_some_and(is_key) && tag.get("value").is_some_and(|v| is_text(v, 1..=255))
}

fn is_banner(banner: &Map<String, Value>) -> bool {
    banner.iter().all(|(name, value)| match name.as_str() {
        "message" => is_text(value, 0..=2048),
        "level" => is_one_of(value, &["info", "warning", "critical"]),
        _ => false,
    })
}
