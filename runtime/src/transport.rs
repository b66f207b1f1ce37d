//! Transports: the part of a client that sends requests over the network.
//!
//! A client encodes a call into a [`TransportRequest`], and its [`Transport`] returns a
//! [`TransportResponse`] or a [`TransportError`]. Time limits, retries, redirects and size limits
//! are applied by the client, so that they are the same for every transport.
//!
//! | Transport | Feature | Based on |
//! | --- | --- | --- |
//! | `Reqwest`, the default | `reqwest` | `reqwest` |
//! | `Hyper` | `hyper` | the pooled client of `hyper-util`, with rustls |
//! | `Tower` | `tower` | any tower service |
//! | `Fetch`, the default in browsers | | the browser's `fetch` |
//!
//! [`ClientBuilder::transport`](crate::ClientBuilder::transport) sets the transport. A transport of
//! your own implements one method:
//!
//! ```
//! use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
//! use restrait::{BoxFuture, Client, http};
//!
//! /// Returns the path of every request as a JSON string.
//! struct Echo;
//!
//! impl Transport for Echo {
//!     fn send(
//!         &self,
//!         request: TransportRequest<'_>,
//!     ) -> BoxFuture<Result<TransportResponse, TransportError>> {
//!         let body = format!("{:?}", request.path());
//!         Box::pin(async move { Ok(TransportResponse::new(http::StatusCode::OK, body)) })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> restrait::Result<()> {
//! let client = Client::builder()
//!     .base_url("https://api.example.com")
//!     .transport(Echo)
//!     .build()?;
//! let path = client.raw("GET", "/users/<name>").path("name", "a/b").returns::<String>().await?;
//! assert_eq!(path, "/users/a%2Fb");
//! # Ok(()) }
//! ```
//!
//! The function `restrait::testing::conformance::check` (feature `conformance`) tests whether a
//! transport follows the rules that [`Transport`] lists.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, StatusCode, Uri};

use crate::base_url::BaseUrl;
use crate::body::BoxBody;
pub use crate::error::TransportError;
use crate::route::Route;
use crate::secret::Secrets;
use crate::{Body, BoxFuture};

mod connecting;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
mod failure;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(all(
    feature = "blocking",
    any(feature = "reqwest", feature = "tower"),
    not(target_arch = "wasm32")
))]
mod foreign;
pub(crate) mod guard;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
mod hyper;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
pub(crate) mod keep_alive;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
mod network;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
mod proxy;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
mod redirected;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(crate) mod reqwest;
#[cfg(feature = "tower")]
mod tower;

pub use self::connecting::connecting;
#[cfg(target_arch = "wasm32")]
pub use self::fetch::Fetch;
#[cfg(all(
    feature = "blocking",
    any(feature = "reqwest", feature = "tower"),
    not(target_arch = "wasm32")
))]
use self::foreign::Foreign;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub use self::hyper::{Hyper, HyperBuilder};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use self::reqwest::Reqwest;
#[cfg(feature = "tower")]
pub use self::tower::{Tower, TransportService};

/// Sends requests over the network. The default is [`Reqwest`].
///
/// The client applies time limits, size limits, retries and redirects, so a transport has none of
/// them. Its rules are:
///
/// * **Send exactly what was prepared**: method, URL, headers and body, once. Do not add cookies or
///   a `Referer`. Return [`TransportError::rejected`] for a URL that would change.
/// * **Send when polled**: do not send anything before the future is polled. If the future or the
///   response body is dropped, cancel the exchange and free its connection.
/// * **Do not retry**, except for a request of which no byte was written, on a connection that
///   turned out to be closed.
/// * **Do not follow redirects**: return them like any other response.
/// * **Return every response** whatever its status, as soon as its headers have arrived. If the body
///   ends too early, its last frame is an error.
/// * **Return [`TransportError::not_sent`] or [`TransportError::connect`] only if it is certain** that
///   the server has not processed the request: no byte of it was sent, or the server refused it without
///   processing it, like an HTTP/2 stream with `REFUSED_STREAM`. The client repeats such requests even
///   if they are not idempotent. Await connections with [`connecting`], so that this is certain if the
///   deadline ends them, too.
/// * **Mark failures that every attempt will have** with [`TransportError::permanent`].
/// * **Do not log URL, headers and bodies** at any level, and leave them out of errors. They contain
///   the token and the values of params.
///
/// The feature `conformance` has a test of these rules: `restrait::testing::conformance::check`. If a
/// transport panics, the call returns an error whose outcome is unknown, and is not retried.
///
/// ```
/// use restrait::BoxFuture;
/// use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
///
/// /// Returns an empty object for every request.
/// struct Empty;
///
/// impl Transport for Empty {
///     fn send(&self, _: TransportRequest<'_>) -> BoxFuture<Result<TransportResponse, TransportError>> {
///         Box::pin(async { Ok(TransportResponse::new(http::StatusCode::OK, "{}")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and returns the response as soon as its headers have arrived.
    ///
    /// The request is borrowed: convert it into the transport's own type before the future is
    /// returned.
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>>;

    /// Returns a transport with the same configuration and a separate connection pool.
    ///
    /// Blocking calls use it, because another runtime drives their connections and a connection belongs
    /// to the runtime that opened it. Defaults to `None`: this transport can be used on every runtime.
    fn with_own_connections(&self) -> Option<Arc<dyn Transport>> {
        None
    }
}

