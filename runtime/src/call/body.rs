//! The body of an answer: capped, under time limits.

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
use crate::time::{Limit, Pause, TimedOut};
use crate::transport::guard;

/// How the reading of a body ended.
pub(super) enum BodyEnd {
    /// Where the body did.
    Whole,
    /// At the cap: the body is longer.
    Capped,
    /// Before the body did.
    Lost(TransportError),
    /// A time limit was reached.
    TimedOut(TimedOut),
}

/// Reads up to `cap` bytes. What had come is given also where the rest did not.
pub(super) async fn read(mut body: BoxBody, cap: usize, limit: &mut Limit) -> (Bytes, BodyEnd) {
    let mut whole = BytesMut::new();
    loop {
        let frame = match limit
            .pause(poll_fn(|cx| guard::poll_frame(&mut body, cx)))
            .await
        {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => return (whole.freeze(), BodyEnd::Whole),
            Ok(Some(Err(error))) => return (whole.freeze(), BodyEnd::Lost(error)),
            Err(limit) => return (whole.freeze(), BodyEnd::TimedOut(limit)),
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let room = cap - whole.len();
        if data.len() > room {
            whole.extend_from_slice(data.get(..room).unwrap_or_default());
            return (whole.freeze(), BodyEnd::Capped);
        }
        if whole.is_empty() && body.is_end_stream() {
            // The usual case, one frame: no copy.
            return (data, BodyEnd::Whole);
        }
        whole.extend_from_slice(&data);
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
        TimedOut::Idle => TimeLimit::read_timeout(activity, read_timeout),
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
        TimedOut::Deadline | TimedOut::Idle => {
            TransportError::not_sent_in_time(TimeLimit::deadline(activity, timeout))
        }
        TimedOut::NoTimer => TransportError::rejected(NO_RUNTIME),
    }
}

/// The reason for an error outside a tokio runtime.
const NO_RUNTIME: &str = "there is no tokio runtime; await the call inside one";

/// A body that is read as it arrives, under the idle limit.
///
/// `length` is how long it is to be, where that was said.
pub(super) fn live(inner: BoxBody, limit: Limit, length: Option<u64>) -> BoxBody {
    Box::pin(Live {
        inner,
        missing: length,
        limit: limit.without_deadline(),
        pause: Pause::default(),
        is_over: false,
    })
}

struct Live {
    inner: BoxBody,
    /// How much is yet to come, where that was said.
    missing: Option<u64>,
    limit: Limit,
    pause: Pause,
    /// Whether it has failed: nothing comes after that.
    is_over: bool,
}

impl Live {
    /// The frame, or that it is the end and should not be.
    fn count(
        &mut self,
        frame: Option<Result<Frame<Bytes>, TransportError>>,
    ) -> Option<Result<Frame<Bytes>, TransportError>> {
        match &frame {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, |data| data.len() as u64);
                self.missing = self.missing.map(|missing| missing.saturating_sub(length));
            }
            None if self.missing.is_some_and(|missing| missing > 0) => return Some(Err(short())),
            Some(Err(_)) | None => {}
        }
        frame
    }
}

/// Whether a whole body is shorter than it was said to be.
pub(super) fn is_short(body: &Bytes, length: Option<u64>) -> bool {
    length.is_some_and(|length| (body.len() as u64) < length)
}

/// The body ended before its time, and the transport did not say so.
pub(super) fn short() -> TransportError {
    TransportError::response_lost("the body is shorter than its `content-length`")
}

/// How long the body of an answer is to be, where its headers say so and it has one.
pub(super) fn length(method: &Method, status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    let bodiless = method == Method::HEAD || status == StatusCode::NO_CONTENT;
    if bodiless || headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

impl Body for Live {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        if this.is_over {
            return Poll::Ready(None);
        }
        let frame = match guard::poll_frame(&mut this.inner, cx) {
            Poll::Ready(frame) => {
                this.pause.is_over();
                this.count(frame)
            }
            Poll::Pending => match this.limit.poll_pause(&mut this.pause, cx) {
                Poll::Ready(limit) => {
                    // A live body has no deadline.
                    let (idle, activity) = (this.limit.idle(), Activity::ResponseBody);
                    Some(Err(timed_out(limit, activity, Duration::MAX, idle)))
                }
                Poll::Pending => return Poll::Pending,
            },
        };
        this.is_over = !matches!(frame, Some(Ok(_)));
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.is_over || self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
