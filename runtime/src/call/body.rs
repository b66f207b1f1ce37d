//! The body of an answer: capped, under time limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use crate::time::{Late, Limit, Pause};
use crate::transport::guard;
use crate::{BoxBody, TransportError};

/// How the reading of a body ended.
pub(super) enum End {
    /// Where the body did.
    Whole,
    /// At the cap: the body is longer.
    Capped,
    /// Before the body did.
    Lost(TransportError),
}

/// Reads up to `cap` bytes. What had come is given also where the rest did not.
pub(super) async fn read(mut body: BoxBody, cap: usize, limit: &mut Limit) -> (Bytes, End) {
    let mut whole = BytesMut::new();
    loop {
        let frame = match limit
            .pause(poll_fn(|cx| guard::poll_frame(&mut body, cx)))
            .await
        {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => return (whole.freeze(), End::Whole),
            Ok(Some(Err(error))) => return (whole.freeze(), End::Lost(error)),
            Err(late) => return (whole.freeze(), End::Lost(late_error(late))),
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let room = cap - whole.len();
        if data.len() > room {
            whole.extend_from_slice(data.get(..room).unwrap_or_default());
            return (whole.freeze(), End::Capped);
        }
        if whole.is_empty() && body.is_end_stream() {
            // The usual case, one frame: no copy.
            return (data, End::Whole);
        }
        whole.extend_from_slice(&data);
    }
}

/// Why an answer was given up.
pub(super) fn late_error(late: Late) -> TransportError {
    match late {
        Late::Deadline | Late::Idle => TransportError::timed_out(true, late.reason()),
        Late::NoTimer => TransportError::lost(late.reason()),
    }
}

/// A body that is read as it arrives, under the idle limit.
pub(super) fn live(inner: BoxBody, limit: Limit) -> BoxBody {
    Box::pin(Live {
        inner,
        limit: limit.without_deadline(),
        pause: Pause::default(),
        is_over: false,
    })
}

struct Live {
    inner: BoxBody,
    limit: Limit,
    pause: Pause,
    /// Whether it has failed: nothing comes after that.
    is_over: bool,
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
                frame
            }
            Poll::Pending => match this.limit.poll_pause(&mut this.pause, cx) {
                Poll::Ready(late) => Some(Err(late_error(late))),
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
