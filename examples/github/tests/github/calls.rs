//! Calls to the fake over a socket: pages, conditional requests, uploads, the whole session.

use std::process::Command;

use github::{IssueFilter, NewIssue, NewRelease, Problem};
use restrait::Body;
use restrait::prelude::*;
use restrait::response::IfModified;

use crate::server::{OWNER, REPO, TestResult, start, uploads};

#[tokio::test]
async fn all_pages_of_issues_are_read() -> TestResult {
    let (server, github) = start().await?;
    for number in 4..=7 {
        let issue = NewIssue::new(format!("Issue & {number}"));
        let created = github.issues().create(OWNER, REPO, &issue).await?;
        assert_eq!(created.number, number);
    }
    server.clear_requests();
    let list = github.issues().list(OWNER, REPO).state(IssueFilter::All);
    let issues: Vec<_> = list.per_page(3).items().collect().await?;
    let numbers: Vec<_> = issues.iter().map(|issue| issue.number).collect();
    assert_eq!(numbers, [7, 6, 5, 4, 3, 2, 1]);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for (request, page) in requests.iter().zip([None, Some("2"), Some("3")]) {
        assert_eq!(request.query_param("page").as_deref(), page);
        assert_eq!(request.query_param("state").as_deref(), Some("all"));
    }
    let found = github.issues().search("issue & is:open").per_page(3);
    let found: Vec<_> = found.items().collect().await?;
    assert_eq!(found.len(), 4);
    let request = server.requests().pop().unwrap();
    assert_eq!(request.query_param("q").as_deref(), Some("issue & is:open"));
    Ok(())
}

#[tokio::test]
async fn a_known_version_is_not_sent_again() -> TestResult {
    let (server, github) = start().await?;
    let get = || github.repositories().get(OWNER, REPO);
    let IfModified::Modified { value, etag } = get().await? else {
        panic!("no version was known");
    };
    assert_eq!(value.open_issues_count, 3);
    let left = server.with_state(|state| state.remaining);
    assert!(get().known(etag.as_ref()).await?.is_not_modified());
    assert_eq!(server.with_state(|state| state.remaining), left);

    let issue = NewIssue::new("a");
    github.issues().create(OWNER, REPO, &issue).await?;
    let changed = get().known(etag.as_ref()).await?.modified();
    assert_eq!(changed.unwrap().open_issues_count, 4);
    Ok(())
}

#[tokio::test]
async fn files_are_read_and_uploaded() -> TestResult {
    let (server, github) = start().await?;
    let file = github.repositories().file(OWNER, REPO, "README.md").await?;
    assert_eq!(file.0, "# Hello\n");

    let release = NewRelease {
        tag_name: "v1".to_owned(),
        body: None,
    };
    let release = github.releases().create(OWNER, REPO, &release).await?;
    let uploads = uploads(&server)?;
    let upload = || {
        let content = Body::full(vec![0; 5]);
        let assets = uploads.assets();
        assets.upload(OWNER, REPO, release.id, "a b.bin", content)
    };
    let asset = upload().await?;
    assert_eq!((&*asset.name, asset.size), ("a b.bin", 5));
    let request = server.requests().pop().unwrap();
    let media_type = request.header("content-type");
    assert_eq!(media_type, Some("application/octet-stream"));
    let error = upload().await.unwrap_err();
    let problem = Problem::of(&error);
    assert!(matches!(problem, Some(Problem::Invalid(_))), "{error}");
    Ok(())
}

#[test]
fn session_ends_with_the_rate_limit() -> TestResult {
    let output = Command::new(env!("CARGO_BIN_EXE_github")).output()?;
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout)?;
    assert!(text.contains("created #4 Crash on exit\n  #4 "), "{text}");
    assert!(text.contains("unchanged: true"), "{text}");
    assert!(text.ends_with(" requests left\n"), "{text}");
    Ok(())
}
