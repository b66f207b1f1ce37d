//! JSON Lines, and event streams with an end marker or with data that is not JSON.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use restrait::prelude::*;
use restrait::response::{JsonLines, PlainText};
use restrait::sse::EventStream;
use restrait::{ErrorKind, Event, Limits, api, endpoint};
use restrait_fake::{FakeServer, Response as Reply};
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use crate::exchange::{Exchange, clients, serve};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Row {
    id: u64,
}

#[derive(Debug, Event, PartialEq)]
enum Progress {
    Log(PlainText),
    Done(Row),
}

#[api]
trait Tables {
    #[endpoint(method = "GET", path = "/rows")]
    fn export(&self) -> JsonLines<Row>;

    #[endpoint(method = "POST", path = "/rows")]
    fn import(&self, #[body] rows: JsonLines<Row>) -> u64;

    #[endpoint(method = "PUT", path = "/rows")]
    fn replace(&self, #[body(content_type = "application/jsonl")] rows: JsonLines<Row>) -> u64;

    #[endpoint(method = "POST", path = "/chat", events(end = "[DONE]"))]
    fn chat(&self, #[body] prompt: &Row) -> EventStream<Row>;

    #[endpoint(method = "GET", path = "/chat", events(end = "[DONE]"))]
    fn resume(&self) -> EventStream<Row>;

    #[endpoint(method = "POST", path = "/again", events(end = "[DONE]"), idempotent)]
    fn again(&self, #[body] prompt: &Row) -> EventStream<Row>;

    #[endpoint(method = "GET", path = "/log")]
    fn log(&self) -> EventStream<PlainText>;

    #[endpoint(method = "GET", path = "/progress", events(end = "end"))]
    fn progress(&self) -> EventStream<Progress>;
}

fn rows(ids: impl IntoIterator<Item = u64>) -> Vec<Row> {
    ids.into_iter().map(|id| Row { id }).collect()
}

/// A stream of an iterator.
struct Values<I>(I);

impl<I: Iterator + Unpin> Stream for Values<I> {
    type Item = I::Item;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.get_mut().0.next())
    }
}

/// Reads all items up to an error.
async fn all(mut lines: JsonLines<Row>) -> (Vec<u64>, Vec<String>) {
    let (mut ids, mut errors) = (Vec::new(), Vec::new());
    while let Some(row) = lines.next().await {
        match row {
            Ok(row) => ids.push(row.id),
            Err(error) => errors.push(error.to_string()),
        }
    }
    assert!(lines.next().await.is_none());
    (ids, errors)
}

/// Starts a server that sends a text in two chunks, and returns its URL.
async fn text(head: &'static str, start: &'static str, end: &'static str) -> String {
    serve(move |mut exchange: Exchange| async move {
        exchange
            .send(format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\n{head}\r\n"
            ))
            .await;
        exchange.send(start).await;
        tokio::time::sleep(Duration::from_millis(10)).await;
        exchange.send(end).await;
        exchange.close().await;
    })
    .await
}

async fn fake() -> FakeServer<()> {
    FakeServer::builder(())
        .api(&tables::INFO)
        .on_raw::<tables::Export>(|(), _| Ok(Reply::json_lines(rows(1..=3))))
        .on::<tables::Import>(|(), request| {
            let rows: Vec<Row> = request.json_lines()?;
            Ok(rows.iter().map(|row| row.id).sum())
        })
        .on::<tables::Replace>(|(), request| Ok(request.json_lines::<Row>()?.len() as u64))
        .on_raw::<tables::Chat>(|(), request| {
            let first: Row = request.json()?;
            let events = [("message", first), ("message", Row { id: 2 })];
            Ok(Reply::events(events).end_marker("[DONE]").keep_open())
        })
        .on_raw::<tables::Log>(|(), _| {
            Ok(Reply::text_events([("log", "started"), ("log", "{two\nlines")]).keep_open())
        })
        .on_raw::<tables::Progress>(|(), _| {
            let log = Reply::text_events([("log", "not JSON"), ("done", "{\"id\":1}")]);
            Ok(log.end_marker("end").keep_open())
        })
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn lines_are_read_and_written_over_every_transport() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let (ids, errors) = all(client.export().await.unwrap()).await;
        assert_eq!((ids, errors), (vec![1, 2, 3], vec![]));
        assert_eq!(
            client.import(JsonLines::new(rows(1..=4))).await.unwrap(),
            10
        );
        assert_eq!(client.import(rows([5, 6]).into()).await.unwrap(), 11);
        let stream = JsonLines::from_stream(Values(rows(1..=1000).into_iter()));
        assert_eq!(client.import(stream).await.unwrap(), 500_500);
        assert_eq!(client.replace(rows([1, 2]).into()).await.unwrap(), 2);
    }
}

