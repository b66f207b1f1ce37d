//! Issues: lists by page, search, one issue, a new issue.

use restrait::param::Param;
use restrait::{Page, api, endpoint};
use serde::{Deserialize, Serialize};

/// Issues of repositories.
#[api(
    crate::GitHub,
    rename_all = "snake_case",
    params(
        owner = "Account that owns the repository",
        repo = "Name of the repository",
        per_page(default = 30) = "Size of a page, at most 100",
        page(default = 1) = "Number of the page",
    ),
)]
pub trait Issues {
    /// Lists the issues of a repository, the newest first. The header `Link` leads to the next page.
    #[endpoint(
        method = "GET",
        path = "/repos/<owner>/<repo>/issues",
        errors(404 = "no such repository"),
        page(link),
    )]
    fn list(
        &self,
        owner: &str,
        repo: &str,
        /// State of the issues.
        #[query(default = "open")]
        state: Option<IssueFilter>,
        per_page: Option<u8>,
        page: Option<u32>,
    ) -> Vec<Issue>;

    /// Returns an issue.
    #[endpoint(
        method = "GET",
        path = "/repos/<owner>/<repo>/issues/<number>",
        errors(404 = "no such issue", 410 = "the issue was deleted"),
    )]
    fn get(
        &self,
        owner: &str,
        repo: &str,
        /// Number of the issue.
        number: u64,
    ) -> Issue;

    /// Creates an issue.
    #[endpoint(
        method = "POST",
        path = "/repos/<owner>/<repo>/issues",
        scopes = ["repo", "public_repo"],
        responses(201 = "created"),
        errors(404 = "no such repository", 410 = "issues are disabled", 422 = "a value is invalid"),
    )]
    fn create(&self, owner: &str, repo: &str, #[body] issue: &NewIssue) -> Issue;

    /// Searches issues and pull requests of all repositories. At most 1000 can be read.
    #[endpoint(
        method = "GET",
        path = "/search/issues",
        errors(422 = "the query is invalid"),
        page(link),
    )]
    fn search(
        &self,
        /// Words and qualifiers, such as `panic repo:rust-lang/rust is:open`.
        #[query]
        q: &str,
        per_page: Option<u8>,
        page: Option<u32>,
    ) -> Found;
}

/// The states of the issues of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Param)]
#[serde(rename_all = "snake_case")]
pub enum IssueFilter {
    /// Open issues.
    Open,
    /// Closed issues.
    Closed,
    /// All issues.
    All,
}

/// The state of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IssueState {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// A state that this client does not know.
    #[serde(other)]
    Other,
}

/// An issue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    /// Number in its repository.
    pub number: u64,
    /// Title.
    pub title: String,
    /// State.
    pub state: IssueState,
    /// Text in Markdown.
    pub body: Option<String>,
}

/// An issue to create.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NewIssue {
    /// Title.
    pub title: String,
    /// Text in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl NewIssue {
    /// Creates an issue without a text.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            body: None,
        }
    }
}

/// A page of the issues that a search found.
#[derive(Debug, Clone, Deserialize, Page)]
#[non_exhaustive]
pub struct Found {
    /// Number of issues on all pages.
    pub total_count: u64,
    /// The issues.
    #[page(items)]
    pub items: Vec<Issue>,
}
