//! Finds and replaces one value in the text of a JSON document. Everything else keeps its text, so that
//! no number loses digits.

use std::ops::Range;

use serde::de::{DeserializeOwned, IgnoredAny};

/// The text `{}`, in place of a missing object.
const EMPTY: &str = "{}";

/// Returns the text of the member that `path` leads to.
pub(super) fn member<'j>(json: &'j str, path: &[&str]) -> Option<&'j str> {
    let Some((name, rest)) = path.split_first() else {
        return Some(json.trim());
    };
    let members = members(json)?;
    let (_, range) = members.into_iter().find(|(known, _)| known == name)?;
    member(json.get(range)?, rest)
}

/// Returns the text of the last item of a list.
pub(super) fn last_item(json: &str) -> Option<&str> {
    let mut scanner = Scanner::new(json);
    scanner.take(b'[')?;
    let mut last = None;
    while scanner.take(b']').is_none() {
        last = Some(scanner.value::<IgnoredAny>()?.1);
        if scanner.take(b',').is_none() {
            scanner.take(b']')?;
            break;
        }
    }
    json.get(last?)
}

/// Returns the document with another value for the member that `path` leads to. Missing objects are
/// added.
///
/// Returns `None` if the document or a value on the path is not an object.
pub(super) fn set(json: &str, path: &[&str], value: &str) -> Option<String> {
    let Some((name, rest)) = path.split_first() else {
        return Some(value.to_owned());
    };
    let members = members(json)?;
    let found = members.iter().find(|(known, _)| known == name);
    let mut changed = String::with_capacity(json.len() + value.len() + 16);
    if let Some((_, range)) = found {
        let known = match json.get(range.clone())? {
            "null" => EMPTY,
            known => known,
        };
        changed.push_str(json.get(..range.start)?);
        changed.push_str(&set(known, rest, value)?);
        changed.push_str(json.get(range.end..)?);
        return Some(changed);
    }
    let (head, tail) = json.split_at_checked(json.find('{')? + 1)?;
    changed.push_str(head);
    changed.push_str(&serde_json::to_string(name).ok()?);
    changed.push(':');
    changed.push_str(&set(EMPTY, rest, value)?);
    if !members.is_empty() {
        changed.push(',');
    }
    changed.push_str(tail);
    Some(changed)
}

/// Returns the names of the members of an object, and the ranges of their values.
fn members(json: &str) -> Option<Vec<(String, Range<usize>)>> {
    let mut scanner = Scanner::new(json);
    scanner.take(b'{')?;
    let mut members = Vec::new();
    while scanner.take(b'}').is_none() {
        let (name, _) = scanner.value::<String>()?;
        scanner.take(b':')?;
        let (IgnoredAny, range) = scanner.value()?;
        members.push((name, range));
        if scanner.take(b',').is_none() {
            scanner.take(b'}')?;
            break;
        }
    }
    Some(members)
}

/// A position in a document.
struct Scanner<'j> {
    json: &'j [u8],
    at: usize,
}

impl<'j> Scanner<'j> {
    fn new(json: &'j str) -> Self {
        Self {
            json: json.as_bytes(),
            at: 0,
        }
    }

    fn skip_whitespace(&mut self) {
        let rest = self.json.iter().skip(self.at);
        self.at += rest.take_while(|byte| b" \t\r\n".contains(byte)).count();
    }

    /// Skips a byte, if it is the next one.
    fn take(&mut self, byte: u8) -> Option<()> {
        self.skip_whitespace();
        (self.json.get(self.at) == Some(&byte)).then(|| self.at += 1)
    }

    /// Reads a value, and returns its range.
    fn value<T: DeserializeOwned>(&mut self) -> Option<(T, Range<usize>)> {
        self.skip_whitespace();
        let rest = self.json.get(self.at..)?;
        let mut values = serde_json::Deserializer::from_slice(rest).into_iter();
        let value = values.next()?.ok()?;
        let start = self.at;
        self.at += values.byte_offset();
        Some((value, start..self.at))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sets_a_member_and_keeps_the_rest() {
        for (json, path, expected) in [
            ("{}", &["after"][..], r#"{"after":7}"#),
            (r#"{"a":1}"#, &["after"], r#"{"after":7,"a":1}"#),
            (
                r#"{"after":"x", "a":1}"#,
                &["after"],
                r#"{"after":7, "a":1}"#,
            ),
            (
                r#"{ "size": 1.50, "id": 12345678901234567890123 , "after" : null }"#,
                &["after"],
                r#"{ "size": 1.50, "id": 12345678901234567890123 , "after" : 7 }"#,
            ),
            (
                r#"{"query":"{ a }","variables":{"first":2}}"#,
                &["variables", "after"],
                r#"{"query":"{ a }","variables":{"after":7,"first":2}}"#,
            ),
            (
                r#"{"variables":null}"#,
                &["variables", "after"],
                r#"{"variables":{"after":7}}"#,
            ),
            ("{}", &["a", "b c"], r#"{"a":{"b c":7}}"#),
            (r#"{"\u0061":1,"b":2}"#, &["a"], r#"{"\u0061":7,"b":2}"#),
        ] {
            assert_eq!(set(json, path, "7").as_deref(), Some(expected), "{json}");
        }
        for (json, path) in [
            ("[]", &["a"][..]),
            ("", &["a"]),
            ("7", &["a"]),
            (r#"{"a":1}"#, &["a", "b"]),
            (r#"{"a":[]}"#, &["a", "b"]),
            (r#"{"a":1"#, &["a"]),
            (r#"{"a" 1}"#, &["a"]),
        ] {
            assert_eq!(set(json, path, "7"), None, "{json}");
        }
    }

    #[test]
    fn finds_members_and_last_items() {
        let json = r#" {"data": [ {"id": 1}, {"id" : "b" } ], "n": 1.0} "#;
        let list = member(json, &["data"]).unwrap();
        let item = last_item(list).unwrap();
        assert_eq!(member(item, &["id"]), Some("\"b\""));
        assert_eq!(member(json, &["n"]), Some("1.0"));
        assert_eq!(member(json, &["x"]), None);
        assert_eq!(member(json, &["n", "x"]), None);
        assert_eq!(last_item("[1,2,3]"), Some("3"));
        assert_eq!(last_item("[ ]"), None);
        assert_eq!(last_item("{}"), None);
        assert_eq!(last_item("[1"), None);
    }

    proptest! {
        #[test]
        fn a_member_that_was_set_is_found(
            names in prop::collection::vec(".{0,4}", 0..5),
            path in prop::collection::vec(".{0,4}", 1..4),
        ) {
            let members: serde_json::Map<_, _> =
                names.into_iter().map(|name| (name, serde_json::Value::Null)).collect();
            let json = serde_json::to_string(&members).unwrap();
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let changed = set(&json, &path, "[7]").unwrap();
            prop_assert_eq!(member(&changed, &path), Some("[7]"));
            let parsed: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(&changed).unwrap();
            prop_assert!(members.keys().all(|name| parsed.contains_key(name)));
        }

        #[test]
        fn any_text_is_read(json: String) {
            let _ = (set(&json, &["a"], "7"), member(&json, &["a"]), last_item(&json));
        }
    }
}
