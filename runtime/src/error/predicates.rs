//! Predicates of errors.

use http::StatusCode;

use super::{Error, ErrorKind};

impl Error {
    /// Returns `true` if a value cannot be sent. The request was not sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        self.kind() == ErrorKind::InvalidInput
    }

    /// Returns `true` if the request could not be sent or the response was not received, other
    /// than by a time limit.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.kind() == ErrorKind::Transport
    }

    /// Returns `true` if a time limit ended the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::TimedOut
    }

    /// Returns `true` if the response exceeds a size limit.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// Returns `true` if the response does not match the type that the endpoint declares.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Returns `true` if the status is 400 Bad Request.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_error_status(StatusCode::BAD_REQUEST)
    }

    /// Returns `true` if the status is 401 Unauthorized: the token is missing or invalid.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_error_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` if the status is 403 Forbidden: the token lacks a scope.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_error_status(StatusCode::FORBIDDEN)
    }

    /// Returns `true` if the status is 404 Not Found.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_error_status(StatusCode::NOT_FOUND)
    }

    /// Returns `true` if the status is 409 Conflict.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_error_status(StatusCode::CONFLICT)
    }

    /// Returns `true` if the status is 429 Too Many Requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_error_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns `true` if the status is in the range 500 to 599.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status().is_some_and(|s| s.is_server_error())
    }

    fn has_error_status(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Status && self.status() == Some(status)
    }
}
