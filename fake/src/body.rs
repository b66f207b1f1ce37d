//! Reading a request's body to its end.

use std::future::poll_fn;
use std::pin::Pin;

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use http_body::Body as _;

/// The most that is read before the connection is given up.
const DRAIN: usize = 64 << 20;

/// A body, or as much of it as there is room for.
#[derive(Debug)]
pub(crate) enum Received {
    /// All of it.
    Whole(Bytes),
    /// The first part of a body that is over the limit.
    TooLarge(Bytes),
    /// The part that came before the client went away or sent what is not HTTP.
    Broken(Bytes),
}

impl Received {
    /// What was read of it.
    pub(crate) fn bytes(&self) -> &Bytes {
        match self {
            Self::Whole(bytes) | Self::TooLarge(bytes) | Self::Broken(bytes) => bytes,
        }
    }
}

/// Reads `body`, of which `limit` bytes are kept. A longer one is read on, and thrown away: an
/// answer sent while the client still writes is lost when the connection closes under the unread
/// rest.
pub(crate) async fn read(mut body: Body, limit: usize) -> Received {
    let mut kept = BytesMut::new();
    let mut length = 0;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(frame) = frame else {
            return Received::Broken(kept.freeze());
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length += data.len();
        let room = limit - kept.len();
        kept.extend(data.iter().take(room));
        if length > DRAIN {
            break;
        }
    }
    if length > limit {
        Received::TooLarge(kept.freeze())
    } else {
        Received::Whole(kept.freeze())
    }
}
