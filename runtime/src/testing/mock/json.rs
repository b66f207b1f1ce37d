//! Where two bodies differ, said so that a person finds it.

use std::fmt;

use serde_json::Value;

/// How much of a body is shown.
const SHOWN: usize = 200;

/// A body for a message: as text, bounded.
pub(super) fn shown(body: &[u8]) -> impl fmt::Debug + use<> {
    Text(shorten(&String::from_utf8_lossy(body)))
}

struct Text(String);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// How the body `got` differs from `wanted`, or `None` where they mean the same.
///
/// JSON means the same in whatever order its members stand.
pub(crate) fn difference(wanted: &[u8], got: &[u8]) -> Option<String> {
    if wanted == got {
        return None;
    }
    let parse = |body| serde_json::from_slice::<Value>(body);
    if let (Ok(wanted), Ok(got)) = (parse(wanted), parse(got)) {
        return at("$", &wanted, &got);
    }
    let (wanted, got) = (shown(wanted), shown(got));
    Some(format!("body: expected {wanted:?}, got {got:?}"))
}

/// The first place where two values differ.
fn at(path: &str, wanted: &Value, got: &Value) -> Option<String> {
    match (wanted, got) {
        (Value::Object(a), Value::Object(b)) => {
            let of_a = a.iter().map(|(name, wanted)| match b.get(name) {
                Some(got) => at(&format!("{path}.{name}"), wanted, got),
                None => Some(said(&format!("{path}.{name}"), Some(wanted), None)),
            });
            let of_b = b.iter().filter(|(name, _)| !a.contains_key(*name));
            let of_b =
                of_b.map(|(name, got)| Some(said(&format!("{path}.{name}"), None, Some(got))));
            of_a.chain(of_b).flatten().next()
        }
        (Value::Array(a), Value::Array(b)) => {
            let mut places = 0..a.len().max(b.len());
            places.find_map(|index| {
                let path = format!("{path}[{index}]");
                match (a.get(index), b.get(index)) {
                    (Some(wanted), Some(got)) => at(&path, wanted, got),
                    (wanted, got) => Some(said(&path, wanted, got)),
                }
            })
        }
        _ if wanted == got => None,
        _ => Some(said(path, Some(wanted), Some(got))),
    }
}

fn said(path: &str, wanted: Option<&Value>, got: Option<&Value>) -> String {
    let show = |value: Option<&Value>| {
        value.map_or_else(|| "nothing".to_owned(), |it| shorten(&it.to_string()))
    };
    format!(
        "body at `{path}`: expected {}, got {}",
        show(wanted),
        show(got)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_compared_by_its_meaning() {
        let differ = |a: &str, b: &str| difference(a.as_bytes(), b.as_bytes());
        assert_eq!(
            differ(r#"{"a":1,"b":[2]}"#, r#"{ "b": [2], "a": 1 }"#),
            None
        );
        let cases = [
            (
                r#"{"a":1}"#,
                r#"{"a":2}"#,
                "body at `$.a`: expected 1, got 2",
            ),
            (r#"{"a":1}"#, "{}", "body at `$.a`: expected 1, got nothing"),
            (
                "{}",
                r#"{"a":{}}"#,
                "body at `$.a`: expected nothing, got {}",
            ),
            ("[1,2]", "[1,3]", "body at `$[1]`: expected 2, got 3"),
            ("[1]", "[1,3]", "body at `$[1]`: expected nothing, got 3"),
            (
                r#"{"a":{"b":null}}"#,
                r#"{"a":{"b":0}}"#,
                "body at `$.a.b`: expected null, got 0",
            ),
            ("", "{}", "body: expected , got {}"),
            ("x", "y", "body: expected x, got y"),
        ];
        for (wanted, got, message) in cases {
            assert_eq!(differ(wanted, got).as_deref(), Some(message));
        }
    }

    #[test]
    fn long_bodies_are_cut() {
        let long = "x".repeat(1000);
        let message = difference(long.as_bytes(), b"y").unwrap();
        assert!(message.len() < 300, "{message}");
    }
}
