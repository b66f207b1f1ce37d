//! Series over time, by the id of their source.

use serde_json::{Map, Value as Json};

use super::is_scalar;

/// Returns the points of all series of a response such as
/// `{"devices": {"<id>": {"name": .., "points": [{"time": .., "data": {..}}]}}}`. Each point has the id and the
/// single values of its series, and the members of its `data`.
pub(super) fn points(members: &Map<String, Json>) -> Option<Vec<Json>> {
    let mut objects = members
        .iter()
        .filter_map(|(name, value)| Some((name, value.as_object()?)));
    let ((name, sources), None) = (objects.next()?, objects.next()) else {
        return None;
    };
    // Without sources, only the name tells that there could be some.
    if sources.is_empty() && name != "devices" {
        return None;
    }
    let mut points = Vec::new();
    for (id, source) in sources {
        let source = source.as_object()?;
        let mut own = Map::new();
        own.insert("id".to_owned(), id.as_str().into());
        let scalars = source.iter().filter(|(_, value)| is_scalar(value));
        own.extend(scalars.map(|(name, value)| (name.clone(), value.clone())));
        for point in list(source)? {
            points.push(Json::Object(flat(own.clone(), point)));
        }
    }
    Some(points)
}

/// Returns the only list of a source, if its items are objects.
fn list(source: &Map<String, Json>) -> Option<impl Iterator<Item = &Map<String, Json>>> {
    let mut lists = source.values().filter_map(Json::as_array);
    let (items, None) = (lists.next()?, lists.next()) else {
        return None;
    };
    let are_objects = items.iter().all(Json::is_object);
    are_objects.then(|| items.iter().filter_map(Json::as_object))
}

/// Adds the members of a point. Those of its `data` replace none.
fn flat(mut row: Map<String, Json>, point: &Map<String, Json>) -> Map<String, Json> {
    for (name, value) in point {
        match value {
            Json::Object(data) if name == "data" => {
                for (name, value) in data {
                    if point.contains_key(name) || row.contains_key(name) {
                        row.insert(format!("data.{name}"), value.clone());
                    } else {
                        row.insert(name.clone(), value.clone());
                    }
                }
            }
            Json::Null
            | Json::Bool(_)
            | Json::Number(_)
            | Json::String(_)
            | Json::Array(_)
            | Json::Object(_) => {
                row.insert(name.clone(), value.clone());
            }
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(value: &Json) -> Option<Vec<Json>> {
        points(value.as_object().unwrap())
    }

    #[test]
    fn points_have_the_members_of_their_series() {
        let response = json!({
            "start": "2026-11-01T00:00:00.000Z",
            "devices": {
                "a": {
                    "name": "Pump 1",
                    "tags": {"area": ["quay"]},
                    "points": [{"time": "t1", "data": {"pressure": 4.2, "name": "x"}}, {"time": "t2", "data": {}}],
                },
                "b": {"name": "Pump 2", "tags": {}, "points": []},
            },
        });
        assert_eq!(
            of(&response).unwrap(),
            [
                json!({"id": "a", "name": "Pump 1", "time": "t1", "pressure": 4.2, "data.name": "x"}),
                json!({"id": "a", "name": "Pump 1", "time": "t2"}),
            ]
        );
    }

    #[test]
    fn series_without_devices_have_no_points() {
        let response = json!({"devices": {}, "order": "asc", "limit": null});
        assert_eq!(of(&response).unwrap(), [json!(null); 0]);
    }

    #[test]
    fn other_objects_are_not_series() {
        for value in [
            json!({"limits": {}}),
            json!({"devices": {"a": 1}}),
            json!({"devices": {"a": {"name": "b"}}}),
            json!({"a": {"b": {"points": []}}, "c": {}}),
            json!({"a": {"b": {"x": [1], "y": [2]}}}),
        ] {
            assert_eq!(of(&value), None, "{value}");
        }
    }
}
