//! A body that comes as a reply scripted it: pieces, pauses, an end that comes too soon.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::TransportError;
use crate::{BoxFuture, time};

/// One thing that happens while a body arrives.
#[derive(Debug, Clone)]
pub(super) enum Chunk {
    /// A piece arrives.
    Data(Bytes),
    /// Nothing arrives.
    Pause(Duration),
    /// The connection breaks.
    Cut,
}

/// The body that does it.
pub(super) struct Script {
    chunks: VecDeque<Chunk>,
    sleep: Option<BoxFuture<()>>,
}

impl Script {
    pub(super) fn new(chunks: Vec<Chunk>) -> Self {
        Self {
            chunks: chunks.into(),
            sleep: None,
        }
    }
}

impl Body for Script {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                ready!(sleep.as_mut().poll(cx));
                self.sleep = None;
            }
            return Poll::Ready(match self.chunks.pop_front() {
                Some(Chunk::Data(data)) => Some(Ok(Frame::data(data))),
                Some(Chunk::Pause(pause)) => {
                    self.sleep = Some(Box::pin(time::sleep(pause)));
                    continue;
                }
                Some(Chunk::Cut) => {
                    self.chunks.clear();
                    Some(Err(TransportError::response_lost("the mock ended the body early")))
                }
                None => None,
            });
        }
    }

    fn is_end_stream(&self) -> bool {
        self.chunks.is_empty() && self.sleep.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let sizes = self.chunks.iter().map(|chunk| match chunk {
            Chunk::Data(data) => Some(data.len() as u64),
            Chunk::Pause(_) => Some(0),
            Chunk::Cut => None,
        });
        sizes
            .sum::<Option<u64>>()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
