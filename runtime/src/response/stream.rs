//! A response body as a stream of chunks.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;

use super::{Context, RawResponse, ReadMode, Response};
use crate::body::BoxBody;
use crate::error::Cause;
use crate::{Result, decode};

/// The body of a response as a stream of chunks.
///
/// The deadline of the call ends when the headers arrive. After that, only the read timeout of the
/// call limits each pause; the size of the body is not limited.
///
/// It reads from a connection that belongs to the tokio runtime in which the call was awaited. It can
/// be read elsewhere while that runtime is running; otherwise it fails after the read timeout.
///
/// ```
/// use restrait::response::BodyStream;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Backups {
///     #[endpoint(method = "GET", path = "/backups/<name>")]
///     fn backup(&self, name: &str) -> BodyStream;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut body = client.backup("monday").await?;
/// let mut total = 0;
/// while let Some(chunk) = body.chunk().await? {
///     total += chunk.len();
/// }
/// # Ok(()) }
/// ```
pub struct BodyStream {
    body: BoxBody,
    context: Context,
}

impl BodyStream {
    /// Returns the next chunk, or `None` at the end of the body. A chunk is not empty.
    ///
    /// # Errors
    ///
    /// If the connection is lost, the body is shorter than its `Content-Length`, or the read timeout
    /// expires. All later calls fail, too.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        while let Some(frame) = poll_fn(|cx| self.body.as_mut().poll_frame(cx)).await {
            let into_error = |error| self.context.error(Cause::Transport(error));
            // Trailers are ignored.
            if let Ok(data) = frame.map_err(into_error)?.into_data() {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }
}

impl Response for BodyStream {
    const READ_MODE: ReadMode = ReadMode::Streamed("*/*");

    type Content = super::Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, decode::Fault> {
        Ok(Self {
            body: response.take_stream(),
            context: response.context(),
        })
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").finish_non_exhaustive()
    }
}
