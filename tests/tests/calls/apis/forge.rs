//! A code forge: form bodies, and pages that are linked by `Link` headers.

use restrait::prelude::*;
use restrait::{api, client, endpoint};
use serde::{Deserialize, Serialize};

use crate::exchange::{Exchange, serve};

pub use restrait;

#[derive(Deserialize)]
struct Fault {
    message: String,
}

impl From<Fault> for restrait::ApiError {
    fn from(fault: Fault) -> Self {
        let mut message = Self::default();
        message.message = Some(fault.message);
        message
    }
}

#[client(
    base_url = "https://forge.example/api",
    headers("x-forge-version" = "3"),
    error = Fault,
    resources(Issues),
)]
pub struct Forge {
    /// User on whose behalf the call is made.
    sudo: Option<String>,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Issue {
    number: u64,
    title: String,
}

#[derive(Serialize)]
pub struct Draft<'a> {
    title: &'a str,
    labels: Vec<&'a str>,
}

#[api(crate::apis::forge::Forge)]
pub trait Issues {
    /// Lists the issues of a repository.
    #[endpoint(method = "GET", path = "/repos/<owner>/<name>/issues", page(link))]
    fn list(
        &self,
        owner: &str,
        name: &str,
        #[query(style = comma)] labels: Option<Vec<String>>,
        #[query(default = 1)] page: Option<u64>,
    ) -> Vec<Issue>;

    /// Creates an issue.
    #[endpoint(
        method = "POST",
        path = "/repos/<owner>/<name>/issues",
        responses(201 = "opened"),
        errors(410 = "issues are turned off"),
    )]
    fn open(&self, owner: &str, name: &str, #[form(flatten)] draft: Draft<'_>) -> Issue;
}

async fn forge(mut exchange: Exchange) {
    assert_eq!(exchange.header("x-forge-version"), Some("3"));
    assert_eq!(exchange.param("sudo"), Some("ann"));
    if exchange.path.ends_with("/closed/issues") {
        return exchange.json(410, "", r#"{"message":"turned off"}"#).await;
    }
    assert_eq!(exchange.path, "/v3/repos/a%2Fb/c/issues");
    if exchange.header("content-type") == Some("application/x-www-form-urlencoded") {
        assert_eq!(
            exchange.body().await,
            b"title=It%20breaks&labels%5B0%5D=bug"
        );
        return exchange
            .json(201, "", r#"{"number":7,"title":"It breaks"}"#)
            .await;
    }
    let page: u64 = exchange
        .param("page")
        .map_or(1, |page| page.parse().unwrap());
    let issue = serde_json::json!([{ "number": page, "title": "t" }]);
    let link = format!(
        "link: </v3/repos/a%2Fb/c/issues?page={}&sudo=ann>; rel=\"next\", </last>; rel=\"last\"\r\n",
        page + 1
    );
    exchange
        .json(200, if page < 3 { &link } else { "" }, &issue.to_string())
        .await;
}

#[tokio::test]
async fn lists_and_creates_issues() {
    let url = format!("{}/v3/", serve(forge).await);
    let client = Forge::builder()
        .base_url(url)
        .common(|common| common.sudo("ann"));
    let client = client.build().unwrap();
    let issues = client
        .issues()
        .list("a/b", "c")
        .labels(vec!["bug".to_owned()]);
    let issues: Vec<Issue> = issues.items().collect().await.unwrap();
    let numbers: Vec<_> = issues.iter().map(|issue| issue.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
    let draft = || Draft {
        title: "It breaks",
        labels: vec!["bug"],
    };
    let opened = client.issues().open("a/b", "c", draft()).await.unwrap();
    assert_eq!((opened.number, &*opened.title), (7, "It breaks"));
    let error = client
        .issues()
        .open("a/b", "closed", draft())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 410);
    assert_eq!(error.api().unwrap().message.as_deref(), Some("turned off"));
}
