//! The header `traceparent`.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::interceptor::{TraceContext, TraceParent};
use restrait::prelude::*;
use restrait::{Client, Retry, api, endpoint};

use crate::exchange::{Exchange, serve};

#[api]
trait Traced {
    #[endpoint(method = "GET", path = "/traced")]
    fn get(&self) -> ();
}

/// Starts a server that fails the first two requests, and returns a client and the headers.
async fn client(context: TraceContext) -> (Client, Arc<Mutex<Vec<String>>>) {
    let headers = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&headers);
    let url = serve(move |exchange: Exchange| {
        let mut seen = seen.lock().unwrap();
        seen.push(
            exchange
                .header("traceparent")
                .unwrap_or_default()
                .to_owned(),
        );
        let status = if seen.len() < 3 { 503 } else { 200 };
        exchange.json(status, "", "null")
    })
    .await;
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder().base_url(url).retry(retry);
    (builder.interceptor(context).build().unwrap(), headers)
}

fn parsed(headers: &Mutex<Vec<String>>) -> Vec<TraceParent> {
    let headers = headers.lock().unwrap();
    headers
        .iter()
        .map(|it| TraceParent::parse(it).unwrap())
        .collect()
}

#[tokio::test]
async fn attempts_are_spans_of_one_trace() {
    let (client, headers) = client(TraceContext::new()).await;
    client.get().await.unwrap();
    client.get().await.unwrap();
    let seen = parsed(&headers);
    assert_eq!(seen.len(), 4);
    let first = seen[0];
    assert!(
        seen[..3]
            .iter()
            .all(|it| it.trace_id() == first.trace_id() && !it.is_sampled())
    );
    assert!(seen[1].span_id() != first.span_id() && seen[2].span_id() != seen[1].span_id());
    assert_ne!(seen[3].trace_id(), first.trace_id());
}

#[tokio::test]
async fn trace_of_the_application_is_continued() {
    let context =
        TraceContext::from_fn(|call| TraceParent::new(7, u64::from(call.attempts()) + 1, true));
    let (client, headers) = client(context).await;
    client.get().await.unwrap();
    let seen = parsed(&headers);
    let ids = seen
        .iter()
        .map(|it| (it.trace_id(), it.span_id(), it.is_sampled()));
    assert_eq!(
        ids.collect::<Vec<_>>(),
        [(7, 1, true), (7, 2, true), (7, 3, true)]
    );
}

#[tokio::test]
async fn header_of_the_call_is_kept() {
    let (client, headers) = client(TraceContext::new()).await;
    let own = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    client.get().header("traceparent", own).await.unwrap();
    assert_eq!(*headers.lock().unwrap(), [own; 3]);
}
