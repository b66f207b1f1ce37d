//! Error responses of the platform.

use restrait_fake::{Rejection, Response};
use serde_json::json;

/// Returns the error response for a rejection.
pub(crate) fn response(rejection: &Rejection) -> Response {
    let status = rejection.status();
    with_type(status, error_type(status), rejection.message())
}

/// Returns an error response with this type and message.
pub(crate) fn with_type(status: u16, kind: &str, message: &str) -> Response {
    Response::json(status, &json!({ "type": kind, "message": message }))
}

/// Returns the platform's error type for a status.
fn error_type(status: u16) -> &'static str {
    match status {
        400 => "Validation",
        401 => "Authentication",
        403 => "Authorization",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        413 => "PayloadTooLarge",
        415 => "UnsupportedMediaType",
        429 => "TooManyRequests",
        501 => "NotImplemented",
        _ => "Internal",
    }
}
