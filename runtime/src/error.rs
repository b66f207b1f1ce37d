//! Errors of calls and clients.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};

use crate::route::Route;
use crate::secret::Secrets;

mod api_error;
mod body_fault;
mod cause;
mod context;
mod display;
mod escape;
mod kind;
mod predicates;
mod redact;
mod scopes;
mod time_limit;
mod transport;

pub use api_error::ApiError;
pub(crate) use api_error::ErrorBody;
pub(crate) use body_fault::BodyFault;
pub(crate) use cause::{Cause, HiddenUrl, InvalidInput, SizeLimit, TokenFailure};
pub(crate) use context::{ErrorContext, TokenScopes};
pub(crate) use escape::escaped;
pub use kind::{ErrorKind, Outcome};
pub(crate) use redact::redact_failure;
pub(crate) use time_limit::{Activity, TimeLimit};
pub use transport::TransportError;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
pub(crate) use transport::chain::errors;

/// A [`Result`](std::result::Result) whose error is an [`Error`] by default.
///
/// ```
/// fn client() -> restrait::Result<restrait::Client> {
///     restrait::Client::builder().base_url("https://api.example.com").build()
/// }
/// # assert!(client().is_ok());
/// ```
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of a call, or of a client that could not be built.
///
/// `Display` is one line that includes the cause and begins with the endpoint:
///
/// ```text
/// GET /instances/<instanceId>: cannot connect: connection refused (os error 111)
/// GET /devices/<deviceId>: 404 Not Found: NotFound: unknown device
/// ```
///
/// `Debug` is the same line, so that it reads well when `main` returns the error; `{:#?}` shows the
/// structure. [`source`](std::error::Error::source) is `None`, because `Display` includes all
/// causes; [`get_ref`](Self::get_ref) returns the error of the transport, token source or writer.
///
/// An error shows the path *template* of the endpoint. It never shows the values of params, the
/// URL, the token or other secrets. It is one pointer wide.
///
/// ```
/// # async fn example(call: impl Future<Output = restrait::Result<()>>) -> restrait::Result<()> {
/// match call.await {
///     Ok(()) => println!("done"),
///     Err(error) if error.is_not_found() => println!("no such device"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    route: Option<&'static Route>,
    cause: Cause,
    context: ErrorContext,
}

impl Error {
    /// Returns an error that contains nothing from a server or transport.
    fn new(route: Option<&'static Route>, cause: Cause) -> Self {
        let context = ErrorContext::default();
        Self(Box::new(Inner {
            route,
            cause,
            context,
        }))
    }

    /// Returns the error of a call that may have been sent.
    ///
    /// Servers and transports may repeat what was sent to them, so the secrets are removed here.
    /// Every such error is created by this function.
    pub(crate) fn from_call(
        route: &'static Route,
        cause: Cause,
        secrets: &Secrets,
        context: ErrorContext,
    ) -> Self {
        let route = Some(route);
        Self(Box::new(Inner {
            route,
            cause,
            context,
        }))
        .redact(secrets)
    }

    /// Removes the secrets of a call from all texts.
    pub(crate) fn redact(self, secrets: &Secrets) -> Self {
        let Some(redactor) = secrets.redactor() else {
            return self;
        };
        let Inner {
            route,
            cause,
            context,
        } = *self.0;
        Self(Box::new(Inner {
            route,
            cause: cause.redact(&redactor),
            context: context.redact(&redactor),
        }))
    }

    /// Returns a transport error that no transport reported.
    pub(crate) fn local(route: Option<&'static Route>, error: TransportError) -> Self {
        Self::new(route, Cause::Transport(error))
    }

    pub(crate) fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// Returns the error of a value that cannot be sent.
    pub(crate) fn invalid(
        route: Option<&'static Route>,
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::refused(route, InvalidInput::new(param, reason))
    }

    /// Returns the error of invalid input.
    pub(crate) fn refused(route: Option<&'static Route>, input: InvalidInput) -> Self {
        Self::new(route, Cause::Invalid(input))
    }

