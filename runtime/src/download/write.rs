//! Writes downloads to writers.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Buf;
use tokio::io::AsyncWrite;

use super::Download;
use crate::error::Cause;
use crate::{Error, Result};

impl Download {
    /// Returns the error of a write that failed.
    pub(crate) fn write_error(&self, error: std::io::Error) -> Error {
        self.context.error(Cause::Write(error))
    }

    /// Writes the rest of the body to `writer`, flushes it, and returns the number of bytes written.
    ///
    /// # Errors
    ///
    /// Fails like [`chunk`](Self::chunk). If the writer fails, the kind of the error is
    /// [`ErrorKind::Write`](crate::ErrorKind::Write). Chunks that were received before the error are
    /// written and flushed.
    ///
    /// Bytes that were not written, because the writer failed or the future was dropped, are written
    /// by the next call.
    ///
    /// ```
    /// # async fn example(mut download: restrait::download::Download) -> restrait::Result<()> {
    /// let mut buffer = Vec::new();
    /// let bytes = download.write_to(&mut buffer).await?;
    /// assert_eq!(bytes, buffer.len() as u64);
    /// # Ok(()) }
    /// ```
    pub async fn write_to(
        &mut self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64> {
        let mut total = 0;
        let copied = self.copy(writer, &mut total).await;
        // Chunks that were received before an error are flushed too.
        let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
        copied?;
        flushed.map_err(|error| self.write_error(error))?;
        Ok(total)
    }

    async fn copy(
        &mut self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
        total: &mut u64,
    ) -> Result<()> {
        while let Some(chunk) = self.chunk().await? {
            self.unread = chunk;
            while !self.unread.is_empty() {
                let rest = &self.unread;
                let written = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, rest)).await;
                let written = match written {
                    Ok(0) => Err(std::io::ErrorKind::WriteZero.into()),
                    written => written,
                };
                let written = written.map_err(|error| self.write_error(error))?;
                self.unread.advance(written.min(self.unread.len()));
                *total += written as u64;
            }
        }
        Ok(())
    }
}
