//! Error responses in the shape of the error type that an API declares.

use serde_json::{Number, Value};

use crate::Response;
use crate::rejection::Rejection;
use crate::sample::sample;
use crate::schema::compile;

/// Names of members that contain a message, in the order in which they are preferred.
const MESSAGES: [&str; 9] = [
    "message",
    "detail",
    "error_description",
    "error_message",
    "description",
    "reason",
    "msg",
    "error",
    "title",
];

/// Names of members that contain the HTTP status.
const STATUSES: [&str; 4] = ["status", "statusCode", "status_code", "code"];

/// Returns the error response for a rejection: a sample of the schema, with the message and the status of
/// the rejection. `None` if the schema has no sample.
pub(crate) fn response(root: &Value, schema: &Value, rejection: &Rejection) -> Option<Response> {
    let validator = compile(root, schema).ok()?;
    let mut body = sample(root, schema)?;
    let message = Value::from(rejection.message());
    let status = Value::Number(Number::from(rejection.status()));
    for (names, value) in [(&MESSAGES[..], &message), (&STATUSES[..], &status)] {
        for name in names {
            let mut changed = body.clone();
            // The schema may limit the values.
            if replace(&mut changed, name, value) && validator.is_valid(&changed) {
                body = changed;
                break;
            }
        }
    }
    Some(Response::json(rejection.status(), &body))
}

/// Replaces the first member with this name whose value has the same type. Returns `false` if there is
/// none.
fn replace(body: &mut Value, name: &str, value: &Value) -> bool {
    match body {
        Value::Object(members) => {
            if let Some(member) = members.get_mut(name)
                && has_type_of(member, value)
            {
                *member = value.clone();
                return true;
            }
            members
                .values_mut()
                .any(|member| replace(member, name, value))
        }
        Value::Array(items) => items.iter_mut().any(|item| replace(item, name, value)),
        _ => false,
    }
}

fn has_type_of(one: &Value, other: &Value) -> bool {
    (one.is_string() && other.is_string()) || (one.is_number() && other.is_number())
}
