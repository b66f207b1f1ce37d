//! What is believed of a transport: a panic in one ends the call, not the program.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

use super::{BoxBody, Transport, TransportError, TransportRequest, TransportResponse};
use crate::BoxFuture;

/// Sends the request over the transport. A panic in it is an error.
pub(crate) fn send(transport: &dyn Transport, request: TransportRequest<'_>) -> Guarded {
    let sent = catch_unwind(AssertUnwindSafe(|| transport.send(request)));
    Guarded(sent.ok())
}

/// The transport's future, `None` once it has panicked.
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

/// The next frame of a transport's body. A panic in it is an error.
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

/// The panic's own words stay out: nobody knows what they tell, and the panic hook has them.
fn panicked() -> TransportError {
    TransportError::lost("the transport panicked, which is a mistake in it")
}
