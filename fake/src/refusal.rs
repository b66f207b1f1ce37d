//! Why a request is refused.

use restrait::info::EndpointInfo;

use crate::Reply;

/// A refused request: why, in which words, and what of the declaration it offends.
///
/// Checks make them, and so do handlers. What the client sees of it is the API's own error body,
/// see [`Builder::refuse_with`](crate::Builder::refuse_with).
///
/// ```
/// use restrait_fake::{Reason, Refusal};
///
/// let refusal = Refusal::not_found("there is no such pet");
/// assert_eq!((refusal.status(), refusal.reason()), (404, Reason::NotFound));
/// ```
#[derive(Clone, Debug)]
pub struct Refusal {
    status: u16,
    reason: Reason,
    message: String,
    pub(crate) param: Option<&'static str>,
    pub(crate) endpoint: Option<&'static EndpointInfo>,
    /// For 405: the methods that the path does take.
    pub(crate) allow: Option<String>,
}

/// What kind of refusal it is. Each goes with a status of its own, but for [`Reason::Other`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// 404: no endpoint has this path.
    Path,
    /// 405: the path's endpoints do not take this method.
    Method,
    /// 401: the request bears no token that is known.
    Token,
    /// 403: the token has none of the scopes that allow the endpoint.
    Scope,
    /// 413: the body is over the limit.
    TooLarge,
    /// 415: the body is not of the media type that the endpoint takes.
    MediaType,
    /// 400: a param or the body is there but not what it must be.
    Invalid,
    /// 400: a param or the body is not there.
    Missing,
    /// 400: there is a param or a body that the endpoint does not take.
    Unknown,
    /// 404: a handler knows no such thing.
    NotFound,
    /// 409: a handler finds that it does not go with what is there.
    Conflict,
    /// 429: too many requests, on demand.
    TooMany,
    /// 501: the endpoint is declared but has no handler.
    Unhandled,
    /// 500: a handler failed by its own fault.
    Handler,
    /// A handler's own refusal, with the status that it gives.
    Other,
}

impl Reason {
    /// The status that goes with it.
    fn status(self) -> u16 {
        match self {
            Self::Invalid | Self::Missing | Self::Unknown => 400,
            Self::Token => 401,
            Self::Scope => 403,
            Self::Path | Self::NotFound => 404,
            Self::Method => 405,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::MediaType => 415,
            Self::TooMany => 429,
            Self::Handler | Self::Other => 500,
            Self::Unhandled => 501,
        }
    }
}

impl Refusal {
    /// A refusal for `reason` in these words.
    pub(crate) fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self {
            status: reason.status(),
            reason,
            message: message.into(),
            param: None,
            endpoint: None,
            allow: None,
        }
    }

    /// A refusal that names the endpoint, and the param that is at fault.
    pub(crate) fn of(
        endpoint: &'static EndpointInfo,
        param: &'static str,
        reason: Reason,
        what: impl std::fmt::Display,
    ) -> Self {
        Self {
            param: Some(param),
            endpoint: Some(endpoint),
            ..Self::new(reason, format!("{}: `{param}` {what}", label(endpoint)))
        }
    }

    /// A refusal that names the endpoint.
    pub(crate) fn at(
        endpoint: &'static EndpointInfo,
        reason: Reason,
        what: impl std::fmt::Display,
    ) -> Self {
        Self {
            endpoint: Some(endpoint),
            ..Self::new(reason, format!("{}: {what}", label(endpoint)))
        }
    }

    /// There is no such thing: 404.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Reason::NotFound, message)
    }

    /// What is asked does not go with what is there: 409.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(Reason::Conflict, message)
    }

    /// What is asked is not valid, by a rule that the declaration does not know: 400.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(Reason::Invalid, message)
    }

    /// A refusal with a status of the handler's own.
    pub fn with_status(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            ..Self::new(Reason::Other, message)
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// What kind of refusal it is.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The explanation, for people. Where a check made it, it names endpoint and param.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The wire name of the param that is at fault, where it is one of the declaration's.
    #[must_use]
    pub fn param(&self) -> Option<&'static str> {
        self.param
    }

    /// The endpoint that was asked for, as soon as that is known.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.endpoint
    }

    /// The usual error body: a problem document (RFC 9457).
    pub(crate) fn problem(&self) -> Reply {
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
        Reply::json(self.status, &body).media_type("application/problem+json")
    }
}

/// The endpoint's name with its resource's: `instanceOrg.get`.
pub(crate) fn label(endpoint: &EndpointInfo) -> String {
    format!("{}.{}", endpoint.route.api(), endpoint.route.name())
}
