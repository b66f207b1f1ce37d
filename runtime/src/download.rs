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
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};

use crate::body::ProgressCallback;
use crate::body::{BoxBody, Progress};
use crate::decode::Fault;
use crate::error::{Cause, SizeLimit};
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::{Error, Response, Result};

mod file_name;
mod resume;
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
            body: response.take_stream(),
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
    /// Sets the maximum size in bytes. Unlimited by default.
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
    /// Returns `None` if the name is missing, or if it is unsafe, such as `..`.
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
        self.context.error(Cause::TooLarge {
            status: self.status,
            limit: SizeLimit::Download(self.max_bytes.unwrap_or(u64::MAX)),
        })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
