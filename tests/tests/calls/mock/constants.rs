//! Expectations of endpoints that only their constants tell apart.

use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::testing::mock::Mock;
use restrait::{Client, api, endpoint};

#[api]
trait Pods {
    #[endpoint(method = "GET", path = "/pods")]
    fn list(&self) -> u8;

    #[endpoint(method = "GET", path = "/pods", query("watch" = true))]
    fn watch(&self) -> u8;

    #[endpoint(method = "GET", path = "/pods", headers("accept" = "text/csv"))]
    fn table(&self) -> PlainText;

    #[endpoint(method = "PATCH", path = "/pods")]
    fn patch(&self, #[body] patch: &str) -> u8;

    #[endpoint(method = "PATCH", path = "/pods", headers("content-type" = "application/a+json"))]
    fn merge(&self, #[body] patch: &str) -> u8;
}

fn start() -> (Mock, Client) {
    let mock = Mock::new();
    let client = mock.client().unwrap();
    (mock, client)
}

#[tokio::test]
async fn expectations_are_met_by_their_own_endpoint() {
    let (mock, client) = start();
    mock.expect(client.list()).respond(1);
    mock.expect(client.watch()).respond(2);
    mock.on::<pods::Table>(|_| true)
        .respond(PlainText("3".to_owned()));
    mock.expect(client.merge("a")).respond(4);
    mock.on::<pods::Patch>(|_| true).respond(5);
    assert_eq!(client.patch("a").await.unwrap(), 5);
    assert_eq!(client.merge("a").await.unwrap(), 4);
    assert_eq!(client.table().await.unwrap().to_string(), "3");
    assert_eq!(client.watch().await.unwrap(), 2);
    assert_eq!(client.list().await.unwrap(), 1);
    mock.verify().unwrap();
    let requests = mock.requests();
    assert!(requests[0].is::<pods::Patch>() && !requests[0].is::<pods::Merge>());
}

#[tokio::test]
async fn an_expectation_of_another_endpoint_is_not_met() {
    let (mock, client) = start();
    mock.on::<pods::List>(|_| true).respond(1);
    client.watch().await.unwrap_err();
    client.table().await.unwrap_err();
    assert_eq!(mock.requests().len(), 2);
    mock.verify().unwrap_err();
}

#[tokio::test]
async fn raw_calls_are_calls_of_the_endpoint_whose_constants_they_have() {
    let (mock, client) = start();
    mock.on::<pods::Table>(|_| true)
        .respond(PlainText("1".to_owned()));
    mock.on::<pods::Watch>(|_| true).respond(2);
    mock.on::<pods::Merge>(|_| true).respond(3);
    let raw = || client.raw("GET", "/pods");
    assert_eq!(raw().query("watch", true).json::<u8>().await.unwrap(), 2);
    assert_eq!(
        raw()
            .header("accept", "text/csv")
            .json::<u8>()
            .await
            .unwrap(),
        1
    );
    let merge = client.raw("PATCH", "/pods").body("a");
    let merge = merge.header("content-type", "application/a+json");
    assert_eq!(merge.json::<u8>().await.unwrap(), 3);
    raw().await.unwrap_err();
}

#[tokio::test]
async fn an_expected_raw_call_compares_the_constants() {
    let (mock, client) = start();
    let expected = client.raw("GET", "/pods").header("accept", "text/csv");
    mock.expect_raw(expected.json::<u8>()).unwrap().respond(1);
    client.watch().await.unwrap_err();
    assert_eq!(client.table().await.unwrap().to_string(), "1");
}
