//! A response body that fails if it is incomplete.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Version;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use crate::transport::{TransportError, failure};

/// A response body of hyper, which fails if an HTTP/2 stream was reset before its end.
///
/// hyper takes a reset without an error code for the end of the body. The server may send one only after
/// the whole response (RFC 9113, 8.1).
pub(super) struct WholeBody {
    body: Incoming,
    must_end: bool,
}

impl WholeBody {
    pub(super) fn new(body: Incoming, version: Version) -> Self {
        let must_end = version == Version::HTTP_2;
        Self { body, must_end }
    }
}

impl Body for WholeBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if frame.is_none() && self.must_end && !self.body.is_end_stream() {
            let reason = "the stream was reset before the end of the body";
            return Poll::Ready(Some(Err(TransportError::response_lost(reason))));
        }
        Poll::Ready(frame.map(|frame| frame.map_err(failure::in_body)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
