//! Reads response bodies within size and time limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Method, StatusCode};
use http_body::{Body, Frame, SizeHint};

use crate::body::BoxBody;
use crate::error::{Activity, TimeLimit, TransportError};
use crate::time::{CallTimer, ReadTimer, TimedOut};
use crate::transport::guard;

/// The reason why reading a body ended.
pub(super) enum BodyEnd {
    /// The body is complete.
    Complete,
    /// The body is larger than the limit.
    LimitReached,
    /// The transport failed.
    Failed(TransportError),
    /// A time limit was reached.
    TimedOut(TimedOut),
}

/// Reads up to `max_bytes` of a body. Returns the bytes that were read before a failure, too.
pub(super) async fn read(
    mut body: BoxBody,
    max_bytes: usize,
    timer: &mut CallTimer,
) -> (Bytes, BodyEnd) {
    let mut buffer = BytesMut::new();
    loop {
        let frame = match timer
            .with_read_timeout(poll_fn(|cx| guard::poll_frame(&mut body, cx)))
            .await
        {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => return (buffer.freeze(), BodyEnd::Complete),
            Ok(Some(Err(error))) => return (buffer.freeze(), BodyEnd::Failed(error)),
            Err(limit) => return (buffer.freeze(), BodyEnd::TimedOut(limit)),
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let remaining = max_bytes - buffer.len();
        if data.len() > remaining {
            buffer.extend_from_slice(data.get(..remaining).unwrap_or_default());
            return (buffer.freeze(), BodyEnd::LimitReached);
        }
        if buffer.is_empty() && body.is_end_stream() {
            // Most bodies are a single frame, which is not copied.
            return (data, BodyEnd::Complete);
        }
        buffer.extend_from_slice(&data);
    }
}

/// Returns the error of a limit that was reached after the request was sent.
#[cold]
pub(super) fn timed_out(
    limit: TimedOut,
    activity: Activity,
    timeout: Duration,
    read_timeout: Duration,
) -> TransportError {
    let limit = match limit {
        TimedOut::Deadline => TimeLimit::deadline(activity, timeout),
        TimedOut::ReadTimeout => TimeLimit::read_timeout(activity, read_timeout),
        TimedOut::NoTimer => return TransportError::response_lost(NO_RUNTIME),
    };
    TransportError::timed_out(limit)
}

/// Returns the error of a limit that was reached before the request was sent.
#[cold]
pub(super) fn not_sent_in_time(
    limit: TimedOut,
    activity: Activity,
    timeout: Duration,
) -> TransportError {
    match limit {
        TimedOut::Deadline | TimedOut::ReadTimeout => {
            TransportError::not_sent_in_time(TimeLimit::deadline(activity, timeout))
        }
        TimedOut::NoTimer => TransportError::rejected(NO_RUNTIME),
    }
}

/// The reason for an error outside a tokio runtime.
const NO_RUNTIME: &str = "no tokio runtime is running; await the call inside one";

/// Applies the read timeout and the expected length to a body that is read while it arrives.
pub(super) fn streamed(inner: BoxBody, timer: CallTimer, expected_length: Option<u64>) -> BoxBody {
    Box::pin(StreamedBody {
        inner,
        missing: expected_length,
        timer: timer.without_deadline(),
        read_timer: ReadTimer::default(),
        has_ended: false,
    })
}

struct StreamedBody {
    inner: BoxBody,
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

/// Returns `true` if a body is shorter than expected.
pub(super) fn is_truncated(body: &Bytes, expected_length: Option<u64>) -> bool {
    expected_length.is_some_and(|length| (body.len() as u64) < length)
}

/// Returns the error of a body that is shorter than expected, which the transport did not report.
pub(super) fn truncated() -> TransportError {
    TransportError::response_lost("the body is shorter than its `content-length`")
}

/// Returns the length of a body in bytes, if the headers of the response contain it.
pub(super) fn expected_length(
    method: &Method,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<u64> {
    let has_no_body = method == Method::HEAD || status == StatusCode::NO_CONTENT;
    if has_no_body || headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
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
