//! Releases of repositories. [`Assets`](crate::Assets) uploads their files.

use restrait::{api, endpoint};
use serde::{Deserialize, Serialize};

/// Releases of repositories.
#[api(
    crate::GitHub,
    params(owner = "Account that owns the repository", repo = "Name of the repository"),
    errors(404 = "no such repository"),
)]
pub trait Releases {
    /// Creates a release, and its tag if it does not exist.
    #[endpoint(
        method = "POST",
        path = "/repos/<owner>/<repo>/releases",
        scopes = ["repo", "public_repo"],
        responses(201 = "created"),
        errors(422 = "a value is invalid, or the tag has a release"),
    )]
    fn create(&self, owner: &str, repo: &str, #[body] release: &NewRelease) -> Release;
}

/// A release.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Release {
    /// Id, for uploads.
    pub id: u64,
    /// Name of the tag.
    pub tag_name: String,
}

/// A release to create.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NewRelease {
    /// Name of the tag.
    pub tag_name: String,
    /// Text in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}
