//! JSON Lines: a body with a JSON document in each line.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context as Polled, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::StatusCode;
use serde::de::DeserializeOwned;

use super::{Context, RawResponse, ReadMode, Response};
use crate::body::BoxBody;
use crate::decode::{self, Fault};
use crate::error::{Cause, SizeLimit};
use crate::{Body, Error, Result};

mod written;

/// The media type of request bodies.
pub(crate) const MEDIA_TYPE: &str = "application/x-ndjson";

/// The default of [`JsonLines::max_line_bytes`].
const MAX_LINE_BYTES: usize = 1024 * 1024;

/// A body with a JSON document in each line, as a [`Stream`] of values of the type `T`.
///
/// The format is also called NDJSON. As a response, it is read while it arrives. As a request body, it
/// is created [from an iterator](Self::new) or [from a stream](Self::from_stream), and its media type is
/// `application/x-ndjson` unless the endpoint declares another one.
///
/// The deadline of the call applies until the headers have arrived. After that, the read timeout of the
/// call limits the time between two chunks. The number of lines and the size of the body are not
/// limited. Empty lines are skipped, and the last line needs no line break. The media type of a response
/// is not checked, because servers send various ones.
///
/// If the connection breaks, the stream ends with an error. It does not reconnect, because the format
/// has no position from which a server could continue.
///
/// # Errors
///
/// If a line cannot be decoded as a `T`, the stream returns an error with the number of the line and
/// continues. After any other error it ends.
///
/// ```
/// use restrait::response::JsonLines;
/// use restrait::{api, endpoint};
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Row {
///     id: u64,
/// }
///
/// #[api]
/// trait Tables {
///     #[endpoint(method = "GET", path = "/tables/<name>")]
///     fn export(&self, name: &str) -> JsonLines<Row>;
///
///     #[endpoint(method = "POST", path = "/tables/<name>")]
///     fn import(&self, name: &str, #[body] rows: JsonLines<Row>) -> ();
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut rows = client.export("users").await?;
/// while let Some(row) = rows.next().await {
///     println!("{}", row?.id);
/// }
/// client.import("users", JsonLines::new([Row { id: 1 }, Row { id: 2 }])).await?;
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct JsonLines<T> {
    state: State,
    item: PhantomData<fn() -> T>,
}

enum State {
    /// The lines of a response.
    Reading(Box<Reader>),
    /// The lines of a request, or the reason why they cannot be sent.
    Written(std::result::Result<Body, String>),
    Ended,
}

/// A reader of lines.
struct Reader {
    body: BoxBody,
    /// The bytes of lines that were not returned yet.
    buffer: BytesMut,
    /// The number of bytes in the buffer that contain no line break.
    searched: usize,
    is_complete: bool,
    /// The number of lines that were read.
    lines: u64,
    max_line_bytes: usize,
    status: StatusCode,
    context: Context,
}

impl<T> JsonLines<T> {
    /// Returns the next value, or `None` at the end of the body.
    ///
    /// A request body has no values to read, so it returns `None`.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        T: DeserializeOwned,
    {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Sets the maximum size of a line of the response in bytes. Defaults to 1 MiB. The stream fails if
    /// a line is longer.
    pub fn max_line_bytes(mut self, bytes: usize) -> Self {
        if let State::Reading(reader) = &mut self.state {
            reader.max_line_bytes = bytes;
        }
        self
    }

    /// Takes the body of a request.
    pub(crate) fn into_body(self) -> std::result::Result<Body, String> {
        match self.state {
            State::Written(body) => body,
            State::Reading(_) | State::Ended => {
                Err("expected lines to send, found the lines of a response".into())
            }
        }
    }
}

impl<T: DeserializeOwned> Response for JsonLines<T> {
    const READ_MODE: ReadMode =
        ReadMode::Streamed("application/x-ndjson, application/jsonl, application/json;q=0.9");

    type Content = T;

    fn decode(response: &mut RawResponse) -> std::result::Result<Self, Fault> {
        let reader = Reader {
            body: response.take_stream(),
            buffer: BytesMut::new(),
            searched: 0,
            is_complete: false,
            lines: 0,
            max_line_bytes: MAX_LINE_BYTES,
            status: response.status(),
            context: response.context(),
        };
        Ok(Self {
            state: State::Reading(Box::new(reader)),
            item: PhantomData,
        })
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> crate::info::DeclaredSchemas for JsonLines<T> {
    fn response(
        _: u16,
        _: crate::info::Missing,
        generator: &mut schemars::SchemaGenerator,
    ) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<T>())
    }
}

impl Reader {
    /// Returns the next line that is not empty. `None` is the end of the body.
    fn poll_line(
        &mut self,
        cx: &mut Polled<'_>,
    ) -> Poll<Option<std::result::Result<Bytes, Cause>>> {
        loop {
            while let Some(line) = self.take_line() {
                self.lines += 1;
                if line.len() > self.max_line_bytes {
                    return Poll::Ready(Some(Err(self.too_large())));
                }
                if !line.trim_ascii().is_empty() {
                    return Poll::Ready(Some(Ok(line)));
                }
            }
            if self.buffer.len() > self.max_line_bytes {
                return Poll::Ready(Some(Err(self.too_large())));
            }
            if self.is_complete {
                return Poll::Ready(None);
            }
            match ready!(self.body.as_mut().poll_frame(cx)) {
                Some(Ok(frame)) => {
                    // Trailers are ignored.
                    if let Ok(data) = frame.into_data() {
                        self.buffer.extend_from_slice(&data);
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(Cause::Transport(error)))),
                None => self.is_complete = true,
            }
        }
    }

    /// Takes a line from the buffer, without its line feed. The last line may have none.
    fn take_line(&mut self) -> Option<Bytes> {
        let rest = self.buffer.get(self.searched..).unwrap_or_default();
        if let Some(length) = rest.iter().position(|byte| *byte == b'\n') {
            let mut line = self.buffer.split_to(self.searched + length + 1);
            self.searched = 0;
            line.truncate(line.len() - 1);
            return Some(line.freeze());
        }
        self.searched = self.buffer.len();
        if !self.is_complete || self.buffer.is_empty() {
            return None;
        }
        self.searched = 0;
        Some(self.buffer.split().freeze())
    }

    fn too_large(&self) -> Cause {
        Cause::TooLarge {
            status: self.status,
            limit: SizeLimit::Line(self.max_line_bytes),
        }
    }

    fn decode<T: DeserializeOwned>(&self, line: &[u8]) -> Result<T> {
        decode::from_slice(line).map_err(|fault| {
            let (status, fault) = (self.status, fault.in_line(self.lines));
            self.context.error(Cause::Decode { status, fault })
        })
    }
}

impl<T: DeserializeOwned> Stream for JsonLines<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Polled<'_>) -> Poll<Option<Result<T>>> {
        let this = self.get_mut();
        let State::Reading(reader) = &mut this.state else {
            return Poll::Ready(None);
        };
        let failure: Option<Error> = match ready!(reader.poll_line(cx)) {
            Some(Ok(line)) => return Poll::Ready(Some(reader.decode(&line))),
            Some(Err(cause)) => Some(reader.context.error(cause)),
            None => None,
        };
        this.state = State::Ended;
        Poll::Ready(failure.map(Err))
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines").finish_non_exhaustive()
    }
}
