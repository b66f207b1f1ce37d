//! Calls: configure them, send them, inspect their requests.
//!
//! The methods of an API trait return a call. It has a setter for each optional parameter, and
//! `.await` sends it and returns the decoded response. The trait [`Call`], which is in the
//! [prelude](crate::prelude), has methods for all calls: time limits, retries, headers, the status and
//! headers of the response, blocking. The trait [`Endpoint`] has the static facts of the endpoint.
//!
//! ```
//! use std::time::Duration;
//!
//! use restrait::prelude::*;
//! use restrait::{Retry, api, endpoint};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users")]
//!     fn users(&self, limit: Option<u32>) -> Vec<String>;
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let users = client
//!     .users()
//!     .limit(10)
//!     .timeout(Duration::from_secs(5))
//!     .retry(Retry::never())
//!     .await?;
//! println!("{users:?}");
//!
//! let response = client.users().response().await?;
//! println!("{} {:?}", response.status(), response.headers().get("etag"));
//! # Ok(()) }
//! ```

use std::any::type_name;
use std::time::Duration;

use bytes::Bytes;

use crate::client::ApiClient;
use crate::encode::UrlBuf;
use crate::error::TransportError;
use crate::info::{EndpointInfo, PageReader};
use crate::info::{Facts, ResponseFacts};
use crate::response::{HeadResponse, ReadKind, ReadMode};
use crate::route::Route;
use crate::transport::TransportRequest;
use crate::{Body, Error, Limits, Response, Result, Retry};

mod body;
mod encoded;
mod future;
mod interceptors;
mod json;
mod options;
pub(crate) mod prepare;
mod rate_limiter;
mod redirect;
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
mod request;
mod send;
mod trace;
mod view;

pub use future::Future;
pub(crate) use future::decode;
#[doc(hidden)]
pub use future::{Decoding, start};
pub use json::JsonCall;
#[doc(hidden)]
pub use options::Options;
pub(crate) use send::Resend;
#[cfg(feature = "dynamic")]
pub(crate) use send::decode_error;
pub(crate) use view::erased;
#[doc(hidden)]
pub use view::{CallView, ErasedCall, ErasedSlice};

/// The static facts of an endpoint.
///
/// It is in the prelude. The call of each endpoint implements it. That type is named after the method,
/// and it is in a module that is named after the trait. See [`Call`] for the methods of calls.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> Option<String>;
/// }
///
/// let info = users::User::info();
/// assert_eq!(info.route.path(), "/users/<name>");
/// assert_eq!(info.params[0].name, "name");
/// ```
pub trait Endpoint: Call {
    /// The facts that are needed to send a call: method, path, parameters.
    const ROUTE: &'static Route;

    #[doc(hidden)]
    const FACTS: Facts;

    /// The reader of pages, if the response is a page of a list.
    #[doc(hidden)]
    const PAGE_READER: Option<PageReader> = None;

    #[cfg(feature = "schema")]
    #[doc(hidden)]
    const SCHEMAS: crate::info::Schemas = crate::info::Schemas::NONE;

    /// Returns everything that the declaration of the endpoint contains. It is decoded on first use.
    #[must_use]
    fn info() -> &'static EndpointInfo {
        let name = type_name::<Self>();
        let client = <Self::Client as ApiClient>::INFO;
        let mode = Self::Response::READ_MODE;
        let response = ResponseFacts {
            shapes: Self::Response::SHAPES,
            redirects: Self::Response::REDIRECTS,
            facts: Self::Response::facts,
            events: Self::Response::EVENTS,
            accept: mode.accept(),
            is_stream: mode.kind() == ReadKind::Streamed,
            page_reader: Self::PAGE_READER,
            #[cfg(feature = "schema")]
            schemas: Self::SCHEMAS,
        };
        Self::FACTS.info(name, Self::ROUTE, client, response)
    }
}

/// A call whose response has headers only.
// Messages name this path, and not that of the re-export for generated code.
#[doc(hidden)]
pub trait HeadersOnly: Endpoint<Response: HeadResponse> {}

