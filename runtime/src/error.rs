//! What can go wrong, in the order of a call's life.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::{Route, TransportError, decode};

mod answer;
mod display;
mod kind;

pub use answer::ApiMessage;
pub(crate) use answer::redact;
pub(crate) use display::escaped;
pub use kind::{ErrorKind, Outcome};

/// The result of whatever can fail with an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed, or why a client could not be made.
///
/// It says which endpoint by its method and path *template*; values, the URL and the token
/// appear in no error. It is one pointer wide.
///
/// ```
/// # async fn example(call: impl Future<Output = restrait::Result<()>>) -> restrait::Result<()> {
/// match call.await {
///     Ok(()) => println!("done"),
///     Err(error) if error.is_not_found() => println!("there is no such thing"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    route: Option<&'static Route>,
    cause: Cause,
}

/// What happened.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A value that was refused before anything was sent.
    Invalid {
        param: Cow<'static, str>,
        reason: Cow<'static, str>,
    },
    /// The request or its answer was lost.
    Transport(TransportError),
    /// The server sent the caller elsewhere. `target` is an origin, no more.
    Redirected {
        status: StatusCode,
        target: Option<String>,
    },
    /// The server refused.
    Answered {
        status: StatusCode,
        message: ApiMessage,
        body: Bytes,
    },
    /// The answer's body is longer than the client takes.
    TooLarge { status: StatusCode, limit: usize },
    /// The server consented, in words that are not the endpoint's.
    Undecodable {
        status: StatusCode,
        fault: decode::Fault,
    },
}

impl Error {
    pub(crate) fn new(route: Option<&'static Route>, cause: Cause) -> Self {
        Self(Box::new(Inner { route, cause }))
    }

    /// A value of the caller that was refused.
    pub(crate) fn invalid(
        route: Option<&'static Route>,
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (param, reason) = (param.into(), reason.into());
        Self::new(route, Cause::Invalid { param, reason })
    }

    /// What kind of error this is, for `match`.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Invalid { .. } => ErrorKind::InvalidInput,
            Cause::Transport(error) if error.is_timeout() => ErrorKind::TimedOut,
            Cause::Transport(error) if error.is_body() => ErrorKind::Body,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Redirected { .. } => ErrorKind::Redirected,
            Cause::Answered { .. } => ErrorKind::Answered,
            Cause::TooLarge { .. } | Cause::Undecodable { .. } => ErrorKind::Undecodable,
        }
    }

    /// Whether the server can have acted on the call.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.0.cause {
            Cause::Invalid { .. } => Outcome::NotSent,
            Cause::Transport(error) if error.is_not_sent() => Outcome::NotSent,
            Cause::Transport(_) => Outcome::Unknown,
            _ => Outcome::Answered,
        }
    }

    /// The endpoint that was called. `None` where a client could not be made.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static Route> {
        self.0.route
    }

    /// The param, header or setting that was refused.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Invalid { param, .. } => Some(param),
            _ => None,
        }
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Redirected { status, .. }
            | Cause::Answered { status, .. }
            | Cause::TooLarge { status, .. }
            | Cause::Undecodable { status, .. } => Some(*status),
            Cause::Invalid { .. } | Cause::Transport(_) => None,
        }
    }

    /// What the API said, where it answered with an error.
    #[must_use]
    pub fn api(&self) -> Option<&ApiMessage> {
        match &self.0.cause {
            Cause::Answered { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The body of an error answer, whatever it holds: at most 64 KiB, the token taken out.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match &self.0.cause {
            Cause::Answered { body, .. } => Some(body),
            _ => None,
        }
    }

    /// The body of an error answer as a type of the caller's.
    #[must_use]
    pub fn body_as<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        decode::from_slice(self.body()?).ok()
    }

    /// Where in the answer's JSON the decoding stopped: `$.summary.deviceCount`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Undecodable { fault, .. } => Some(&fault.path),
            _ => None,
        }
    }

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

    /// Whether the answer is not what the endpoint declares.
    #[must_use]
    pub fn is_undecodable(&self) -> bool {
        self.kind() == ErrorKind::Undecodable
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
        self.kind() == ErrorKind::Answered && self.status().is_some_and(|s| s.is_server_error())
    }

    fn answered_with(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Answered && self.status() == Some(status)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field(
                "endpoint",
                &self.0.route.map(|route| (&route.method, route.path)),
            )
            .field("cause", &self.0.cause)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Transport(error) => Some(error.cause()),
            Cause::Undecodable { fault, .. } => Some(&fault.source),
            _ => None,
        }
    }
}
