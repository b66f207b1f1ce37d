//! Saves downloads as files.

use std::collections::hash_map::RandomState;
use std::ffi::OsString;
use std::hash::{BuildHasher, Hasher};
use std::io::{Error as IoError, ErrorKind};
use std::path::{Path, PathBuf};

use tokio::fs::File;

use super::Download;
use crate::Result;

/// Number of names that are tried for a temporary file.
const MAX_NAMES: u32 = 8;

impl Download {
    /// Writes the body to the file at `path` and returns the number of bytes written. A file that
    /// exists is replaced.
    ///
    /// The body is written to a temporary file in the same directory, `<path>.<random>.part`, which
    /// is renamed to `path` when the body is complete. So a file at `path` is never incomplete, and
    /// two downloads with the same path do not mix. If an error occurs or the future is dropped, the
    /// temporary file is removed.
    ///
    /// # Errors
    ///
    /// Fails like [`write_to`](Self::write_to). If a part of the body was already read, the kind of
    /// the error is [`ErrorKind::Write`](crate::ErrorKind::Write): the file would be incomplete.
    ///
    /// ```no_run
    /// # async fn example(mut download: restrait::download::Download) -> restrait::Result<()> {
    /// let name = download.file_name().unwrap_or("backup.bin".into());
    /// download.save(format!("downloads/{name}")).await?;
    /// # Ok(()) }
    /// ```
    pub async fn save(&mut self, path: impl AsRef<Path>) -> Result<u64> {
        if self.progress.done > 0 {
            let reason = "a part of the body was read before; make the call again";
            return Err(self.write_error(IoError::new(ErrorKind::InvalidInput, reason)));
        }
        let path = path.as_ref();
        let created = TemporaryFile::create(path);
        // The file is closed before it is removed.
        let (temporary, mut file) = created.map_err(|error| self.write_error(error))?;
        let written = self.write_to(&mut file).await?;
        let synced = file.sync_all().await;
        synced.map_err(|error| self.write_error(error))?;
        drop(file);
        let renamed = temporary.rename(path).await;
        renamed.map_err(|error| self.write_error(error))?;
        Ok(written)
    }
}

/// A file that is removed when it is dropped, unless it was renamed.
struct TemporaryFile(Option<PathBuf>);

impl TemporaryFile {
    /// Creates a file next to `path`. It is always a new file: an existing one, or a link that
    /// somebody placed there, is never opened.
    ///
    /// It does not wait in another thread, which would create the file after the future was dropped.
    fn create(path: &Path) -> std::io::Result<(Self, File)> {
        let mut options = std::fs::File::options();
        options.write(true).create_new(true);
        let mut result = Err(ErrorKind::AlreadyExists.into());
        for _ in 0..MAX_NAMES {
            let name = temporary_name(path);
            match options.open(&name) {
                Ok(file) => return Ok((Self(Some(name)), file.into())),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => result = Err(error),
                Err(error) => return Err(error),
            }
        }
        result
    }

    async fn rename(mut self, path: &Path) -> std::io::Result<()> {
        if let Some(name) = &self.0 {
            tokio::fs::rename(name, path).await?;
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if let Some(name) = &self.0 {
            // The error that ended the download is more important than this one.
            let _: std::io::Result<()> = std::fs::remove_file(name);
        }
    }
}

/// Returns a name that no other download uses.
fn temporary_name(path: &Path) -> PathBuf {
    // The keys of each hasher are random. Half of the hash is enough to make a clash unlikely.
    let random = RandomState::new().build_hasher().finish() >> 32;
    let mut name = OsString::from(path);
    name.push(format!(".{random:08x}.part"));
    name.into()
}