/// The methods of all calls.
///
/// It is in the prelude. The call of each endpoint implements it, and so do [`RawCall`](crate::RawCall)
/// and [`JsonCall`]. If a call has a setter with the same name as a method of this trait, the setter
/// wins; use `Call::timeout(call, ..)` for the method.
///
/// ```
/// use std::time::Duration;
///
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> String;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let call = client.user("ann").timeout(Duration::from_secs(5)).header("x-trace", "7");
/// let request = call.request()?;
/// assert_eq!(request.uri(), "https://api.example.com/users/ann");
/// assert_eq!(request.headers()["x-trace"], "7");
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is awaited"]
pub trait Call:
    IntoFuture<Output = Result<Self::Response>, IntoFuture = Future<Self::Response>> + Sized
{
    /// The type of the client that sends the call.
    type Client: ApiClient;

    /// The type of the decoded response.
    type Response: Response;

    #[doc(hidden)]
    const DECODING: Decoding<Self::Response> = Decoding::NEW;

    #[doc(hidden)]
    fn view(&self) -> Result<CallView<'_>>;

    #[doc(hidden)]
    fn options(&mut self) -> &mut Options;

    /// Returns the way to read the response.
    #[doc(hidden)]
    fn read_mode(&self) -> ReadMode {
        Self::Response::READ_MODE
    }

    /// Sends the call and returns the status and headers of the response together with the value.
    ///
    /// # Errors
    ///
    /// The same errors as the awaited call.
    fn response(self) -> Future<http::Response<Self::Response>> {
        Future::<Self::Response>::with_parts(self.view())
    }

    /// Sends the call and blocks the current thread until the response has arrived.
    ///
    /// It works with and without a runtime. Interceptors, token sources and decoding run on the current
    /// thread; another thread drives the connections of all blocking calls. In async code, await the call
    /// instead, or use `spawn_blocking`, because this blocks a worker thread of the runtime.
    ///
    /// ```no_run
    /// use restrait::prelude::*;
    /// use restrait::{api, endpoint};
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<name>")]
    ///     fn user(&self, name: &str) -> Option<String>;
    /// }
    ///
    /// fn main() -> restrait::Result<()> {
    ///     let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
    ///     let user = client.user("ann").wait()?;
    ///     println!("{user:?}");
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The same errors as the awaited call. It also fails if the thread cannot be started. If code of the
    /// application panics, the error says so, and its outcome is unknown.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    fn wait(self) -> Result<Self::Response>
    where
        Self::Response: Send + 'static,
    {
        let waiting = self.view().map(|view| view.waiting()).unwrap_or_default();
        crate::wait::wait(waiting, self.into_future())
    }

    /// Returns the request without sending it. It contains the token.
    ///
    /// A key of `auth = query(..)` is left out, because `Debug` of a request shows its URL. Tokens of a
    /// source and the headers of a signer are added when the call is sent.
    ///
    /// # Errors
    ///
    /// If a value cannot be sent, or if the body is a stream. The error names the parameter.
    fn request(&self) -> Result<http::Request<Bytes>> {
        let request = prepared(self, into_http)?;
        Ok(request.map(|body| body.as_bytes().cloned().unwrap_or_default()))
    }

    /// Sets the deadline of the call. It includes all attempts and reading the response.
    ///
    /// Defaults to the deadline of the endpoint or of the client. [`Duration::MAX`] means no deadline.
    #[must_use = "a call does nothing until it is awaited"]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.options().set_timeout(timeout);
        self
    }

    /// Sets the read timeout of the call: the maximum pause within the response, after its headers.
    ///
    /// Defaults to the read timeout of the endpoint or of the client. [`Duration::MAX`] means no read timeout.
    #[must_use = "a call does nothing until it is awaited"]
    fn read_timeout(mut self, timeout: Duration) -> Self {
        self.options().set_read_timeout(timeout);
        self
    }

    /// Sets the retry policy of the call. Defaults to the policy of the client, with the attempts of
    /// the endpoint.
    #[must_use = "a call does nothing until it is awaited"]
    fn retry(mut self, retry: Retry) -> Self {
        self.options().set_retry(retry);
        self
    }

    /// Sets the limits on the size of the request and the response. Defaults to the limits of the
    /// client.
    #[must_use = "a call does nothing until it is awaited"]
    fn limits(mut self, limits: Limits) -> Self {
        self.options().set_limits(limits);
        self
    }

    /// Sets the maximum number of redirects that the call follows. Defaults to the number of the
    /// client.
    ///
    /// Only `GET` and `HEAD` requests are redirected, and only within the same origin. A redirect that
    /// the endpoint declares as a response is never followed. An endpoint that declares
    /// `redirects = any_origin` follows up to 5, whatever is set here.
    #[must_use = "a call does nothing until it is awaited"]
    fn max_redirects(mut self, max_redirects: u32) -> Self {
        self.options().set_max_redirects(max_redirects);
        self
    }

    /// Sets a header. It replaces a header with the same name.
    ///
    /// The call fails before it is sent if the name or the value is invalid, or if the client or the
    /// transport controls the header, such as `authorization`, `host` and `content-length`.
    #[must_use = "a call does nothing until it is awaited"]
    fn header(mut self, name: &str, value: &str) -> Self {
        self.options().set_header(name, value);
        self
    }

    /// Decodes the response as another type. If the endpoint declares a 404 as a response, it is decoded
    /// like `null`.
    ///
    /// ```
    /// # use restrait::Call;
    /// # async fn example(call: impl Call) -> restrait::Result<()> {
    /// let value = call.json::<serde_json::Value>().await?;
    /// # Ok(()) }
    /// ```
    fn json<T: serde::de::DeserializeOwned>(self) -> JsonCall<Self, T> {
        JsonCall::new(self)
    }
}

fn into_http(request: TransportRequest<'_>) -> Result<http::Request<Body>, TransportError> {
    request.into_http()
}

/// Encodes a call and converts the request into the type of a transport, without sending it.
fn prepared<C: Call, R>(
    call: &C,
    convert: impl FnOnce(TransportRequest<'_>) -> Result<R, TransportError>,
) -> Result<R> {
    let (view, mut url) = (call.view()?, UrlBuf::new());
    let read_mode = call.read_mode();
    let prepared = prepare::prepare(&view, read_mode, prepare::Streams::Reject, &mut url)?;
    convert(prepared).map_err(|error| Error::local(Some(view.route), error))
}

#[cfg(test)]
mod tests {
    use restrait_grammar::name::CALL_METHODS;

    #[test]
    fn grammar_lists_all_methods_of_call() {
        let source = include_str!("call.rs");
        let body = source.split("pub trait Call:").nth(1).unwrap();
        let body = body.split("\n}\n").next().unwrap();
        let lines = body.lines().filter_map(|line| line.strip_prefix("    fn "));
        let mut methods: Vec<&str> = lines
            .filter_map(|line| line.split(['(', '<']).next())
            .collect();
        methods.sort_unstable();
        assert_eq!(methods, CALL_METHODS);
    }
}
