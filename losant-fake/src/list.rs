//! Lists: filtered, sorted, and one page of them.

use std::cmp::Ordering;

use restrait_fake::{Rejection, Request};
use serde_json::{Value, json};

use crate::items::Fields;
use crate::query;

/// Returns the response to a request for a page: the items, their number, and what was asked for.
///
/// Params that were not sent have the default of the declaration. A query overrides the filter, which needs
/// its field.
pub(crate) fn page<'a>(
    request: &Request<'_>,
    items: impl Iterator<Item = &'a Fields>,
) -> Result<Fields, Rejection> {
    let given = |param| request.text(param).filter(|text| !text.is_empty());
    let asked = match given("query") {
        Some(_) => request.json_param::<Value>("query")?,
        None => None,
    };
    let filter = given("filterField").zip(given("filter"));
    let mut items: Vec<_> = items
        .filter(|item| match (&asked, filter) {
            (Some(asked), _) => query::matches(item, asked),
            (None, Some((field, filter))) => fits(filter, &text(item.get(field))),
            (None, None) => true,
        })
        .collect();
    let sort_field = request.text("sortField").unwrap_or("name");
    sort(&mut items, sort_field, request.text("sortDirection"));
    let number = request.param::<usize>("page")?.unwrap_or(0);
    let size = request.param::<usize>("perPage")?.unwrap_or(100).max(1);
    let total = items.len();
    let items: Vec<_> = items
        .into_iter()
        .skip(number.saturating_mul(size))
        .take(size)
        .collect();
    let mut page = Fields::new();
    page.insert("count".into(), json!(items.len()));
    page.insert("items".into(), json!(items));
    page.insert("totalCount".into(), json!(total));
    page.insert("page".into(), json!(number));
    page.insert("perPage".into(), json!(size));
    page.insert("sortField".into(), json!(sort_field));
    for echoed in ["sortDirection", "filter", "filterField"] {
        if let Some(text) = request.text(echoed) {
            page.insert(echoed.into(), json!(text));
        }
    }
    Ok(page)
}

/// Sorts items by a member. The order of equal ones is that of their creation.
pub(crate) fn sort(items: &mut [&Fields], field: &str, direction: Option<&str>) {
    items.sort_by(|a, b| compare(a.get(field), b.get(field)));
    if direction.is_some_and(|direction| direction.eq_ignore_ascii_case("desc")) {
        items.reverse();
    }
}

/// Returns the items of a list, or none for another value.
pub(crate) fn items(list: Option<Value>) -> Vec<Value> {
    match list {
        Some(Value::Array(items)) => items,
        Some(_) | None => Vec::new(),
    }
}

/// Compares values: numbers by their value, others as text, without regard to case.
pub(crate) fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a.and_then(Value::as_f64), b.and_then(Value::as_f64)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => text(a).to_lowercase().cmp(&text(b).to_lowercase()),
    }
}

/// Returns a value as text, without quotes.
pub(crate) fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// Tells if a text fits a pattern, in which `*` is any text. Case does not matter.
pub(crate) fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<_> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, expected) in [
            ("pump", "Pump", true),
            ("pump", "Pumps", false),
            ("p*p", "pump", true),
            ("*um*", "pump", true),
            ("*ab*ab", "ab", false),
            ("ab*b", "ab", false),
            ("*", "", true),
            ("", "a", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert_eq!(compare(Some(&json!(9)), Some(&json!(10))), Ordering::Less);
        assert_eq!(
            compare(Some(&json!("b")), Some(&json!("A"))),
            Ordering::Greater
        );
        assert_eq!(compare(None, Some(&json!("a"))), Ordering::Less);
    }
}
