//! Trouble on purpose.

use std::time::Duration;

use crate::Reply;

/// What goes wrong with a request, for [`FakeServer::fail_next`](crate::FakeServer::fail_next).
///
/// But for [`Fault::Delay`] and [`Fault::HalfBody`] no handler sees the request: nothing is
/// checked and nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The true answer, so much later.
    Delay(Duration),
    /// 429 in the API's own shape, with a `Retry-After` of so many seconds.
    TooMany(u64),
    /// This answer in place of the true one: a proxy's page, a redirect, any status.
    Reply(Reply),
    /// The true answer, with its whole length announced, but cut in the middle of the body,
    /// after which the connection closes. The request itself takes effect.
    HalfBody,
    /// No answer, as long as the client keeps the connection open or the stand-in runs.
    Hang,
    /// No answer; the connection closes in good order. Note that some clients repeat a request
    /// by themselves when that happens on a connection which they used before.
    Close,
    /// No answer; the connection is reset.
    Reset,
    /// These bytes in place of a response, after which the connection closes.
    Raw(Vec<u8>),
}
