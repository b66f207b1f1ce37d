//! Repositories and their files.

use restrait::response::{Binary, ETag, IfModified};
use restrait::{api, endpoint};
use serde::Deserialize;

/// Repositories and their files.
#[api(
    crate::GitHub,
    rename_all = "snake_case",
    params(owner = "Account that owns the repository", repo = "Name of the repository"),
    errors(404 = "no such resource, or no access to it"),
)]
pub trait Repositories {
    /// Returns a repository, unless it is the known version. Then the request does not count for the rate limit.
    #[endpoint(method = "GET", path = "/repos/<owner>/<repo>")]
    fn get(
        &self,
        owner: &str,
        repo: &str,
        /// Version that the caller has.
        #[header("if-none-match")]
        known: Option<&ETag>,
    ) -> IfModified<Repository>;

    /// Returns the bytes of a file.
    #[endpoint(
        method = "GET",
        path = "/repos/<owner>/<repo>/contents/<path..>",
        headers("accept" = "application/vnd.github.raw+json"),
    )]
    fn file(
        &self,
        owner: &str,
        repo: &str,
        /// Path of the file, such as `src/main.rs`.
        path: &str,
        /// Name of the commit, branch or tag. Defaults to the default branch.
        #[query("ref")]
        commit: Option<&str>,
    ) -> Binary;
}

/// A repository.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    /// Owner and name, such as `rust-lang/rust`.
    pub full_name: String,
    /// Description.
    pub description: Option<String>,
    /// Name of the default branch.
    pub default_branch: String,
    /// Number of open issues and pull requests.
    pub open_issues_count: u64,
}
