//! A body whose length was said beforehand: it keeps to that, or the call fails.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Frames;
use crate::error::BodyFault;
use crate::error::TransportError;

/// How far a transfer has come, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How much has gone over.
    pub done: u64,
    /// How much there is, where that is known.
    pub total: Option<u64>,
}

pub(crate) type Watch = Box<dyn FnMut(Progress) + Send>;

/// Counts what goes by.
pub(super) struct Measured {
    inner: Frames,
    progress: Progress,
    watch: Option<Watch>,
    ended: bool,
}

impl Measured {
    pub(super) fn new(inner: Frames, total: Option<u64>, watch: Option<Watch>) -> Self {
        Self {
            inner,
            progress: Progress { done: 0, total },
            watch,
            ended: false,
        }
    }

    fn count(&mut self, data: &Bytes) -> Result<(), BodyFault> {
        self.progress.done += data.len() as u64;
        match self.progress.total {
            Some(expected) if self.progress.done > expected => Err(BodyFault::Longer { expected }),
            _ => {
                if let Some(watch) = &mut self.watch {
                    watch(self.progress);
                }
                Ok(())
            }
        }
    }

    /// Whether the end may be here.
    fn end(&self) -> Result<(), BodyFault> {
        let found = self.progress.done;
        match self.progress.total {
            Some(expected) if found < expected => Err(BodyFault::Shorter { expected, found }),
            _ => Ok(()),
        }
    }
}

impl Body for Measured {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let frame = ready!(self.inner.as_mut().poll_frame(cx));
        let checked = match &frame {
            Some(Ok(frame)) => frame.data_ref().map_or(Ok(()), |data| self.count(data)),
            Some(Err(_)) => Ok(()),
            None => self.end(),
        };
        self.ended = frame.is_none() || checked.is_err();
        Poll::Ready(match checked {
            Ok(()) => frame,
            Err(fault) => Some(Err(TransportError::response_lost(fault))),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.ended
    }

    fn size_hint(&self) -> SizeHint {
        match self.progress.total {
            Some(total) => SizeHint::with_exact(total.saturating_sub(self.progress.done)),
            None => self.inner.size_hint(),
        }
    }
}
