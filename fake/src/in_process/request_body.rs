//! Request bodies, whose errors the client has to see.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use restrait::transport::TransportError;

use crate::serve::lock;

/// The error of a request body.
type Failure = Arc<Mutex<Option<TransportError>>>;

/// A request body that stores its error for the client. The server sees a body that is incomplete.
pub(super) struct Watched {
    body: restrait::Body,
    failure: Failure,
}

/// A body that ended too early.
pub(super) struct Incomplete;

impl Watched {
    pub(super) fn new(body: restrait::Body, failure: Failure) -> Self {
        Self { body, failure }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Incomplete;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Incomplete>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        frame.map_err(|error| {
            *lock(&self.failure) = Some(TransportError::response_lost(error));
            Incomplete
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
