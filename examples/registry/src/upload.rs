//! Uploads, whose URLs the registry chooses.

use restrait::Result;
use restrait::http::Method;

use crate::{Digest, Registry, Session, Stored};

/// An upload that was started.
///
/// ```no_run
/// # async fn example(registry: registry::Registry) -> restrait::Result<()> {
/// # use registry::Started;
/// let Started::Upload(session) = registry.blobs().start("tools/shell").await? else {
///     return Ok(());
/// };
/// let mut upload = session.upload(&registry);
/// upload.send("the first chunk").await?;
/// upload.send("and the second one").await?;
/// let blob = upload.finish(&registry::Digest::of(b"the first chunkand the second one")).await?;
/// # let _ = blob;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Upload<'a> {
    registry: &'a Registry,
    session: Session,
}

impl Session {
    /// Continues the upload.
    #[must_use]
    pub fn upload(self, registry: &Registry) -> Upload<'_> {
        Upload {
            registry,
            session: self,
        }
    }
}

impl Upload<'_> {
    /// Sends a chunk.
    ///
    /// # Errors
    ///
    /// If the call fails. [`Upload::progress`] says what has arrived.
    pub async fn send(&mut self, chunk: impl Into<Vec<u8>>) -> Result<()> {
        let call = self.registry.follow(Method::PATCH, &self.session.location);
        let call = call.raw_body("application/octet-stream", chunk.into());
        self.session = call.returns::<Session>().await?;
        Ok(())
    }

    /// Returns the range of the bytes that have arrived, such as `0-1023`.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn progress(&mut self) -> Result<Option<String>> {
        let call = self.registry.follow(Method::GET, &self.session.location);
        self.session = call.returns::<Session>().await?;
        Ok(self.session.range.clone())
    }

    /// Stores the blob, whose content must have this digest.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn finish(self, digest: &Digest) -> Result<Stored> {
        let call = self.registry.follow(Method::PUT, &self.session.location);
        call.query("digest", digest).returns::<Stored>().await
    }

    /// Discards what has arrived.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn cancel(self) -> Result<()> {
        let call = self.registry.follow(Method::DELETE, &self.session.location);
        call.returns::<()>().await
    }
}
