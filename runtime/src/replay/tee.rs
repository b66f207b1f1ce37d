//! Bodies that are written down while they go through.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;

use super::Clean;
use super::exchange::Answered;
use super::recorder::Tape;
use crate::{BoxBody, Received, TransportError};

/// The body of a request, where it is a stream: what went through so far.
#[derive(Clone, Default)]
pub(super) struct Copied(Option<Arc<Mutex<BytesMut>>>);

impl Copied {
    /// Has the body copied while it is sent, where it is a stream.
    pub(super) fn of(body: &mut crate::Body) -> Self {
        if body.try_clone().is_some() {
            return Self(None);
        }
        let length = body.size_hint().exact();
        let buffer = Arc::<Mutex<BytesMut>>::default();
        let (inner, copy) = (std::mem::take(body), Arc::clone(&buffer));
        let frames = BodyExt::map_frame(inner, move |frame| {
            if let Some(data) = frame.data_ref() {
                let mut buffer = copy.lock().unwrap_or_else(PoisonError::into_inner);
                buffer.extend_from_slice(data);
            }
            frame
        });
        *body = crate::Body::stream(Box::pin(frames), length);
        Self(Some(buffer))
    }

    /// All that went through.
    pub(super) fn take(&mut self) -> Option<Bytes> {
        let buffer = self.0.take()?;
        let mut buffer = buffer.lock().unwrap_or_else(PoisonError::into_inner);
        Some(buffer.split().freeze())
    }
}

/// How much of a body is written down.
const LONGEST: usize = 16 * 1024 * 1024;

/// The answer's body. When it ends, or is dropped, what came is on the tape.
pub(super) struct Tee {
    inner: BoxBody,
    tape: Tape,
    number: usize,
    clean: Clean,
    status: StatusCode,
    headers: HeaderMap,
    so_far: BytesMut,
}

impl Tee {
    /// The same answer, its body being written down.
    pub(super) fn over(received: Received, tape: Tape, number: usize, clean: Clean) -> Received {
        let Received {
            status,
            headers,
            body,
        } = received;
        let tee = Self {
            inner: body,
            tape,
            number,
            clean,
            status,
            headers: headers.clone(),
            so_far: BytesMut::new(),
        };
        Received::streaming(status, headers, Box::pin(tee))
    }

    fn write(&self) {
        let answer = Answered::of(self.status, &self.headers, &self.so_far, &self.clean);
        self.tape.end(self.number, Some(answer));
    }
}

impl Body for Tee {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(self.inner.as_mut().poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => {
                let data = frame.data_ref().map_or(&[][..], |data| data);
                let room = LONGEST - self.so_far.len().min(LONGEST);
                let data = data.get(..room).unwrap_or(data);
                self.so_far.extend_from_slice(data);
            }
            Some(Err(_)) | None => self.write(),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        self.write();
    }
}
