//! Writes downloads to writers and files.

use std::future::poll_fn;
use std::pin::Pin;

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
        let before = self.progress.done;
        let copied = self.copy(writer).await;
        // Chunks that were received before an error are flushed too.
        let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
        copied?;
        flushed.map_err(|error| self.write_error(error))?;
        Ok(self.progress.done - before)
    }

    async fn copy(&mut self, writer: &mut (impl AsyncWrite + Unpin + ?Sized)) -> Result<()> {
        while let Some(chunk) = self.chunk().await? {
            let mut rest = &chunk[..];
            while !rest.is_empty() {
                let written = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, rest)).await;
                let written = match written {
                    Ok(0) => Err(std::io::ErrorKind::WriteZero.into()),
                    written => written,
                };
                let written = written.map_err(|error| self.write_error(error))?;
                rest = rest.get(written..).unwrap_or_default();
            }
        }
        Ok(())
    }

    /// Writes the rest of the body to the file at `path` and returns the number of bytes written.
    ///
    /// The body is written to a temporary file with the extension `.part` in the same directory. The
    /// temporary file is renamed to `path` when the body is complete, so a file at `path` is never
    /// incomplete. After an error the temporary file remains.
    ///
    /// # Errors
    ///
    /// Fails like [`write_to`](Self::write_to).
    ///
    /// ```no_run
    /// # async fn example(mut download: restrait::download::Download) -> restrait::Result<()> {
    /// let name = download.file_name().unwrap_or("backup.bin".into());
    /// download.save(format!("downloads/{name}")).await?;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "files")]
    pub async fn save(&mut self, path: impl AsRef<std::path::Path>) -> Result<u64> {
        let path = path.as_ref();
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let created = tokio::fs::File::create(&part).await;
        let mut file = created.map_err(|error| self.write_error(error))?;
        let written = self.write_to(&mut file).await?;
        let synced = file.sync_all().await;
        synced.map_err(|error| self.write_error(error))?;
        let renamed = tokio::fs::rename(&part, path).await;
        renamed.map_err(|error| self.write_error(error))?;
        Ok(written)
    }
}
