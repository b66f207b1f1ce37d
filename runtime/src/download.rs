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
//! Many servers redirect downloads to a storage service. An endpoint that declares
//! `redirects = any_origin` follows these redirects, and sends no token there.
//!
//! An interrupted download is resumed with a range request if the server supports ranges and the
//! response has a strong validator: an `ETag`, or a `Last-Modified` without one. Each response must
//! have the same validator and continue where the last one ended, so a download is complete and of
//! one version, or fails. See [`Download::max_resumes`].

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};

use crate::body::ProgressCallback;
use crate::body::{BoxBody, Progress};
use crate::decode::Fault;
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::{Response, Result};

mod content_range;
mod file_name;
mod read;
mod resume;
#[cfg(all(feature = "files", not(target_arch = "wasm32")))]
mod save;
mod validator;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use content_range::ContentRange;
use resume::is_encoded;

/// Default of [`Download::max_resumes`].
const MAX_RESUMES: u32 = 3;

/// A response body that is received in chunks.
///
/// The deadline of the call applies until the headers have arrived. After that, the read timeout of
/// the call limits each pause. The size of a download is not limited unless
/// [`Download::max_bytes`] is called.
///
/// A download that has failed fails again each time it is read, so that it never seems complete. A
/// response with a part of the content fails unless the call has a header `Range`.
///
/// It reads from a connection that belongs to the tokio runtime in which the call was awaited. It can
/// be read elsewhere while that runtime is running; otherwise the read timeout passes, and the
/// download is resumed in the runtime in which it is read.
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
    /// Number of bytes at the start of `body` that were received before.
    skip: u64,
    /// Position in the content at which `body` ends, if it is known.
    end: Option<u64>,
    /// Bytes that were received, but neither returned nor written.
    unread: Bytes,
    has_failed: bool,
    max_bytes: Option<u64>,
    on_progress: Option<ProgressCallback>,
    reconnect: Option<Box<dyn Reconnect>>,
    max_resumes: u32,
    failures: u32,
    context: Context,
}

impl Response for Download {
    const READ_MODE: ReadMode = ReadMode::Streamed("*/*");

    type Content = crate::response::Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        let headers = response.headers();
        let range = ContentRange::of(headers);
        let has_requested_range = || response.reconnect.as_ref().is_none_or(|it| it.has_range());
        if response.status() == StatusCode::PARTIAL_CONTENT && !has_requested_range() {
            return Err(Fault::custom(
                "the response has a part of the content, but the call requested all of it",
            ));
        }
        let length = content_length(headers).or(range.map(|range| range.end - range.first));
        // The length of an encoded body may be the one before it was decoded.
        let total = length.filter(|_| !is_encoded(headers));
        let is_head = response.context.route.method() == Method::HEAD;
        Ok(Self {
            body: response.take_stream(),
            status: response.status(),
            headers: response.headers().clone(),
            progress: Progress { done: 0, total },
            skip: 0,
            end: total.filter(|_| !is_head),
            unread: Bytes::new(),
            has_failed: false,
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
    /// Characters that Windows forbids in file names, such as `:` and `?`, are replaced by `_`. Spaces
    /// around the name and dots at its end are removed.
    ///
    /// Returns `None` if the name is missing or unsafe on any system: if it begins with a dot, is
    /// the name of a device on Windows, such as `CON`, contains characters that are invisible or change
    /// the direction of text, or is longer than 240 bytes.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name::from_content_disposition(self.headers.get(CONTENT_DISPOSITION)?.to_str().ok()?)
    }
}

/// Returns the length of a body in bytes, if the headers contain it.
fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
