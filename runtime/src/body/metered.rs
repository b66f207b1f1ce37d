//! A body that checks its length and reports its progress.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, SizeHint};

use super::{BodyState, PolledFrame, SendBody};
use crate::error::BodyFault;
use crate::error::TransportError;

/// The progress of an upload or a download, in bytes.
///
/// ```
/// use restrait::body::{Body, Progress};
///
/// let body = Body::full("text").on_progress(|progress: Progress| match progress.total {
///     Some(total) => println!("{} of {total} bytes", progress.done),
///     None => println!("{} bytes", progress.done),
/// });
/// # drop(body);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of bytes that were transferred.
    pub done: u64,
    /// Number of bytes in all, if it is known.
    pub total: Option<u64>,
}

/// A function that is called after each chunk.
pub(crate) type ProgressCallback = Box<dyn FnMut(Progress) + Send>;

/// A body that counts its bytes, reports progress and fails if its length is not the expected one.
pub(super) struct MeteredBody {
    inner: SendBody,
    progress: Progress,
    callback: Option<ProgressCallback>,
    state: BodyState,
}

impl MeteredBody {
    pub(super) fn new(
        inner: SendBody,
        total: Option<u64>,
        callback: Option<ProgressCallback>,
    ) -> Self {
        Self {
            inner,
            progress: Progress { done: 0, total },
            callback,
            state: BodyState::Reading,
        }
    }

    fn count(&mut self, data: &Bytes) -> Result<(), BodyFault> {
        self.progress.done += data.len() as u64;
        match self.progress.total {
            Some(expected) if self.progress.done > expected => Err(BodyFault::Longer { expected }),
            _ => {
                if let Some(callback) = &mut self.callback {
                    callback(self.progress);
                }
                Ok(())
            }
        }
    }

    /// Fails if the body ends before its expected length.
    fn check_end(&self) -> Result<(), BodyFault> {
        let found = self.progress.done;
        match self.progress.total {
            Some(expected) if found < expected => Err(BodyFault::Shorter { expected, found }),
            _ => Ok(()),
        }
    }
}

#[cold]
fn failed(fault: BodyFault) -> TransportError {
    TransportError::response_lost(fault)
}

impl Body for MeteredBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> PolledFrame {
        if let Some(ended) = self.state.ended(|| failed(BodyFault::FailedBefore)) {
            return ended;
        }
        let frame = ready!(self.inner.as_mut().poll_frame(cx));
        let checked = match &frame {
            Some(Ok(frame)) => frame.data_ref().map_or(Ok(()), |data| self.count(data)),
            Some(Err(_)) => Ok(()),
            None => self.check_end(),
        };
        let polled = Poll::Ready(match checked {
            Ok(()) => frame,
            Err(fault) => Some(Err(failed(fault))),
        });
        self.state.follow(&polled);
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.state == BodyState::Complete
    }

    fn size_hint(&self) -> SizeHint {
        match self.progress.total {
            Some(total) => SizeHint::with_exact(total.saturating_sub(self.progress.done)),
            None => self.inner.size_hint(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use http_body::Frame;

    use super::*;
    use crate::Body as RequestBody;

    /// A body with two bytes that fails or ends, and then seems complete.
    struct Two {
        has_data: bool,
        fails: bool,
    }

    impl Body for Two {
        type Data = Bytes;
        type Error = TransportError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
            Poll::Ready(if std::mem::take(&mut self.has_data) {
                Some(Ok(Frame::data(Bytes::from_static(b"ab"))))
            } else {
                let fails = std::mem::take(&mut self.fails);
                fails.then(|| Err(TransportError::response_lost("the disk is gone")))
            })
        }
    }

    #[tokio::test]
    async fn failed_body_fails_each_time_it_is_polled() {
        for (fails, length) in [
            (true, None),
            (true, Some(2)),
            (false, Some(1)),
            (false, Some(3)),
        ] {
            let frames = Two {
                has_data: true,
                fails,
            };
            let mut body = Box::pin(RequestBody::stream(Box::pin(frames), length));
            let mut failures = 0;
            for _ in 0..4 {
                let frame = poll_fn(|cx| body.as_mut().poll_frame(cx)).await;
                failures += usize::from(frame.expect("it never seems complete").is_err());
                assert!(failures == 0 || !body.is_end_stream());
            }
            assert!(failures >= 3, "{failures}");
        }
    }
}
