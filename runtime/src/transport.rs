//! Sends one prepared request, returns one response: the seam to the network.

use std::fmt;
use std::ops::Range;
use std::pin::Pin;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, StatusCode, Uri};

use crate::body::BodyFault;
use crate::client::BaseUrl;
use crate::{Body, BoxFuture, Route};

#[cfg(target_arch = "wasm32")]
mod fetch;
pub(crate) mod guard;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
mod hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod reqwest;
#[cfg(feature = "tower")]
mod tower;

#[cfg(target_arch = "wasm32")]
pub use self::fetch::Fetch;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub use self::hyper::Hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use self::reqwest::Reqwest;
#[cfg(feature = "tower")]
pub use self::tower::{Tower, TransportService};

/// An error outside a tokio runtime, where connections would panic.
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
fn needs_runtime() -> Result<(), TransportError> {
    if crate::time::has_timer() {
        return Ok(());
    }
    let reason = "there is no tokio runtime here; await the call inside one";
    Err(TransportError::refused(reason))
}

/// Sends requests. The default is [`Reqwest`]; tests and other HTTP clients bring their own.
///
/// Whoever calls it keeps the promises about time, sizes, retries and redirects, so a transport
/// has no timers and no policy. What is left to it:
///
/// * **What it sends**: method, URL, headers and body as they are prepared, each request once. It
///   adds no cookies and no `Referer`. A URL that it would write in another way it refuses, with
///   [`TransportError::refused`].
/// * **When**: not before its future is polled. Dropping the future, or the body of an answer,
///   gives the request up and frees its connection.
/// * **What it may retry**: nothing, but a request of which no byte was written, on a connection
///   that turned out to be closed.
/// * **What it must not follow**: any redirect. It is an answer like every other.
/// * **What it gives**: every answer as it came, whatever its status; the headers before the body
///   has arrived; an error where the body ends before its time.
/// * **What it says**: [`TransportError::not_sent`] where nothing can have arrived, and there
///   only. A request that is wrongly called so may be repeated, even one that must not be.
/// * **What it must not log**: URL, headers and bodies, at any level. They hold the token and
///   the params. Its errors do not tell them either.
///
/// Feature `conformance` has all of this as a test: `restrait::conformance::check`. A transport
/// that panics ends the call with an error, and nothing else.
///
/// ```
/// use restrait::{BoxFuture, Prepared, Received, Transport, TransportError};
///
/// /// Answers everything with an empty object.
/// struct Empty;
///
/// impl Transport for Empty {
///     fn send(&self, _: Prepared<'_>) -> BoxFuture<Result<Received, TransportError>> {
///         Box::pin(async { Ok(Received::new(http::StatusCode::OK, "{}")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and returns the answer once its headers have arrived.
    ///
    /// What is borrowed is turned into the transport's own request here; the future has it.
    fn send(&self, request: Prepared<'_>) -> BoxFuture<Result<Received, TransportError>>;

    /// The same transport with connections of its own, for calls on another runtime: those that
    /// are waited for, with feature `blocking`. `None`, where this one serves all runtimes.
    fn apart(&self) -> Option<std::sync::Arc<dyn Transport>> {
        None
    }
}

/// One request, ready to be sent.
#[non_exhaustive]
pub struct Prepared<'a> {
    /// The endpoint that is called. Its method is the request's.
    pub route: &'static Route,
    /// The whole URL: encoded, checked, without fragment.
    pub url: &'a str,
    /// Where in `url` the path stands.
    pub path: Range<usize>,
    /// The headers, the token's included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// What `url` begins with, where that was parsed before.
    pub(crate) base: Option<&'a BaseUrl>,
}

