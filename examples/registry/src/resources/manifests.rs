//! Manifests, which describe images.

use restrait::{Response, api, endpoint};
use serde::{Deserialize, Serialize};

use crate::Digest;

/// The media type of an image.
pub(crate) const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";

/// Manifests, which describe images. A reference is a tag or a digest.
#[api(
    crate::Registry,
    prefix = "/v2",
    params(
        name(example = "tools/shell") = "Name of a repository",
        reference(example = "latest") = "Tag or digest",
        digest = "Digest of a manifest",
    ),
    errors(401 = "the credentials are missing or wrong", 404 = "no such manifest")
)]
pub trait Manifests {
    /// Returns the version of a manifest.
    #[endpoint(
        method = "HEAD",
        path = "/<name..>/manifests/<reference>",
        headers("accept" = "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json"),
    )]
    fn version(&self, name: &str, reference: &str) -> Version;

    /// Returns the manifest of an image.
    #[endpoint(
        method = "GET",
        path = "/<name..>/manifests/<reference>",
        headers("accept" = "application/vnd.oci.image.manifest.v1+json"),
    )]
    fn image(&self, name: &str, reference: &str) -> Image;

    /// Returns the list of images for several platforms.
    #[endpoint(
        method = "GET",
        path = "/<name..>/manifests/<reference>",
        headers("accept" = "application/vnd.oci.image.index.v1+json"),
    )]
    fn index(&self, name: &str, reference: &str) -> Index;

    /// Stores the manifest of an image.
    #[endpoint(
        method = "PUT",
        path = "/<name..>/manifests/<reference>",
        headers("content-type" = "application/vnd.oci.image.manifest.v1+json"),
        responses(201 = "stored"),
    )]
    fn put_image(&self, name: &str, reference: &str, #[body] manifest: &Manifest) -> Pushed;

    /// Stores the list of images for several platforms.
    #[endpoint(
        method = "PUT",
        path = "/<name..>/manifests/<reference>",
        headers("content-type" = "application/vnd.oci.image.index.v1+json"),
        responses(201 = "stored"),
    )]
    fn put_index(&self, name: &str, reference: &str, #[body] index: &Index) -> Pushed;

    /// Deletes a manifest with all its tags.
    #[endpoint(method = "DELETE", path = "/<name..>/manifests/<digest>", responses(202 = "accepted"))]
    fn delete(&self, name: &str, digest: &Digest) -> ();
}

/// The version of a manifest, from the headers of a response without a body.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Version {
    /// The digest.
    #[header("docker-content-digest")]
    pub digest: Digest,
    /// The media type.
    #[header("content-type")]
    pub media_type: String,
    /// The size in bytes.
    #[header("content-length")]
    pub size: u64,
}

/// The manifest of an image with its digest.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Image {
    /// The digest.
    #[header("docker-content-digest")]
    pub digest: Digest,
    /// The manifest.
    #[body]
    pub manifest: Manifest,
}

/// A manifest that was stored.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Pushed {
    /// The digest.
    #[header("docker-content-digest")]
    pub digest: Digest,
    /// The URL.
    #[header]
    pub location: String,
}

/// The manifest of an image.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// The version of the format, which is 2.
    pub schema_version: u8,
    /// The media type.
    pub media_type: String,
    /// The configuration of the image.
    pub config: Descriptor,
    /// The layers, from the lowest to the highest.
    pub layers: Vec<Descriptor>,
}

impl Manifest {
    /// Creates the manifest of an image.
    #[must_use]
    pub fn new(config: Descriptor, layers: Vec<Descriptor>) -> Self {
        Self {
            schema_version: 2,
            media_type: IMAGE.to_owned(),
            config,
            layers,
        }
    }
}

/// A list of images for several platforms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Index {
    /// The version of the format, which is 2.
    pub schema_version: u8,
    /// The media type.
    pub media_type: String,
    /// The manifests of the images.
    pub manifests: Vec<Descriptor>,
}

impl Index {
    /// Creates a list of images.
    #[must_use]
    pub fn new(manifests: Vec<Descriptor>) -> Self {
        Self {
            schema_version: 2,
            media_type: "application/vnd.oci.image.index.v1+json".to_owned(),
            manifests,
        }
    }
}

/// A reference to a content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    /// The media type.
    pub media_type: String,
    /// The size in bytes.
    pub size: u64,
    /// The digest.
    pub digest: Digest,
    /// The platform of an image in a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
}

impl Descriptor {
    /// Creates a reference to `content`.
    #[must_use]
    pub fn new(media_type: &str, content: &[u8]) -> Self {
        Self {
            media_type: media_type.to_owned(),
            size: content.len() as u64,
            digest: Digest::of(content),
            platform: None,
        }
    }
}

/// The platform of an image.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Platform {
    /// The architecture, such as `amd64`.
    pub architecture: String,
    /// The operating system, such as `linux`.
    pub os: String,
}
