//! A line of the output.

use restrait::{Error, ErrorKind};
use restrait_grammar::name::snake;
use serde_json::{Map, Value as Json};

use crate::Failure;

/// The response to a line.
#[derive(Debug)]
pub(super) struct Reply {
    id: Json,
    /// The number of the line, if it is not a call.
    line: Option<u64>,
    endpoint: Option<String>,
    /// The name of the member with the value: `result` or `request`.
    member: &'static str,
    pub(super) value: Result<Json, Failure>,
}

impl Reply {
    pub(super) fn new(
        id: Json,
        endpoint: String,
        member: &'static str,
        value: Result<Json, Failure>,
    ) -> Self {
        Self {
            id,
            line: None,
            endpoint: Some(endpoint),
            member,
            value,
        }
    }

    /// Creates the response to a line that is not a call.
    pub(super) fn invalid(id: Json, line: u64, member: &'static str, reason: &str) -> Self {
        Self {
            id,
            line: Some(line),
            endpoint: None,
            member,
            value: Err(Failure::Usage(format!("line {line}: {reason}"))),
        }
    }

    /// Returns the line.
    pub(super) fn text(&self) -> String {
        let Self { id, member, .. } = self;
        match &self.value {
            Ok(value) => format!("{{\"id\":{id},\"{member}\":{value}}}"),
            Err(failure) => {
                let error = Json::from(self.error(failure));
                // A request that cannot be made is `null`.
                let request = match *member {
                    "request" => "\"request\":null,",
                    _ => "",
                };
                format!("{{\"id\":{id},{request}\"error\":{error}}}")
            }
        }
    }

    fn error(&self, failure: &Failure) -> Map<String, Json> {
        let call = if let Failure::Call(error) = failure {
            Some(error)
        } else {
            None
        };
        let scopes = call.map(Error::required_scopes).unwrap_or_default();
        let all = [
            ("kind", Some(kind(failure).into())),
            ("message", Some(failure.to_string().into())),
            ("line", self.line.map(Json::from)),
            ("endpoint", self.endpoint.clone().map(Json::from)),
            ("param", call.and_then(Error::param).map(Json::from)),
            (
                "status",
                call.and_then(Error::status).map(|it| it.as_u16().into()),
            ),
            ("scopes", (!scopes.is_empty()).then(|| scopes.into())),
        ];
        let members = all.into_iter();
        members
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect()
    }
}

/// Returns the kind of a failure, as `restrait::ErrorKind` names it.
fn kind(failure: &Failure) -> String {
    let kind = match failure {
        Failure::Usage(_) => ErrorKind::InvalidInput,
        Failure::Call(error) | Failure::RawCall { error, .. } => error.kind(),
        Failure::Token(_) => ErrorKind::Token,
        Failure::Io(_) | Failure::Lines { .. } | Failure::Interrupted | Failure::Closed => {
            return "other".to_owned();
        }
    };
    snake(&format!("{kind:?}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_have_a_value_or_an_error() {
        let reply = Reply::new(json!("a"), "b.c".to_owned(), "result", Ok(json!([1])));
        assert_eq!(reply.text(), r#"{"id":"a","result":[1]}"#);
        let reply = Reply::invalid(Json::Null, 3, "request", "expected JSON");
        let text: Json = serde_json::from_str(&reply.text()).unwrap();
        assert_eq!(
            text,
            json!({
                "id": null,
                "request": null,
                "error": {
                    "kind": "invalid_input",
                    "message": "line 3: expected JSON",
                    "line": 3,
                }
            })
        );
    }
}
