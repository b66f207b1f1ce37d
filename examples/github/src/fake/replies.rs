//! Errors of GitHub, and the rate limit of all responses.

use restrait_fake::{Rejection, Request, Response};
use serde_json::{Value, json};

use super::{LIMIT, State};

/// Returns an error.
pub(super) fn error(status: u16, message: &str) -> Response {
    with_errors(status, message, &Value::Null)
}

/// Returns the error of an invalid value.
pub(super) fn invalid(resource: &str, field: &str, code: &str) -> Response {
    let errors = json!([{ "resource": resource, "field": field, "code": code }]);
    with_errors(422, "Validation Failed", &errors)
}

fn with_errors(status: u16, message: &str, errors: &Value) -> Response {
    let mut body = json!({
        "message": message,
        "documentation_url": "https://docs.github.com/rest",
        "status": status.to_string(),
    });
    if !errors.is_null() {
        body["errors"] = errors.clone();
    }
    Response::json(status, &body)
}

/// Returns a handler whose requests count, except for those of a known version.
pub(super) fn limited(
    handler: impl Fn(&mut State, &Request<'_>) -> Result<Response, Rejection> + Send + Sync + 'static,
) -> impl Fn(&mut State, &Request<'_>) -> Result<Response, Rejection> + Send + Sync + 'static {
    move |state, request| {
        let response = if state.remaining == 0 {
            error(403, "API rate limit exceeded for user ID 1.")
        } else {
            let response = handler(state, request)
                .unwrap_or_else(|rejection| error(rejection.status(), rejection.message()));
            state.remaining -= u64::from(response.status() != 304);
            response
        };
        Ok(response
            .header("x-ratelimit-limit", &LIMIT.to_string())
            .header("x-ratelimit-remaining", &state.remaining.to_string())
            .header("x-ratelimit-reset", &state.reset.to_string()))
    }
}
