//! Records response bodies while they are received.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body::{Body, Frame, SizeHint};

use super::recording::Slot;
use crate::body::BoxBody;
use crate::error::TransportError;
use crate::transport::TransportResponse;

/// Maximum number of bytes of a body that are recorded.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// A response body that is recorded when it ends or is dropped.
pub(super) struct Tee {
    inner: BoxBody,
    slot: Slot,
    status: StatusCode,
    headers: HeaderMap,
    received: BytesMut,
}

impl Tee {
    /// Returns the response with a body that is recorded.
    pub(super) fn record(response: TransportResponse, slot: Slot) -> TransportResponse {
        let TransportResponse {
            status,
            headers,
            body,
        } = response;
        let tee = Self {
            inner: body,
            slot,
            status,
            headers: headers.clone(),
            received: BytesMut::new(),
        };
        TransportResponse::streaming(status, headers, Box::pin(tee))
    }

    fn finish(&self) {
        self.slot.finish(self.status, &self.headers, &self.received);
    }
}

impl Body for Tee {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(self.inner.as_mut().poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => {
                let data = frame.data_ref().map_or(&[][..], |data| data);
                let capacity = MAX_BYTES.saturating_sub(self.received.len());
                let data = data.get(..capacity).unwrap_or(data);
                self.received.extend_from_slice(data);
            }
            Some(Err(_)) => self.slot.fail(),
            None => self.finish(),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        self.finish();
    }
}
