//! A response body that is read while it arrives.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::{timed_out, truncated};
use crate::body::BoxBody;
use crate::error::{Activity, TransportError};
use crate::time::{CallTimer, ReadTimer};
use crate::transport::guard::{self, GuardedBody};

/// Applies the read timeout and the expected length to a body that is read while it arrives.
pub(in crate::call) fn streamed(
    inner: GuardedBody,
    timer: CallTimer,
    expected_length: Option<u64>,
) -> BoxBody {
    Box::pin(StreamedBody {
        inner,
        missing: expected_length,
        timer: timer.without_deadline(),
        read_timer: ReadTimer::default(),
        has_ended: false,
    })
}

struct StreamedBody {
    inner: GuardedBody,
    /// The number of bytes that have not arrived yet, if the length is known.
    missing: Option<u64>,
    timer: CallTimer,
    read_timer: ReadTimer,
    /// If `true`, the body is complete or has failed.
    has_ended: bool,
}

impl StreamedBody {
    /// Counts the bytes of a frame. Returns an error if the body ends too early.
    fn count(
        &mut self,
        frame: Option<Result<Frame<Bytes>, TransportError>>,
    ) -> Option<Result<Frame<Bytes>, TransportError>> {
        match &frame {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, |data| data.len() as u64);
                self.missing = self.missing.map(|missing| missing.saturating_sub(length));
            }
            None if self.missing.is_some_and(|missing| missing > 0) => {
                return Some(Err(truncated()));
            }
            Some(Err(_)) | None => {}
        }
        frame
    }
}

impl Body for StreamedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        if this.has_ended {
            return Poll::Ready(None);
        }
        let frame = match guard::poll_frame(&mut this.inner, cx) {
            Poll::Ready(frame) => {
                this.read_timer.reset();
                this.count(frame)
            }
            Poll::Pending => match this.timer.poll_read_timeout(&mut this.read_timer, cx) {
                Poll::Ready(limit) => {
                    // Streams have no deadline.
                    let (timeout, read_timeout) = (Duration::MAX, this.timer.read_timeout());
                    let activity = Activity::ResponseBody;
                    Some(Err(timed_out(limit, activity, timeout, read_timeout)))
                }
                Poll::Pending => return Poll::Pending,
            },
        };
        this.has_ended = !matches!(frame, Some(Ok(_)));
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.has_ended || self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
