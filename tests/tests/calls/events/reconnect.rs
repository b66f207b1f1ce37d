//! Reconnections: the ID, the token and the delay.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::sse::Message;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client};
use tokio::time::Instant;

use super::{Streams, client, script};

#[tokio::test]
async fn event_that_breaks_off_is_not_lost() {
    let (url, ids) = script(&[
        "retry: 0\nid: 1\ndata: one\n\nid: 2\ndata: tw",
        "id: 2\ndata: two\n",
        "id: 2\ndata: two\n\nid: 3\n\n",
    ])
    .await;
    let mut events = client(&url).messages().await.unwrap();
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        data.push(event.unwrap().data);
    }
    assert_eq!(data, ["one", "two"]);
    let id = |id: &str| Some(id.to_owned());
    // An ID without data counts as well.
    assert_eq!(*ids.lock().unwrap(), [None, id("1"), id("1"), id("3")]);
}

#[tokio::test]
async fn id_that_a_header_cannot_contain_does_not_break_the_reconnection() {
    let long: &'static str = format!("id: {}\ndata: long\n\n", "x".repeat(10_000)).leak();
    let texts: &'static [&'static str] = vec![
        "retry: 0\nid: 1\ndata: a\n\nid: \u{1}\u{7f}\ndata: b\n\n",
        long,
        "id: a\0b\ndata: c\n\n",
        "id: \u{e9} 2\ndata: d\n\n",
        "id\ndata: e\n\n",
    ]
    .leak();
    let (url, ids) = script(texts).await;
    let mut events = client(&url).messages().await.unwrap();
    let mut last_ids = Vec::new();
    while let Some(event) = events.next().await {
        let Message { data, id, .. } = event.unwrap();
        last_ids.push((data, id.map(|id| id.len())));
    }
    let expected = [
        ("a", Some(1)),
        ("b", Some(2)),
        ("long", Some(10_000)),
        ("c", Some(10_000)),
    ];
    let expected = expected.into_iter().chain([("d", Some(4)), ("e", None)]);
    let expected = expected.map(|(data, id)| (data.to_owned(), id));
    assert_eq!(last_ids, expected.collect::<Vec<_>>());
    let id = |id: &str| Some(id.to_owned());
    let ids = ids.lock().unwrap().clone();
    assert_eq!(ids, [None, id("1"), id("1"), id("1"), id("\u{e9} 2"), None]);
}

/// The time and the token of each request.
type Log = Arc<Mutex<Vec<(Instant, String)>>>;

/// A transport that responds with the same text each time.
#[derive(Clone)]
struct Repeating(&'static str, Log);

impl Transport for Repeating {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let token = request.headers.get("authorization");
        let token = token.map_or("", |token| token.to_str().unwrap());
        self.1
            .lock()
            .unwrap()
            .push((Instant::now(), token.to_owned()));
        let mut headers = HeaderMap::new();
        headers.insert(
            "content-type",
            HeaderValue::from_static("text/event-stream"),
        );
        let mut response = TransportResponse::new(StatusCode::OK, self.0);
        response.headers = headers;
        Box::pin(async { Ok(response) })
    }
}

fn repeating(text: &'static str) -> (Client, Log) {
    let transport = Repeating(text, Arc::default());
    let log = Arc::clone(&transport.1);
    let builder = Client::builder()
        .base_url("http://localhost")
        .token("first-token");
    (builder.transport(transport).build().unwrap(), log)
}

fn pauses(log: &Log) -> Vec<Duration> {
    let log = log.lock().unwrap();
    log.windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
}

#[tokio::test(start_paused = true)]
async fn reconnections_have_a_minimum_delay_and_a_random_part() {
    let (client, log) = repeating("retry: 0\ndata: a\n\n");
    let mut events = client.messages().await.unwrap();
    for _ in 0..40 {
        assert!(events.next().await.unwrap().is_ok());
    }
    let pauses = pauses(&log);
    assert_eq!(pauses.len(), 39);
    let limits = Duration::from_millis(100)..=Duration::from_millis(152);
    assert!(
        pauses.iter().all(|pause| limits.contains(pause)),
        "{pauses:?}"
    );
    assert!(pauses.iter().any(|pause| *pause != pauses[0]), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn delay_of_the_server_doubles_while_no_event_arrives() {
    let (client, log) = repeating("retry: 2000\n\n");
    let mut events = client.messages().await.unwrap();
    assert!(events.next().await.is_none());
    let pauses = pauses(&log);
    assert_eq!(pauses.len(), 10);
    for (pause, seconds) in pauses.iter().zip([2, 4, 8, 16, 32, 60, 60, 60, 60, 60]) {
        let delay = Duration::from_secs(seconds);
        let limits = delay..=delay * 3 / 2 + Duration::from_millis(2);
        assert!(limits.contains(pause), "{pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn reconnection_uses_the_token_after_the_delay() {
    let (client, log) = repeating("retry: 5000\ndata: a\n\n");
    let mut events = client.messages().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let next = tokio::time::timeout(Duration::from_secs(1), events.next());
    assert!(next.await.is_err(), "the stream waits before it reconnects");
    client.set_token("second-token").unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let tokens: Vec<_> = log
        .lock()
        .unwrap()
        .iter()
        .map(|(_, token)| token.clone())
        .collect();
    assert_eq!(tokens, ["Bearer first-token", "Bearer second-token"]);
}