    /// Returns the kind of the error, for `match`.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Invalid(_) => ErrorKind::InvalidInput,
            Cause::Token(_) => ErrorKind::Token,
            Cause::MissingScope => ErrorKind::MissingScope,
            Cause::Transport(error) if error.is_timeout() => ErrorKind::TimedOut,
            Cause::Transport(error) if error.is_request_body() => ErrorKind::RequestBody,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Redirect { .. } => ErrorKind::Redirect,
            Cause::Status { .. } => ErrorKind::Status,
            Cause::Pagination(_) => ErrorKind::Pagination,
            Cause::Write(_) => ErrorKind::Write,
            Cause::TooLarge { .. } => ErrorKind::TooLarge,
            Cause::Decode { .. } => ErrorKind::Decode,
        }
    }

    /// Returns the effect that the call may have had on the server.
    ///
    /// It covers all attempts: a request that could not be sent the second time may have arrived
    /// the first time. It is also [`Outcome::Unknown`] if a `DELETE` got 404 or 410 after a retry,
    /// because an earlier attempt may have deleted the resource.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let earlier = self.0.context.earlier;
        match &self.0.cause {
            Cause::Invalid(_) | Cause::Token(_) | Cause::MissingScope => earlier,
            Cause::Transport(error) if error.is_not_sent() => earlier,
            Cause::Transport(_) => Outcome::Unknown,
            Cause::Status { .. } if self.may_be_deleted() => Outcome::Unknown,
            Cause::Redirect { .. }
            | Cause::Status { .. }
            | Cause::TooLarge { .. }
            | Cause::Pagination(_)
            | Cause::Write(_)
            | Cause::Decode { .. } => Outcome::Answered,
        }
    }

    /// Returns `true` if an earlier attempt may have deleted the resource that was not found.
    fn may_be_deleted(&self) -> bool {
        let Cause::Status { status, .. } = &self.0.cause else {
            return false;
        };
        let is_delete = self.0.route.is_some_and(|it| it.method() == Method::DELETE);
        let is_missing = matches!(*status, StatusCode::NOT_FOUND | StatusCode::GONE);
        is_delete && is_missing && self.0.context.maybe_processed
    }

    /// Returns the number of attempts to send the request. It is 0 if nothing was sent because a value
    /// was invalid.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// Returns the time that the server asks clients to wait, from the header `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.context.retry_after
    }

    /// Returns the server's id of the request, from `X-Request-Id` or a similar header.
    ///
    /// Include it when you report a problem to the operators of the API.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.context.request_id.as_deref()
    }

    /// Returns the endpoint that was called, or `None` if a client could not be built.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static Route> {
        self.0.route
    }

    /// Returns the name of the param, header or setting that is invalid.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        let Cause::Invalid(input) = &self.0.cause else {
            return None;
        };
        Some(&input.param)
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Redirect { status, .. }
            | Cause::Status { status, .. }
            | Cause::TooLarge { status, .. }
            | Cause::Decode { status, .. } => Some(*status),
            Cause::Invalid(_)
            | Cause::Token(_)
            | Cause::MissingScope
            | Cause::Transport(_)
            | Cause::Pagination(_)
            | Cause::Write(_) => None,
        }
    }

    /// Returns the target of a redirect that was not followed: an absolute URL.
    ///
    /// Only an error of the kind [`ErrorKind::Redirect`] has one. It is `None` if the header `Location`
    /// is missing or invalid, if the URL is not one of `http` or `https` or is longer than
    /// [`Limits::max_url_bytes`](crate::Limits::max_url_bytes), and if it contains a secret of the call.
    ///
    /// Nothing else shows the URL, because servers sign the URLs to which they redirect: anyone can use
    /// them. Check its host before you request it.
    ///
    /// ```
    /// # fn example(error: restrait::Error) {
    /// if let Some(url) = error.location().filter(|url| url.starts_with("https://cdn.example.com/")) {
    ///     open(url);
    /// }
    /// # fn open(_: &str) {}
    /// # }
    /// ```
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        let Cause::Redirect { location, .. } = &self.0.cause else {
            return None;
        };
        location.as_ref().map(|url| &*url.0)
    }

    /// Returns the error that the API reported in the body of an error response.
    ///
    /// The status is a success if the client declares such errors with `error_if`.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        let Cause::Status { api_error, .. } = &self.0.cause else {
            return None;
        };
        Some(api_error)
    }

    /// Returns the body of an error response: up to 64 KiB by default, without secrets.
    ///
    /// The body of an error with a successful status, which `error_if` declares, is complete.
    ///
    /// [`Limits::max_error_body_bytes`](crate::Limits::max_error_body_bytes) sets the limit.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.error_body().map(|body| &**body)
    }

    pub(crate) fn error_body(&self) -> Option<&Bytes> {
        let Cause::Status { body, .. } = &self.0.cause else {
            return None;
        };
        Some(&body.0)
    }

    /// Returns the JSON path at which decoding failed: `$.summary.deviceCount`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        let Cause::Decode { fault, .. } = &self.0.cause else {
            return None;
        };
        Some(fault.path())
    }

    /// Returns the error that the transport, the token source or the writer reported.
    ///
    /// `Display` already includes its text.
    ///
    /// ```
    /// # fn example(error: restrait::Error) {
    /// let io_error = error.get_ref().and_then(|it| it.downcast_ref::<std::io::Error>());
    /// let is_full = io_error.is_some_and(|it| it.kind() == std::io::ErrorKind::StorageFull);
    /// # let _ = is_full;
    /// # }
    /// ```
    #[must_use]
    pub fn get_ref(&self) -> Option<&(dyn std::error::Error + Send + Sync + 'static)> {
        match &self.0.cause {
            Cause::Token(error) => Some(&**error),
            Cause::Transport(error) => Some(error.get_ref()),
            Cause::Write(error) => Some(error),
            Cause::Invalid(_)
            | Cause::MissingScope
            | Cause::Redirect { .. }
            | Cause::Status { .. }
            | Cause::TooLarge { .. }
            | Cause::Pagination(_)
            | Cause::Decode { .. } => None,
        }
    }
}

impl std::error::Error for Error {}
