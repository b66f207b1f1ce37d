//! Calls of every endpoint of GitHub.

use restrait::prelude::*;
use restrait::response::{Binary, IfModified};
use restrait::{api, endpoint};
use restrait_fake::{FakeServer, Rejection, Response};
use restrait_shapes_tests::github::*;

async fn start() -> (FakeServer<()>, GitHub) {
    let builder = FakeServer::builder(())
        .api(&repos::INFO)
        .api(&users::INFO)
        .on::<repos::Get>(|(), request| {
            let (owner, repo): (String, String) =
                (request.required("owner")?, request.required("repo")?);
            if repo == "gone" {
                return Err(Rejection::not_found("no such repository"));
            }
            Ok(Repository {
                full_name: format!("{owner}/{repo}"),
            })
        })
        .on_raw::<repos::Issues>(|(), request| {
            let page: u64 = request.text("page").map_or(1, |page| page.parse().unwrap());
            let issue = Issue {
                number: page,
                title: request.text("labels").unwrap_or_default().to_owned(),
            };
            let response = Response::json(200, &[issue]);
            let next = "</repos/rust-lang/rust/issues?labels=bug%2Clinux&page=2>; rel=\"next\"";
            Ok(if page < 2 {
                response.header("link", next)
            } else {
                response
            })
        })
        .on::<repos::OpenIssue>(|(), request| {
            let issue: serde_json::Value = request.json()?;
            Ok(Issue {
                number: 7,
                title: issue["title"].as_str().unwrap_or_default().to_owned(),
            })
        })
        .on::<repos::Content>(|(), request| {
            Ok(Content {
                path: request.required("path")?,
                size: 12,
            })
        })
        .on_raw::<repos::RawContent>(|(), _| {
            Ok(Response::bytes(
                200,
                "application/octet-stream",
                "fn main() {}",
            ))
        })
        .on::<repos::Compare>(|(), request| {
            assert_eq!(request.text("base"), Some("1.0"));
            assert_eq!(request.text("head"), Some("feature/a"));
            Ok(Comparison {
                ahead_by: 3,
                behind_by: 0,
            })
        })
        .on_raw::<repos::Dispatch>(|(), request| {
            assert_eq!(request.body(), r#"{"ref":"main"}"#);
            Ok(Response::empty(204))
        })
        .on_raw::<users::Me>(|(), request| {
            let known = request.text("if-none-match") == Some("\"v1\"");
            Ok(if known {
                Response::empty(304).header("etag", "\"v1\"")
            } else {
                Response::json(
                    200,
                    &User {
                        login: "ann".into(),
                    },
                )
                .header("etag", "\"v1\"")
            })
        })
        .on_raw::<users::Starred>(|(), request| {
            let starred = request.text("repo") == Some("rust");
            Ok(if starred {
                Response::empty(204)
            } else {
                Response::html(404, "<p>no</p>")
            })
        });
    let server = builder.start().await.unwrap();
    let client = GitHub::builder()
        .base_url(server.base_url())
        .token("a-token")
        .build();
    (server, client.unwrap())
}

#[tokio::test]
async fn reads_repositories() {
    let (server, github) = start().await;
    let repos = github.repos();
    let rust = repos.get("rust-lang", "rust").await.unwrap();
    assert_eq!(rust.full_name, "rust-lang/rust");
    let error = repos.get("rust-lang", "gone").await.unwrap_err();
    assert!(error.is_not_found());
    let comparison = repos
        .compare("rust-lang", "rust", "1.0", "feature/a")
        .await
        .unwrap();
    assert_eq!(comparison.ahead_by, 3);
    for request in server.requests() {
        assert_eq!(
            request.header("accept"),
            Some("application/vnd.github+json")
        );
        assert_eq!(request.header("x-github-api-version"), Some("2022-11-28"));
    }
    let last = server.requests().pop().unwrap();
    assert_eq!(last.path, "/repos/rust-lang/rust/compare/1.0...feature%2Fa");
}

#[tokio::test]
async fn lists_and_opens_issues() {
    let (_server, github) = start().await;
    let issues = github
        .repos()
        .issues("rust-lang", "rust")
        .state(State::Open)
        .labels(["bug", "linux"]);
    let issues: Vec<_> = issues.items().collect().await.unwrap();
    let titles: Vec<_> = issues
        .iter()
        .map(|issue| (issue.number, &*issue.title))
        .collect();
    assert_eq!(titles, [(1, "bug,linux"), (2, "bug,linux")]);
    let issue = NewIssue { title: "It breaks" };
    let opened = github
        .repos()
        .open_issue("rust-lang", "rust", &issue)
        .await
        .unwrap();
    assert_eq!((opened.number, &*opened.title), (7, "It breaks"));
}

#[tokio::test]
async fn reads_a_file_as_metadata_or_bytes() {
    let (server, github) = start().await;
    let content = github
        .repos()
        .content("rust-lang", "rust", "src/main.rs")
        .await
        .unwrap();
    assert_eq!(content.path, "src/main.rs");
    let bytes = github
        .repos()
        .raw_content("rust-lang", "rust", "src/main.rs")
        .await
        .unwrap();
    assert_eq!(bytes.0, "fn main() {}");
    for request in server.requests() {
        assert_eq!(request.path, "/repos/rust-lang/rust/contents/src/main.rs");
    }
    let error = github
        .repos()
        .content("rust-lang", "rust", "../secrets")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`path`"), "{error}");
}

#[tokio::test]
async fn downloads_an_archive_from_another_origin() {
    let files = FakeServer::builder(())
        .api(&archive::INFO)
        .on_raw::<archive::Get>(|(), _| Ok(Response::bytes(200, "application/gzip", "tar")));
    let files = files.start().await.unwrap();
    let target = format!("{}/archives/rust.tar.gz?signature=abc", files.base_url());
    let server = FakeServer::builder(())
        .api(&repos::INFO)
        .on_raw::<repos::Tarball>(move |(), request| {
            assert_eq!(request.text("commit"), Some("heads/main"));
            Ok(Response::empty(302).header("location", &target))
        });
    let server = server.start().await.unwrap();
    let github = GitHub::builder()
        .base_url(server.base_url())
        .token("a-token")
        .build()
        .unwrap();
    let mut archive = Vec::new();
    let mut download = github
        .repos()
        .tarball("rust-lang", "rust", "heads/main")
        .await
        .unwrap();
    download.write_to(&mut archive).await.unwrap();
    assert_eq!(archive, b"tar");
    let request = files.requests().pop().unwrap();
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("x-github-api-version"), None);
}

/// The host of the archives.
#[api(restrait::Client)]
trait Archive {
    #[endpoint(method = "GET", path = "/archives/<name>")]
    fn get(&self, name: &str, signature: Option<&str>) -> Binary;
}

#[tokio::test]
async fn dispatches_a_workflow() {
    let (_server, github) = start().await;
    let run = Dispatch { branch: "main" };
    github
        .repos()
        .dispatch("rust-lang", "rust", "ci.yml", &run)
        .await
        .unwrap();
}

#[tokio::test]
async fn asks_only_for_changes() {
    let (_server, github) = start().await;
    let IfModified::Modified { value, etag } = github.users().me().await.unwrap() else {
        panic!("the profile is new");
    };
    assert_eq!(value.login, "ann");
    let again = github.users().me().known(etag).await.unwrap();
    assert!(matches!(again, IfModified::NotModified));
}

#[tokio::test]
async fn tells_whether_a_repository_is_starred() {
    let (_server, github) = start().await;
    assert!(
        github
            .users()
            .starred("rust-lang", "rust")
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        github
            .users()
            .starred("rust-lang", "book")
            .await
            .unwrap()
            .is_none()
    );
}
