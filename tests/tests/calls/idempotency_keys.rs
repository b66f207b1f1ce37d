//! Idempotency keys: made once per call, and the same in all attempts.

use std::collections::HashSet;
use std::time::Duration;

use restrait::prelude::*;
use restrait::testing::mock::Mock;
use restrait::{Client, ErrorKind, Retry, api, endpoint};
use restrait_fake::{FakeServer, Fault, Response};

#[api]
trait Payments {
    #[endpoint(method = "POST", path = "/payments")]
    fn pay(
        &self,
        #[body] cents: &u32,
        #[header("Idempotency-Key", idempotency_key)] key: Option<String>,
    ) -> u32;

    #[endpoint(method = "POST", path = "/refunds")]
    fn refund(&self, #[header("x-request-id", idempotency_key)] id: Option<&str>) -> u32;

    #[endpoint(method = "POST", path = "/plain")]
    fn plain(&self) -> u32;
}

async fn server() -> FakeServer<u32> {
    let count = |count: &mut u32| {
        *count += 1;
        Ok(*count)
    };
    FakeServer::builder(0)
        .api(&payments::INFO)
        .on::<payments::Pay>(move |state, _| count(state))
        .on::<payments::Refund>(move |state, _| count(state))
        .on::<payments::Plain>(move |state, _| count(state))
        .start()
        .await
        .unwrap()
}

fn client(server: &FakeServer<u32>) -> Client {
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder().base_url(server.base_url());
    builder.retry(retry).build().unwrap()
}

fn keys(server: &FakeServer<u32>, name: &str) -> Vec<String> {
    let requests = server.requests();
    let keys = requests.iter().map(|request| request.header(name));
    keys.map(|key| key.unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_post_is_repeated_with_the_same_key() {
    let server = server().await;
    let client = client(&server);
    server.fail_next(Fault::Response(Response::empty(503)));
    server.fail_next(Fault::Reset);
    assert_eq!(client.pay(&100).await.unwrap(), 1);
    let keys = keys(&server, "idempotency-key");
    assert_eq!(keys.len(), 3, "{keys:?}");
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 1, "{keys:?}");
    assert!(uuid::Uuid::parse_str(&keys[0]).is_ok_and(|key| key.get_version_num() == 4));

    server.fail_next(Fault::Response(Response::empty(503)));
    let error = client.plain().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn each_call_makes_its_own_key_and_a_call_may_set_one() {
    let server = server().await;
    let client = client(&server);
    client.pay(&1).await.unwrap();
    client.pay(&1).await.unwrap();
    client.pay(&1).key("mine").await.unwrap();
    let made = keys(&server, "idempotency-key");
    assert_ne!(made[0], made[1]);
    assert_eq!(made[2], "mine");
    // Without a body or another param, too.
    server.clear_requests();
    client.refund().await.unwrap();
    client.refund().id("r-1").await.unwrap();
    let made = keys(&server, "x-request-id");
    assert_eq!((made[0].len(), &*made[1]), (36, "r-1"));
}

#[tokio::test]
async fn an_empty_key_is_refused() {
    let server = server().await;
    let error = client(&server).pay(&1).key("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("Idempotency-Key"), "{error}");
    assert!(server.requests().is_empty());
}

#[test]
fn requests_show_a_key_and_metadata_names_it() {
    let client = Client::builder().base_url("https://api.example.com");
    let client = client.build().unwrap();
    let request = client.refund().request().unwrap();
    assert_eq!(request.headers()["x-request-id"].len(), 36);
    let info = payments::INFO.endpoint("pay").unwrap();
    assert_eq!(info.route.idempotency_key(), Some("Idempotency-Key"));
    assert_eq!(info.route.idempotent(), Some(true));
    let key = info.param("Idempotency-Key").unwrap();
    assert!(key.idempotency_key && !key.required);
    let plain = payments::INFO.endpoint("plain").unwrap();
    assert_eq!(plain.route.idempotency_key(), None);
}

#[tokio::test]
async fn mocks_match_calls_that_make_another_key() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    mock.expect(client.pay(&1)).respond(1);
    mock.expect(client.pay(&2).key("k")).respond(2);
    assert_eq!(client.pay(&1).await.unwrap(), 1);
    assert_eq!(client.pay(&2).key("k").await.unwrap(), 2);
    mock.verify().unwrap();
    mock.expect(client.pay(&3).key("k")).respond(3);
    assert!(client.pay(&3).await.is_err());
}
