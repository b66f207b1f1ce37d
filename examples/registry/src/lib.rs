//! A client of container registries, with version 2 of the
//! [API](https://distribution.github.io/distribution/spec/api/) of Docker and OCI.
//!
//! ```no_run
//! use registry::Registry;
//! use restrait::prelude::*;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> restrait::Result<()> {
//! let registry = Registry::builder().base_url("http://localhost:5000").build()?;
//! let mut names = registry.repositories().list().items();
//! while let Some(name) = names.next().await {
//!     println!("{}", name?);
//! }
//! let image = registry.manifests().image("tools/shell", "latest").await?;
//! println!("{} layers", image.manifest.layers.len());
//! # Ok(()) }
//! ```

use restrait::{ApiError, client};
use serde::Deserialize;

pub use restrait;

mod digest;
mod resources;
mod upload;

pub use digest::Digest;
pub use resources::blobs::{Blob, Blobs, Session, Started, Stored, blobs};
pub use resources::manifests::{
    Descriptor, Image, Index, Manifest, Manifests, Platform, Pushed, Version, manifests,
};
pub use resources::repositories::{Catalog, Repositories, Tags, repositories};
pub use upload::Upload;

/// A client of a registry, anonymous or with a user and a password.
///
/// [`Registry::from_env`] reads the base URL from `REGISTRY_URL`.
#[client(
    base_url = "https://registry.example.com",
    auth = any(basic, bearer),
    env(base_url = "REGISTRY_URL"),
    error = Failure,
    resources(Blobs, Manifests, Repositories),
)]
pub struct Registry;

/// The body of an error.
#[derive(Debug, Deserialize)]
struct Failure {
    errors: Vec<Problem>,
}

#[derive(Debug, Deserialize)]
struct Problem {
    code: String,
    message: String,
    detail: Option<serde_json::Value>,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        let mut error = Self::default();
        if let Some(problem) = failure.errors.into_iter().next() {
            error.kind = Some(problem.code);
            error.message = Some(problem.message);
            error.details = problem.detail;
        }
        error
    }
}
