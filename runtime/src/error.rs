//! What can go wrong, in the order of a call's life.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::decode;
use crate::route::Route;
use crate::secret::Secrets;

mod api_error;
mod body_fault;
mod context;
mod display;
mod kind;
mod predicates;
mod redact;
mod transport;

pub use api_error::ApiError;
pub(crate) use api_error::ErrorBody;
pub(crate) use body_fault::BodyFault;
pub(crate) use context::ErrorContext;
pub(crate) use display::escaped;
pub use kind::{ErrorKind, Outcome};
pub use transport::TransportError;

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
    context: ErrorContext,
}

/// Why there is no token, told to every call that waited for it.
pub(crate) type TokenFailure = Arc<dyn std::error::Error + Send + Sync>;

/// A value that was refused before anything was sent.
#[derive(Debug, Clone)]
pub(crate) struct InvalidInput {
    /// The param, header or setting.
    pub(crate) param: Cow<'static, str>,
    pub(crate) reason: Cow<'static, str>,
}

impl InvalidInput {
    pub(crate) fn new(
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (param, reason) = (param.into(), reason.into());
        Self { param, reason }
    }
}

/// What happened.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A value that was refused before anything was sent.
    Invalid(InvalidInput),
    /// There is no token: its source has none.
    Token(TokenFailure),
    /// The request or its answer was lost.
    Transport(TransportError),
    /// The server sent the caller elsewhere. `target` is an origin, no more.
    Redirect {
        status: StatusCode,
        target: Option<String>,
        /// Why the caller did not go there.
        reason: &'static str,
    },
    /// The server refused.
    Status {
        status: StatusCode,
        message: ApiError,
        body: ErrorBody,
    },
    /// The answer's body is longer than the client takes.
    TooLarge { status: StatusCode, limit: usize },
    /// A list whose pages would not end, and why.
    Pagination(&'static str),
    /// What was received could not be written where the caller wants it.
    #[cfg_attr(
        target_arch = "wasm32",
        expect(dead_code, reason = "nothing is written")
    )]
    Write(std::io::Error),
    /// The server consented, in words that are not the endpoint's.
    Decode {
        status: StatusCode,
        fault: decode::Fault,
    },
}

impl Error {
    /// An error of this side: nothing that a server says is in it.
    fn new(route: Option<&'static Route>, cause: Cause) -> Self {
        let context = ErrorContext::default();
        Self(Box::new(Inner {
            route,
            cause,
            context,
        }))
    }

    /// The error of a call that may have been sent.
    ///
    /// What a server or a transport says may quote what it was given, so the secrets are taken out
    /// here. All such errors are made here, and in no other way.
    pub(crate) fn of_call(
        route: &'static Route,
        cause: Cause,
        secrets: &Secrets,
        context: ErrorContext,
    ) -> Self {
        let (cause, context) = match secrets.redactor() {
            Some(redactor) => (cause.redact(&redactor), context.redact(&redactor)),
            None => (cause, context),
        };
        Self(Box::new(Inner {
            route: Some(route),
            cause,
            context,
        }))
    }

    /// A failure of this side, in words of this side.
    pub(crate) fn local(route: Option<&'static Route>, error: TransportError) -> Self {
        Self::new(route, Cause::Transport(error))
    }

    pub(crate) fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// A value of the caller that was refused.
    pub(crate) fn invalid(
        route: Option<&'static Route>,
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::refused(route, InvalidInput::new(param, reason))
    }

    /// The same, with what was refused and why.
    pub(crate) fn refused(route: Option<&'static Route>, input: InvalidInput) -> Self {
        Self::new(route, Cause::Invalid(input))
    }

    /// What kind of error this is, for `match`.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Invalid(_) => ErrorKind::InvalidInput,
            Cause::Token(_) => ErrorKind::Token,
            Cause::Transport(error) if error.is_timeout() => ErrorKind::TimedOut,
            Cause::Transport(error) if error.is_body() => ErrorKind::RequestBody,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Redirect { .. } => ErrorKind::Redirect,
            Cause::Status { .. } => ErrorKind::Status,
            Cause::Pagination(_) => ErrorKind::Pagination,
            Cause::Write(_) => ErrorKind::Write,
            Cause::TooLarge { .. } => ErrorKind::TooLarge,
            Cause::Decode { .. } => ErrorKind::Decode,
        }
    }

    /// Whether the server can have acted on the call.
    ///
    /// It is about all attempts: a request that could not be sent the second time may have
    /// arrived the first time.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.0.cause {
            Cause::Invalid(_) => Outcome::NotSent,
            Cause::Token(_) => self.0.context.not_sent(),
            Cause::Transport(error) if error.is_not_sent() => self.0.context.not_sent(),
            Cause::Transport(_) => Outcome::Unknown,
            _ => Outcome::Answered,
        }
    }

    /// How often the request was sent, or tried to be. 0 where it was refused before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// After how long the server wants to be asked again, where it said so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// The server's name for this request, from `X-Request-Id` or a header like it: what its
    /// operators ask for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
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
            Cause::Invalid(input) => Some(&input.param),
            _ => None,
        }
    }

    /// The status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Redirect { status, .. }
            | Cause::Status { status, .. }
            | Cause::TooLarge { status, .. }
            | Cause::Decode { status, .. } => Some(*status),
            Cause::Invalid(_)
            | Cause::Token(_)
            | Cause::Transport(_)
            | Cause::Pagination(_)
            | Cause::Write(_) => None,
        }
    }

    /// What the API said, where it answered with an error.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.cause {
            Cause::Status { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The body of an error answer, whatever it holds: at most 64 KiB, the token taken out.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.error_body().map(|body| &**body)
    }

    /// The same, to be kept.
    pub(crate) fn error_body(&self) -> Option<&Bytes> {
        match &self.0.cause {
            Cause::Status { body, .. } => Some(&body.0),
            _ => None,
        }
    }

    /// Where in the answer's JSON the decoding stopped: `$.summary.deviceCount`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Decode { fault, .. } => Some(&fault.path),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field(
                "endpoint",
                &self.0.route.map(|route| (route.method(), route.path())),
            )
            .field("cause", &self.0.cause)
            .field("context", &self.0.context)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Token(error) => Some(&**error),
            Cause::Transport(error) => Some(error.cause()),
            Cause::Write(error) => Some(error),
            Cause::Decode { fault, .. } => Some(&fault.source),
            _ => None,
        }
    }
}
