//! Calls to URLs that the server gave.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use restrait::http::Method;
use restrait::metrics::Metrics;
use restrait::prelude::*;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::testing::replay::{Recorder, Replay};
use restrait::{Client, ErrorKind, Outcome, Retry};
use restrait_tests::support::trace_thread;
use serde_json::{Value, json};

use crate::exchange::{Exchange, serve};

/// Responds with a description of the request.
async fn echo(mut exchange: Exchange) {
    let body = String::from_utf8(exchange.body().await).unwrap();
    let target = format!("{}?{}", exchange.path, exchange.query);
    let got = json!({
        "method": exchange.method,
        "target": target,
        "token": exchange.header("authorization"),
        "range": exchange.header("content-range"),
        "body": body,
    });
    let status = if exchange.path.ends_with("/missing") {
        404
    } else {
        200
    };
    let message = format!("no session at {target}");
    let got = if status == 404 {
        json!({ "message": message })
    } else {
        got
    };
    exchange.json(status, "", &got.to_string()).await;
}

async fn client() -> (Client, String) {
    let url = format!("{}/v1", serve(echo).await);
    let builder = Client::builder().base_url(&url).token("token-of-follow");
    (builder.build().unwrap(), url)
}

#[tokio::test]
async fn url_is_sent_as_it_is_with_the_credential() {
    let (client, url) = client().await;
    let root = url.strip_suffix("/v1").unwrap();
    for (link, target) in [
        (
            format!("{url}/uploads/7?sig=a%2fb+c&x"),
            "/v1/uploads/7?sig=a%2fb+c&x",
        ),
        (
            "/v1/uploads/7?sig=a;b,c".to_owned(),
            "/v1/uploads/7?sig=a;b,c",
        ),
        ("uploads/a%2Fb".to_owned(), "/v1/uploads/a%2Fb?"),
        ("?page=2".to_owned(), "/v1?page=2"),
        (
            format!("{}/v1/a:b", root.replace("http", "HTTP")),
            "/v1/a:b?",
        ),
    ] {
        let call = client
            .follow(Method::PUT, &link)
            .raw_body("text/plain", "part");
        let got: Value = call
            .header("content-range", "bytes 0-3/4")
            .json()
            .await
            .unwrap();
        let expected = json!({
            "method": "PUT",
            "target": target,
            "token": "Bearer token-of-follow",
            "range": "bytes 0-3/4",
            "body": "part",
        });
        assert_eq!(got, expected, "{link}");
    }
}

#[tokio::test]
async fn params_are_added_to_the_query() {
    let (client, _) = client().await;
    for (link, target) in [
        ("/v1/a?b=%20", "/v1/a?b=%20&name=x%20y&n=1"),
        ("/v1/a?", "/v1/a?&name=x%20y&n=1"),
        ("/v1/a", "/v1/a?name=x%20y&n=1"),
    ] {
        let call = client.follow(Method::GET, link).query("name", "x y");
        let got: Value = call.query("n", 1).json().await.unwrap();
        assert_eq!(got["target"], target);
    }
}

