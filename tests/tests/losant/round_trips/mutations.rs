//! Changed documents.

use serde_json::Value;

use super::documents::{any, number, word};
use super::random::Random;

/// Returns documents with one to three changes each.
pub(super) fn of(document: &Value, random: &mut Random) -> Vec<Value> {
    let mut mutated = Vec::new();
    for changes in [1, 1, 1, 2, 3] {
        let mut changed = document.clone();
        for _ in 0..changes {
            change(&mut changed, random);
        }
        if changed != *document {
            mutated.push(changed);
        }
    }
    mutated
}

/// Drops a part, makes it `null`, adds a field, or replaces a part.
fn change(document: &mut Value, random: &mut Random) {
    let mut paths = Vec::new();
    collect(document, String::new(), &mut paths);
    let path = random.pick(&paths).clone();
    let elsewhere = random.pick(&paths).clone();
    let other = document.pointer(&elsewhere).cloned();
    let action = random.below(8);
    if action == 0 {
        return drop_part(document, &path);
    }
    let Some(part) = document.pointer_mut(&path) else {
        return;
    };
    match (action, part) {
        (1, part) => *part = Value::Null,
        (2, Value::Object(object)) => {
            object.insert(word(random), any(random));
        }
        (2, Value::Array(list)) => list.extend(list.first().cloned()),
        (3, part @ Value::String(_)) => *part = word(random).into(),
        (4, part @ (Value::Number(_) | Value::String(_) | Value::Bool(_))) => {
            *part = number(random);
        }
        (5, part) => *part = other.unwrap_or_default(),
        (6, Value::Object(object)) => object.clear(),
        (6, Value::Array(list)) => list.clear(),
        (6, Value::String(text)) => text.clear(),
        (_, part) => *part = any(random),
    }
}

/// Collects the pointers of all parts.
fn collect(part: &Value, path: String, paths: &mut Vec<String>) {
    match part {
        Value::Object(object) => {
            for (key, value) in object {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{path}/{key}"), paths);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                collect(value, format!("{path}/{at}"), paths);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    paths.push(path);
}

fn drop_part(document: &mut Value, path: &str) {
    let Some((parent, key)) = path.rsplit_once('/') else {
        return;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(list)) => {
            list.remove(key.parse().unwrap());
        }
        _ => {}
    }
}
