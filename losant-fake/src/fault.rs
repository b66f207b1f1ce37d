//! Faults on demand.

use std::time::Duration;

use restrait_fake::{Fault as FakeFault, Response};

use crate::error;

/// A fault for one request, see [`Fake::fail_next`](crate::Fake::fail_next).
///
/// Only [`Fault::Delay`] and [`Fault::TruncatedBody`] process the request. With every other fault the
/// request has no effect.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use losant_fake::{Fake, Fault};
///
/// let fake = Fake::start().await?;
/// fake.fail_next(Fault::Close);
/// fake.fail_next(Fault::Html(502));
/// fake.fail_next(Fault::TooManyRequests(1));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Waits for this time, then sends the regular response.
    Delay(Duration),
    /// Sends status 429 with an error body, and with `Retry-After` set to this number of seconds.
    TooManyRequests(u64),
    /// Sends an HTML page with this status, like a proxy. A status below 200 or above 999 becomes
    /// 500.
    Html(u16),
    /// Sends the regular response with its complete `Content-Length`, but closes the connection
    /// after half of the body. The request takes effect, so a `DELETE` deletes.
    TruncatedBody,
    /// Sends nothing until the client closes the connection or the server stops.
    Hang,
    /// Closes the connection without a response. Some clients resend a request automatically if
    /// this happens on a reused connection.
    Close,
    /// Sends the error body `{"type": ..., "message": ...}` with this status, type and message. A
    /// status below 200 or above 999 becomes 500.
    Status(u16, String, String),
    /// Sends a redirect (302) to this location.
    Redirect(String),
    /// Sends these bytes in place of an HTTP response, then closes the connection.
    Raw(Vec<u8>),
}

impl From<Fault> for FakeFault {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Delay(time) => Self::Delay(time),
            Fault::TooManyRequests(seconds) => Self::TooManyRequests(seconds),
            Fault::Html(status) => Self::Response(html(final_status(status))),
            Fault::Status(status, kind, message) => {
                Self::Response(error::with_type(final_status(status), &kind, &message))
            }
            Fault::Redirect(location) => Self::Response(redirect(&location)),
            Fault::TruncatedBody => Self::TruncatedBody,
            Fault::Hang => Self::Hang,
            Fault::Close => Self::Close,
            Fault::Raw(bytes) => Self::Raw(bytes),
        }
    }
}

/// Returns `status` if a response can have it, or 500.
fn final_status(status: u16) -> u16 {
    Response::empty(status).status()
}

/// Returns an error page of a proxy.
fn html(status: u16) -> Response {
    let page = format!(
        "<!doctype html>\n<html><head><title>{status}</title></head>\
         <body><h1>{status}</h1></body></html>\n"
    );
    Response::html(status, &page)
}

/// Returns a redirect to `location`.
fn redirect(location: &str) -> Response {
    let response = Response::empty(302).header("location", location);
    // An invalid header value is omitted.
    if response.status() == 302 {
        response
    } else {
        Response::empty(302)
    }
}
