//! Refusals in the platform's own shape.

use std::borrow::Cow;

use axum::http::StatusCode;
use serde_json::{Value, json};

/// Why a request is refused.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// 400: the path, the query or the body is malformed.
    Validation(String),
    /// 401: it is not known who asks.
    Authentication(&'static str),
    /// 403: whoever asks may not do this.
    Authorization(String),
    /// 404: there is no such thing.
    NotFound(&'static str),
    /// 405, with the methods that the path does take.
    MethodNotAllowed(&'static str),
    /// 413: the body is over the limit.
    PayloadTooLarge,
}

impl ApiError {
    /// The status that goes with it.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Validation(_) => StatusCode::BAD_REQUEST,
            Self::Authentication(_) => StatusCode::UNAUTHORIZED,
            Self::Authorization(_) => StatusCode::FORBIDDEN,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }

    /// The error body.
    pub(crate) fn body(&self) -> Value {
        let (kind, message): (_, Cow<'_, str>) = match self {
            Self::Validation(message) => ("Validation", message.into()),
            Self::Authentication(message) => ("Authentication", (*message).into()),
            Self::Authorization(message) => ("Authorization", message.into()),
            Self::NotFound(message) => ("NotFound", (*message).into()),
            Self::MethodNotAllowed(allowed) => (
                "MethodNotAllowed",
                format!("This path takes only: {allowed}").into(),
            ),
            Self::PayloadTooLarge => (
                "PayloadTooLarge",
                "The request body is over 1048576 bytes".into(),
            ),
        };
        json!({ "type": kind, "message": message })
    }
}
