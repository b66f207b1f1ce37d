//! Downloads to writers and files.

use std::future::poll_fn;
use std::pin::Pin;

use tokio::io::AsyncWrite;

use super::Download;
use crate::error::Cause;
use crate::{Error, Result};

impl Download {
    /// What was received could not be written.
    pub(crate) fn unwritten(&self, error: std::io::Error) -> Error {
        self.context.error(Cause::Write(error))
    }

    /// Writes what is left of it, and says how many bytes that were. The writer is flushed.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and when the writer fails: that is
    /// [`ErrorKind::Write`](crate::ErrorKind::Write). What was written before stays.
    pub async fn write_to(
        &mut self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64> {
        let before = self.progress.done;
        let copied = self.copy(writer).await;
        // What came is kept, also when no more is to come.
        let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
        copied?;
        flushed.map_err(|error| self.unwritten(error))?;
        Ok(self.progress.done - before)
    }

    async fn copy(&mut self, writer: &mut (impl AsyncWrite + Unpin + ?Sized)) -> Result<()> {
        while let Some(piece) = self.chunk().await? {
            let mut rest = &piece[..];
            while !rest.is_empty() {
                let written = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, rest)).await;
                let written = match written {
                    Ok(0) => Err(std::io::ErrorKind::WriteZero.into()),
                    written => written,
                };
                let written = written.map_err(|error| self.unwritten(error))?;
                rest = rest.get(written..).unwrap_or_default();
            }
        }
        Ok(())
    }

    /// Writes what is left of it to the file at `path`, and says how many bytes that were.
    ///
    /// It is written beside, with `.part` behind the name, and gets its name when it is whole: a
    /// file that is there is whole. What came before an error stays in the other.
    ///
    /// # Errors
    ///
    /// As [`write_to`](Self::write_to).
    #[cfg(feature = "files")]
    pub async fn save(&mut self, path: impl AsRef<std::path::Path>) -> Result<u64> {
        let path = path.as_ref();
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let made = tokio::fs::File::create(&part).await;
        let mut file = made.map_err(|error| self.unwritten(error))?;
        let written = self.write_to(&mut file).await?;
        let synced = file.sync_all().await;
        synced.map_err(|error| self.unwritten(error))?;
        let named = tokio::fs::rename(&part, path).await;
        named.map_err(|error| self.unwritten(error))?;
        Ok(written)
    }
}
