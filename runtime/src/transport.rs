//! Sends one prepared request, returns one response: the seam to the network.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, StatusCode, Uri};

use crate::base_url::BaseUrl;
use crate::body::BoxBody;
pub use crate::error::TransportError;
use crate::route::Route;
use crate::secret::Secrets;
use crate::{Body, BoxFuture};

#[cfg(target_arch = "wasm32")]
mod fetch;
pub(crate) mod guard;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
mod hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(crate) mod reqwest;
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
/// Feature `conformance` has all of this as a test: `restrait::testing::conformance::check`. A transport
/// that panics ends the call with an error, and nothing else.
///
/// ```
/// use restrait::transport::{TransportRequest, TransportResponse, Transport, TransportError};
/// use restrait::BoxFuture;
///
/// /// Answers everything with an empty object.
/// struct Empty;
///
/// impl Transport for Empty {
///     fn send(&self, _: TransportRequest<'_>) -> BoxFuture<Result<TransportResponse, TransportError>> {
///         Box::pin(async { Ok(TransportResponse::new(http::StatusCode::OK, "{}")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and returns the answer once its headers have arrived.
    ///
    /// What is borrowed is turned into the transport's own request here; the future has it.
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>>;

    /// The same transport with connections of its own, for calls on another runtime: those that
    /// are waited for, with feature `blocking`. `None`, where this one serves all runtimes.
    fn apart(&self) -> Option<std::sync::Arc<dyn Transport>> {
        None
    }
}

/// One request, ready to be sent.
#[non_exhaustive]
pub struct TransportRequest<'a> {
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
    /// What no recording and no report shows.
    #[cfg_attr(
        not(any(feature = "mock", feature = "tower")),
        expect(dead_code, reason = "recordings and reports need it")
    )]
    pub(crate) secrets: Cow<'a, Secrets>,
}

impl TransportRequest<'_> {
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
impl fmt::Debug for TransportRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportRequest")
            .field("method", self.route.method())
            .field("path", &self.route.path())
            .finish_non_exhaustive()
    }
}

/// An answer whose headers have arrived.
#[non_exhaustive]
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, yet to be read.
    pub body: BoxBody,
}

impl TransportResponse {
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

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("TransportResponse");
        all.field("status", &self.status).finish_non_exhaustive()
    }
}
