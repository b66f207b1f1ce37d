//! A body that is read from a tokio reader in chunks.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame};
use tokio::io::{AsyncRead, ReadBuf};

use crate::error::BodyFault;
use crate::error::TransportError;

/// Largest chunk, in bytes.
const CHUNK_SIZE: usize = 64 * 1024;

/// A body that is read from a reader.
pub(super) struct ReaderBody<R> {
    source: Pin<Box<R>>,
    buffer: BytesMut,
    ended: bool,
}

impl<R> ReaderBody<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            source: Box::pin(reader),
            buffer: BytesMut::new(),
            ended: false,
        }
    }
}

impl<R: AsyncRead> Body for ReaderBody<R> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        if this.ended {
            return Poll::Ready(None);
        }
        // The allocation is reused after the transport has dropped the previous chunk.
        this.buffer.resize(CHUNK_SIZE, 0);
        let mut buffer = ReadBuf::new(&mut this.buffer);
        let read = ready!(this.source.as_mut().poll_read(cx, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match read {
            Ok(()) if length == 0 => {
                this.ended = true;
                None
            }
            Ok(()) => Some(Ok(Frame::data(this.buffer.split_to(length).freeze()))),
            Err(error) => {
                this.ended = true;
                Some(Err(TransportError::response_lost(BodyFault::Unread(
                    error.kind(),
                ))))
            }
        })
    }
}
