//! The future of a call: one boxed future for all endpoints, one decode for each type.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::{Raw, send};
use crate::value::Value;
use crate::{BoxFuture, Response, Result};

/// A call under way. It holds nothing borrowed, so it can be spawned and kept.
///
/// Dropping it gives the call up; the server may or may not have acted on it.
#[must_use = "futures do nothing unless polled"]
pub struct Future<T> {
    answer: BoxFuture<Result<send::Answer>>,
    decode: fn(send::Answer) -> Result<T>,
}

impl<T> Future<T> {
    pub(super) fn new(call: &Raw<'_, [Value<'_>]>, decode: fn(send::Answer) -> Result<T>) -> Self {
        let answer = send::start(call);
        Self { answer, decode }
    }
}

impl<T: Response> Future<T> {
    /// Makes the call. What was borrowed is encoded here and now.
    pub fn call(call: &Raw<'_, [Value<'_>]>) -> Self {
        Self::new(call, value)
    }
}

/// The answer's value.
fn value<T: Response>(answer: send::Answer) -> Result<T> {
    with_parts(answer).map(http::Response::into_body)
}

/// The answer's value with status and headers.
pub(super) fn with_parts<T: Response>(answer: send::Answer) -> Result<http::Response<T>> {
    let (parts, body): (_, Bytes) = answer.response.into_parts();
    match T::decode(&parts, body) {
        Ok(value) => Ok(http::Response::from_parts(parts, value)),
        Err(fault) => Err(send::undecodable(
            answer.route,
            parts.status,
            fault,
            &answer.secret,
        )),
    }
}

impl<T> std::future::Future for Future<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.answer.as_mut().poll(cx));
        Poll::Ready(answer.and_then(self.decode))
    }
}

impl<T> fmt::Debug for Future<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Future").finish_non_exhaustive()
    }
}
