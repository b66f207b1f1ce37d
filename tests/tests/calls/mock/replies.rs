//! Responses of a mock.

use losant::prelude::*;
use losant::testing::mock::MockResponse;
use losant::types::{InstanceOrgPatch, Success};
use losant::{TimePoint, instance_org};
use restrait::testing::mock::Mock;
use restrait::{Page, api, endpoint};
use serde_json::json;

use super::{ids, start};

fn success(success: bool) -> Success {
    serde_json::from_value(json!({ "success": success })).unwrap()
}

#[tokio::test]
async fn expectation_matches_equal_call() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let orgs = client.instance_org();
    let first = mock
        .expect(orgs.delete(instance, org))
        .respond(success(true));
    let other = mock
        .expect(orgs.delete(instance, org).losantdomain("b.example"))
        .respond(success(false));

    let response = orgs.delete(instance, org).losantdomain("b.example").await;
    assert_eq!(response.unwrap().success, Some(false));
    assert_eq!((first.count(), other.count()), (0, 1));
    assert_eq!(
        orgs.delete(instance, org).await.unwrap().success,
        Some(true)
    );
    mock.verify().unwrap();

    let requests = mock.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests[0].is::<instance_org::Delete>());
    assert_eq!(requests[0].method(), "DELETE");
    assert_eq!(requests[0].header("losantdomain"), Some("b.example"));
    assert_eq!(requests[1].token(), Some("a-token"));
    assert_eq!(requests[1].path_param("orgId"), Some(org.to_string()));
    assert_eq!(requests[1].query("_links"), Some("true"));
    assert!(!format!("{requests:?}").contains("a-token"));
}

#[tokio::test]
async fn closure_matches_params() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let orgs = client.instance_org();
    mock.on::<instance_org::PayloadCounts>(|request| request.query("start").is_some())
        .times(..)
        .respond_with_fn(|request| {
            let bytes = request.query("asBytes") == Some("true");
            MockResponse::status(200).json(&json!({ "bytes": bytes }))
        });
    let call = orgs.payload_counts(instance, org).start(TimePoint::NOW);
    let response = call.as_bytes(true).json::<serde_json::Value>().await;
    assert_eq!(response.unwrap(), json!({ "bytes": true }));
    let without = orgs.payload_counts(instance, org).await.unwrap_err();
    assert!(
        without.to_string().contains("the closure returned `false`"),
        "{without}"
    );
    assert!(mock.verify().is_err());
}

#[tokio::test]
async fn compares_json_bodies_as_values() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let patch = |name: &str| -> InstanceOrgPatch {
        serde_json::from_value(json!({ "name": name, "description": "d" })).unwrap()
    };
    mock.expect(client.instance_org().patch(instance, org, &patch("a")))
        .respond_with(MockResponse::status(422));
    let wrong = client
        .instance_org()
        .patch(instance, org, &patch("b"))
        .await;
    let wrong = wrong.unwrap_err().to_string();
    assert!(
        wrong.contains(r#"body at `$.name`: expected `"a"`, found `"b"`"#),
        "{wrong}"
    );
    let right = client
        .instance_org()
        .patch(instance, org, &patch("a"))
        .await;
    assert_eq!(right.unwrap_err().status().unwrap(), 422);
}

#[tokio::test]
async fn counts_calls_and_checks_their_order() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let orgs = client.instance_org();
    let twice = mock
        .expect(orgs.delete(instance, org))
        .times(2)
        .respond(success(true));
    for count in 1..=2 {
        orgs.delete(instance, org).await.unwrap();
        assert_eq!(twice.count(), count);
    }
    let third = orgs.delete(instance, org).await.unwrap_err().to_string();
    assert!(
        third.contains("the expectation was met 2 times already"),
        "{third}"
    );

    let mock = losant::Mock::new().in_order();
    let client = mock.client().unwrap();
    let orgs = client.instance_org();
    mock.expect(orgs.delete(instance, org))
        .respond(success(true));
    mock.on::<instance_org::Get>(|_| true)
        .respond_with(MockResponse::status(404));
    let early = orgs.get(instance, org).await.unwrap_err().to_string();
    assert!(
        early.contains("out of order: the expectation at "),
        "{early}"
    );
    orgs.delete(instance, org).await.unwrap();
    assert!(orgs.get(instance, org).await.unwrap_err().is_not_found());
}

#[derive(Debug, serde::Serialize, serde::Deserialize, Page)]
struct Numbers {
    #[page(items)]
    items: Vec<u32>,
    #[page(total)]
    total: u64,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/numbers", page(number = page))]
    fn numbers(&self, #[query(default = 1)] page: Option<u64>) -> Numbers;
}

#[tokio::test]
async fn each_page_is_a_call() {
    let mock = Mock::<restrait::Client>::new().in_order();
    let client = mock.client().unwrap();
    let page = |items: &[u32]| Numbers {
        items: items.to_vec(),
        total: 3,
    };
    mock.on::<lists::Numbers>(|request| request.query("page") != Some("2"))
        .respond(page(&[1, 2]));
    mock.expect(client.numbers().page(2)).respond(page(&[3]));
    let all: Vec<u32> = client.numbers().items().collect().await.unwrap();
    assert_eq!(all, [1, 2, 3]);
    mock.verify().unwrap();
}

#[tokio::test]
async fn matches_raw_calls() {
    let mock = Mock::<restrait::Client>::new();
    let client = mock.client().unwrap();
    let call = |id: u32| {
        client
            .raw("GET", "/things/<id>")
            .path("id", id)
            .query("deep", true)
    };
    mock.expect_raw(call(7).json())
        .unwrap()
        .respond(json!({ "id": 7 }));
    let other = call(8)
        .json::<serde_json::Value>()
        .await
        .unwrap_err()
        .to_string();
    assert!(other.contains("id: expected `7`, found `8`"), "{other}");
    let response: serde_json::Value = call(7).json().await.unwrap();
    assert_eq!(response, json!({ "id": 7 }));
    let refused = mock.expect_raw(client.raw("GET", "/things/<id>"));
    assert!(refused.unwrap_err().is_invalid_input());
}
