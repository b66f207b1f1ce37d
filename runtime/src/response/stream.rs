//! A body that is read as it arrives.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;

use super::{Context, RawResponse, ReadMode, Response};
use crate::body::BoxBody;
use crate::error::Cause;
use crate::{Result, decode};

/// The body of an answer, piece by piece.
///
/// The call's deadline ended with the headers; from then on each pause has the idle limit, and
/// nothing caps the whole.
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
/// while let Some(piece) = body.chunk().await? {
///     total += piece.len();
/// }
/// # Ok(()) }
/// ```
pub struct BodyStream {
    body: BoxBody,
    context: Context,
}

impl BodyStream {
    /// The next piece, `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the server breaks off or pauses for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        while let Some(frame) = poll_fn(|cx| self.body.as_mut().poll_frame(cx)).await {
            let lost = |error| self.context.error(Cause::Transport(error));
            // What is no data are trailers.
            if let Ok(data) = frame.map_err(lost)?.into_data() {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }
}

impl Response for BodyStream {
    const READ_MODE: ReadMode = ReadMode::Streamed("*/*");

    fn decode(answer: &mut RawResponse) -> Result<Self, decode::Fault> {
        Ok(Self {
            body: answer.take_live(),
            context: answer.context(),
        })
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").finish_non_exhaustive()
    }
}
