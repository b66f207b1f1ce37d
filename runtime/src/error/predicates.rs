//! Questions about an error that have yes or no for an answer.

use http::StatusCode;

use super::{Error, ErrorKind};

impl Error {
    /// Whether a value was refused before anything was sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        self.kind() == ErrorKind::InvalidInput
    }

    /// Whether the request or its answer was lost, other than by a time limit.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.kind() == ErrorKind::Transport
    }

    /// Whether a time limit ended the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::TimedOut
    }

    /// Returns `true` if the body of the response is longer than the limit of the client.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// Returns `true` if the response is not one that the endpoint declares.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Whether the server answered 400, a malformed request.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.answered_with(StatusCode::BAD_REQUEST)
    }

    /// Whether the server answered 401: there is no token, or a wrong one.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.answered_with(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server answered 403: the token lacks the scope.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.answered_with(StatusCode::FORBIDDEN)
    }

    /// Whether the server answered 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.answered_with(StatusCode::NOT_FOUND)
    }

    /// Whether the server answered 409.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.answered_with(StatusCode::CONFLICT)
    }

    /// Whether the server answered 429: too many requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.answered_with(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the server answered with any status from 500 up.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status().is_some_and(|s| s.is_server_error())
    }

    fn answered_with(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Status && self.status() == Some(status)
    }
}
