//! Raw calls, which keep the same promises.

use std::time::Duration;

use restrait::download::Download;
use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::{Client, Outcome};
use serde_json::{Value, json};

use crate::exchange::{Exchange, serve};

/// Responds with a description of the request.
async fn echo(mut exchange: Exchange) {
    if exchange.path == "/missing" {
        return exchange.json(404, "", "{}").await;
    }
    let media_type = exchange.header("content-type").map(str::to_owned);
    let body = String::from_utf8(exchange.body().await).unwrap();
    let got = json!({
        "path": exchange.path, "query": exchange.query, "type": media_type, "body": body,
    });
    exchange.json(200, "", &got.to_string()).await;
}

async fn client() -> Client {
    let url = serve(echo).await;
    Client::builder()
        .base_url(url)
        .token("token-of-raw")
        .build()
        .unwrap()
}

#[tokio::test]
async fn encodes_values_in_each_location() {
    let client = client().await;
    let call = client
        .raw("GET", "/a/<id>/b")
        .path("id", "x/y?")
        .query("depth", 3);
    let got: Value = call.query("q", "a&b").json().await.unwrap();
    assert_eq!(
        (&got["path"], &got["query"]),
        (&json!("/a/x%2Fy%3F/b"), &json!("depth=3&q=a%26b"))
    );
    let got: Value = client
        .raw("POST", "/a")
        .body(&json!([1]))
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&got["type"], &got["body"]),
        (&json!("application/json"), &json!("[1]"))
    );
    let got: Value = client
        .raw("POST", "/a")
        .form("x", 1)
        .form("y", "&")
        .json()
        .await
        .unwrap();
    assert_eq!(got["body"], "x=1&y=%26");
    let got: Value = client
        .raw("PUT", "/a")
        .raw_body("text/csv", "1,2")
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&got["type"], &got["body"]),
        (&json!("text/csv"), &json!("1,2"))
    );
    let text = client
        .raw("GET", "/a")
        .header("x-a", "b")
        .returns::<PlainText>()
        .await
        .unwrap();
    assert!(text.starts_with('{'));
}

#[tokio::test]
async fn raw_calls_keep_the_promises() {
    let client = client().await;
    for id in ["", ".", "..", "a\0"] {
        let error = client
            .raw("GET", "/a/<id>")
            .path("id", id)
            .json::<Value>()
            .await
            .unwrap_err();
        assert_eq!(
            (error.param(), error.outcome()),
            (Some("id"), Outcome::NotSent)
        );
    }
    let error = client
        .raw("GET", "/a/../b")
        .json::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_invalid_input());
    let error = client
        .raw("GET", "/a")
        .header("host", "x")
        .json::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_invalid_input());
    let error = client
        .raw("GET", "/missing")
        .json::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error.to_string().starts_with("GET /missing: 404"),
        "{error}"
    );
    let request = client
        .raw("GET", "/a/<id>")
        .path("id", 7)
        .request()
        .unwrap();
    assert_eq!(request.uri().path(), "/a/7");
}

/// Uses the methods of all calls on a raw call.
fn both_ways<C: Call>(call: C) -> C {
    call.header("x-a", "b").timeout(Duration::from_secs(9))
}

#[tokio::test]
async fn returns_the_complete_body_as_bytes() {
    let client = client().await;
    let bytes = both_ways(client.raw("GET", "/a")).await.unwrap();
    assert!(bytes.starts_with(b"{"));
    let response = client.raw("GET", "/a").response().await.unwrap();
    assert_eq!(
        (response.status(), &response.body()[..1]),
        (200.try_into().unwrap(), &b"{"[..])
    );
    let request = client.raw("GET", "/a").request().unwrap();
    assert_eq!(request.headers()["accept"], "*/*");
    let request = client.raw("GET", "/a").json::<Value>().request().unwrap();
    assert_eq!(request.headers()["accept"], "application/json");
    let mut download = client.raw("GET", "/a").returns::<Download>().await.unwrap();
    assert!(download.chunk().await.unwrap().is_some());
}

#[test]
fn raw_calls_can_block() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = runtime.block_on(client());
    let got: Value = client.raw("GET", "/a").json().wait().unwrap();
    assert_eq!(got["path"], "/a");
}

#[test]
fn accepts_common_params() {
    use losant::CommonParams;

    let builder = losant::Client::builder().common(|common| common.links(true));
    let client = builder.build().unwrap();
    let request = |call: losant::RawCall<'_, losant::Client>| call.request().unwrap();
    let query = |request: http::Request<_>| request.uri().query().unwrap_or("").to_owned();
    let plain = query(request(client.raw("GET", "/me")));
    assert!(plain.contains("_links=true"), "{plain}");
    let own = query(request(client.raw("GET", "/me").links(false).actions(true)));
    assert!(
        own.contains("_links=false") && own.contains("_actions=true"),
        "{own}"
    );
    let json = client.raw("GET", "/me").json::<Value>().links(false);
    let json = query(json.request().unwrap());
    assert!(json.contains("_links=false"), "{json}");
}
