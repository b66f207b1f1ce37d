//! Blobs: the contents of layers and configurations.

use restrait::download::Download;
use restrait::{Response, api, endpoint};

use crate::Digest;

/// Blobs: the contents of layers and configurations. [`Session::upload`](crate::Session::upload) stores
/// one.
#[api(
    crate::Registry,
    prefix = "/v2",
    params(
        name(example = "tools/shell") = "Name of a repository",
        digest = "Digest of a blob",
        mount = "Digest of a blob to copy",
        from = "Repository from which the blob is copied",
    ),
    errors(401 = "the credentials are missing or wrong", 404 = "no such blob")
)]
pub trait Blobs {
    /// Returns the size of a blob.
    #[endpoint(method = "HEAD", path = "/<name..>/blobs/<digest>")]
    fn find(&self, name: &str, digest: &Digest) -> Blob;

    /// Downloads a blob.
    #[endpoint(method = "GET", path = "/<name..>/blobs/<digest>", redirects = any_origin)]
    fn download(&self, name: &str, digest: &Digest) -> Download;

    /// Deletes a blob.
    #[endpoint(method = "DELETE", path = "/<name..>/blobs/<digest>", responses(202 = "accepted"))]
    fn delete(&self, name: &str, digest: &Digest) -> ();

    /// Starts the upload of a blob, or copies it from another repository.
    #[endpoint(
        method = "POST",
        path = "/<name..>/blobs/uploads/",
        responses(201 = "copied", 202 = "started"),
        allow(trailing_slash),
    )]
    fn start(&self, name: &str, mount: Option<&Digest>, from: Option<&str>) -> Started;
}

/// A blob, from the headers of a response without a body.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Blob {
    /// The digest.
    #[header("docker-content-digest")]
    pub digest: Digest,
    /// The size in bytes.
    #[header("content-length")]
    pub size: u64,
}

/// The upload of a blob.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Session {
    /// The URL for the next request.
    #[header]
    pub location: String,
    /// The range of the bytes that have arrived, such as `0-1023`.
    #[header]
    pub range: Option<String>,
}

/// A blob that was stored.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Stored {
    /// The digest.
    #[header("docker-content-digest")]
    pub digest: Digest,
    /// The URL.
    #[header]
    pub location: String,
}

/// The result of [`Blobs::start`].
#[derive(Debug, Response)]
pub enum Started {
    /// The blob was copied.
    #[status(201)]
    Copied(Stored),
    /// The upload was started.
    #[status(202)]
    Upload(Session),
}
