//! Protection against transports that panic: the call returns an error.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

use super::{BoxBody, Transport, TransportError, TransportRequest, TransportResponse};
use crate::BoxFuture;

/// Sends the request over the transport. A panic becomes an error.
pub(crate) fn send(transport: &dyn Transport, request: TransportRequest<'_>) -> Guarded {
    let sent = catch_unwind(AssertUnwindSafe(|| transport.send(request)));
    Guarded(sent.ok())
}

/// The future of a transport, or `None` after a panic.
pub(crate) struct Guarded(Option<BoxFuture<Result<TransportResponse, TransportError>>>);

impl Future for Guarded {
    type Output = Result<TransportResponse, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(future) = &mut self.0 else {
            return Poll::Ready(Err(panicked()));
        };
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx)));
        polled.unwrap_or_else(|_| {
            self.0 = None;
            Poll::Ready(Err(panicked()))
        })
    }
}

/// Polls the next frame of a response body. A panic becomes an error.
pub(crate) fn poll_frame(
    body: &mut BoxBody,
    cx: &mut Context<'_>,
) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
    let polled = catch_unwind(AssertUnwindSafe(|| body.as_mut().poll_frame(cx)));
    polled.unwrap_or_else(|_| {
        *body = Box::pin(crate::Body::empty());
        Poll::Ready(Some(Err(panicked())))
    })
}

/// Returns the error of a panic. Its message is left out: it may contain secrets, and the panic hook
/// has printed it.
fn panicked() -> TransportError {
    TransportError::response_lost("the transport panicked")
}
