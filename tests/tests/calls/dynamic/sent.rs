//! The methods of all calls: headers, retries, deadlines.

use std::time::Duration;

use restrait::dynamic::{CallByName as _, DynamicResponse};
use restrait::prelude::*;
use restrait::{Client, ErrorKind, Retry, api, client, endpoint};
use serde_json::{Value, json};

use super::{TOKEN, call, offline};
use crate::exchange::{Exchange, clients, serve};

#[test]
fn headers_and_limits() {
    let client = offline();
    let call = |name: &str, value: &str| {
        let call = call(&client, "get", json!({"lampId": 7}));
        call.header(name, value).request()
    };
    let request = call("x-trace", "7").unwrap();
    assert_eq!(request.headers()["x-trace"], "7");
    assert_eq!(
        request.headers()["authorization"],
        format!("Bearer {TOKEN}")
    );
    assert!(call("host", "x").unwrap_err().is_invalid_input());
}

#[tokio::test]
async fn retries_over_all_transports() {
    let url = serve(|exchange: Exchange| async move {
        let status = match exchange.header("x-attempt") {
            Some("ok") => 200,
            _ => 503,
        };
        exchange.json(status, "retry-after: 0\r\n", "[1]").await;
    })
    .await;
    for client in clients(&url) {
        let arguments = || json!({"fields": "id"});
        let failed = call(&client, "list", arguments()).retry(Retry::default().max_attempts(3));
        let error = failed.await.unwrap_err();
        assert_eq!((error.attempts(), error.kind()), (3, ErrorKind::Status));
        let ok = call(&client, "list", arguments()).header("x-attempt", "ok");
        assert!(matches!(
            ok.await.unwrap(),
            DynamicResponse::Json(Value::Array(_))
        ));
    }
}

#[tokio::test]
async fn deadlines() {
    let url = serve(|exchange: Exchange| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(exchange);
    })
    .await;
    let client = Client::builder().base_url(url).build().unwrap();
    let call = call(&client, "get", json!({"lampId": 7}));
    let error = call.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut);
}

pub use restrait;

#[client(base_url = "https://api.example.com", resources(Files))]
pub struct Store {
    #[header("x-tenant")]
    tenant: Option<u32>,
}

#[api(crate::dynamic::sent::Store)]
pub trait Files {
    #[endpoint(method = "GET", path = "/files/<path..>")]
    fn read(&self, path: &str, #[query(send = 10)] size: Option<u32>) -> String;
}

#[test]
fn catch_alls_defaults_and_common_params() {
    let store = Store::builder().build().unwrap();
    for (arguments, expected) in [
        (json!({"path": "a b/c"}), "/files/a%20b/c?size=10"),
        (
            json!({"path": ["a b", "c"], "size": 3}),
            "/files/a%20b/c?size=3",
        ),
    ] {
        let request = store.call("files.read", arguments).request().unwrap();
        let target = request.uri().path_and_query().unwrap().as_str();
        assert!(target.starts_with(expected), "{target}");
    }
    let request = store.call("files.read", json!({"path": "a", "x-tenant": "7"}));
    assert_eq!(request.request().unwrap().headers()["x-tenant"], "7");
    for path in [
        json!(""),
        json!("a//b"),
        json!("a/../b"),
        json!([]),
        json!(["", "b"]),
    ] {
        let call = store.call("files.read", json!({"path": path}));
        assert_eq!(call.request().unwrap_err().param(), Some("path"), "{path}");
    }
}
