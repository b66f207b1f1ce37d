//! Faults on demand.

use std::time::Duration;

use crate::Response;

/// A fault for one request, see [`FakeServer::fail_next`](crate::FakeServer::fail_next).
///
/// Only [`Fault::Delay`] and [`Fault::TruncatedBody`] validate the request and run its handler.
/// With every other fault the request has no effect.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use restrait_fake::{FakeServer, Fault, Response};
///
/// let server = FakeServer::builder(()).start().await?;
/// server.fail_next(Fault::Reset);
/// server.fail_next(Fault::Response(Response::html(502, "<h1>Bad Gateway</h1>")));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Waits for this time, then sends the regular response.
    Delay(Duration),
    /// Sends status 429 as a [`Rejection`](crate::Rejection), with `Retry-After` set to this
    /// number of seconds.
    TooManyRequests(u64),
    /// Sends this response, for example an HTML page of a proxy, a redirect or an error status.
    Response(Response),
    /// Sends the regular response with its complete `Content-Length`, but closes the connection
    /// after half of the body. The handler runs, so the request takes effect.
    TruncatedBody,
    /// Sends nothing until the client closes the connection or the server stops.
    Hang,
    /// Closes the connection without a response. Some clients resend a request automatically if
    /// this happens on a reused connection.
    Close,
    /// Resets the connection without a response.
    Reset,
    /// Sends these bytes in place of an HTTP response, then closes the connection.
    Raw(Vec<u8>),
}
