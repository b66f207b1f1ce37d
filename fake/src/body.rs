//! Reading of request bodies.

use std::future::poll_fn;
use std::pin::pin;

use bytes::{Bytes, BytesMut};
use http_body::Body;

/// Number of bytes after which a body that exceeds its limit is no longer read.
const MAX_DRAINED_BYTES: usize = 64 << 20;

/// A request body that was read into memory.
#[derive(Debug)]
pub(crate) enum BufferedBody {
    /// The complete body.
    Complete(Bytes),
    /// The beginning of a body that exceeds the limit.
    TooLarge(Bytes),
    /// The beginning of a body that ended with a connection or protocol error.
    Incomplete(Bytes),
}

impl BufferedBody {
    /// Returns the bytes that were read.
    pub(crate) fn bytes(&self) -> &Bytes {
        match self {
            Self::Complete(bytes) | Self::TooLarge(bytes) | Self::Incomplete(bytes) => bytes,
        }
    }
}

/// Reads `body` and keeps up to `limit` bytes of it.
///
/// The rest of a larger body is read and discarded. If it were left unread, closing the connection
/// could destroy the response before the client has read it.
pub(crate) async fn read(body: impl Body<Data = Bytes>, limit: usize) -> BufferedBody {
    let mut body = pin!(body);
    let mut buffer = BytesMut::new();
    let mut length = 0;
    let max_length = limit.max(MAX_DRAINED_BYTES);
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let Ok(frame) = frame else {
            return BufferedBody::Incomplete(buffer.freeze());
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length += data.len();
        let room = (limit - buffer.len()).min(data.len());
        buffer.extend_from_slice(data.get(..room).unwrap_or_default());
        if length > max_length {
            break;
        }
    }
    if length > limit {
        BufferedBody::TooLarge(buffer.freeze())
    } else {
        BufferedBody::Complete(buffer.freeze())
    }
}
