//! Shows a session with a fake of GitHub: `github`.

use std::error::Error;
use std::io::{self, Write};

use github::{GitHub, NewIssue, NewRelease, Problem, Uploads, fake};
use restrait::Body;
use restrait::interceptor::RateLimiter;
use restrait::prelude::*;
use restrait::rate_limit::RateLimit;
use restrait::response::IfModified;

/// The repository of the fake.
const OWNER: &str = "octo-org";
const REPO: &str = "hello";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // `println!` would panic when the reader of a pipe ends.
    let mut out = io::stdout();
    let server = fake::start().await?;
    let github = GitHub::builder()
        .base_url(server.base_url())
        .token(fake::TOKEN)
        // Waits when GitHub says that the requests of this hour are used up.
        .interceptor(RateLimiter::from_server())
        .build()?;
    writeln!(out, "user {}", github.account().me().await?.login)?;

    let repositories = github.repositories();
    if let IfModified::Modified { value, etag } = repositories.get(OWNER, REPO).await? {
        writeln!(
            out,
            "{}: {} open issues",
            value.full_name, value.open_issues_count
        )?;
        let again = repositories.get(OWNER, REPO).known(etag.as_ref()).await?;
        writeln!(out, "unchanged: {}", again.is_not_modified())?;
    }

    let issues = github.issues();
    let issue = issues
        .create(OWNER, REPO, &NewIssue::new("Crash on exit"))
        .await?;
    writeln!(out, "created #{} {}", issue.number, issue.title)?;
    // Two issues a page. Further pages are requested when they are needed.
    let mut list = issues.list(OWNER, REPO).per_page(2).items();
    while let Some(issue) = list.next().await {
        let issue = issue?;
        writeln!(out, "  #{} {}", issue.number, issue.title)?;
    }
    let found = issues.search("crash is:open").await?;
    writeln!(out, "found {} with `crash`", found.total_count)?;
    if let Err(error) = issues.create(OWNER, REPO, &NewIssue::new("")).await {
        writeln!(out, "error: {error}")?;
        writeln!(out, "  {:?}", Problem::of(&error))?;
    }

    let uploads = Uploads::builder()
        .base_url(server.base_url())
        .token(fake::TOKEN)
        .build()?;
    let release = NewRelease {
        tag_name: "v1.0".to_owned(),
        body: None,
    };
    let release = github.releases().create(OWNER, REPO, &release).await?;
    let content = Body::full("a binary");
    let asset = uploads
        .assets()
        .upload(OWNER, REPO, release.id, "hello.bin", content)
        .await?;
    writeln!(
        out,
        "{}: {} with {} bytes",
        release.tag_name, asset.name, asset.size
    )?;

    if let Some(remaining) = RateLimit::from_client(&github).and_then(|rate| rate.remaining) {
        writeln!(out, "{remaining} requests left")?;
    }
    Ok(())
}
