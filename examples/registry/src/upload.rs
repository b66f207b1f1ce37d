//! Uploads, whose URLs the registry chooses.

use restrait::{RawCall, Result};

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
        let call = self.follow("PATCH");
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
        let call = self.follow("GET");
        self.session = call.returns::<Session>().await?;
        Ok(self.session.range.clone())
    }

    /// Stores the blob, whose content must have this digest.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn finish(self, digest: &Digest) -> Result<Stored> {
        let call = self.follow("PUT");
        call.query("digest", digest).returns::<Stored>().await
    }

    /// Discards what has arrived.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn cancel(self) -> Result<()> {
        let call = self.follow("DELETE");
        call.returns::<()>().await
    }
}

impl Upload<'_> {
    /// Returns a call to the URL of the session.
    fn follow(&self, method: &'static str) -> RawCall<'_, Registry> {
        let url = &self.session.location;
        let (path, state) = url.split_once("?_state=").unwrap_or((url, ""));
        let mut segments = path.rsplit('/');
        let id = segments.next().unwrap_or_default();
        let name = path
            .split_once("/v2/")
            .map(|(_, rest)| rest.trim_end_matches(id));
        let name = name.and_then(|name| name.strip_suffix("/blobs/uploads/"));
        let call = self.registry.raw(method, "/v2/<name>/blobs/uploads/<id>");
        let call = call.path("name", name.unwrap_or_default().to_owned());
        call.path("id", id.to_owned())
            .query("_state", state.replace("%3D", "="))
    }
}
