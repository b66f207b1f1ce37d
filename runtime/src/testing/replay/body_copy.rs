//! Copies request bodies while they are sent.

use std::sync::{Arc, Mutex};

use bytes::{Bytes, BytesMut};
use http_body::Body;
use http_body_util::BodyExt;

use crate::sync::lock;

/// A copy of the bytes of a request body that is a stream. Empty for other bodies.
#[derive(Clone, Default)]
pub(super) struct BodyCopy(Option<Arc<Mutex<BytesMut>>>);

impl BodyCopy {
    /// Wraps the body so that its bytes are copied while it is sent, if it is a stream.
    pub(super) fn attach(body: &mut crate::Body) -> Self {
        if body.try_clone().is_some() {
            return Self(None);
        }
        let length = body.size_hint().exact();
        let buffer = Arc::<Mutex<BytesMut>>::default();
        let (inner, copy) = (std::mem::take(body), Arc::clone(&buffer));
        let frames = BodyExt::map_frame(inner, move |frame| {
            if let Some(data) = frame.data_ref() {
                let mut buffer = lock(&copy);
                buffer.extend_from_slice(data);
            }
            frame
        });
        *body = crate::Body::stream(Box::pin(frames), length);
        Self(Some(buffer))
    }

    /// Takes the bytes that were sent.
    pub(super) fn take(&mut self) -> Option<Bytes> {
        let buffer = self.0.take()?;
        let mut buffer = lock(&buffer);
        Some(buffer.split().freeze())
    }
}