impl Prepared<'_> {
    /// The path as it was encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.get(self.path.clone()).unwrap_or_default()
    }

    /// The request in the types of the `http` crate.
    ///
    /// # Errors
    ///
    /// When that crate would read another path out of the URL than was meant.
    pub fn into_http(self) -> Result<http::Request<Body>, TransportError> {
        let uri = match self.base {
            Some(base) => self.uri_under(base)?,
            None => Uri::try_from(self.url).map_err(TransportError::refused)?,
        };
        if uri.path() != self.path() {
            return Err(TransportError::other_path());
        }
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.route.method().clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    /// The URL, of which only path and query are parsed.
    fn uri_under(&self, base: &BaseUrl) -> Result<Uri, TransportError> {
        let target = self.url.get(self.path.start..).unwrap_or_default();
        let target = Bytes::copy_from_slice(target.as_bytes());
        let target = PathAndQuery::from_maybe_shared(target).map_err(TransportError::refused)?;
        let mut uri = base.uri();
        uri.path_and_query = Some(target);
        Uri::from_parts(uri).map_err(TransportError::refused)
    }
}

// No values and no token: see promise 8.
impl fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("method", self.route.method())
            .field("path", &self.route.path())
            .finish_non_exhaustive()
    }
}

/// A body that arrives in pieces.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// A body that arrives in pieces. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError>>>;

/// An answer whose headers have arrived.
#[non_exhaustive]
pub struct Received {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, yet to be read.
    pub body: BoxBody,
}

impl Received {
    /// An answer that is already here.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let body = Box::pin(Body::full(body));
        Self::streaming(status, HeaderMap::new(), body)
    }

    /// An answer whose body is yet to come.
    #[must_use]
    pub fn streaming(status: StatusCode, headers: HeaderMap, body: BoxBody) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Received");
        all.field("status", &self.status).finish_non_exhaustive()
    }
}

/// Why a request or its answer was lost.
#[derive(Debug)]
pub struct TransportError {
    state: State,
    cause: Box<dyn std::error::Error + Send + Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    NotSent,
    Refused,
    TimedOut { sent: bool },
    Unread,
    Lost,
}

impl TransportError {
    /// The request never left, but might the next time. Only say so when it is certain.
    pub fn not_sent(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::NotSent, cause.into())
    }

    /// The transport will not send this request, now or later: sending it again is no use.
    ///
    /// `cause` is shown, so it must hold no secret.
    pub fn refused(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::Refused, cause.into())
    }

    /// The time was up. `sent` says whether the request can have arrived.
    pub fn timed_out(
        sent: bool,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::new(State::TimedOut { sent }, cause.into())
    }

    /// The request may have arrived, its answer did not.
    pub fn lost(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::Lost, cause.into())
    }

    /// A parser reads another path out of the URL than was written: promise 1.
    pub(crate) fn other_path() -> Self {
        Self::refused("the URL would address another path")
    }

    fn new(state: State, cause: Box<dyn std::error::Error + Send + Sync>) -> Self {
        // However deep a transport has put it, what was wrong with the body is the cause.
        let mut deeper: Option<&(dyn std::error::Error + 'static)> = Some(&*cause);
        while let Some(error) = deeper {
            if error.is::<BodyFault>() {
                let state = State::Unread;
                return Self { state, cause };
            }
            deeper = error.source();
        }
        Self { state, cause }
    }

    /// Whether the time was up.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.state, State::TimedOut { .. })
    }

    /// Whether it is certain that the request never left.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        matches!(
            self.state,
            State::NotSent | State::Refused | State::TimedOut { sent: false }
        )
    }

    /// Whether the request's body could not be read to its end, or was not what it was said to
    /// be: a file that changed while it was sent.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.state == State::Unread
    }

    /// Whether the transport will not send this request, now or later.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.state == State::Refused
    }

    /// The same without its reason, which shows what must not be shown.
    pub(crate) fn redacted(mut self) -> Self {
        self.cause = "the reason shows the token and is left out".into();
        self
    }

    /// What the transport says itself.
    pub(crate) fn cause(&self) -> &(dyn std::error::Error + 'static) {
        &*self.cause
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::NotSent => "the request could not be sent",
            State::Refused => return write!(f, "the request was refused: {}", self.cause),
            State::TimedOut { sent: false } => "the time was up before the request was sent",
            State::TimedOut { sent: true } => "the time was up before the answer had arrived",
            State::Unread => "the request's body could not be sent",
            State::Lost => "the answer was lost",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause())
    }
}
