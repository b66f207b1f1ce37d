//! A body that is read from a tokio reader, a piece at a time.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame};
use tokio::io::{AsyncRead, ReadBuf};

use crate::error::BodyFault;
use crate::error::TransportError;

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// The rest of a reader.
pub(super) struct Reader<R> {
    source: Pin<Box<R>>,
    room: BytesMut,
    ended: bool,
}

impl<R> Reader<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            source: Box::pin(reader),
            room: BytesMut::new(),
            ended: false,
        }
    }
}

impl<R: AsyncRead> Body for Reader<R> {
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
        // What was sent is used again once the transport has let go of it.
        this.room.resize(PIECE, 0);
        let mut room = ReadBuf::new(&mut this.room);
        let read = ready!(this.source.as_mut().poll_read(cx, &mut room));
        let length = room.filled().len();
        Poll::Ready(match read {
            Ok(()) if length == 0 => {
                this.ended = true;
                None
            }
            Ok(()) => Some(Ok(Frame::data(this.room.split_to(length).freeze()))),
            Err(error) => {
                this.ended = true;
                Some(Err(TransportError::response_lost(BodyFault::Unread(error.kind()))))
            }
        })
    }
}
