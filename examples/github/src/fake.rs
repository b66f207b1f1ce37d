//! A fake of GitHub with one repository, `octo-org/hello`, which stores issues and releases.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = github::fake::start().await?;
//! let github = github::GitHub::builder()
//!     .base_url(server.base_url())
//!     .token(github::fake::TOKEN)
//!     .build()?;
//! assert_eq!(github.account().me().await?.login, "octocat");
//! # Ok(()) }
//! ```
//!
//! Responses are written as JSON, not as the types of the client, which may have mistakes.

use std::io;
use std::time::SystemTime;

use restrait::response::ETag;
use restrait_fake::{FakeServer, Rejection, Request, Response};
use serde_json::{Value, json};

use crate::{account, assets, issues, releases, repositories};

mod pages;
mod release_handlers;
mod replies;

use replies::{error, invalid, limited};

/// A token that the fake accepts.
pub const TOKEN: &str = "fake-github-token";

/// Number of requests in an hour.
const LIMIT: u64 = 5000;

/// The content of the fake.
#[derive(Debug)]
pub struct State {
    issues: Vec<Value>,
    releases: Vec<Value>,
    /// Changes with each change of the repository.
    revision: u64,
    /// Number of requests that are left in this hour. A test can set it.
    pub remaining: u64,
    /// End of the hour, in Unix seconds.
    reset: u64,
}

/// Starts the fake on a loopback port.
///
/// # Errors
///
/// If no port is available.
pub async fn start() -> io::Result<FakeServer<State>> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let state = State {
        issues: ["Crash on start", "Add a dark theme", "Typo in README"]
            .iter()
            .zip(1..)
            .map(|(title, number)| issue(number, title))
            .collect(),
        releases: Vec::new(),
        revision: 1,
        remaining: LIMIT,
        reset: now.unwrap_or_default().as_secs() + 3600,
    };
    let me = json!({ "id": 1, "login": "octocat", "name": "Mona" });
    FakeServer::builder(state)
        .api(&account::INFO)
        .api(&assets::INFO)
        .api(&issues::INFO)
        .api(&releases::INFO)
        .api(&repositories::INFO)
        .token(TOKEN, ["repo", "user"])
        .error_response(|rejection| error(rejection.status(), rejection.message()))
        .on_raw::<account::Me>(limited(move |_, _| Ok(Response::json(200, &me))))
        .on_raw::<account::RateLimits>(|state, _| {
            let quota =
                json!({ "limit": LIMIT, "remaining": state.remaining, "reset": state.reset });
            let body = json!({ "resources": { "core": quota, "search": quota } });
            Ok(Response::json(200, &body))
        })
        .on_raw::<repositories::Get>(limited(repository))
        .on_raw::<repositories::File>(limited(file))
        .on_raw::<issues::List>(limited(list_issues))
        .on_raw::<issues::Get>(limited(get_issue))
        .on_raw::<issues::Create>(limited(create_issue))
        .on_raw::<issues::Search>(limited(search_issues))
        .on_raw::<releases::Create>(limited(release_handlers::create))
        .on_raw::<assets::Upload>(limited(release_handlers::upload))
        .start()
        .await
}

fn issue(number: u64, title: &str) -> Value {
    json!({ "number": number, "title": title, "state": "open", "body": null })
}

/// Refuses other repositories than the only one.
fn check_repository(request: &Request<'_>) -> Result<(), Rejection> {
    match (request.text("owner"), request.text("repo")) {
        (Some("octo-org"), Some("hello")) => Ok(()),
        _ => Err(Rejection::not_found("Not Found")),
    }
}

fn repository(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let body = json!({
        "full_name": "octo-org/hello",
        "description": "Greets the world",
        "default_branch": "main",
        "open_issues_count": state.issues.len(),
    });
    let version = ETag::weak(&state.revision.to_string());
    let version = version.map_err(|error| Rejection::with_status(500, error.to_string()))?;
    Ok(Response::if_modified(request, &version, &body))
}

fn file(_: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    match request.text("path") {
        Some("README.md") => Ok(Response::bytes(
            200,
            "application/vnd.github.raw+json",
            "# Hello\n",
        )),
        _ => Err(Rejection::not_found("Not Found")),
    }
}

fn list_issues(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let wanted: String = request.required("state")?;
    let issues = state.issues.iter().rev();
    let found = issues.filter(|issue| wanted == "all" || issue["state"] == *wanted);
    let found: Vec<_> = found.collect();
    pages::respond(request, "/repos/octo-org/hello/issues", &found, |page| {
        json!(page)
    })
}

fn get_issue(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let number: u64 = request.required("number")?;
    let issue = state.issues.iter().find(|issue| issue["number"] == number);
    let issue = issue.ok_or_else(|| Rejection::not_found("Not Found"))?;
    Ok(Response::json(200, issue))
}

fn create_issue(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    check_repository(request)?;
    let body: Value = request.json()?;
    let title = body["title"].as_str().unwrap_or_default();
    if title.is_empty() {
        return Ok(invalid("Issue", "title", "missing_field"));
    }
    let number = state
        .issues
        .iter()
        .filter_map(|issue| issue["number"].as_u64())
        .max();
    let issue = issue(number.unwrap_or(0) + 1, title);
    state.issues.push(issue.clone());
    state.revision += 1;
    Ok(Response::json(201, &issue))
}

/// Finds the words of a query in titles. Qualifiers such as `is:open` are ignored.
fn search_issues(state: &mut State, request: &Request<'_>) -> Result<Response, Rejection> {
    let query: String = request.required("q")?;
    let query = query.to_lowercase();
    let words: Vec<_> = query
        .split_whitespace()
        .filter(|word| !word.contains(':'))
        .collect();
    if words.is_empty() {
        return Ok(invalid("Search", "q", "missing"));
    }
    let found = state.issues.iter().rev().filter(|issue| {
        let title = issue["title"].as_str().unwrap_or_default().to_lowercase();
        words.iter().all(|word| title.contains(word))
    });
    let found: Vec<_> = found.collect();
    pages::respond(
        request,
        "/search/issues",
        &found,
        |page| json!({ "total_count": found.len(), "incomplete_results": false, "items": page }),
    )
}
