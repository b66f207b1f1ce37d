//! The columns of a table, if no fields are selected.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use unicode_width::UnicodeWidthStr;

use super::shape::is_scalar;
use super::{cell, path};

/// The number of items whose members are looked at.
const SAMPLE: usize = 200;

/// The number of values in the largest nested object whose members are columns.
const MAX_NESTED: usize = 8;

/// Members that name an item, the most usual first.
const NAMES: [&str; 7] = [
    "name",
    "title",
    "label",
    "key",
    "email",
    "event",
    "description",
];

/// Members with the time of an item.
pub(super) const TIMES: [&str; 6] = ["time", "date", "timestamp", "createdAt", "start", "ts"];

/// The rank of the time of creation, after other times.
const CREATION: usize = 19;

/// Returns the paths of all columns, the most important first: the id, names, times, states, other values,
/// nested values, dates and other ids. An id that repeats `id` is left out.
pub(super) fn ranked(items: &[Json]) -> Vec<String> {
    let sample = items.get(..SAMPLE).unwrap_or(items);
    let mut columns: BTreeMap<String, Vec<&Json>> = BTreeMap::new();
    for item in sample {
        match item {
            Json::Object(members) => members_of(members, "", &mut columns),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => {
                columns.entry(String::new()).or_default().push(item);
            }
        }
    }
    let repeats_id = |name: &str| {
        let is_id = |item: &Json| path::get(item, name) == item.get("id");
        name != "id" && name.ends_with("Id") && sample.iter().all(is_id)
    };
    columns.retain(|name, values| {
        !repeats_id(name) && values.iter().any(|value| !cell::text(value).is_empty())
    });
    // The time of its creation tells items without a name apart, such as entries of a log.
    let has_name = NAMES.iter().any(|name| columns.contains_key(*name));
    let ranked = columns.into_iter().map(|(name, values)| {
        let rank = match name.as_str() {
            "creationDate" if !has_name => CREATION,
            name => rank(name, &values),
        };
        (rank, name)
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort();
    ranked.into_iter().map(|(_, name)| name).collect()
}

/// Adds the members of an item or of an object in it, and those of small nested objects.
fn members_of<'a>(
    members: &'a Map<String, Json>,
    parent: &str,
    columns: &mut BTreeMap<String, Vec<&'a Json>>,
) {
    for (name, value) in members {
        let path = match parent {
            "" => name.clone(),
            parent => format!("{parent}.{name}"),
        };
        match value {
            Json::Object(nested)
                if !nested.is_empty()
                    && leaves(nested) <= MAX_NESTED
                    && !columns.contains_key(&path) =>
            {
                members_of(nested, &path, columns);
            }
            value => columns.entry(path).or_default().push(value),
        }
    }
}

/// Returns the number of values in an object, without nested objects themselves.
pub(super) fn leaves(members: &Map<String, Json>) -> usize {
    let count = |value: &Json| value.as_object().map_or(1, leaves);
    members.values().map(count).sum()
}

/// Returns the rank of a column. Zero is the first.
fn rank(name: &str, values: &[&Json]) -> usize {
    const LONG: usize = 60;
    let last = name.rsplit('.').next().unwrap_or(name);
    if name == "id" {
        return 0;
    }
    if let Some(place) = NAMES.iter().position(|it| *it == name) {
        return 1 + place;
    }
    if let Some(place) = TIMES.iter().position(|it| *it == last) {
        return 10 + place;
    }
    // Links, and other members for programs.
    if name.starts_with('_') {
        return 70;
    }
    if !values.iter().all(|value| is_scalar(value)) {
        return 40;
    }
    let ends = |ends: &[&str]| ends.iter().any(|end| last.ends_with(end));
    if ends(&["Id", "_id"]) {
        return 60;
    }
    if ends(&["Date", "At", "Updated", "_at"]) {
        return 50;
    }
    if values.iter().any(|value| cell::text(value).width() > LONG) {
        return 45;
    }
    if ends(&["status", "Status", "state", "type", "Type", "kind", "Class"]) {
        return 20;
    }
    30
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_and_names_are_first_and_dates_last() {
        let devices = [
            json!({
                "applicationId": "x", "creationDate": "2026", "deviceClass": "gateway", "deviceId": "1",
                "id": "1", "name": "a", "tags": [{"key": "k", "value": "v"}], "count": 3, "none": null,
                "connection": {"time": 1, "isOpen": true},
            }),
            json!({"id": "2", "deviceId": "2", "name": "b", "description": "c"}),
        ];
        assert_eq!(
            ranked(&devices),
            [
                "id",
                "name",
                "description",
                "connection.time",
                "deviceClass",
                "connection.isOpen",
                "count",
                "tags",
                "creationDate",
                "applicationId",
            ]
        );
    }

    #[test]
    fn entries_without_a_name_have_a_time() {
        let entry = json!({"id": "1", "actorType": "User", "creationDate": "2026"});
        assert_eq!(ranked(&[entry]), ["id", "creationDate", "actorType"]);
    }

    #[test]
    fn members_of_small_nested_objects_are_columns() {
        let event =
            json!({"event": "state", "data": {"time": 1, "data": {"on": true}, "links": {}}});
        assert_eq!(ranked(&[event]), ["event", "data.time", "data.data.on"]);
        let large: Map<_, _> = (0..9).map(|it| (it.to_string(), json!(it))).collect();
        assert_eq!(ranked(&[json!({"large": large})]), ["large"]);
    }

    #[test]
    fn single_values_are_one_column() {
        assert_eq!(ranked(&[json!("a"), json!(1)]), [""]);
        assert_eq!(ranked(&[]), [""; 0]);
    }
}
