//! The body of an answer, piece by piece as the browser has it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader};

use super::Abort;
use crate::error::TransportError;

/// A body that arrives. Dropped before its end, it gives the exchange up.
pub(super) struct Frames {
    reader: ReadableStreamDefaultReader,
    /// The piece that is waited for.
    next: Option<JsFuture>,
    _abort: Abort,
}

impl Frames {
    pub(super) fn of(stream: &ReadableStream, abort: Abort) -> Result<Self, TransportError> {
        let reader = stream.get_reader().dyn_into();
        let reader = reader.map_err(|_| TransportError::lost("the body cannot be read"))?;
        Ok(Self {
            reader,
            next: None,
            _abort: abort,
        })
    }
}

impl Body for Frames {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        let reader = &this.reader;
        let next = this.next.get_or_insert_with(|| reader.read().into());
        let read = ready!(Pin::new(next).poll(cx));
        this.next = None;
        let member = |object: &JsValue, name| Reflect::get(object, &JsValue::from_str(name));
        Poll::Ready(match read {
            Ok(read) if member(&read, "done").is_ok_and(|done| done.is_truthy()) => None,
            Ok(read) => {
                let bytes = member(&read, "value").and_then(JsCast::dyn_into::<Uint8Array>);
                let bytes = bytes.map(|bytes| Frame::data(bytes.to_vec().into()));
                Some(bytes.map_err(|_| TransportError::lost("the body is none of bytes")))
            }
            Err(_) => Some(Err(TransportError::lost("the answer broke off"))),
        })
    }
}
