//! Response bodies that are sent in chunks, with delays between them.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::time::{Sleep, sleep};

use super::feed::FeedChunks;

/// A future that completes when the server stops.
pub(crate) type Shutdown = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A body of chunks.
pub(super) struct ChunkedBody {
    /// Chunks that are not sent yet, each with the delay before it.
    pub(super) remaining: VecDeque<(Duration, Bytes)>,
    /// Delay before the first of the remaining chunks, once it has started.
    pub(super) delay: Option<Pin<Box<Sleep>>>,
    /// Event that ends the body after the last chunk. If `None`, the last chunk ends it.
    pub(super) open_until: Option<Shutdown>,
    /// Events that follow the last chunk.
    pub(super) feed: Option<FeedChunks>,
}

impl Body for ChunkedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = &mut *self;
        let Some((delay, chunk)) = this.remaining.front() else {
            let Some(shutdown) = &mut this.open_until else {
                return Poll::Ready(None);
            };
            if shutdown.as_mut().poll(cx).is_ready() {
                return Poll::Ready(None);
            }
            let Some(feed) = &mut this.feed else {
                return Poll::Pending;
            };
            let chunk = ready!(feed.poll_chunk(cx));
            return Poll::Ready(Some(Ok(Frame::data(chunk))));
        };
        if !delay.is_zero() {
            let delay = *delay;
            let sleep = this.delay.get_or_insert_with(|| Box::pin(sleep(delay)));
            ready!(sleep.as_mut().poll(cx));
            this.delay = None;
        }
        let chunk = chunk.clone();
        this.remaining.pop_front();
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }
}
