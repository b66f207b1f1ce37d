//! Nested counts: `{"deviceState": {"device.mqtt": 12}}`.

use serde_json::{Map, Value as Json, json};

/// Returns all numbers with their paths, if the object has nested numbers and nothing else.
pub(super) fn counts(members: &Map<String, Json>) -> Option<Vec<Json>> {
    if !members.values().any(Json::is_object) {
        return None;
    }
    let mut counts = Vec::new();
    collect(members, "", &mut counts)?;
    (!counts.is_empty()).then_some(counts)
}

fn collect(members: &Map<String, Json>, path: &str, counts: &mut Vec<Json>) -> Option<()> {
    for (name, value) in members {
        let path = match path {
            "" => name.clone(),
            path => format!("{path}.{name}"),
        };
        match value {
            Json::Number(number) => counts.push(json!({"name": path, "value": number})),
            Json::Object(members) => collect(members, &path, counts)?,
            Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) => return None,
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_numbers_are_counts() {
        let value = json!({"timer": {"timer.flow": 7}, "event": {"event.flow": 1, "x": {"y": 2}}});
        assert_eq!(
            counts(value.as_object().unwrap()).unwrap(),
            [
                json!({"name": "event.event.flow", "value": 1}),
                json!({"name": "event.x.y", "value": 2}),
                json!({"name": "timer.timer.flow", "value": 7}),
            ]
        );
        for other in [
            json!({"a": 1}),
            json!({"a": {"b": "c"}}),
            json!({"a": {}}),
            json!({}),
        ] {
            assert_eq!(counts(other.as_object().unwrap()), None, "{other}");
        }
    }
}
