//! Reads response bodies within size and time limits.

use std::future::poll_fn;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Method, StatusCode};

use crate::body::BoxBody;
use crate::error::{Activity, TimeLimit, TransportError};
use crate::time::{CallTimer, TimedOut};
use crate::transport::guard;

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
