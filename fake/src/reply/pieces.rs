//! A body that is sent in pieces, with pauses between them.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::time::{Sleep, sleep};

/// What ends a body that stays open.
pub(crate) type Stopped = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The pieces that are yet to come, each with the pause before it.
pub(super) struct Pieces {
    pub(super) left: VecDeque<(Duration, Bytes)>,
    pub(super) pause: Option<Pin<Box<Sleep>>>,
    /// What comes after the last piece, unless that is the end.
    pub(super) open: Option<Stopped>,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = &mut *self;
        let Some((pause, piece)) = this.left.front() else {
            if let Some(stopped) = &mut this.open {
                ready!(stopped.as_mut().poll(cx));
            }
            return Poll::Ready(None);
        };
        if !pause.is_zero() {
            let pause = *pause;
            let pause = this.pause.get_or_insert_with(|| Box::pin(sleep(pause)));
            ready!(pause.as_mut().poll(cx));
            this.pause = None;
        }
        let piece = piece.clone();
        this.left.pop_front();
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
