//! GitHub: media types as constants, `Link` headers, paths with slashes, conditional requests.

use restrait::download::Download;
use restrait::param::Param;
use restrait::response::{Binary, ETag, IfModified, NoContent};
use restrait::{ApiError, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the GitHub API.
#[client(
    base_url = "https://api.github.com",
    headers("accept" = "application/vnd.github+json", "x-github-api-version" = "2022-11-28"),
    error = Problem,
    resources(Repos, Users),
)]
pub struct GitHub;

/// Repositories and their contents.
#[api(
    crate::github::GitHub,
    rename_all = "snake_case",
    params(owner = "Account that owns the repository", repo = "Name of the repository"),
    errors(404 = "no such resource, or no access to it"),
)]
pub trait Repos {
    /// Returns a repository.
    #[endpoint(method = "GET", path = "/repos/<owner>/<repo>")]
    fn get(&self, owner: &str, repo: &str) -> Repository;

    /// Lists issues.
    #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/issues", page(link))]
    fn issues(
        &self,
        owner: &str,
        repo: &str,
        state: Option<State>,
        #[query(style = comma)] labels: Option<Vec<&str>>,
        #[query(default = 30)] per_page: Option<u8>,
        page: Option<u32>,
    ) -> Vec<Issue>;

    /// Opens an issue.
    #[endpoint(method = "POST", path = "/repos/<owner>/<repo>/issues", responses(201 = "opened"))]
    fn open_issue(&self, owner: &str, repo: &str, #[body] issue: &NewIssue<'_>) -> Issue;

    /// Returns the metadata of a file.
    #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/contents/<path..>")]
    fn content(&self, owner: &str, repo: &str, path: &str) -> Content;

    /// Returns the bytes of a file.
    #[endpoint(
        method = "GET",
        path = "/repos/<owner>/<repo>/contents/<path..>",
        headers("accept" = "application/vnd.github.raw+json"),
    )]
    fn raw_content(&self, owner: &str, repo: &str, path: &str) -> Binary;

    /// Compares two commits.
    #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/compare/<base>...<head>")]
    fn compare(&self, owner: &str, repo: &str, base: &str, head: &str) -> Comparison;

    /// Downloads an archive of the repository, from the host to which GitHub redirects.
    #[endpoint(
        method = "GET",
        path = "/repos/<owner>/<repo>/tarball/<commit..>",
        redirects = any_origin,
    )]
    fn tarball(&self, owner: &str, repo: &str, commit: &str) -> Download;

    /// Starts a workflow.
    #[endpoint(
        method = "POST",
        path = "/repos/<owner>/<repo>/actions/workflows/<workflow>/dispatches",
        responses(204 = "started"),
    )]
    fn dispatch(&self, owner: &str, repo: &str, workflow: &str, #[body] run: &Dispatch<'_>) -> ();
}

/// The authenticated user.
#[api(crate::github::GitHub, rename_all = "snake_case")]
pub trait Users {
    /// Returns the user, unless the profile has not changed.
    #[endpoint(method = "GET", path = "/user")]
    fn me(&self, #[header("if-none-match")] known: Option<ETag>) -> IfModified<User>;

    /// Checks that the user has starred a repository.
    #[endpoint(
        method = "GET",
        path = "/user/starred/<owner>/<repo>",
        responses(204 = "starred", 404 = "not starred"),
    )]
    fn starred(&self, owner: &str, repo: &str) -> Option<NoContent>;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Problem {
    message: String,
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        Self::new().with_message(problem.message)
    }
}

/// The state of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Param, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    Closed,
    All,
}

/// A repository.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Repository {
    pub full_name: String,
}

/// An issue.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Issue {
    pub number: u64,
    pub title: String,
}

/// An issue to open.
#[derive(Serialize, JsonSchema)]
pub struct NewIssue<'a> {
    pub title: &'a str,
}

/// The metadata of a file.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Content {
    pub path: String,
    pub size: u64,
}

/// The difference between two commits.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comparison {
    pub ahead_by: u64,
    pub behind_by: u64,
}

/// A run of a workflow.
#[derive(Serialize, JsonSchema)]
pub struct Dispatch<'a> {
    #[serde(rename = "ref")]
    pub branch: &'a str,
}

/// A user.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct User {
    pub login: String,
}
