//! The future of a call: one boxed future for all endpoints, one decode for each type.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{CallView, ErasedCall, ErasedSlice, send};
use crate::response::RawResponse;
use crate::response::ReadMode;
use crate::{BoxFuture, Response, Result};

/// A call under way. It holds nothing borrowed, so it can be spawned and kept.
///
/// Dropping it gives the call up; the server may or may not have acted on it.
#[must_use = "futures do nothing unless polled"]
pub struct Future<T> {
    answer: BoxFuture<Result<RawResponse>>,
    decode: fn(&mut RawResponse) -> Result<T>,
}

/// How an answer becomes a value: all that the making of a call needs to know of a type.
pub struct Decoding<T> {
    reading: ReadMode,
    decode: fn(&mut RawResponse) -> Result<T>,
}

impl<T: Response> Decoding<T> {
    pub(super) const OF: Self = Self {
        reading: T::READ_MODE,
        decode,
    };
}

/// Makes the call that was built.
///
/// That the type is an answer is checked where the endpoint is declared, and not once more.
// It drops the call as well, so that no endpoint contains code for that.
#[inline(never)]
pub fn start<T, const N: usize>(
    call: ErasedCall<'_, N>,
    Decoding { reading, decode }: Decoding<T>,
) -> Future<T> {
    let slice: &ErasedSlice<'_> = &call;
    let answer = send::start(&slice.view(), reading);
    drop(call);
    Future { answer, decode }
}

impl<T: Response> Future<T> {
    /// Makes the call, unless there is none. What was borrowed is encoded here and now.
    pub(crate) fn new(call: Result<CallView<'_>>) -> Self {
        Self {
            answer: started(call, T::READ_MODE),
            decode,
        }
    }

    /// Makes the call, for status and headers together with the value.
    pub(super) fn with_parts(call: Result<CallView<'_>>) -> Future<http::Response<T>> {
        Future {
            answer: started(call, T::READ_MODE),
            decode: with_parts,
        }
    }
}

fn started(call: Result<CallView<'_>>, reading: ReadMode) -> BoxFuture<Result<RawResponse>> {
    match call {
        Ok(call) => send::start(&call, reading),
        Err(error) => Box::pin(async { Err(error) }),
    }
}

/// The answer's value with status and headers.
fn with_parts<T: Response>(answer: &mut RawResponse) -> Result<http::Response<T>> {
    let value = decode(answer)?;
    Ok(http::Response::from_parts(answer.take_parts(), value))
}

/// What the answer is, or why it is not.
pub(crate) fn decode<T: Response>(answer: &mut RawResponse) -> Result<T> {
    match T::decode(answer) {
        Ok(value) => Ok(value),
        Err(fault) => Err(send::decode_error(answer, fault)),
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
