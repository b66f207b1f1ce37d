//! The body of an answer: capped, under an idle limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use crate::time::{self, Elapsed};
use crate::transport::guard;
use crate::{BoxBody, BoxFuture, TransportError};

/// Reads up to `limit` bytes, and whether that was all. Each pause is at most `idle`.
pub(super) async fn read(
    mut body: BoxBody,
    limit: usize,
    idle: Duration,
) -> Result<(Bytes, bool), TransportError> {
    let mut whole = BytesMut::new();
    loop {
        let frame = time::within(idle, poll_fn(|cx| guard::poll_frame(&mut body, cx))).await;
        let Some(frame) = frame.map_err(|Elapsed| paused())? else {
            return Ok((whole.freeze(), true));
        };
        let Ok(data) = frame?.into_data() else {
            continue;
        };
        let room = limit - whole.len();
        if data.len() > room {
            whole.extend_from_slice(data.get(..room).unwrap_or_default());
            return Ok((whole.freeze(), false));
        }
        if whole.is_empty() && body.is_end_stream() {
            // The usual case, one frame: no copy.
            return Ok((data, true));
        }
        whole.extend_from_slice(&data);
    }
}

fn paused() -> TransportError {
    TransportError::timed_out(true, "the server paused for too long")
}

/// A body that is read as it arrives, each pause at most `idle`.
pub(super) fn live(inner: BoxBody, idle: Duration) -> BoxBody {
    Box::pin(Live {
        inner,
        idle,
        timer: None,
    })
}

struct Live {
    inner: BoxBody,
    idle: Duration,
    /// Runs while something is waited for.
    timer: Option<BoxFuture<()>>,
}

impl Body for Live {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = guard::poll_frame(&mut this.inner, cx) {
            this.timer = None;
            return Poll::Ready(frame);
        }
        let idle = this.idle;
        let timer = this
            .timer
            .get_or_insert_with(|| Box::pin(time::sleep(idle)));
        timer.as_mut().poll(cx).map(|()| Some(Err(paused())))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
