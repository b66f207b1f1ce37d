//! A call: what a trait's method returns, and everything that can be done with it.

use std::time::Duration;

use bytes::Bytes;

use crate::client::ClientDef;
use crate::encode::Streams;
use crate::error::Cause;
use crate::info::Facts;
use crate::value::Value;
use crate::{
    Body, EndpointInfo, Error, Limits, Prepared, Response, Result, Retry, Route, TransportError,
    encode,
};

mod again;
mod body;
mod future;
mod json;
mod options;
mod outgoing;
mod raw;
mod redirect;
mod secret;
mod send;
mod trace;

pub(crate) use again::Again;
pub(crate) use future::decode;
pub use future::{Decoding, Future, start};
pub use json::As;
pub(crate) use options::Fault;
pub use options::Options;
pub(crate) use outgoing::Outgoing;
pub(crate) use raw::raw;
pub use raw::{Raw, Values};
pub(crate) use secret::Secret;

/// What every call can do beside its own setters and `.await`.
///
/// It is in the prelude. Each endpoint is a type of its own that implements it, with the facts
/// of its declaration in [`Call::info`]. A setter of the same name as a method here wins; the
/// method is then reached as `Call::timeout(call, ..)`.
#[must_use = "a call does nothing until it is awaited"]
pub trait Call:
    IntoFuture<Output = Result<Self::Response>, IntoFuture = Future<Self::Response>> + Sized
{
    /// The client that the endpoint belongs to.
    type Client: ClientDef;

    /// What the endpoint answers.
    type Response: Response;

    /// What a call needs to be sent.
    const ROUTE: &'static Route;

    #[doc(hidden)]
    const FACTS: Facts;

    #[doc(hidden)]
    const DECODING: Decoding<Self::Response> = Decoding::OF;

    /// Everything that the endpoint's declaration says. It is read when it is first asked for.
    #[must_use]
    fn info() -> &'static EndpointInfo {
        Self::FACTS.of::<Self>()
    }

    #[doc(hidden)]
    fn raw(&self) -> &Raw<'_, [Value<'_>]>;

    #[doc(hidden)]
    fn options(&mut self) -> &mut Options;

    /// Makes the call and returns status and headers together with the value.
    fn response(mut self) -> Future<http::Response<Self::Response>> {
        let body = self.options().take_body();
        Future::<Self::Response>::with_parts(self.raw(), body)
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
        crate::blocking::wait(self.into_future())
    }

    /// The finished request, without sending it. It holds the token.
    ///
    /// # Errors
    ///
    /// When a value cannot be sent; the error names the param. So does the error about a body
    /// that is a stream, which can be read once.
    fn request(&self) -> Result<http::Request<Bytes>> {
        let request = prepared(self, http_request)?;
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
    fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.options().set_idle_timeout(timeout);
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
    fn follow_redirects(mut self, most: u32) -> Self {
        self.options().set_redirects(most);
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
    fn json<T: serde::de::DeserializeOwned>(self) -> As<Self, T> {
        As::new(self)
    }
}

pub(crate) fn http_request(prepared: Prepared<'_>) -> Result<http::Request<Body>, TransportError> {
    prepared.into_http()
}

/// What a transport makes of a call's request, without sending it.
pub(crate) fn prepared<C: Call, R>(
    call: &C,
    make: impl FnOnce(Prepared<'_>) -> Result<R, TransportError>,
) -> Result<R> {
    finish(call.raw(), C::Response::READING, make)
}

/// The request of a call in the types of the `http` crate, without sending it.
pub(crate) fn finished(call: &Raw<'_>, reading: crate::Reading) -> Result<http::Request<Body>> {
    finish(call, reading, http_request)
}

fn finish<R>(
    call: &Raw<'_>,
    reading: crate::Reading,
    make: impl FnOnce(Prepared<'_>) -> Result<R, TransportError>,
) -> Result<R> {
    let mut line = encode::Line::new();
    let prepared = encode::prepare(call, None, reading, Streams::Refused, &mut line)?;
    make(prepared).map_err(|error| Error::new(Some(call.route), Cause::Transport(error)))
}
