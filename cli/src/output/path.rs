//! Paths to members: `name`, `tags.0.key`.

use serde_json::{Map, Value as Json};

/// Returns the value at a path. Names of members may contain dots. The empty path is the value itself.
pub(super) fn get<'a>(value: &'a Json, path: &str) -> Option<&'a Json> {
    if path.is_empty() {
        return Some(value);
    }
    match value {
        Json::Object(members) => {
            let whole = members.get(path);
            whole.or_else(|| splits(path).find_map(|(name, rest)| get(members.get(name)?, rest)))
        }
        Json::Array(items) => {
            let (index, rest) = path.split_once('.').unwrap_or((path, ""));
            get(items.get(index.parse::<usize>().ok()?)?, rest)
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => None,
    }
}

/// Returns the ways to split a path into the name of a member and the rest, the longest name first.
fn splits(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.rmatch_indices('.')
        .filter_map(|(at, _)| Some((path.get(..at)?, path.get(at + 1..)?)))
}

/// Returns the value with the members at these paths only. Items of lists before a selected one are `null`.
pub(super) fn pick(value: &Json, paths: &[String]) -> Json {
    let picked = paths.iter().filter_map(|path| pick_one(value, path));
    let empty = match value {
        Json::Array(_) => Json::Array(Vec::new()),
        Json::Object(_) | Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {
            Json::Object(Map::new())
        }
    };
    picked.fold(empty, merged)
}

fn pick_one(value: &Json, path: &str) -> Option<Json> {
    if path.is_empty() {
        return Some(value.clone());
    }
    match value {
        Json::Object(members) => {
            let member = |name: &str, rest: &str| {
                let picked = pick_one(members.get(name)?, rest)?;
                Some(Json::Object(Map::from_iter([(name.to_owned(), picked)])))
            };
            member(path, "").or_else(|| splits(path).find_map(|(name, rest)| member(name, rest)))
        }
        Json::Array(items) => {
            let (index, rest) = path.split_once('.').unwrap_or((path, ""));
            let index: usize = index.parse().ok()?;
            let picked = pick_one(items.get(index)?, rest)?;
            let mut list = vec![Json::Null; index];
            list.push(picked);
            Some(Json::Array(list))
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => None,
    }
}

/// Merges what was picked at two paths.
fn merged(a: Json, b: Json) -> Json {
    match (a, b) {
        (Json::Object(mut a), Json::Object(b)) => {
            for (name, value) in b {
                let merged = match a.remove(&name) {
                    Some(before) => merged(before, value),
                    None => value,
                };
                a.insert(name, merged);
            }
            Json::Object(a)
        }
        (Json::Array(mut a), Json::Array(b)) => {
            for (index, value) in b.into_iter().enumerate() {
                match a.get_mut(index) {
                    Some(before) => *before = merged(before.take(), value),
                    None => a.push(value),
                }
            }
            Json::Array(a)
        }
        (a, Json::Null) => a,
        (_, b) => b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn device() -> Json {
        json!({
            "name": "Pump 1",
            "tags": [{"key": "area", "value": "quay"}, {"key": "floor", "value": 8}],
            "counts": {"device.mqtt": 7, "device": {"rest": 3}},
            "none": null,
        })
    }

    #[test]
    fn paths_lead_to_members_and_items() {
        let device = device();
        for (path, expected) in [
            ("name", Some(json!("Pump 1"))),
            ("tags.1.value", Some(json!(8))),
            ("counts.device.mqtt", Some(json!(7))),
            ("counts.device.rest", Some(json!(3))),
            ("none", Some(Json::Null)),
            ("name.x", None),
            ("tags.2.key", None),
            ("tags.x", None),
            ("tags.-1", None),
            ("other", None),
        ] {
            assert_eq!(get(&device, path), expected.as_ref(), "{path}");
        }
    }

    #[test]
    fn picked_members_keep_their_paths() {
        let paths = [
            "tags.1.key",
            "name",
            "tags.1.value",
            "counts.device.mqtt",
            "x",
        ];
        assert_eq!(
            pick(&device(), &paths.map(str::to_owned)),
            json!({
                "name": "Pump 1",
                "tags": [null, {"key": "floor", "value": 8}],
                "counts": {"device.mqtt": 7},
            })
        );
    }

    proptest! {
        #[test]
        fn what_is_picked_is_found(path in "(name|tags|counts|device|mqtt|key|[0-2]|x)(\\.(tags|key|device|mqtt|rest|[0-2])){0,3}") {
            let device = device();
            let picked = pick(&device, std::slice::from_ref(&path));
            prop_assert_eq!(get(&picked, &path), get(&device, &path));
        }
    }
}
