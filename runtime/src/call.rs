//! A call: what a trait's method returns, and everything that can be done with it.

use std::any::type_name;
use std::time::Duration;

use bytes::Bytes;

use crate::client::ApiClient;
use crate::encode::UrlBuf;
use crate::error::TransportError;
use crate::info::EndpointInfo;
use crate::info::Facts;
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
pub(crate) use view::erased;
#[doc(hidden)]
pub use view::{CallView, ErasedCall, ErasedSlice};

/// The facts of an endpoint's declaration.
///
/// It is in the prelude. Each endpoint is a type of its own that implements it, named after the
/// method, in the module that is named after the trait. What can be done with such a call is in
/// [`Call`].
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
    /// What a call needs to be sent.
    const ROUTE: &'static Route;

    #[doc(hidden)]
    const FACTS: Facts;

    /// Returns everything that the endpoint's declaration says. It is read when it is first asked
    /// for.
    #[must_use]
    fn info() -> &'static EndpointInfo {
        let name = type_name::<Self>();
        let client = <Self::Client as ApiClient>::INFO;
        let (shapes, events) = (Self::Response::SHAPES, Self::Response::EVENTS);
        Self::FACTS.info(name, Self::ROUTE, client, shapes, events)
    }
}

/// What every call can do beside its own setters and `.await`.
///
/// It is in the prelude. The call of each endpoint implements it, and so does a
/// [raw call](crate::RawCall). A setter of the same name as a method here wins; the method is then
/// reached as `Call::timeout(call, ..)`.
#[must_use = "a call does nothing until it is awaited"]
pub trait Call:
    IntoFuture<Output = Result<Self::Response>, IntoFuture = Future<Self::Response>> + Sized
{
    /// The client that the call belongs to.
    type Client: ApiClient;

    /// What the call returns.
    type Response: Response;

    #[doc(hidden)]
    const DECODING: Decoding<Self::Response> = Decoding::OF;

    #[doc(hidden)]
    fn view(&self) -> Result<CallView<'_>>;

    #[doc(hidden)]
    fn options(&mut self) -> &mut Options;

    /// Makes the call and returns status and headers together with the value.
    fn response(self) -> Future<http::Response<Self::Response>> {
        Future::<Self::Response>::with_parts(self.view())
    }

    /// Makes the call and blocks this thread until it has ended.
    ///
    /// It works wherever code runs: in a plain `main`, in a thread, inside a runtime. The call
    /// runs on a thread of its own, over connections of its own. Inside a runtime it keeps a
    /// worker from everything else; there, await the call, or wait in `spawn_blocking`.
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
    /// As the awaited call, and when the thread cannot be started.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    fn wait(self) -> Result<Self::Response>
    where
        Self::Response: Send + 'static,
    {
        crate::wait::wait(self.into_future())
    }

    /// The finished request, without sending it. It holds the token.
    ///
    /// # Errors
    ///
    /// When a value cannot be sent; the error names the param. So does the error about a body
    /// that is a stream, which can be read once.
    fn request(&self) -> Result<http::Request<Bytes>> {
        let request = prepared(self, into_http)?;
        Ok(request.map(|body| body.as_bytes().cloned().unwrap_or_default()))
    }

    /// By when this call must have ended, in place of the endpoint's and the client's limit.
    /// [`Duration::MAX`] is never.
    #[must_use = "a call does nothing until it is awaited"]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.options().set_timeout(timeout);
        self
    }

    /// How long the answer may pause, in place of the client's limit.
    #[must_use = "a call does nothing until it is awaited"]
    fn read_timeout(mut self, timeout: Duration) -> Self {
        self.options().set_read_timeout(timeout);
        self
    }

    /// How often and when this call is repeated, in place of the client's rule.
    #[must_use = "a call does nothing until it is awaited"]
    fn retry(mut self, retry: Retry) -> Self {
        self.options().set_retry(retry);
        self
    }

    /// How much of this call's request and answer is dealt with, in place of the client's limits.
    #[must_use = "a call does nothing until it is awaited"]
    fn limits(mut self, limits: Limits) -> Self {
        self.options().set_limits(limits);
        self
    }

    /// How many redirects this call follows, in place of the client's number. Only GET and HEAD
    /// are redirected, and only within their origin.
    #[must_use = "a call does nothing until it is awaited"]
    fn max_redirects(mut self, most: u32) -> Self {
        self.options().set_max_redirects(most);
        self
    }

    /// Sends a further header, in place of one of the same name.
    ///
    /// A name or value that cannot be sent as it is given makes the call fail before anything is
    /// sent. So does a name that is the client's or the transport's: `authorization`, `host`,
    /// `content-length` and their like.
    #[must_use = "a call does nothing until it is awaited"]
    fn header(mut self, name: &str, value: &str) -> Self {
        self.options().set_header(name, value);
        self
    }

    /// Takes the answer as a type of the caller's own.
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

/// What a transport makes of a call's request, without sending it.
fn prepared<C: Call, R>(
    call: &C,
    make: impl FnOnce(TransportRequest<'_>) -> Result<R, TransportError>,
) -> Result<R> {
    let (call, mut url) = (call.view()?, UrlBuf::new());
    let reading = C::Response::READ_MODE;
    let prepared = prepare::prepare(&call, reading, prepare::Streams::Refused, &mut url)?;
    make(prepared).map_err(|error| Error::local(Some(call.route), error))
}

#[cfg(test)]
mod tests {
    use restrait_grammar::name::CALL_METHODS;

    #[test]
    fn the_macros_know_the_methods_of_call() {
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
