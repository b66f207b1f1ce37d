//! Reads response bodies within size and time limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Method, StatusCode};
use http_body::Body;

use crate::error::{Activity, TimeLimit, TransportError};
use crate::time::{CallTimer, TimedOut};
use crate::transport::guard::GuardedBody;

mod streamed;

pub(super) use streamed::streamed;

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

/// The number of frames after which the clock is read. A body that is always ready with empty frames
/// never waits for the timer.
const FRAMES_PER_CHECK: u32 = 64;

/// Reads up to `max_bytes` of a body and drops it. Returns the bytes that were read before a failure,
/// too.
// The body is borrowed, because the future of an `async fn` would store it twice.
pub(super) async fn read(
    body: &mut GuardedBody,
    max_bytes: usize,
    timer: &mut CallTimer,
) -> (Bytes, BodyEnd) {
    let mut buffer = BytesMut::new();
    let mut frames: u32 = 0;
    let end = loop {
        frames = frames.wrapping_add(1);
        if frames.is_multiple_of(FRAMES_PER_CHECK) && timer.has_passed() {
            break BodyEnd::TimedOut(TimedOut::Deadline);
        }
        let frame = match timer
            .with_read_timeout(poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)))
            .await
        {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => break BodyEnd::Complete,
            Ok(Some(Err(error))) => break BodyEnd::Failed(error),
            Err(limit) => break BodyEnd::TimedOut(limit),
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let remaining = max_bytes - buffer.len();
        if data.len() > remaining {
            buffer.extend_from_slice(data.get(..remaining).unwrap_or_default());
            break BodyEnd::LimitReached;
        }
        if buffer.is_empty() && body.is_end_stream() {
            // Most bodies are a single frame, which is not copied.
            return (data, close(body, BodyEnd::Complete));
        }
        buffer.extend_from_slice(&data);
    };
    (buffer.freeze(), close(body, end))
}

/// Drops a body after it was read.
fn close(body: &mut GuardedBody, end: BodyEnd) -> BodyEnd {
    match body.close() {
        Ok(()) => end,
        Err(panicked) => BodyEnd::Failed(panicked),
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
        TimedOut::NoTimer(reason) => return TransportError::response_lost(reason).permanent(),
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
        TimedOut::NoTimer(reason) => TransportError::rejected(reason),
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
    let has_no_body = method == Method::HEAD
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    if has_no_body || headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
