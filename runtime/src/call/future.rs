//! The future of a call, which all endpoints share.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{CallView, ErasedCall, ErasedSlice, send};
#[cfg(feature = "dynamic")]
use crate::info::EndpointInfo;
use crate::info::Redirects;
use crate::response::{RawResponse, ReadMode};
use crate::{BoxFuture, Response, Result};

/// The future of a call. Awaiting a call creates one with
/// [`into_future`](std::future::IntoFuture::into_future).
///
/// It borrows nothing, so it can be spawned, stored and joined with others. The values of the call are
/// already encoded. Nothing is sent before it is polled. Dropping it cancels the call, which the
/// server may have processed already.
///
/// ```
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> String;
/// }
///
/// # async fn example(client: restrait::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let name = "ann".to_owned();
/// let task = tokio::spawn(client.user(&name).into_future());
/// println!("{}", task.await??);
/// # Ok(()) }
/// ```
#[must_use = "futures do nothing unless polled"]
pub struct Future<T> {
    response: BoxFuture<Result<RawResponse>>,
    decode: fn(&mut RawResponse) -> Result<T>,
}

/// The read mode, the redirects and the decoder of a response type.
pub struct Decoding<T> {
    read_mode: ReadMode,
    redirects: Redirects,
    decode: fn(&mut RawResponse) -> Result<T>,
}

impl<T: Response> Decoding<T> {
    pub(super) const NEW: Self = Self {
        read_mode: T::READ_MODE,
        redirects: T::REDIRECTS,
        decode,
    };
}

/// Encodes a call and returns its future.
///
/// `T` has no bound, because the declaration of the endpoint already checks it.
// It drops the call as well, so that the code for this is not in each endpoint.
#[inline(never)]
pub fn start<T, const N: usize>(
    call: ErasedCall<'_, N>,
    Decoding {
        read_mode,
        redirects,
        decode,
    }: Decoding<T>,
) -> Future<T> {
    let slice: &ErasedSlice<'_> = &call;
    let response = send::start(&slice.view(), read_mode, redirects);
    drop(call);
    Future { response, decode }
}

#[cfg(feature = "dynamic")]
impl<T: Response> Future<T> {
    /// Encodes a call of an endpoint and returns its future. The decoder of `T` sees the endpoint.
    pub(crate) fn of_endpoint(
        call: Result<CallView<'_>>,
        endpoint: Option<&'static EndpointInfo>,
        read_mode: ReadMode,
        redirects: Redirects,
    ) -> Self {
        Self {
            response: with_endpoint(start_view(call, read_mode, redirects), endpoint),
            decode,
        }
    }

    /// Returns a future for the value together with status and headers.
    pub(crate) fn and_parts(self) -> Future<http::Response<T>> {
        Future {
            response: self.response,
            decode: decode_with_parts,
        }
    }
}

/// Adds the endpoint to a response.
#[cfg(feature = "dynamic")]
fn with_endpoint(
    response: BoxFuture<Result<RawResponse>>,
    endpoint: Option<&'static EndpointInfo>,
) -> BoxFuture<Result<RawResponse>> {
    Box::pin(async move {
        let mut response = response.await?;
        response.endpoint = endpoint;
        Ok(response)
    })
}

impl<T: Response> Future<T> {
    /// Encodes a call and returns its future. An error is returned when the future is awaited.
    pub(crate) fn new(call: Result<CallView<'_>>) -> Self {
        Self {
            response: start_view(call, T::READ_MODE, T::REDIRECTS),
            decode,
        }
    }

    /// Like [`new`](Self::new), for the value together with status and headers.
    pub(super) fn with_parts(call: Result<CallView<'_>>) -> Future<http::Response<T>> {
        Future {
            response: start_view(call, T::READ_MODE, T::REDIRECTS),
            decode: decode_with_parts,
        }
    }
}

fn start_view(
    call: Result<CallView<'_>>,
    read_mode: ReadMode,
    redirects: Redirects,
) -> BoxFuture<Result<RawResponse>> {
    match call {
        Ok(call) => send::start(&call, read_mode, redirects),
        Err(error) => Box::pin(async { Err(error) }),
    }
}

/// Decodes a response together with its status and headers.
fn decode_with_parts<T: Response>(response: &mut RawResponse) -> Result<http::Response<T>> {
    let value = decode(response)?;
    Ok(http::Response::from_parts(response.take_parts(), value))
}

/// Decodes a response.
pub(crate) fn decode<T: Response>(response: &mut RawResponse) -> Result<T> {
    match T::decode(response) {
        Ok(value) => Ok(value),
        Err(fault) => Err(send::decode_error(response, fault)),
    }
}

impl<T> std::future::Future for Future<T> {
    type Output = Result<T>;

    // This is compiled once for each type, not wherever a call is awaited.
    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = ready!(self.response.as_mut().poll(cx))?;
        Poll::Ready((self.decode)(&mut response))
    }
}

impl<T> fmt::Debug for Future<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Future").finish_non_exhaustive()
    }
}