#[tokio::test]
async fn media_types_of_lines_are_in_requests_and_metadata() {
    let client = &clients("http://127.0.0.1:9")[0];
    let request = client.import(rows([1, 2]).into()).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-ndjson");
    let body = request.body();
    assert_eq!(body, "{\"id\":1}\n{\"id\":2}\n");
    let request = client.replace(rows([]).into()).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/jsonl");
    let request = client.export().request().unwrap();
    let accept = request.headers()["accept"].to_str().unwrap();
    assert!(accept.starts_with("application/x-ndjson"), "{accept}");

    let info = tables::Import::info();
    assert_eq!(info.content_type(), Some("application/x-ndjson"));
    assert!(tables::Export::info().is_stream);
    assert_eq!(tables::Chat::ROUTE.end_of_events(), Some("[DONE]"));
    assert_eq!(tables::Log::ROUTE.end_of_events(), None);
    assert_eq!(tables::Chat::info().accept, "text/event-stream");
}

#[tokio::test]
async fn empty_lines_are_skipped_and_the_last_line_needs_no_end() {
    let url = text("", "\n{\"id\":1}\r\n  \n{\"i", "d\":2}\n\n{\"id\":3}").await;
    for client in clients(&url) {
        let (ids, errors) = all(client.export().await.unwrap()).await;
        assert_eq!((ids, errors), (vec![1, 2, 3], vec![]));
    }
}

#[tokio::test]
async fn decode_errors_have_the_line_and_the_path() {
    let url = text("", "{\"id\":1}\n\n{\"id\":\"x\"}\n<html>\n", "{\"id\":2}\n").await;
    for client in clients(&url) {
        let (ids, errors) = all(client.export().await.unwrap()).await;
        assert_eq!(ids, [1, 2]);
        let expected =
            "cannot decode line 3 of the response body as `Row` at `$.id`: expected a number";
        assert!(errors[0].contains(expected), "{errors:?}");
        assert!(errors[1].contains("cannot decode line 4 of"), "{errors:?}");
    }
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    let url = text("content-length: 100\r\n", "{\"id\":1}\n", "{\"id\":").await;
    for client in clients(&url) {
        let (ids, errors) = all(client.export().await.unwrap()).await;
        assert_eq!((ids, errors.len()), (vec![1], 1));
    }
}

#[tokio::test]
async fn long_lines_and_pauses_end_the_stream() {
    let url = text("", "{\"id\":1}\n{\"id\":10000000000}\n", "{\"id\":2}\n").await;
    for client in clients(&url) {
        let lines = client.export().await.unwrap().max_line_bytes(10);
        let (ids, errors) = all(lines).await;
        assert_eq!(ids, [1]);
        let expected =
            "line exceeds the limit of 10 bytes; raise it with `JsonLines::max_line_bytes`";
        assert!(errors[0].contains(expected), "{errors:?}");
    }
    let url = serve(|mut exchange: Exchange| async move {
        exchange.send("HTTP/1.1 200 OK\r\n\r\n{\"id\":1}\n").await;
        tokio::time::sleep(Duration::from_secs(30)).await;
    })
    .await;
    for client in clients(&url) {
        let call = client.export().timeout(Duration::from_secs(60));
        let lines = call.read_timeout(Duration::from_millis(50)).await.unwrap();
        let (ids, errors) = all(lines).await;
        assert_eq!((ids, errors.len()), (vec![1], 1));
        assert!(errors[0].contains("timed out"), "{errors:?}");
    }
}

