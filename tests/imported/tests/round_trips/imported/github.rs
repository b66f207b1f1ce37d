//! A client for GitHub.
//!
//! Written by `restrait import` from the document of `github`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::repos::*;
pub use resources::users::*;

/// A client for GitHub.
#[client(
    base_url = "https://api.github.com",
    headers("accept" = "application/vnd.github+json", "x-github-api-version" = "2022-11-28"),
    error = types::Problem,
    resources(Repos, Users),
)]
pub struct Client;

impl From<types::Problem> for ApiError {
    fn from(error: types::Problem) -> Self {
        let mut api_error = Self::new();
        api_error.message = Some(error.message);
        api_error
    }
}

mod resources {
    pub(super) mod repos {
        use restrait::download::Download;
        use restrait::response::Binary;
        use restrait::{api, endpoint};

        use crate::imported::github::types;

        /// Repositories and their contents.
        #[api(
            client = crate::imported::github::Client,
            rename_all = "snake_case",
            params(owner = "Account that owns the repository", repo = "Name of the repository"),
            errors(404 = "no such resource, or no access to it"),
        )]
        pub trait Repos {
            /// Returns a repository.
            #[endpoint(method = "GET", path = "/repos/<owner>/<repo>")]
            fn get(&self, owner: &str, repo: &str) -> types::Repository;

            /// Starts a workflow.
            #[endpoint(
                method = "POST",
                path = "/repos/<owner>/<repo>/actions/workflows/<workflow>/dispatches",
                responses(204 = "started"),
            )]
            fn dispatch(
                &self,
                owner: &str,
                repo: &str,
                workflow: &str,
                #[body] run: &types::Dispatch,
            ) -> ();

            /// Compares two commits.
            #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/compare/<base>...<head>")]
            fn compare(&self, owner: &str, repo: &str, base: &str, head: &str) -> types::Comparison;

            /// Returns the metadata of a file.
            #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/contents/<path..>")]
            fn content(&self, owner: &str, repo: &str, path: &str) -> types::Content;

            /// Returns the bytes of a file.
            #[endpoint(
                method = "GET",
                path = "/repos/<owner>/<repo>/contents/<path..>",
                headers("accept" = "application/vnd.github.raw+json"),
            )]
            fn raw_content(&self, owner: &str, repo: &str, path: &str) -> Binary;

            /// Lists issues.
            #[endpoint(method = "GET", path = "/repos/<owner>/<repo>/issues", page(link))]
            fn issues(
                &self,
                owner: &str,
                repo: &str,
                state: Option<types::State>,
                #[query(style = comma)] labels: Option<Vec<&str>>,
                #[query(default = 30)] per_page: Option<u8>,
                page: Option<u32>,
            ) -> Vec<types::Issue>;

            /// Opens an issue.
            #[endpoint(
                method = "POST",
                path = "/repos/<owner>/<repo>/issues",
                responses(201 = "opened"),
            )]
            fn open_issue(&self, owner: &str, repo: &str, #[body] issue: &types::NewIssue) -> types::Issue;

            /// Downloads an archive of the repository, from the host to which GitHub redirects.
            #[endpoint(
                method = "GET",
                path = "/repos/<owner>/<repo>/tarball/<commit..>",
                redirects = any_origin,
            )]
            fn tarball(&self, owner: &str, repo: &str, commit: &str) -> Download;
        }
    }

    pub(super) mod users {
        use restrait::response::{ETag, IfModified};
        use restrait::{api, endpoint};

        use crate::imported::github::types;

        /// The authenticated user.
        #[api(client = crate::imported::github::Client)]
        pub trait Users {
            /// Returns the user, unless the profile has not changed.
            #[endpoint(method = "GET", path = "/user")]
            fn me(
                &self,
                #[header("if-none-match", example = "\"v7\"")] known: Option<ETag>,
            ) -> IfModified<types::User>;

            /// Checks that the user has starred a repository.
            #[endpoint(
                method = "GET",
                path = "/user/starred/<owner>/<repo>",
                responses(204 = "starred", 404 = "not starred"),
            )]
            fn starred(&self, owner: &str, repo: &str) -> Option<()>;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// The difference between two commits.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Comparison {
        pub ahead_by: u64,
        pub behind_by: u64,
    }

    /// The metadata of a file.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Content {
        pub path: String,
        pub size: u64,
    }

    /// A run of a workflow.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Dispatch {
        pub r#ref: String,
    }

    /// An issue.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Issue {
        pub number: u64,
        pub title: String,
    }

    /// An issue to open.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct NewIssue {
        pub title: String,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Problem {
        pub message: String,
    }

    /// A repository.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Repository {
        pub full_name: String,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "snake_case")]
    pub enum State {
        Open,
        Closed,
        All,
    }

    /// A user.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct User {
        pub login: String,
    }
}
