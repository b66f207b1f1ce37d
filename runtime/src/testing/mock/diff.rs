//! Finds and describes the first difference between two bodies.

use serde_json::Value;

use super::verbatim::{Verbatim, truncate};

/// Describes the first difference between two bodies, or returns `None` if they are equal.
///
/// The order of the members of JSON objects is ignored.
pub(crate) fn difference(expected: &[u8], found: &[u8]) -> Option<String> {
    if expected == found {
        return None;
    }
    let parse = |body| serde_json::from_slice::<Value>(body);
    if let (Ok(expected), Ok(found)) = (parse(expected), parse(found)) {
        return json_difference("$", &expected, &found);
    }
    let display = |body: &[u8]| match body {
        [] => "no body".to_owned(),
        body => format!("`{:?}`", Verbatim::from_body(body)),
    };
    Some(format!(
        "body: expected {}, found {}",
        display(expected),
        display(found)
    ))
}

/// Describes the first difference between two JSON values.
fn json_difference(path: &str, expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(a), Value::Object(b)) => {
            let in_a = a.iter().map(|(name, expected)| {
                let path = format!("{path}.{name}");
                match b.get(name) {
                    Some(found) => json_difference(&path, expected, found),
                    None => Some(describe(&path, Some(expected), None)),
                }
            });
            let only_in_b = b.iter().filter(|(name, _)| !a.contains_key(*name));
            let only_in_b = only_in_b
                .map(|(name, found)| Some(describe(&format!("{path}.{name}"), None, Some(found))));
            in_a.chain(only_in_b).flatten().next()
        }
        (Value::Array(a), Value::Array(b)) => {
            let mut indexes = 0..a.len().max(b.len());
            indexes.find_map(|index| {
                let path = format!("{path}[{index}]");
                match (a.get(index), b.get(index)) {
                    (Some(expected), Some(found)) => json_difference(&path, expected, found),
                    (expected, found) => Some(describe(&path, expected, found)),
                }
            })
        }
        _ if expected == found => None,
        _ => Some(describe(path, Some(expected), Some(found))),
    }
}

fn describe(path: &str, expected: Option<&Value>, found: Option<&Value>) -> String {
    let display = |value: Option<&Value>| match value {
        Some(value) => format!("`{}`", truncate(&value.to_string())),
        None => "no value".to_owned(),
    };
    format!(
        "body at `{path}`: expected {}, found {}",
        display(expected),
        display(found)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_json_values() {
        let differ = |a: &str, b: &str| difference(a.as_bytes(), b.as_bytes());
        assert_eq!(
            differ(r#"{"a":1,"b":[2]}"#, r#"{ "b": [2], "a": 1 }"#),
            None
        );
        let cases = [
            (
                r#"{"a":1}"#,
                r#"{"a":2}"#,
                "body at `$.a`: expected `1`, found `2`",
            ),
            (
                r#"{"a":1}"#,
                "{}",
                "body at `$.a`: expected `1`, found no value",
            ),
            (
                "{}",
                r#"{"a":{}}"#,
                "body at `$.a`: expected no value, found `{}`",
            ),
            ("[1,2]", "[1,3]", "body at `$[1]`: expected `2`, found `3`"),
            (
                "[1]",
                "[1,3]",
                "body at `$[1]`: expected no value, found `3`",
            ),
            (
                r#"{"a":{"b":null}}"#,
                r#"{"a":{"b":0}}"#,
                "body at `$.a.b`: expected `null`, found `0`",
            ),
            ("", "{}", "body: expected no body, found `{}`"),
            ("x", "y", "body: expected `x`, found `y`"),
        ];
        for (expected, found, message) in cases {
            assert_eq!(differ(expected, found).as_deref(), Some(message));
        }
    }

    #[test]
    fn truncates_long_bodies() {
        let long = "x".repeat(1000);
        let message = difference(long.as_bytes(), b"y").unwrap();
        assert!(message.len() < 300, "{message}");
    }
}