/// Several clients can share a transport, and so its connections.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        (**self).send(request)
    }

    fn with_own_connections(&self) -> Option<Arc<dyn Transport>> {
        (**self).with_own_connections()
    }
}

/// A request that is ready to be sent.
///
/// ```
/// use restrait::transport::{TransportError, TransportRequest};
/// use restrait::{Body, http};
///
/// /// Converts a request for an HTTP client that uses the types of the `http` crate.
/// fn convert(request: TransportRequest<'_>) -> Result<http::Request<Body>, TransportError> {
///     println!("{} {}", request.route.method(), request.route.path());
///     request.into_http()
/// }
/// ```
#[non_exhaustive]
pub struct TransportRequest<'a> {
    /// The endpoint, whose method is that of the request.
    pub route: &'static Route,
    /// The whole URL, percent-encoded and without a fragment.
    pub url: &'a str,
    /// The position of the path in `url`.
    pub path: Range<usize>,
    /// The headers, including the token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// The base URL that `url` begins with, unless it was redirected or paged.
    pub(crate) base: Option<&'a BaseUrl>,
    /// The host that redirected the request to another origin.
    #[cfg_attr(
        not(all(
            any(feature = "reqwest", feature = "hyper"),
            not(target_arch = "wasm32")
        )),
        expect(dead_code, reason = "only transports that resolve names need it")
    )]
    pub(crate) redirected_by: Option<&'a str>,
    /// The secrets that recordings and reports leave out.
    #[cfg_attr(
        not(any(feature = "mock", feature = "tower")),
        expect(dead_code, reason = "recordings and reports need it")
    )]
    pub(crate) secrets: Cow<'a, Secrets>,
}

impl TransportRequest<'_> {
    /// Returns the encoded path, including that of the base URL.
    #[must_use]
    pub fn path(&self) -> &str {
        self.url.get(self.path.clone()).unwrap_or_default()
    }

    /// Converts the request into the types of the `http` crate.
    ///
    /// # Errors
    ///
    /// If that crate would read another path out of the URL.
    pub fn into_http(self) -> Result<http::Request<Body>, TransportError> {
        let uri = match self.base {
            Some(base) => self.uri_under(base)?,
            None => Uri::try_from(self.url).map_err(TransportError::rejected)?,
        };
        if uri.path() != self.path() {
            return Err(TransportError::path_changed());
        }
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.route.method().clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    /// Returns the URL. Only path and query are parsed.
    fn uri_under(&self, base: &BaseUrl) -> Result<Uri, TransportError> {
        let target = self.url.get(self.path.start..).unwrap_or_default();
        let target = Bytes::copy_from_slice(target.as_bytes());
        let target = PathAndQuery::from_maybe_shared(target).map_err(TransportError::rejected)?;
        let mut uri = base.uri();
        uri.path_and_query = Some(target);
        Uri::from_parts(uri).map_err(TransportError::rejected)
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

/// A response whose headers have arrived.
///
/// ```
/// use restrait::http::StatusCode;
/// use restrait::transport::TransportResponse;
///
/// let mut response = TransportResponse::new(StatusCode::NOT_FOUND, "no such device");
/// response.headers.insert("x-request-id", "7".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[non_exhaustive]
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, which has not been read.
    pub body: BoxBody,
}

impl TransportResponse {
    /// Returns a response without headers whose whole body is known.
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let body = Box::pin(Body::full(body));
        Self::streaming(status, HeaderMap::new(), body)
    }

    /// Returns a response whose body arrives later.
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
