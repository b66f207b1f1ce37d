//! Downloads: bodies that go to a file or a writer while they arrive.

use std::fmt;
use std::future::poll_fn;

use bytes::{Bytes, BytesMut};
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    HeaderMap, IF_RANGE, LAST_MODIFIED, RANGE,
};
use http::{HeaderValue, StatusCode};

use crate::body::Watch;
use crate::body::{BoxBody, Progress};
use crate::decode::Fault;
use crate::error::{Cause, SizeLimit};
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::{Error, Response, Result};

mod name;
#[cfg(not(target_arch = "wasm32"))]
mod write;

/// How often a download is taken up again in a row, without a byte in between.
const MAX_RESUMES: u32 = 3;

/// An answer whose body is taken while it arrives: to a file, to a writer, or piece by piece.
///
/// The call's deadline ends with the headers; from then on each pause has the client's idle
/// limit. Nothing caps the whole but [`Download::max_bytes`]. Where the server allows ranges, a
/// download that breaks off goes on where it broke, if the file is still the same.
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
/// while let Some(piece) = download.chunk().await? {
///     total += piece.len();
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
    watch: Option<Watch>,
    reconnect: Option<Box<dyn Reconnect>>,
    max_resumes: u32,
    failures: u32,
    context: Context,
}

impl Response for Download {
    const READ_MODE: ReadMode = ReadMode::Streamed("*/*");

    fn decode(answer: &mut RawResponse) -> Result<Self, Fault> {
        let total = answer.headers().get(CONTENT_LENGTH);
        let total = total.and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Self {
            body: answer.take_live(),
            status: answer.status(),
            headers: answer.headers().clone(),
            progress: Progress { done: 0, total },
            max_bytes: None,
            watch: None,
            reconnect: answer.reconnect.take(),
            max_resumes: MAX_RESUMES,
            failures: 0,
            context: answer.context(),
        })
    }
}

impl Download {
    /// The most that is taken, in bytes. What is longer is an error, at once where the server
    /// says how long it is.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = Some(bytes);
        self
    }

    /// Calls `watch` with every piece that arrives.
    pub fn on_progress(mut self, watch: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// How often it may be taken up again without a byte in between: 3 times unless said
    /// otherwise. With 0 it ends where it breaks.
    pub fn max_resumes(mut self, times: u32) -> Self {
        self.max_resumes = times;
        self
    }

    /// How far it has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// How many bytes there are in all, where the server says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.progress.total
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What it is, by its media type.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The name that the server gives the file: one that is safe in any folder, or none.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        name::of(self.headers.get(CONTENT_DISPOSITION)?.to_str().ok()?)
    }

    /// The next piece, `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the server breaks off or pauses for too long, and the download cannot be taken up
    /// again; when there is more than [`Download::max_bytes`]. What came before is not lost.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.progress.total > self.max_bytes.or(self.progress.total) {
            return Err(self.too_large());
        }
        loop {
            match poll_fn(|cx| self.body.as_mut().poll_frame(cx)).await {
                Some(Ok(frame)) => {
                    // What is no data are trailers.
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
                    if let Some(watch) = &mut self.watch {
                        watch(self.progress);
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

    /// All of it, in memory. Give it a [`max_bytes`](Self::max_bytes).
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    fn too_large(&self) -> Error {
        self.context.error(Cause::TooLarge {
            status: self.status,
            limit: SizeLimit::Download(self.max_bytes.unwrap_or(u64::MAX)),
        })
    }

    /// Goes on where it broke, or fails as it did.
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
                Ok(mut answer) if self.goes_on(&answer) => {
                    self.context.resume(&answer);
                    self.body = answer.take_live();
                    return Ok(());
                }
                Err(later) if later.is_retryable() => error = later,
                // The file is another one now, or cannot be had any more.
                _ => break,
            }
        }
        Err(error)
    }

    /// What tells this file from another one, where pieces of it can be had at all.
    fn validator(&self) -> Option<HeaderValue> {
        // Without a length it may be compressed on the way, and a range is of something else.
        self.progress.total?;
        if self.headers.get(ACCEPT_RANGES)? != "bytes" {
            return None;
        }
        let etag = self.headers.get(ETAG);
        let strong = etag.filter(|etag| !etag.as_bytes().starts_with(b"W/"));
        strong.or_else(|| self.headers.get(LAST_MODIFIED)).cloned()
    }

    /// Whether the answer is the rest.
    fn goes_on(&self, answer: &RawResponse) -> bool {
        let Progress { done, total } = self.progress;
        let range = answer.headers().get(CONTENT_RANGE);
        let range = range.and_then(|range| range.to_str().ok());
        let expected = format!("bytes {done}-");
        let ends = total.map(|total| format!("/{total}")).unwrap_or_default();
        answer.status() == StatusCode::PARTIAL_CONTENT
            && range.is_some_and(|it| it.starts_with(&expected) && it.ends_with(&ends))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
