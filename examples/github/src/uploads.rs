//! Uploads, which have a host of their own and therefore a client of their own: the token of a client is only sent
//! to its origin.

use restrait::{Body, api, client, endpoint};
use serde::Deserialize;

pub use restrait;

/// A client of the host for uploads. [`Uploads::from_env`] reads the token from `GITHUB_TOKEN`.
#[client(
    base_url = "https://uploads.github.com",
    headers("accept" = "application/vnd.github+json", "x-github-api-version" = "2022-11-28"),
    env(token = "GITHUB_TOKEN"),
    error = crate::Failure,
    resources(Assets),
)]
pub struct Uploads;

/// Files of releases.
#[api(
    crate::uploads::Uploads,
    params(owner = "Account that owns the repository", repo = "Name of the repository"),
    errors(404 = "no such release", 422 = "the release has a file with that name"),
)]
pub trait Assets {
    /// Uploads a file.
    #[endpoint(
        method = "POST",
        path = "/repos/<owner>/<repo>/releases/<release>/assets",
        scopes = ["repo", "public_repo"],
        responses(201 = "stored"),
        timeout = "10min",
    )]
    fn upload(
        &self,
        owner: &str,
        repo: &str,
        /// Id of the release.
        release: u64,
        /// Name of the file.
        #[query]
        name: &str,
        /// Content of the file.
        #[body(content_type = "application/octet-stream")]
        content: Body,
    ) -> Asset;
}

/// A file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Asset {
    /// Id.
    pub id: u64,
    /// Name of the file.
    pub name: String,
    /// Number of bytes.
    pub size: u64,
}
