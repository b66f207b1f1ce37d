//! Rejected requests.

use restrait::info::EndpointInfo;

use crate::Response;

/// A request that is rejected, with a status, a kind and a message.
///
/// The server creates rejections for requests that do not match the declaration, and handlers
/// return them. The client receives a rejection as an error response, see
/// [`Builder::error_response`](crate::Builder::error_response).
///
/// ```
/// use restrait_fake::{Rejection, RejectionKind};
///
/// let rejection = Rejection::not_found("unknown pet");
/// assert_eq!(rejection.status(), 404);
/// assert_eq!(rejection.kind(), RejectionKind::NotFound);
/// ```
#[derive(Clone, Debug)]
pub struct Rejection {
    status: u16,
    kind: RejectionKind,
    message: String,
    pub(crate) param: Option<&'static str>,
    pub(crate) endpoint: Option<&'static EndpointInfo>,
    /// Methods that the path supports, for status 405.
    pub(crate) allow: Option<String>,
}

/// A reason to reject a request.
///
/// ```
/// # use restrait_fake::{Rejection, RejectionKind, Response};
/// # use serde_json::json;
/// fn error_response(rejection: &Rejection) -> Response {
///     let code = match rejection.kind() {
///         RejectionKind::Unauthorized | RejectionKind::Forbidden => "auth",
///         RejectionKind::NotFound => "not_found",
///         _ => "error",
///     };
///     Response::json(rejection.status(), &json!({ "code": code }))
/// }
/// # assert_eq!(error_response(&Rejection::not_found("")).status(), 404);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// No endpoint has this path. Status 404.
    UnknownPath,
    /// The path has endpoints, but none with this method. Status 405.
    MethodNotAllowed,
    /// The header `accept` is not the one that the endpoint declares as a constant. Status 406.
    NotAcceptable,
    /// The bearer token or another credential is missing or unknown. Status 401.
    Unauthorized,
    /// The token has none of the scopes of the endpoint. Status 403.
    Forbidden,
    /// The body exceeds [`Builder::max_body_bytes`](crate::Builder::max_body_bytes). Status 413.
    TooLarge,
    /// The media type of the body is not the declared one. Status 415.
    UnsupportedMediaType,
    /// A param or the body has an invalid value. Status 400.
    Invalid,
    /// A required param or the body is missing. Status 400.
    Missing,
    /// The endpoint does not declare this param, or declares no body. Status 400.
    Unknown,
    /// A handler did not find the requested object, see [`Rejection::not_found`]. Status 404.
    NotFound,
    /// The request conflicts with the current state, see [`Rejection::conflict`]. Status 409.
    Conflict,
    /// A [`Fault::TooManyRequests`](crate::Fault::TooManyRequests) was requested. Status 429.
    TooManyRequests,
    /// The endpoint has no handler. Status 501.
    NotImplemented,
    /// The handler panicked, or it asked for a param that the endpoint does not declare.
    /// Status 500.
    HandlerFailed,
    /// A handler chose the status, see [`Rejection::with_status`].
    Other,
}

impl RejectionKind {
    /// Returns the default status of this kind.
    fn status(self) -> u16 {
        match self {
            Self::Invalid | Self::Missing | Self::Unknown => 400,
            Self::Unauthorized => 401,
            Self::Forbidden => 403,
            Self::UnknownPath | Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::NotAcceptable => 406,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::TooManyRequests => 429,
            Self::HandlerFailed | Self::Other => 500,
            Self::NotImplemented => 501,
        }
    }
}

impl Rejection {
    /// Creates a rejection that belongs to no endpoint.
    pub(crate) fn new(kind: RejectionKind, message: impl Into<String>) -> Self {
        Self {
            status: kind.status(),
            kind,
            message: message.into(),
            param: None,
            endpoint: None,
            allow: None,
        }
    }

    /// Creates a rejection for a param of `endpoint`. `message` must name the param.
    pub(crate) fn for_param(
        endpoint: &'static EndpointInfo,
        param: &'static str,
        kind: RejectionKind,
        message: impl std::fmt::Display,
    ) -> Self {
        Self {
            param: Some(param),
            ..Self::for_endpoint(endpoint, kind, message)
        }
    }

    /// Creates a rejection whose message begins with the name of the endpoint.
    pub(crate) fn for_endpoint(
        endpoint: &'static EndpointInfo,
        kind: RejectionKind,
        message: impl std::fmt::Display,
    ) -> Self {
        Self {
            endpoint: Some(endpoint),
            ..Self::new(kind, format!("{}: {message}", qualified_name(endpoint)))
        }
    }

    /// Creates a rejection for an object that does not exist (404).
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(RejectionKind::NotFound, message)
    }

    /// Creates a rejection for a request that conflicts with the current state (409).
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(RejectionKind::Conflict, message)
    }

    /// Creates a rejection for a request that breaks a rule which the declaration does not express
    /// (400).
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(RejectionKind::Invalid, message)
    }

    /// Creates a rejection with a custom status.
    ///
    /// For an API whose client declares `error_if`, the status may be 200:
    /// [`Builder::error_response`](crate::Builder::error_response) creates the body that reports the error.
    ///
    /// ```
    /// # use restrait_fake::Rejection;
    /// let rejection = Rejection::with_status(402, "no credit left");
    /// assert_eq!(rejection.status(), 402);
    /// ```
    pub fn with_status(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            ..Self::new(RejectionKind::Other, message)
        }
    }

    /// Sets the endpoint of the request.
    #[cfg(feature = "schema")]
    pub(crate) fn with_endpoint(self, endpoint: &'static EndpointInfo) -> Self {
        Self {
            endpoint: Some(endpoint),
            ..self
        }
    }

    /// Returns the HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the reason for the rejection.
    #[must_use]
    pub fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// Returns the message. Messages of the server's own checks name the endpoint and the param.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the wire name of the param that caused the rejection, if it is a declared param.
    #[must_use]
    pub fn param(&self) -> Option<&'static str> {
        self.param
    }

    /// Returns the endpoint of the request, if one matches it and the server's own checks rejected
    /// the request.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.endpoint
    }

    /// Returns the default error response, a problem document (RFC 9457).
    pub(crate) fn to_problem(&self) -> Response {
        let title = http::StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason());
        let mut body = serde_json::json!({
            "title": title.unwrap_or("Error"),
            "status": self.status,
            "detail": self.message,
        });
        if let (Some(body), Some(param)) = (body.as_object_mut(), self.param) {
            body.insert("param".into(), param.into());
        }
        Response::json(self.status, &body).media_type("application/problem+json")
    }
}

/// Returns the name of the endpoint, preceded by the name of its resource: `instanceOrg.get`.
pub(crate) fn qualified_name(endpoint: &EndpointInfo) -> String {
    format!("{}.{}", endpoint.route.api(), endpoint.route.name())
}
