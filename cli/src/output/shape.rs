//! The shape of a response: a list of items, an object, or a single value.

use std::borrow::Cow;

use restrait::info::EndpointInfo;
use serde_json::{Map, Value as Json};

mod counts;
mod series;

/// The shape of a response.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape<'a> {
    Items(Items<'a>),
    Object(&'a Map<String, Json>),
    Scalar(&'a Json),
}

/// The items of a response.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Items<'a> {
    pub(super) values: Cow<'a, [Json]>,
    /// The number of items on all pages, if it is in the response.
    pub(super) total: Option<u64>,
    pub(super) kind: Kind,
}

/// The kind of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The items of a list.
    List,
    /// The points of several series over time. Each has the `id` of its series.
    Series,
    /// Counts with a `name` and a `value`.
    Counts,
}

impl<'a> Shape<'a> {
    /// Returns the shape of the response to a call of an endpoint.
    ///
    /// A list is an array, the list of a page, or the only list of an object without an id. The members
    /// around it are dropped.
    pub(super) fn new(endpoint: Option<&EndpointInfo>, value: &'a Json) -> Self {
        let members = match value {
            Json::Array(items) => return Self::Items(list(items, None)),
            Json::Object(members) => members,
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {
                return Self::Scalar(value);
            }
        };
        let name = endpoint.and_then(EndpointInfo::page_items);
        let declared = name.and_then(|name| members.get(name));
        if let Some(Json::Array(items)) = declared {
            return Self::Items(list(items, total(members)));
        }
        if members.contains_key("id") {
            return Self::Object(members);
        }
        if let Some(items) = only_list(members) {
            return Self::Items(list(items, total(members)));
        }
        let derived = series::points(members)
            .map(|items| (items, Kind::Series))
            .or_else(|| Some((counts::counts(members)?, Kind::Counts)));
        match derived {
            Some((items, kind)) => Self::Items(Items {
                values: Cow::Owned(items),
                total: None,
                kind,
            }),
            None => Self::Object(members),
        }
    }
}

fn list(items: &[Json], total: Option<u64>) -> Items<'_> {
    Items {
        values: Cow::Borrowed(items),
        total,
        kind: Kind::List,
    }
}

/// Names of lists. A list with another name is one only if it has items.
const LISTS: [&str; 8] = [
    "items", "counts", "points", "rows", "results", "entries", "events", "data",
];

/// Returns the member `items`, or the only member that is not a single value, if it is a list of objects.
fn only_list(members: &Map<String, Json>) -> Option<&Vec<Json>> {
    if let Some(Json::Array(items)) = members.get("items") {
        return Some(items);
    }
    let mut nested = members.iter().filter(|(_, value)| !is_scalar(value));
    let (Some((name, Json::Array(items))), None) = (nested.next(), nested.next()) else {
        return None;
    };
    let is_list = LISTS.contains(&name.as_str()) || !items.is_empty();
    (is_list && items.iter().all(Json::is_object)).then_some(items)
}

/// Returns the number of items on all pages.
fn total(members: &Map<String, Json>) -> Option<u64> {
    let mut names = ["totalCount", "total_count", "total"].iter();
    names.find_map(|name| members.get(*name)?.as_u64())
}

/// Returns `true` for values that are not nested.
pub(super) fn is_scalar(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => true,
        Json::Array(_) | Json::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn items(value: &Json) -> Option<(Vec<Json>, Option<u64>, Kind)> {
        match Shape::new(None, value) {
            Shape::Items(it) => Some((it.values.into_owned(), it.total, it.kind)),
            Shape::Object(_) | Shape::Scalar(_) => None,
        }
    }

    #[test]
    fn lists_are_found() {
        let page = json!({"items": [{"id": 1}], "totalCount": 3, "sort": ["a"]});
        assert_eq!(
            items(&page),
            Some((vec![json!({"id": 1})], Some(3), Kind::List))
        );
        let counts = json!({"start": "a", "end": "b", "counts": [{"value": 1}]});
        assert_eq!(
            items(&counts),
            Some((vec![json!({"value": 1})], None, Kind::List))
        );
        assert_eq!(
            items(&json!(["a", "b"])),
            Some((vec![json!("a"), json!("b")], None, Kind::List))
        );
    }

    #[test]
    fn objects_with_lists_are_objects() {
        for object in [
            json!({"id": "1", "tags": [{"key": "a"}]}),
            json!({"name": "a", "tags": [{"key": "a"}], "attributes": [{"name": "b"}]}),
            json!({"name": "a", "scopes": ["a", "b"]}),
            json!({"success": true, "warnings": []}),
            json!({"name": "a"}),
            json!({}),
        ] {
            assert!(
                matches!(Shape::new(None, &object), Shape::Object(_)),
                "{object}"
            );
        }
        assert!(matches!(Shape::new(None, &json!("a")), Shape::Scalar(_)));
    }
}
