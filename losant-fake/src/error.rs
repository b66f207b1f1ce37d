//! Refusals in the platform's own shape.

use restrait_fake::{Refusal, Reply};
use serde_json::json;

/// The error body of a refusal.
pub(crate) fn shape(refusal: &Refusal) -> Reply {
    reply(refusal.status(), kind(refusal.status()), refusal.message())
}

/// An error body of this type and message.
pub(crate) fn reply(status: u16, kind: &str, message: &str) -> Reply {
    Reply::json(status, &json!({ "type": kind, "message": message }))
}

/// The platform's name for what a status says.
fn kind(status: u16) -> &'static str {
    match status {
        400 => "Validation",
        401 => "Authentication",
        403 => "Authorization",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        413 => "PayloadTooLarge",
        415 => "UnsupportedMediaType",
        501 => "NotImplemented",
        _ => "Internal",
    }
}
