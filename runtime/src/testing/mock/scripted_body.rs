//! A response body with chunks, pauses and a broken connection.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::TransportError;
use crate::{BoxFuture, time};

/// A step of a scripted body.
#[derive(Debug, Clone)]
pub(super) enum Chunk {
    /// Sends bytes.
    Data(Bytes),
    /// Sends nothing for this time.
    Pause(Duration),
    /// Breaks the connection.
    Disconnect,
}

/// A body that runs its steps.
pub(super) struct ScriptedBody {
    chunks: VecDeque<Chunk>,
    sleep: Option<BoxFuture<()>>,
}

impl ScriptedBody {
    pub(super) fn new(chunks: Vec<Chunk>) -> Self {
        Self {
            chunks: chunks.into(),
            sleep: None,
        }
    }
}

impl Body for ScriptedBody {
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
                Some(Chunk::Disconnect) => {
                    self.chunks.clear();
                    Some(Err(TransportError::response_lost(
                        "the mock ended the body early",
                    )))
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
            Chunk::Disconnect => None,
        });
        sizes
            .sum::<Option<u64>>()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
