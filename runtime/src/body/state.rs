//! The progress of a body.

use std::task::Poll;

use bytes::Bytes;
use http_body::Frame;

use crate::error::TransportError;

/// A frame of a body, or its end.
pub(crate) type PolledFrame = Poll<Option<Result<Frame<Bytes>, TransportError>>>;

/// The progress of a body.
///
/// A body that has failed fails each time it is polled again, so that it never seems complete.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum BodyState {
    #[default]
    Reading,
    Complete,
    Failed,
}

impl BodyState {
    /// Returns the frame of a body that has ended, or `None` while it is read. `failed_before` creates
    /// the error of a body that has failed.
    #[inline]
    pub(crate) fn ended(
        self,
        failed_before: impl FnOnce() -> TransportError,
    ) -> Option<PolledFrame> {
        match self {
            Self::Reading => None,
            Self::Complete => Some(Poll::Ready(None)),
            Self::Failed => Some(Poll::Ready(Some(Err(failed_before())))),
        }
    }

    /// Follows a frame that the body returns.
    #[inline]
    pub(crate) fn follow(&mut self, polled: &PolledFrame) {
        match polled {
            Poll::Ready(Some(Err(_))) => *self = Self::Failed,
            Poll::Ready(None) => *self = Self::Complete,
            Poll::Ready(Some(Ok(_))) | Poll::Pending => {}
        }
    }
}