#[tokio::test]
async fn refuses_urls_outside_of_the_base_url_before_sending() {
    let (client, url) = client().await;
    let long = format!("/v1/{}", "a".repeat(70_000));
    for link in [
        "https://evil.example/v1/a-secret-path",
        "//evil.example/v1/a-secret-path",
        "/v2/a-secret-path",
        "/v1/../a-secret-path",
        "/v1/%2e%2e/a-secret-path",
        "/v1/a-secret-path#fragment",
        "/v1\\a-secret-path",
        "/v1/a-secret-path\r\nx: y",
        "/v1/a-secret-path with spaces",
        &url.replace("//", "//user:a-secret-path@"),
        &long,
    ] {
        let call = client.follow(Method::GET, link);
        let shown = format!("{call:?}");
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{link}: {error}");
        assert_eq!(
            (error.param(), error.outcome()),
            (Some("url"), Outcome::NotSent)
        );
        let shown = format!("{shown} {error} {error:?}");
        assert!(shown.contains("GET <followed>"), "{shown}");
        assert!(
            !shown.contains("secret") && !shown.contains("evil"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn methods_follow_the_rules_of_raw_calls() {
    let (client, _) = client().await;
    for method in ["PATCH", "PROPFIND"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let got: Value = client.follow(method.clone(), "a").json().await.unwrap();
        assert_eq!(got["method"], method.as_str());
    }
    for method in ["CONNECT", "TRACE", "get"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let error = client.follow(method, "a").await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
    }
    let error = client
        .follow(Method::GET, "a")
        .path("id", 7)
        .await
        .unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    // Raw calls cannot use the name as a template.
    let error = client.raw("GET", "<followed>").await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
}

#[tokio::test]
async fn errors_and_metrics_do_not_show_the_url() {
    let metrics = Metrics::new();
    let (client, _) = client().await;
    let url = client.base_url().to_owned();
    let builder = Client::builder().base_url(url).retry(Retry::never());
    let client = builder.interceptor(metrics.clone()).build().unwrap();
    let link = "/v1/session-of-mine/missing?signature=hunter2%2Fhunter2&x=1";
    let error = client.follow(Method::DELETE, link).await.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?} {}", metrics.to_prometheus());
    assert!(
        shown.contains("DELETE <followed>") && shown.contains("no session at"),
        "{shown}"
    );
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(!shown.contains("session-of-mine/missing"), "{shown}");
    assert!(
        metrics.to_prometheus().contains("path=\"<followed>\""),
        "{}",
        metrics.to_prometheus()
    );
}

#[tokio::test]
async fn mock_compares_urls_and_does_not_show_them() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    let link = "/uploads/session-of-mine?signature=hunter2-hunter2";
    let call = |link: &str| client.follow(Method::PUT, link).body(&json!({ "n": 1 }));
    mock.expect_raw(call(link))
        .unwrap()
        .respond_with(MockResponse::status(201));
    call(link).await.unwrap();
    assert_eq!(mock.requests()[0].path(), "/uploads/session-of-mine");
    mock.verify().unwrap();
    mock.expect_raw(call(link))
        .unwrap()
        .respond_with(MockResponse::status(201));
    let other = "/uploads/another-session?signature=hunter3-hunter3";
    let error = call(other).await.unwrap_err();
    let shown = format!(
        "{error} {error:?} {:?} {}",
        mock.requests(),
        mock.verify().unwrap_err()
    );
    assert!(shown.contains("PUT <followed>"), "{shown}");
    assert!(
        !shown.contains("hunter") && !shown.contains("session"),
        "{shown}"
    );
}

#[tokio::test]
async fn recording_contains_no_url() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("follow")
        .join("calls.json");
    let mock = Mock::<Client>::new();
    let recorder = Recorder::new(mock.clone());
    let client = mock.builder().transport(recorder.clone()).build().unwrap();
    let link = "/uploads/session-of-mine?signature=hunter2-hunter2";
    let call = |client: &Client, link: &str| {
        client
            .follow(Method::PUT, link)
            .query("part", 1)
            .returns::<Value>()
            .into_future()
    };
    let reply = MockResponse::status(200).json(&json!({ "self": link, "n": 1 }));
    let expected = client
        .follow(Method::PUT, link)
        .query("part", 1)
        .returns::<Value>();
    mock.expect_raw(expected).unwrap().respond_with(reply);
    call(&client, link).await.unwrap();
    recorder.save(&file).unwrap();
    let recorded = std::fs::read_to_string(&file).unwrap();
    assert!(
        recorded.contains("<followed>") && recorded.contains("\"part\""),
        "{recorded}"
    );
    assert!(
        !recorded.contains("hunter2") && !recorded.contains("session-of-mine"),
        "{recorded}"
    );

    let replay = Replay::open(&file).unwrap();
    let builder = Client::builder().base_url("https://elsewhere.example/v1");
    let client = builder.transport(replay).build().unwrap();
    // The URL of a new session differs from the recorded one.
    let got = call(&client, "/v1/uploads/8?signature=another-one")
        .await
        .unwrap();
    assert_eq!(got["n"], 1);
}

#[tokio::test]
async fn generated_clients_follow_urls() {
    let targets = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&targets);
    let url = serve(move |exchange: Exchange| {
        seen.lock()
            .unwrap()
            .push(format!("{}?{}", exchange.path, exchange.query));
        exchange.json(200, "", "{}")
    })
    .await;
    let client = losant::Client::builder()
        .base_url(&url)
        .token("token-of-losant")
        .build();
    client
        .unwrap()
        .follow(Method::GET, format!("{url}/files/7?sig=x"))
        .await
        .unwrap();
    // The common query params of the client are not added.
    assert_eq!(*targets.lock().unwrap(), ["/files/7?sig=x"]);
}

/// Collects the spans and events of the library.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<String>>);

impl tracing::field::Visit for &Traces {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        let text = format!("{field}={value:?} ");
        self.0.lock().unwrap().push_str(&text);
    }
}

impl tracing::Subscriber for Traces {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("restrait")
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        span.record(&mut &*self);
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut &*self);
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut &*self);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test]
async fn traces_show_the_template() {
    let (client, _) = client().await;
    let traces = Traces::default();
    let guard = trace_thread(traces.clone());
    let link = "/v1/session-of-mine/missing?signature=hunter2-hunter2";
    client.follow(Method::GET, link).await.unwrap_err();
    client
        .follow(Method::GET, format!("{link}#x"))
        .await
        .unwrap_err();
    drop(guard);
    let traces = traces.0.lock().unwrap();
    assert!(traces.contains("<followed>"), "{traces}");
    assert!(
        !traces.contains("hunter2") && !traces.contains("session-of-mine"),
        "{traces}"
    );
}
