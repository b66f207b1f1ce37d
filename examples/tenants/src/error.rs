//! Errors of the service, and the statuses for errors of the library.

use std::time::Duration;

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use losant::{Error, ErrorKind};
use serde_json::json;
use tracing::warn;

/// The time to wait if Losant does not name one: its limits count the calls of 15 seconds.
const RETRY_LATER: Duration = Duration::from_secs(15);

/// An error response: a status, a message, and for 429 the time to wait.
#[derive(Debug)]
pub(crate) struct Failure {
    status: StatusCode,
    message: &'static str,
    retry_after: Option<Duration>,
}

impl Failure {
    fn new(status: StatusCode, message: &'static str) -> Self {
        Self {
            status,
            message,
            retry_after: None,
        }
    }

    pub(crate) fn not_found(message: &'static str) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    pub(crate) fn invalid(message: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn timed_out() -> Self {
        Self::new(StatusCode::GATEWAY_TIMEOUT, "Losant took too long")
    }

    /// Returns the response for an error of the library.
    ///
    /// Errors that the caller can correct keep their status. All others are 502, also a refused token: the
    /// caller did not send it and cannot replace it.
    fn from_call(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::TimedOut => Self::timed_out(),
            ErrorKind::InvalidInput => Self::invalid("invalid param"),
            ErrorKind::MissingScope => Self::forbidden(),
            ErrorKind::Token => Self::refused(),
            _ if error.is_bad_request() => Self::invalid("Losant refused a param"),
            _ if error.is_unauthorized() => Self::refused(),
            _ if error.is_forbidden() => Self::forbidden(),
            _ if error.is_not_found() => Self::not_found("not found"),
            _ if error.is_rate_limited() => Self {
                retry_after: Some(error.retry_after().unwrap_or(RETRY_LATER)),
                ..Self::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "too many calls of the tenant",
                )
            },
            _ => Self::new(StatusCode::BAD_GATEWAY, "Losant failed"),
        }
    }

    fn forbidden() -> Self {
        let message = "the tenant's token does not permit this";
        Self::new(StatusCode::FORBIDDEN, message)
    }

    fn refused() -> Self {
        let message = "Losant refused the tenant's token";
        Self::new(StatusCode::BAD_GATEWAY, message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        // The text of an error contains no value, URL or token. The caller does not get it.
        warn!(
            attempts = error.attempts(),
            losant_id = error.request_id(),
            "{error}"
        );
        Self::from_call(&error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let body = Json(json!({ "error": self.message }));
        // Rounded up, so that the caller does not come too early.
        let seconds = self.retry_after.map(|wait| wait.as_millis().div_ceil(1000));
        let header = seconds.map(|seconds| [(RETRY_AFTER, seconds.to_string())]);
        match header {
            Some(header) => (self.status, header, body).into_response(),
            None => (self.status, body).into_response(),
        }
    }
}
