//! Reads downloads in chunks.

use std::future::poll_fn;

use bytes::{Buf, Bytes, BytesMut};

use super::Download;
use crate::error::{Cause, SizeLimit, TransportError};
use crate::{Error, Result};

impl Download {
    /// Returns the next chunk, or `None` after the last one. A chunk is not empty.
    ///
    /// If the future is dropped, no byte is lost: the next call continues.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks or a pause exceeds the read timeout and the
    /// download cannot be resumed, if the body is longer than [`Download::max_bytes`], or if it is
    /// longer than the server announced. All later calls fail, too.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if !self.unread.is_empty() {
            return Ok(Some(std::mem::take(&mut self.unread)));
        }
        self.check_size()?;
        if self.has_failed {
            return Err(self.lost("the download has failed before; make the call again"));
        }
        let next = self.next_chunk().await;
        self.has_failed = next.is_err();
        next
    }

    async fn next_chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            let error = match poll_fn(|cx| self.body.as_mut().poll_frame(cx)).await {
                Some(Ok(frame)) => match frame.into_data().map(|data| self.accept(data)) {
                    Ok(Ok(data)) if !data.is_empty() => return Ok(Some(data)),
                    Ok(Err(error)) => return Err(error),
                    // A frame without data contains trailers.
                    Ok(Ok(_)) | Err(_) => continue,
                },
                None if self.is_complete() => return Ok(None),
                None => self.lost("the body is shorter than announced"),
                // All bytes have arrived before the connection was lost.
                Some(Err(_)) if self.end.is_some() && self.is_complete() => return Ok(None),
                Some(Err(error)) => self.context.error(Cause::Transport(error)),
            };
            self.resume(error).await?;
        }
    }

    /// Returns the new bytes in the data that was received.
    fn accept(&mut self, mut data: Bytes) -> Result<Bytes> {
        let known = usize::try_from(self.skip).map_or(data.len(), |skip| skip.min(data.len()));
        data.advance(known);
        self.skip -= known as u64;
        if data.is_empty() {
            return Ok(data);
        }
        let done = self.progress.done + data.len() as u64;
        if self.end.is_some_and(|end| done > end) {
            return Err(self.lost("the body is longer than announced"));
        }
        self.failures = 0;
        self.progress.done = done;
        self.check_size()?;
        if let Some(callback) = &mut self.on_progress {
            callback(self.progress);
        }
        Ok(data)
    }

    /// Returns `true` if all bytes have arrived that the first response announced.
    fn is_complete(&self) -> bool {
        // The body of a response to `HEAD` has no bytes.
        self.end.is_none() || self.progress.total == Some(self.progress.done)
    }

    /// Fails if the download is longer than [`Download::max_bytes`].
    fn check_size(&self) -> Result<()> {
        let size = self.progress.total.max(Some(self.progress.done));
        match self.max_bytes {
            Some(limit) if size > Some(limit) => Err(self.context.error(Cause::TooLarge {
                status: self.status,
                limit: SizeLimit::Download(limit),
            })),
            _ => Ok(()),
        }
    }

    fn lost(&self, reason: &'static str) -> Error {
        let error = TransportError::response_lost(reason);
        self.context.error(Cause::Transport(error))
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
}
