//! The body of a response, in the chunks that the browser returns.

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

/// A body that arrives in chunks. If it is dropped before its end, the exchange is aborted.
pub(super) struct Frames {
    reader: ReadableStreamDefaultReader,
    /// The chunk that is being read.
    next: Option<JsFuture>,
    _abort: Abort,
}

impl Frames {
    pub(super) fn new(stream: &ReadableStream, abort: Abort) -> Result<Self, TransportError> {
        let reader = stream.get_reader().dyn_into();
        let reader = reader.map_err(|_| {
            TransportError::response_lost("the body of the response cannot be read")
        })?;
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
                Some(bytes.map_err(|_| {
                    TransportError::response_lost(
                        "the body of the response does not consist of bytes",
                    )
                }))
            }
            Err(_) => Some(Err(TransportError::response_lost(
                "the body of the response ended early",
            ))),
        })
    }
}
