//! A line as a call.

use restrait_grammar::similar::nearest;
use serde_json::{Map, Value as Json};

const MEMBERS: [&str; 4] = ["id", "resource", "action", "args"];

/// A call of a line.
#[derive(Debug, PartialEq)]
pub(super) struct Record {
    /// Any value, which the output repeats.
    pub(super) id: Json,
    /// The name of the endpoint: `instanceOrg.payloadCounts`.
    pub(super) endpoint: String,
    pub(super) arguments: Json,
}

/// A line that is not a call.
#[derive(Debug, PartialEq)]
pub(super) struct Mistake {
    /// `null` if the line is not an object.
    pub(super) id: Json,
    pub(super) reason: String,
}

impl Record {
    /// Reads a line. Members with other names are ignored.
    pub(super) fn read(line: &[u8]) -> Result<Self, Mistake> {
        let value = serde_json::from_slice(line).map_err(|error| Mistake {
            id: Json::Null,
            reason: format!("expected JSON: {error}"),
        })?;
        let Json::Object(mut members) = value else {
            return Err(Mistake {
                id: Json::Null,
                reason: "expected a JSON object".to_owned(),
            });
        };
        let id = members.remove("id").unwrap_or_default();
        match named(&mut members) {
            Ok((endpoint, arguments)) => Ok(Self {
                id,
                endpoint,
                arguments,
            }),
            Err(reason) => Err(Mistake { id, reason }),
        }
    }
}

/// Takes the name of the endpoint and the arguments.
fn named(members: &mut Map<String, Json>) -> Result<(String, Json), String> {
    let missing: Vec<_> = MEMBERS
        .into_iter()
        .filter(|name| !members.contains_key(*name))
        .collect();
    // The misspelled name of a member that is there is data of the caller.
    let misspelled = members.keys().find_map(|name| {
        let is_known = MEMBERS.contains(&name.as_str());
        let near = nearest(name, missing.iter().copied())?;
        (!is_known && near != "id").then_some((name, near))
    });
    if let Some((name, near)) = misspelled {
        let name = name.escape_debug();
        return Err(format!("unknown member `{name}`; did you mean `{near}`?"));
    }
    let mut text = |name: &str| match members.remove(name) {
        Some(Json::String(text)) => Ok(text),
        Some(_) => Err(format!("invalid `{name}`: expected a string")),
        None => Err(format!("missing member `{name}`")),
    };
    let endpoint = format!("{}.{}", text("resource")?, text("action")?);
    Ok((endpoint, members.remove("args").unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_are_calls() {
        let line = br#"{"id":[1],"resource":"a","action":"b","args":{"c":1},"case":"x"}"#;
        let expected = Record {
            id: json!([1]),
            endpoint: "a.b".to_owned(),
            arguments: json!({"c": 1}),
        };
        assert_eq!(Record::read(line), Ok(expected));
        let least = Record::read(br#"{"resource":"a","action":"b"}"#).unwrap();
        assert_eq!((least.id, least.arguments), (Json::Null, Json::Null));
    }

    #[test]
    fn other_lines_are_refused() {
        for (line, id, reason) in [
            ("{", json!(null), "expected JSON: EOF"),
            ("[]", json!(null), "expected a JSON object"),
            (r#"{"id":7}"#, json!(7), "missing member `resource`"),
            (
                r#"{"id":7,"resource":1,"action":"b"}"#,
                json!(7),
                "invalid `resource`: expected a string",
            ),
            (
                r#"{"id":7,"resource":"a","action":"b","arg":{}}"#,
                json!(7),
                "unknown member `arg`; did you mean `args`?",
            ),
        ] {
            let mistake = Record::read(line.as_bytes()).unwrap_err();
            assert_eq!(mistake.id, id, "{line}");
            assert!(mistake.reason.starts_with(reason), "{}", mistake.reason);
        }
    }
}
