//! Protection against transports that panic: the call returns an error and is not sent again.

use std::cell::Cell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::connecting::{self, Phase};
use super::{BoxBody, Transport, TransportError, TransportRequest, TransportResponse};
use crate::BoxFuture;

/// Calls a function of a transport. Returns `None` if it panics.
fn catch<T>(function: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(function)).ok()
}

/// A panic of a transport. Its message is left out: it may contain secrets, and the panic hook has
/// printed it.
#[derive(Debug)]
struct Panicked;

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transport panicked")
    }
}

impl std::error::Error for Panicked {}

/// Returns the error of a panic.
#[cold]
fn panicked() -> TransportError {
    TransportError::response_lost(Panicked).permanent()
}

/// Returns `true` if the transport panicked.
pub(crate) fn is_panic(error: &TransportError) -> bool {
    error.get_ref().is::<Panicked>()
}

/// A future or a body of a transport, which may panic when it is dropped.
struct Guarded<T>(Option<T>);

impl<T> Guarded<T> {
    /// Drops the value.
    ///
    /// # Errors
    ///
    /// If it panics.
    fn discard(&mut self) -> Result<(), TransportError> {
        let value = self.0.take();
        catch(|| drop(value)).ok_or_else(panicked)
    }
}

impl<T> Drop for Guarded<T> {
    fn drop(&mut self) {
        if self.0.is_some() {
            let _: Result<(), _> = self.discard();
        }
    }
}

/// Sends the request over the transport. A panic becomes an error.
pub(crate) fn send(transport: &dyn Transport, request: TransportRequest<'_>) -> Sending {
    Sending {
        future: Guarded(catch(|| transport.send(request))),
        may_be_sent: false,
    }
}

/// The future of a transport, which is missing after a panic.
pub(crate) struct Sending {
    future: Guarded<BoxFuture<Result<TransportResponse, TransportError>>>,
    may_be_sent: bool,
}

impl Sending {
    /// Returns `false` if the transport was connecting whenever it was polled, so that it cannot have
    /// sent anything.
    pub(crate) fn may_be_sent(&self) -> bool {
        self.may_be_sent
    }
}

impl Future for Sending {
    type Output = Result<TransportResponse, TransportError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let Some(future) = &mut this.future.0 else {
            return Poll::Ready(Err(panicked()));
        };
        let (polled, phase) = connecting::observe(|| catch(|| future.as_mut().poll(cx)));
        this.may_be_sent |= phase != Phase::Connecting;
        let Some(Poll::Ready(result)) = polled else {
            if polled.is_some() {
                return Poll::Pending;
            }
            let _: Result<(), _> = this.future.discard();
            return Poll::Ready(Err(panicked()));
        };
        if let Err(panicked) = this.future.discard() {
            drop(Guarded(Some(result)));
            return Poll::Ready(Err(panicked));
        }
        Poll::Ready(result)
    }
}

/// A response body of a transport. A panic becomes an error, and the body keeps failing after it.
pub(crate) struct GuardedBody {
    body: Guarded<BoxBody>,
    has_panicked: Cell<bool>,
}

impl GuardedBody {
    /// Guards a body.
    pub(crate) fn new(body: BoxBody) -> Self {
        Self {
            body: Guarded(Some(body)),
            has_panicked: Cell::new(false),
        }
    }

    /// Drops the body.
    ///
    /// # Errors
    ///
    /// If it panics.
    pub(crate) fn close(&mut self) -> Result<(), TransportError> {
        self.body.discard()
    }

    /// Calls a method that cannot report a panic. The next frame is then an error.
    fn inspect<T: Default>(&self, inspect: impl FnOnce(&BoxBody) -> T) -> T {
        let Some(body) = self.body.0.as_ref().filter(|_| !self.has_panicked.get()) else {
            return T::default();
        };
        catch(|| inspect(body)).unwrap_or_else(|| {
            self.has_panicked.set(true);
            T::default()
        })
    }
}

impl Body for GuardedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let body = this.body.0.as_mut().filter(|_| !this.has_panicked.get());
        let polled = body.and_then(|body| catch(|| body.as_mut().poll_frame(cx)));
        polled.unwrap_or_else(|| {
            let _: Result<(), _> = this.body.discard();
            Poll::Ready(Some(Err(panicked())))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.inspect(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.inspect(Body::size_hint)
    }
}