#[tokio::test]
async fn the_limit_of_a_body_does_not_apply_to_lines() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let limits = Limits::default().max_body_bytes(4);
        let (ids, _) = all(client.export().limits(limits).await.unwrap()).await;
        assert_eq!(ids, [1, 2, 3]);
    }
}

#[tokio::test]
async fn lines_of_a_response_are_not_a_request() {
    let server = fake().await;
    let client = &clients(server.base_url())[0];
    let received = client.export().await.unwrap();
    let error = client.import(received).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("rows"), "{error}");
}

async fn events<T: Event>(mut events: EventStream<T>) -> Vec<T> {
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event.unwrap());
    }
    assert!(events.next().await.is_none());
    all
}

#[tokio::test]
async fn a_stream_ends_at_its_marker() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let chunks = client.chat(&Row { id: 1 }).await.unwrap();
        assert_eq!(events(chunks).await, rows([1, 2]));
        let done = Progress::Done(Row { id: 1 });
        let expected = [Progress::Log(PlainText("not JSON".into())), done];
        assert_eq!(events(client.progress().await.unwrap()).await, expected);
    }
}

#[tokio::test]
async fn data_that_is_not_json_is_text() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let mut log = client.log().await.unwrap();
        assert_eq!(&*log.next().await.unwrap().unwrap(), "started");
        assert_eq!(&*log.next().await.unwrap().unwrap(), "{two\nlines");
    }
}

#[tokio::test]
async fn a_stream_without_its_marker_reconnects_or_fails() {
    let head = "content-type: text/event-stream\r\n";
    let url = text(head, "data: {\"id\":1}\n\n", "").await;
    for client in clients(&url) {
        let mut chunks = client.chat(&Row { id: 1 }).await.unwrap();
        assert!(chunks.next().await.unwrap().is_ok());
        let error = chunks.next().await.unwrap().unwrap_err().to_string();
        assert!(
            error.contains("ended before its end marker `[DONE]`"),
            "{error}"
        );
        assert!(chunks.next().await.is_none());

        // These requests can be repeated, but the stream would begin again.
        let mut events = client.resume().await.unwrap();
        assert!(events.next().await.unwrap().is_ok());
        assert!(events.next().await.unwrap().is_err());
        let mut events = client.again(&Row { id: 1 }).await.unwrap();
        assert!(events.next().await.unwrap().is_ok());
        assert!(events.next().await.unwrap().is_err());
    }
}

#[tokio::test]
async fn a_stream_without_its_marker_resumes_after_an_id() {
    let head = "content-type: text/event-stream\r\n";
    let url = text(head, "id: 1\ndata: {\"id\":1}\n\n", "").await;
    let mut running = JoinSet::new();
    for client in clients(&url) {
        // Each of these requests can be repeated.
        running.spawn(async move {
            let mut events = client.resume().await.unwrap();
            assert!(events.next().await.unwrap().is_ok());
            assert!(events.next().await.unwrap().is_ok());
            let mut events = client.again(&Row { id: 1 }).await.unwrap();
            assert!(events.next().await.unwrap().is_ok());
            assert!(events.next().await.unwrap().is_ok());
        });
    }
    running.join_all().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_are_iterated_without_async() {
    let server = fake().await;
    let client = clients(server.base_url()).swap_remove(0);
    let read = move || {
        client
            .export()
            .wait()?
            .wait()
            .collect::<Result<Vec<_>, _>>()
    };
    let rows = tokio::task::spawn_blocking(read).await.unwrap();
    assert_eq!(rows.unwrap().len(), 3);
}
