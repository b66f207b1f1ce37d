//! The arguments of tools.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

/// The arguments of `describe`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Describe {
    pub(super) resource: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) search: Option<String>,
    #[serde(default)]
    pub(super) schemas: bool,
    #[serde(default)]
    pub(super) cursor: Option<Cursor>,
}

/// The arguments of `query` and `write`: an endpoint of a resource.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfResource {
    pub(super) resource: String,
    pub(super) action: Option<String>,
    #[serde(default)]
    pub(super) arguments: Map<String, Json>,
    #[serde(default)]
    pub(super) cursor: Option<Cursor>,
    pub(super) path: Option<String>,
}

/// The arguments of `call`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Call {
    pub(super) endpoint: String,
    #[serde(default)]
    pub(super) arguments: Map<String, Json>,
    #[serde(default)]
    pub(super) cursor: Option<Cursor>,
    pub(super) path: Option<String>,
}

/// The arguments that choose a part of a result.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Part {
    #[serde(default)]
    pub(super) cursor: Option<Cursor>,
    pub(super) path: Option<String>,
}

/// The number of the first item of a part, from an earlier result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Json")]
pub(super) struct Cursor(pub(super) usize);

impl TryFrom<Json> for Cursor {
    type Error = String;

    fn try_from(value: Json) -> Result<Self, String> {
        let number = match &value {
            Json::String(text) => text.parse().ok(),
            Json::Number(number) => number.as_u64().and_then(|it| usize::try_from(it).ok()),
            Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
        };
        number
            .map(Self)
            .ok_or_else(|| "invalid `cursor`: expected the cursor of an earlier result".to_owned())
    }
}

/// Reads the arguments of a tool.
///
/// # Errors
///
/// Returns the reason, with the names of the arguments that exist.
pub(super) fn read<T: DeserializeOwned>(
    tool: &str,
    arguments: Map<String, Json>,
) -> Result<T, String> {
    T::deserialize(Json::Object(arguments))
        .map_err(|error| format!("invalid arguments of `{tool}`: {error}"))
}

/// Takes the arguments that choose a part of a result out of the arguments of a tool.
pub(super) fn take_part(tool: &str, arguments: &mut Map<String, Json>) -> Result<Part, String> {
    let names = ["cursor", "path"].into_iter();
    let taken = names.filter_map(|name| Some((name.to_owned(), arguments.remove(name)?)));
    read(tool, taken.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn call(arguments: Json) -> Result<Call, String> {
        let Json::Object(arguments) = arguments else {
            panic!("expected an object");
        };
        read("call", arguments)
    }

    #[test]
    fn mistakes_name_the_argument() {
        for (arguments, expected) in [
            (json!({}), "missing field `endpoint`"),
            (json!({"endpoint": 1}), "invalid type: integer `1`"),
            (
                json!({"endpoint": "a.b", "argument": {}}),
                "unknown field `argument`, expected one of",
            ),
            (json!({"endpoint": "a.b", "cursor": "x"}), "`cursor`"),
            (json!({"endpoint": "a.b", "cursor": -1}), "`cursor`"),
        ] {
            let reason = call(arguments).unwrap_err();
            assert!(
                reason.starts_with("invalid arguments of `call`: "),
                "{reason}"
            );
            assert!(reason.contains(expected), "{reason}");
        }
    }

    #[test]
    fn cursors_are_numbers_or_texts() {
        for cursor in [json!(7), json!("7")] {
            let call = call(json!({"endpoint": "a.b", "cursor": cursor})).unwrap();
            assert_eq!(call.cursor, Some(Cursor(7)));
        }
    }
}
