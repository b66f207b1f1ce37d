//! Lines of a request body.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Frame;
use serde::Serialize;

use super::{JsonLines, State};
use crate::Body;
use crate::transport::TransportError;

impl<T: Serialize> JsonLines<T> {
    /// Creates a request body from values. They are serialized at once, so the call can be retried.
    ///
    /// ```
    /// use restrait::response::JsonLines;
    ///
    /// let rows = JsonLines::new((1..=3).map(|id| serde_json::json!({"id": id})));
    /// # let _ = rows;
    /// ```
    pub fn new(values: impl IntoIterator<Item = T>) -> Self {
        let mut lines = Vec::new();
        let written = values
            .into_iter()
            .try_for_each(|value| push_line(&mut lines, &value));
        let body = written.map(|()| Body::full(lines));
        Self {
            state: State::Written(body.map_err(|error| error.to_string())),
            item: PhantomData,
        }
    }

    /// Creates a request body from a stream of values. Each is serialized when it is sent.
    ///
    /// A stream can be sent once, so the call is not retried. A value that cannot be serialized ends
    /// the request with an error.
    pub fn from_stream(values: impl Stream<Item = T> + Send + 'static) -> Self
    where
        T: 'static,
    {
        let frames = Lines(Box::pin(values));
        Self {
            state: State::Written(Ok(Body::stream(Box::pin(frames), None))),
            item: PhantomData,
        }
    }
}

impl<T: Serialize> From<Vec<T>> for JsonLines<T> {
    fn from(values: Vec<T>) -> Self {
        Self::new(values)
    }
}

impl<T: Serialize> FromIterator<T> for JsonLines<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::new(values)
    }
}

/// The reason why a value cannot be sent.
struct Unwritten(serde_json::Error);

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot be written as JSON: {}", self.0)
    }
}

/// Adds a value and a line feed. JSON without spaces contains no line feeds.
fn push_line<T: Serialize>(lines: &mut Vec<u8>, value: &T) -> Result<(), Unwritten> {
    serde_json::to_writer(&mut *lines, value).map_err(Unwritten)?;
    lines.push(b'\n');
    Ok(())
}

/// A body of one frame for each value.
struct Lines<S>(Pin<Box<S>>);

impl<S: Stream<Item: Serialize>> http_body::Body for Lines<S> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Some(value) = ready!(self.get_mut().0.as_mut().poll_next(cx)) else {
            return Poll::Ready(None);
        };
        let mut line = Vec::new();
        Poll::Ready(Some(match push_line(&mut line, &value) {
            Ok(()) => Ok(Frame::data(line.into())),
            Err(error) => {
                let reason = format!("a line of the request {error}");
                Err(TransportError::response_lost(reason).permanent())
            }
        }))
    }
}
