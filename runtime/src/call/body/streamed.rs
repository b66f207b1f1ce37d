//! A response body that is read while it arrives.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::{timed_out, truncated};
use crate::body::{BodyState, BoxBody, PolledFrame};
use crate::error::{Activity, TransportError};
use crate::time::PauseTimer;
use crate::transport::guard::GuardedBody;

#[cfg(test)]
mod tests;

/// Number of empty frames in a row after which other tasks run.
const MAX_EMPTY_FRAMES: u32 = 32;

/// Applies the read timeout and the expected length to a body that is read while it arrives.
pub(in crate::call) fn streamed(
    inner: GuardedBody,
    read_timeout: Duration,
    expected_length: Option<u64>,
) -> BoxBody {
    Box::pin(StreamedBody {
        inner,
        missing: expected_length,
        pause: PauseTimer::new(read_timeout),
        state: BodyState::Reading,
    })
}

struct StreamedBody {
    inner: GuardedBody,
    /// The number of bytes that have not arrived yet, if the length is known.
    missing: Option<u64>,
    /// The current pause.
    pause: PauseTimer,
    state: BodyState,
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

    /// Polls the next frame that is not empty.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> PolledFrame {
        for _ in 0..MAX_EMPTY_FRAMES {
            match Pin::new(&mut self.inner).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) if is_empty(&frame) => {}
                Poll::Ready(frame) => {
                    self.pause.end();
                    return Poll::Ready(self.count(frame));
                }
                Poll::Pending => return self.poll_pause(cx),
            }
        }
        // A body that is always ready would block the thread, and never reach the read timeout.
        cx.waker().wake_by_ref();
        self.poll_pause(cx)
    }

    /// Completes when the read timeout has passed.
    fn poll_pause(&mut self, cx: &mut Context<'_>) -> PolledFrame {
        self.pause.poll(cx).map(|limit| {
            // Streams have no deadline.
            let (timeout, read_timeout) = (Duration::MAX, self.pause.limit());
            let activity = Activity::ResponseBody;
            Some(Err(timed_out(limit, activity, timeout, read_timeout)))
        })
    }
}

/// Returns `true` for a data frame without data.
fn is_empty(frame: &Frame<Bytes>) -> bool {
    frame.data_ref().is_some_and(Bytes::is_empty)
}

/// Returns the error of a body that is read again after it has failed.
#[cold]
fn failed_before() -> TransportError {
    TransportError::response_lost("reading the body has failed before; make the call again")
}

impl Body for StreamedBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> PolledFrame {
        if let Some(ended) = self.state.ended(failed_before) {
            return ended;
        }
        let polled = self.poll_next(cx);
        self.state.follow(&polled);
        polled
    }

    fn is_end_stream(&self) -> bool {
        match self.state {
            BodyState::Reading => {
                self.missing.is_none_or(|missing| missing == 0) && self.inner.is_end_stream()
            }
            BodyState::Complete => true,
            BodyState::Failed => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
