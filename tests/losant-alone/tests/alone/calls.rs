//! Rows of the table of ways to call.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use losant::interceptor::{CallStart, Interceptor, InterceptorFuture, RateLimiter};
use losant::metrics::Metrics;
use losant::prelude::*;
use losant::transport::TransportError;
use losant::{Client, Limits, Retry, many};
use restrait_losant_tests::lists::Lists;
use restrait_losant_tests::responses::Responses;

use crate::server::{self, Request, json, response};

fn respond(request: &Request) -> String {
    match request.path.as_str() {
        "/linked" if request.query.contains("from=1") => json("[1]"),
        "/linked" => response(200, "link: </linked?from=1>; rel=next\r\n", "[0]"),
        "/changes" if request.headers.contains_key("last-event-id") => response(204, "", ""),
        "/changes" => "HTTP/1.1 200 OK\r\nconnection: close\r\n\
             content-type: text/event-stream\r\n\r\nretry: 1\nid: 1\ndata: a\n\n"
            .to_owned(),
        "/file" => response(200, "", "content"),
        "/echo/a%2Fb" => {
            let trace = request.headers.get("x-trace").cloned().unwrap_or_default();
            json(&format!("{:?}", format!("{} {trace}", request.query)))
        }
        _ => json(r#"{"rows":3}"#),
    }
}

#[test]
fn waits_without_async() {
    let client = server::client(respond);
    assert_eq!(client.report().wait().unwrap().rows, 3);
    let pages: Vec<_> = client.linked().pages().wait().map(Result::unwrap).collect();
    assert_eq!(pages, [[0], [1]]);
    let items: Vec<_> = client.linked().items().wait().map(Result::unwrap).collect();
    assert_eq!(items, [0, 1]);
    assert_eq!(client.changes().wait().unwrap().wait().count(), 1);
    let mut written = Vec::new();
    client
        .download_file()
        .wait()
        .unwrap()
        .wait_to(&mut written)
        .unwrap();
    assert_eq!(written, b"content");
}

#[tokio::test]
async fn makes_many_calls_at_once() {
    let client = server::client(respond);
    let mut reports = many((0..20).map(|_| client.report()))
        .concurrency(4)
        .on_progress(|_, _| {});
    let mut count = 0;
    while let Some(report) = reports.next().await {
        assert_eq!(report.unwrap().rows, 3);
        count += 1;
    }
    assert_eq!(count, 20);

    let calls = many((0..20).map(|_| client.report()));
    let abort = calls.abort_handle();
    let mut unordered = calls.unordered();
    assert!(unordered.next().await.is_some());
    abort.abort();
    assert!(unordered.next().await.is_none());
}

#[tokio::test]
async fn makes_raw_calls() {
    let client = server::client(respond);
    let call = client
        .raw("GET", "/echo/<id>")
        .path("id", "a/b")
        .query("depth", 3);
    let text: String = call
        .actions(true)
        .header("x-trace", "7")
        .json()
        .await
        .unwrap();
    assert!(
        text.contains("depth=3") && text.contains("_actions=true"),
        "{text}"
    );
    assert!(text.ends_with(" 7"), "{text}");
}

#[test]
fn returns_the_request_without_sending_it() {
    let client = Client::builder().token("a-token").build().unwrap();
    let request = client
        .report()
        .losantdomain("tenant.example.com")
        .request()
        .unwrap();
    assert_eq!(request.uri().path(), "/report");
    assert_eq!(request.headers()["losantdomain"], "tenant.example.com");
}

/// Counts calls and adds a header.
#[derive(Default)]
struct Counter(AtomicU64);

impl Interceptor for Counter {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async move {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            call.set_header("x-call", &number.to_string())
        })
    }
}

#[tokio::test]
async fn intercepts_limits_and_measures_calls() {
    let metrics = Metrics::new();
    let counter = Arc::new(Counter::default());
    let client = Client::builder()
        .base_url(server::serve(respond))
        .timeout(Duration::from_secs(30))
        .retry(Retry::never())
        .limits(Limits::default())
        .interceptor(Shared(Arc::clone(&counter)))
        .interceptor(RateLimiter::per_second(1000.0))
        .interceptor(metrics.clone())
        .build()
        .unwrap();
    client
        .report()
        .timeout(Duration::from_secs(20))
        .await
        .unwrap();
    assert_eq!(counter.0.load(Ordering::Relaxed), 1);
    assert_eq!(metrics.endpoints()[0].results["200"], 1);
    assert!(metrics.to_prometheus().contains("/report"));
}

/// An interceptor that the test also reads.
struct Shared(Arc<Counter>);

impl Interceptor for Shared {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        self.0.before(call)
    }
}
