//! Pages of calls by name: the same as those of the typed calls.

use std::sync::atomic::Ordering;

use restrait::dynamic::DynamicCall;
use restrait::info::ApiInfo;
use restrait::page::Page as _;
use restrait::{Client, ErrorKind};
use serde_json::{Value, json};

use super::{all, envelopes, lists};

/// Returns a call of an endpoint.
fn call<'a>(client: &'a Client, api: &ApiInfo, name: &str, args: Value) -> DynamicCall<'a, Client> {
    DynamicCall::new(client, api.endpoint(name).unwrap(), args)
}

/// Returns the items on all pages.
async fn items(client: &Client, api: &ApiInfo, name: &str, args: Value) -> Vec<Value> {
    let items = call(client, api, name, args).items().unwrap();
    items.collect().await.unwrap()
}

fn numbers() -> Vec<Value> {
    all().into_iter().map(Value::from).collect()
}

#[tokio::test]
async fn lists_by_number_offset_cursor_and_link() {
    let (client, calls) = super::client().await;
    for (name, args, requests) in [
        ("numbered", json!({}), 4),
        ("numbered", json!({"how": "total"}), 3),
        ("offset", json!({}), 4),
        ("cursor", json!({}), 3),
        ("links", json!({}), 3),
    ] {
        assert_eq!(
            items(&client, &lists::INFO, name, args).await,
            numbers(),
            "{name}"
        );
        assert_eq!(calls.swap(0, Ordering::SeqCst), requests, "{name}");
    }
    let later = items(&client, &lists::INFO, "offset", json!({"skip": "20"})).await;
    assert_eq!(later, numbers()[20..]);
}

#[tokio::test]
async fn pages_have_a_body_items_and_a_total() {
    let (client, _) = super::client().await;
    let first = call(&client, &lists::INFO, "numbered", json!({"how": "total"}));
    let mut pages = first.pages().unwrap();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.items(), &numbers()[..10]);
    assert_eq!((page.count(), page.total()), (10, Some(25)));
    assert_eq!(page.body()["total"], 25);
    assert_eq!(page.into_items(), numbers()[..10]);
}

#[tokio::test]
async fn lists_in_envelopes() {
    let (client, bodies) = envelopes::client().await;
    let api = &envelopes::envelopes::INFO;
    let ids: Vec<_> = all().into_iter().map(|id| json!({"id": id})).collect();
    let wrapped: Vec<_> = ids.iter().map(|id| json!({"meta": id})).collect();
    let sorted: Vec<_> = all()
        .into_iter()
        .map(|id| json!({"sort": [id, "x"]}))
        .collect();
    let query = json!({"query": {"query": "{ topics }", "variables": {"first": 10}}});
    for (name, args, expected) in [
        ("nested", json!({}), numbers()),
        ("last", json!({}), ids),
        ("known", json!(null), wrapped),
        ("topics", query, numbers()[..20].to_vec()),
        ("search", json!({"search": {"size": 10}}), sorted),
        ("linked", json!({}), numbers()),
    ] {
        let found = items(&client, api, name, args).await;
        assert_eq!(found, expected, "{name}");
    }
    let bodies = bodies.lock().unwrap();
    let is_sent = |text: &str| bodies.iter().any(|body| body == text);
    assert!(
        is_sent(r#"{"search_after":[9,"x"],"size":10}"#),
        "{bodies:?}"
    );
    assert!(
        is_sent(r#"{"query":"{ topics }","variables":{"after":"20","first":10}}"#),
        "{bodies:?}"
    );
}

#[tokio::test]
async fn errors_are_those_of_typed_pages() {
    let (client, calls) = super::client().await;
    for (name, how, kind) in [
        ("numbered", "same", ErrorKind::Pagination),
        ("cursor", "circle", ErrorKind::Pagination),
        ("cursor", "empty", ErrorKind::Pagination),
        ("links", "elsewhere", ErrorKind::Pagination),
        ("offset", "broken", ErrorKind::Status),
    ] {
        let list = call(&client, &lists::INFO, name, json!({"how": how}));
        let error = list.items().unwrap().collect::<Vec<_>>().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{name} {how}: {error}");
    }
    calls.store(0, Ordering::SeqCst);
    let invalid = call(&client, &lists::INFO, "offset", json!({"skip": "x"}));
    let error = invalid.pages().unwrap().next().await.unwrap().unwrap_err();
    assert_eq!(error.param(), Some("skip"));
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn pages_are_decoded_as_their_type() {
    let (client, _) = envelopes::client().await;
    let api = &envelopes::envelopes::INFO;
    let list = call(&client, api, "last", json!({"how": "nameless"}));
    let error = list.items().unwrap().collect::<Vec<_>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("$.allData[0].id"), "{error}");
}
