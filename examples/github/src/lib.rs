//! A client of a part of the [REST API of GitHub](https://docs.github.com/rest).
//!
//! ```no_run
//! use github::GitHub;
//! use restrait::prelude::*;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> restrait::Result<()> {
//! let github = GitHub::from_env()?;
//! let mut issues = github.issues().list("rust-lang", "rust").per_page(100).items().max_items(500);
//! while let Some(issue) = issues.next().await {
//!     let issue = issue?;
//!     println!("#{} {}", issue.number, issue.title);
//! }
//! # Ok(()) }
//! ```
//!
//! [`Problem`] tells what GitHub says is wrong. [`fake`] is a fake of GitHub that stores issues and releases.

use restrait::{ApiError, client};
use serde::Deserialize;

pub use restrait;

pub mod fake;
mod problem;
mod resources;
pub mod uploads;

pub use problem::{Problem, Violation};
pub use resources::account::{Account, Quota, Quotas, RateLimits, User, account};
pub use resources::issues::{Found, Issue, IssueFilter, IssueState, Issues, NewIssue, issues};
pub use resources::releases::{NewRelease, Release, Releases, releases};
pub use resources::repositories::{Repositories, Repository, repositories};
pub use uploads::{Asset, Assets, Uploads, assets};

/// A client of the API.
///
/// [`GitHub::from_env`] reads the token from `GITHUB_TOKEN`. Public data can be read without a token, by
/// `GitHub::builder().build()`.
#[client(
    base_url = "https://api.github.com",
    headers("accept" = "application/vnd.github+json", "x-github-api-version" = "2022-11-28"),
    env(token = "GITHUB_TOKEN"),
    error = Failure,
    resources(Account, Issues, Releases, Repositories),
)]
pub struct GitHub;

/// The body of an error. [`Problem::of`] returns its meaning.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// Explanation for people.
    pub message: String,
    /// The page of the documentation.
    pub documentation_url: Option<String>,
    /// The values that are invalid, for the status 422. Some endpoints send texts.
    #[serde(default)]
    pub errors: serde_json::Value,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new()
            .with_message(failure.message)
            .with_details(failure.errors)
    }
}
