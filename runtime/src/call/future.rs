//! The future of a call: one boxed future for all endpoints, one decode for each type.

use std::fmt;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{Raw, send};
use crate::response::Answer;
use crate::value::Value;
use crate::{Body, BoxFuture, Reading, Response, Result};

/// A call under way. It holds nothing borrowed, so it can be spawned and kept.
///
/// Dropping it gives the call up; the server may or may not have acted on it.
#[must_use = "futures do nothing unless polled"]
pub struct Future<T> {
    answer: BoxFuture<Result<Answer>>,
    decode: fn(&mut Answer) -> Result<T>,
}

/// How an answer becomes a value: all that the making of a call needs to know of a type.
pub struct Decoding<T> {
    reading: Reading,
    decode: fn(&mut Answer) -> Result<T>,
}

impl<T: Response> Decoding<T> {
    pub(super) const OF: Self = Self {
        reading: T::READING,
        decode,
    };
}

/// Makes the call that was built.
///
/// That the type is an answer is checked where the endpoint is declared, and not once more.
pub fn start<T, const N: usize>(
    call: Raw<'_, [Value<'_>; N]>,
    Decoding { reading, decode }: Decoding<T>,
) -> Future<T> {
    // Nothing is left of it after this, so that no endpoint has code to drop its calls.
    let mut call = ManuallyDrop::new(call);
    let answer = spend(&mut *call, reading);
    Future { answer, decode }
}

/// Makes the call, and takes everything out of it.
fn spend(call: &mut Raw<'_>, reading: Reading) -> BoxFuture<Result<Answer>> {
    let body = call.options.take_body();
    let answer = send::start(call, body, reading);
    call.clear();
    answer
}

impl<T: Response> Future<T> {
    /// Makes the call. What was borrowed is encoded here and now.
    pub fn call(call: &Raw<'_, [Value<'_>]>, body: Option<Body>) -> Self {
        Self {
            answer: send::start(call, body, T::READING),
            decode,
        }
    }

    /// A call that cannot be made.
    pub(crate) fn failed(error: crate::Error) -> Self {
        Self {
            answer: Box::pin(async { Err(error) }),
            decode,
        }
    }

    /// Makes the call, for status and headers together with the value.
    pub(super) fn with_parts(
        call: &Raw<'_, [Value<'_>]>,
        body: Option<Body>,
    ) -> Future<http::Response<T>> {
        Future {
            answer: send::start(call, body, T::READING),
            decode: with_parts,
        }
    }
}

/// The answer's value with status and headers.
fn with_parts<T: Response>(answer: &mut Answer) -> Result<http::Response<T>> {
    let value = decode(answer)?;
    let (none, ()) = http::Response::new(()).into_parts();
    let parts = std::mem::replace(&mut answer.parts, none);
    Ok(http::Response::from_parts(parts, value))
}

/// What the answer is, or why it is not.
pub(crate) fn decode<T: Response>(answer: &mut Answer) -> Result<T> {
    match T::decode(answer) {
        Ok(value) => Ok(value),
        Err(fault) => Err(send::undecodable(answer, fault)),
    }
}

impl<T> std::future::Future for Future<T> {
    type Output = Result<T>;

    // Once for each type, and not once more wherever a call is awaited.
    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut answer = ready!(self.answer.as_mut().poll(cx))?;
        Poll::Ready((self.decode)(&mut answer))
    }
}

impl<T> fmt::Debug for Future<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Future").finish_non_exhaustive()
    }
}
