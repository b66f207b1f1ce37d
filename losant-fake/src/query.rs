//! Advanced queries, as far as stored objects answer them.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::items::Fields;
use crate::list::compare;

/// Tells if an object matches a query. A query without conditions matches all objects.
pub(crate) fn matches(item: &Fields, query: &Value) -> bool {
    let Value::Object(query) = query else {
        return true;
    };
    query.iter().all(|(name, condition)| {
        let list = || condition.as_array().into_iter().flatten();
        match name.as_str() {
            "$and" => list().all(|query| matches(item, query)),
            "$or" => list().any(|query| matches(item, query)),
            "$nor" => !list().any(|query| matches(item, query)),
            "tags" => has_tags(item, condition),
            "attributeName" => attribute_names(item).any(|name| holds(Some(name), condition)),
            _ => holds(item.get(name), condition),
        }
    })
}

/// Tells if a value fulfils a condition: a value, or an object with operators.
fn holds(value: Option<&Value>, condition: &Value) -> bool {
    match condition {
        Value::Object(operators) => operators
            .iter()
            .all(|(operator, operand)| operate(value, operator, operand, operators)),
        operand => equal(value, operand, false),
    }
}

fn operate(
    value: Option<&Value>,
    operator: &str,
    operand: &Value,
    operators: &Map<String, Value>,
) -> bool {
    let ignore_case = operators.get("$ci") == Some(&Value::Bool(true));
    let text = |value: &Value| match value.as_str() {
        Some(text) if ignore_case => Some(text.to_lowercase()),
        Some(text) => Some(text.to_owned()),
        None => None,
    };
    let both = value.and_then(text).zip(text(operand));
    // Values of different types have no order.
    let order = || {
        let same_type = |value: &&Value| {
            (value.is_number() && operand.is_number()) || (value.is_string() && operand.is_string())
        };
        let value = value.filter(same_type)?;
        Some(compare(Some(value), Some(operand)))
    };
    let any_equal = || {
        let mut list = operand.as_array().into_iter().flatten();
        list.any(|operand| equal(value, operand, ignore_case))
    };
    match operator {
        "$eq" => equal(value, operand, ignore_case),
        "$ne" => !equal(value, operand, ignore_case),
        "$gt" => order().is_some_and(Ordering::is_gt),
        "$lt" => order().is_some_and(Ordering::is_lt),
        "$gte" => order().is_some_and(Ordering::is_ge),
        "$lte" => order().is_some_and(Ordering::is_le),
        "$startsWith" => both.is_some_and(|(text, start)| text.starts_with(&start)),
        "$endsWith" => both.is_some_and(|(text, end)| text.ends_with(&end)),
        "$contains" => both.is_some_and(|(text, part)| text.contains(&part)),
        "$in" => any_equal(),
        "$nin" => !any_equal(),
        "$ci" => true,
        // A query must not find more than it says.
        _ => false,
    }
}

fn equal(value: Option<&Value>, operand: &Value, ignore_case: bool) -> bool {
    match (value, operand) {
        (None, operand) => operand.is_null(),
        (Some(Value::String(a)), Value::String(b)) if ignore_case => {
            a.to_lowercase() == b.to_lowercase()
        }
        (Some(value), operand) => value == operand,
    }
}

fn has_tags(item: &Fields, condition: &Value) -> bool {
    let tags: Vec<_> = tags(item).collect();
    match condition {
        Value::Null => tags.is_empty(),
        Value::Object(conditions) => conditions.iter().all(|(key, condition)| {
            let any = |of: fn(&(&Value, &Value)) -> Value| {
                tags.iter().any(|tag| holds(Some(&of(tag)), condition))
            };
            match key.as_str() {
                "$eq" => has_tags(item, condition),
                "$ne" => !has_tags(item, condition),
                "$tagKey" => any(|(key, _)| (*key).clone()),
                "$tagValue" => any(|(_, value)| (*value).clone()),
                key => tags
                    .iter()
                    .any(|(own, value)| own.as_str() == Some(key) && holds(Some(value), condition)),
            }
        }),
        _ => false,
    }
}

/// Returns the keys and values of an object's tags.
pub(crate) fn tags(item: &Fields) -> impl Iterator<Item = (&Value, &Value)> {
    let tags = item.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| Some((tag.get("key")?, tag.get("value")?)))
}

/// Tells if an object has one of the tags of a filter: a list of keys, values or both.
pub(crate) fn has_any_tag(item: &Fields, filter: &Value) -> bool {
    let mut filters = filter.as_array().into_iter().flatten();
    filters.any(|filter| {
        let fits = |name: &str, own: &Value| filter.get(name).is_none_or(|asked| asked == own);
        tags(item).any(|(key, value)| fits("key", key) && fits("value", value))
    })
}

/// Returns the names of a device's attributes.
pub(crate) fn attribute_names(item: &Fields) -> impl Iterator<Item = &Value> {
    let attributes = item.get("attributes").and_then(Value::as_array);
    attributes
        .into_iter()
        .flatten()
        .filter_map(|attribute| attribute.get("name"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::items::fields;

    #[test]
    fn conditions_are_checked() {
        let pump = fields(json!({
            "name": "Pump 8", "tags": [{ "key": "floor", "value": "8" }],
            "attributes": [{ "name": "voltage" }], "size": 9, "isNew": true,
        }));
        for (query, expected) in [
            (json!({}), true),
            (json!({ "name": "Pump 8" }), true),
            (json!({ "name": "pump 8" }), false),
            (json!({ "name": { "$eq": "pump 8", "$ci": true } }), true),
            (
                json!({ "name": { "$startsWith": "Pump", "$endsWith": "9" } }),
                false,
            ),
            (json!({ "name": { "$in": ["a", "Pump 8"] } }), true),
            (json!({ "name": { "$unknown": 1 } }), false),
            (json!({ "size": { "$gt": 8, "$lte": 10 } }), true),
            (json!({ "size": { "$lt": "90" } }), false),
            (json!({ "name": { "$gt": 1 } }), false),
            (json!({ "isNew": { "$gte": true } }), false),
            (json!({ "parentId": { "$lte": "a" } }), false),
            (json!({ "parentId": null }), true),
            (json!({ "parentId": { "$ne": null } }), false),
            (json!({ "tags": { "floor": { "$in": ["7", "8"] } } }), true),
            (json!({ "tags": null }), false),
            (json!({ "tags": { "$ne": null } }), true),
            (
                json!({ "tags": { "$tagKey": "floor", "$tagValue": "9" } }),
                false,
            ),
            (json!({ "attributeName": "voltage" }), true),
            (
                json!({ "$or": [{ "name": "x" }, { "name": { "$contains": "ump" } }] }),
                true,
            ),
            (json!({ "$nor": [{ "name": "Pump 8" }] }), false),
        ] {
            assert_eq!(matches(&pump, &query), expected, "{query}");
        }
    }
}
