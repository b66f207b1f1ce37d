//! Bodies that are written down while they go through.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use http_body::{Body, Frame, SizeHint};

use super::Clean;
use super::exchange::Answered;
use super::tape::Tape;
use crate::body::BoxBody;
use crate::error::TransportError;
use crate::transport::TransportResponse;

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
    pub(super) fn over(
        received: TransportResponse,
        tape: Tape,
        number: usize,
        clean: Clean,
    ) -> TransportResponse {
        let TransportResponse {
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
        TransportResponse::streaming(status, headers, Box::pin(tee))
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
