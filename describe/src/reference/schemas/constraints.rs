//! The constraints of a schema in words.

use serde_json::Value;

use crate::reference::markdown::{code, list};

/// Returns sentences: accepted values, lengths, ranges, pattern, default, example. Ranges that the
/// documentation states are left out.
pub(super) fn write(schema: &Value) -> String {
    let docs = schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let is_new =
        |range: &String| !numbers(range).all(|number| numbers(docs).any(|stated| stated == number));
    let mut facts = Vec::new();
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        facts.push("**Deprecated.**".to_owned());
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        let values: Vec<_> = values.iter().map(plain).collect();
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        facts.push(format!("Accepted values: {}.", list(&values, "or")));
    }
    facts.extend(range(schema, "minLength", "maxLength", " characters").filter(is_new));
    facts.extend(range(schema, "minItems", "maxItems", " items").filter(is_new));
    facts.extend(range(schema, "minProperties", "maxProperties", " fields").filter(is_new));
    facts.extend(range(schema, "minimum", "maximum", "").filter(is_new));
    for (keyword, words) in [
        ("exclusiveMinimum", "More than"),
        ("exclusiveMaximum", "Less than"),
        ("multipleOf", "A multiple of"),
    ] {
        if let Some(limit) = schema.get(keyword) {
            facts.push(format!("{words} {limit}."));
        }
    }
    if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
        facts.push("All items differ.".to_owned());
    }
    for (keyword, words) in [
        ("pattern", "Matches"),
        ("format", "Format:"),
        ("contentMediaType", "Contains"),
    ] {
        let value = schema.get(keyword).and_then(Value::as_str);
        facts.extend(value.map(|value| format!("{words} {}.", code(value))));
    }
    let default = schema.get("default").filter(|value| !value.is_null());
    facts.extend(default.map(|value| format!("Default: {}.", code(&plain(value)))));
    if let Some(example) = schema.get("examples").and_then(|examples| examples.get(0))
        && !example.is_object()
        && !example.is_array()
    {
        facts.push(format!("Example: {}.", code(&plain(example))));
    }
    for (keyword, words) in [
        ("readOnly", "Only in responses."),
        ("writeOnly", "Only in requests."),
    ] {
        if schema.get(keyword) == Some(&Value::Bool(true)) {
            facts.push(words.to_owned());
        }
    }
    facts.join(" ")
}

/// Returns the numbers in a text.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|char: char| !char.is_ascii_digit());
    parts.filter(|part| !part.is_empty())
}

/// Returns a range: `1 to 255 characters.`, `At least 1.`
fn range(schema: &Value, min: &str, max: &str, unit: &str) -> Option<String> {
    // Types that are never negative have this limit, which says nothing.
    let min = schema.get(min).filter(|limit| limit.as_f64() != Some(0.0));
    let max = schema.get(max);
    // One of a unit.
    let unit = |limit: &Value| {
        if limit == &Value::from(1) {
            unit.trim_end_matches('s')
        } else {
            unit
        }
    };
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("At least {min}{}.", unit(min))),
        (None, Some(max)) => Some(format!("At most {max}{}.", unit(max))),
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {min}{}.", unit(min))),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{}.", unit(max))),
    }
}

/// Returns a value as text: a string without quotes.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}
