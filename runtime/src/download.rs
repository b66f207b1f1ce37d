//! Downloads: response bodies that are written to a file or a writer while they are received.
//!
//! An endpoint whose response type is [`Download`] returns as soon as the headers have arrived. The
//! body is then read in chunks, written to a writer, or saved as a file, and is never in memory as a
//! whole unless [`Download::bytes`] is called.
//!
//! ```
//! use restrait::download::Download;
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Backups {
//!     #[endpoint(method = "GET", path = "/backups/<name>")]
//!     fn backup(&self, name: &str) -> Download;
//! }
//!
//! # #[cfg(feature = "files")]
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let mut download = client.backup("monday").await?;
//! let bytes = download.save("monday.tar.gz").await?;
//! println!("saved {bytes} bytes");
//! # Ok(()) }
//! ```
//!
//! An interrupted download is resumed with a range request if the server supports ranges and the
//! file has not changed. See [`Download::max_resumes`].

use std::fmt;
use std::future::poll_fn;

use bytes::{Bytes, BytesMut};
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    HeaderMap, IF_RANGE, LAST_MODIFIED, RANGE,
};
use http::{HeaderValue, StatusCode};

use crate::body::ProgressCallback;
use crate::body::{BoxBody, Progress};
use crate::decode::Fault;
use crate::error::Cause;
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::{Error, Response, Result};

mod file_name;
#[cfg(not(target_arch = "wasm32"))]
mod write;

/// Default of [`Download::max_resumes`].
const MAX_RESUMES: u32 = 3;

/// A response body that is received in chunks.
///
/// The deadline of the call applies until the headers have arrived. After that, the client's read
/// timeout limits each pause. The size of a download is not limited unless
/// [`Download::max_bytes`] is called.
///
/// ```
/// use restrait::download::Download;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Backups {
///     #[endpoint(method = "GET", path = "/backups/<name>")]
///     fn backup(&self, name: &str) -> Download;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut download = client.backup("monday").await?.max_bytes(1024 * 1024 * 1024);
/// let mut total = 0;
/// while let Some(chunk) = download.chunk().await? {
///     total += chunk.len();
/// }
/// # Ok(()) }
/// ```
#[must_use = "a download does nothing unless it is read"]
pub struct Download {
    body: BoxBody,
    status: StatusCode,
    headers: HeaderMap,
    progress: Progress,
    max_bytes: Option<u64>,
    on_progress: Option<ProgressCallback>,
    reconnect: Option<Box<dyn Reconnect>>,
    max_resumes: u32,
    failures: u32,
    context: Context,
}

impl Response for Download {
    const READ_MODE: ReadMode = ReadMode::Streamed("*/*");

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        let total = response.headers().get(CONTENT_LENGTH);
        let total = total.and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Self {
            body: response.take_live(),
            status: response.status(),
            headers: response.headers().clone(),
            progress: Progress { done: 0, total },
            max_bytes: None,
            on_progress: None,
            reconnect: response.reconnect.take(),
            max_resumes: MAX_RESUMES,
            failures: 0,
            context: response.context(),
        })
    }
}

impl Download {
    /// Sets the maximum size in bytes. There is no limit by default.
    ///
    /// A longer download fails, before its first chunk if the server sends its length.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = Some(bytes);
        self
    }

    /// Calls `callback` after each chunk that is received.
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Sets how many times in a row the download is resumed without receiving a byte. Defaults to 3.
    ///
    /// If it is 0, an interrupted download fails.
    pub fn max_resumes(mut self, times: u32) -> Self {
        self.max_resumes = times;
        self
    }

    /// Returns the number of bytes received so far, and in all.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Returns the length of the whole body in bytes, if the server sends it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.progress.total
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the media type of the body, from the header `Content-Type`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the file name in the header `Content-Disposition`, without any directories.
    ///
    /// Returns `None` if there is no name, or if it is not safe to use in a directory, such as `..`.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name::from_content_disposition(self.headers.get(CONTENT_DISPOSITION)?.to_str().ok()?)
    }

    /// Returns the next chunk, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks or a pause exceeds the read timeout and the
    /// download cannot be resumed, or if the body is longer than [`Download::max_bytes`].
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.progress.total > self.max_bytes.or(self.progress.total) {
            return Err(self.too_large());
        }
        loop {
            match poll_fn(|cx| self.body.as_mut().poll_frame(cx)).await {
                Some(Ok(frame)) => {
                    // A frame without data contains trailers.
                    let Ok(data) = frame.into_data() else {
                        continue;
                    };
                    self.failures = 0;
                    self.progress.done += data.len() as u64;
                    if self
                        .max_bytes
                        .is_some_and(|limit| self.progress.done > limit)
                    {
                        return Err(self.too_large());
                    }
                    if let Some(callback) = &mut self.on_progress {
                        callback(self.progress);
                    }
                    return Ok(Some(data));
                }
                Some(Err(error)) => {
                    let error = self.context.error(Cause::Transport(error));
                    self.resume(error).await?;
                }
                None => return Ok(None),
            }
        }
    }

    /// Reads the rest of the body into memory. Call [`max_bytes`](Self::max_bytes) before to limit
    /// it.
    ///
    /// # Errors
    ///
    /// Fails like [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes.freeze())
    }

    fn too_large(&self) -> Error {
        let limit = usize::try_from(self.max_bytes.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
        self.context.error(Cause::TooLarge {
            status: self.status,
            limit,
        })
    }

    /// Requests the rest of the body, or returns the error.
    async fn resume(&mut self, mut error: Error) -> Result<()> {
        while self.failures < self.max_resumes {
            self.failures += 1;
            let (Some(call), Some(validator)) = (&self.reconnect, self.validator()) else {
                break;
            };
            let range = format!("bytes={}-", self.progress.done);
            let Ok(range) = HeaderValue::try_from(range) else {
                break;
            };
            tracing::debug!(path = self.context.route.path(), "download is resumed");
            match call.send(&[(RANGE, range), (IF_RANGE, validator)]).await {
                Ok(mut response) if self.is_continuation(&response) => {
                    self.context.resume(&response);
                    self.body = response.take_live();
                    return Ok(());
                }
                Err(next) if next.is_retryable() => error = next,
                // The file has changed or is not available any more.
                _ => break,
            }
        }
        Err(error)
    }

    /// Returns the validator for `If-Range`, or `None` if the download cannot be resumed.
    fn validator(&self) -> Option<HeaderValue> {
        // A body without a length may be compressed in transit, and a range would refer to other bytes.
        self.progress.total?;
        if self.headers.get(ACCEPT_RANGES)? != "bytes" {
            return None;
        }
        let etag = self.headers.get(ETAG);
        let strong = etag.filter(|etag| !etag.as_bytes().starts_with(b"W/"));
        strong.or_else(|| self.headers.get(LAST_MODIFIED)).cloned()
    }

    /// Returns `true` if the response contains the rest of the body.
    fn is_continuation(&self, response: &RawResponse) -> bool {
        let Progress { done, total } = self.progress;
        let range = response.headers().get(CONTENT_RANGE);
        let range = range.and_then(|range| range.to_str().ok());
        let expected = format!("bytes {done}-");
        let suffix = total.map(|total| format!("/{total}")).unwrap_or_default();
        response.status() == StatusCode::PARTIAL_CONTENT
            && range.is_some_and(|range| range.starts_with(&expected) && range.ends_with(&suffix))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
