//! Event streams: names, ids, reconnects and limits.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::sse::{EventStream, Message};
use restrait::{Client, ErrorKind, Event, api, endpoint};
use serde::Deserialize;

use crate::exchange::{Exchange, serve};

mod reconnect;

#[derive(Deserialize, Debug, PartialEq)]
struct State {
    temperature: f64,
}

#[derive(Event, Debug, PartialEq)]
enum DeviceEvent {
    #[event("deviceState")]
    State(State),
    Ping,
    #[event(_)]
    Other(Message),
}

#[derive(Event, Debug, PartialEq)]
enum Narrow {
    #[event("deviceState")]
    State(State),
}

#[api]
trait Streams {
    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<DeviceEvent>;

    #[endpoint(method = "GET", path = "/narrow")]
    fn narrow(&self) -> EventStream<Narrow>;

    #[endpoint(method = "GET", path = "/states")]
    fn states(&self) -> EventStream<State>;

    #[endpoint(method = "GET", path = "/raw")]
    fn messages(&self) -> EventStream<Message>;

    #[endpoint(method = "POST", path = "/posted")]
    fn posted(&self) -> EventStream<Message>;
}

pub const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n\
    connection: close\r\n\r\n";

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url).token("token-of-events");
    builder.build().unwrap()
}

/// Starts a server that sends one text for each connection and then the status 204.
async fn script(texts: &'static [&'static str]) -> (String, Arc<Mutex<Vec<Option<String>>>>) {
    let ids = Arc::new(Mutex::new(Vec::new()));
    let (count, seen) = (Arc::new(AtomicU32::new(0)), Arc::clone(&ids));
    let url = serve(move |mut exchange: Exchange| {
        let at = count.fetch_add(1, Ordering::SeqCst) as usize;
        let id = exchange.header("last-event-id").map(str::to_owned);
        seen.lock().unwrap().push(id);
        async move {
            match texts.get(at) {
                Some(text) => {
                    exchange.send(format!("{HEAD}{text}")).await;
                    exchange.close().await;
                }
                None => exchange.json(204, "", "").await,
            }
        }
    });
    (url.await, ids)
}

#[tokio::test]
async fn decodes_events_by_name() {
    let text = "event: deviceState\ndata: {\"temperature\": 3.5}\n\nevent: ping\ndata: x\n\n\
        data: later\n\nevent: deviceState\ndata: {\"temperature\": \"hot\"}\n\n";
    let text: &'static [&'static str] =
        Box::leak(Box::new([&*Box::leak(text.to_owned().into_boxed_str())]));
    let (url, _) = script(text).await;
    let mut events = client(&url).events().await.unwrap();
    let state = DeviceEvent::State(State { temperature: 3.5 });
    assert_eq!(events.next().await.unwrap().unwrap(), state);
    assert_eq!(events.next().await.unwrap().unwrap(), DeviceEvent::Ping);
    let other = events.next().await.unwrap().unwrap();
    assert!(matches!(other, DeviceEvent::Other(message) if message.data == "later"));
    // An event that cannot be decoded is returned as an error.
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("$.temperature"))
    );
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn ignores_other_events_without_a_variant() {
    let (url, _) =
        script(&["event: x\ndata: 1\n\nevent: deviceState\ndata: {\"temperature\":1}\n\n"]).await;
    let mut events = client(&url).narrow().await.unwrap();
    let state = Narrow::State(State { temperature: 1.0 });
    assert_eq!(events.next().await.unwrap().unwrap(), state);
    let (url, _) = script(&["data: {\"temperature\":2}\n\n"]).await;
    let mut states = client(&url).states().await.unwrap();
    assert_eq!(
        states.next().await.unwrap().unwrap(),
        State { temperature: 2.0 }
    );
}

#[tokio::test]
async fn reconnects_with_last_event_id() {
    let (url, ids) = script(&[
        "retry: 1\nid: 1\ndata: a\n\n",
        ": nothing new\n\n",
        "id: 2\ndata: b\n\ndata: unfin",
    ])
    .await;
    let mut events = client(&url).messages().await.unwrap();
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        data.push(event.unwrap().data);
    }
    assert_eq!(data, ["a", "b"]);
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(*ids.lock().unwrap(), [None, id("1"), id("1"), id("2")]);
    assert_eq!(events.last_event_id(), Some("2"));
}

#[tokio::test]
async fn stream_without_reconnects_ends_with_its_connection() {
    let (url, ids) = script(&["data: a\n\n", "data: b\n\n"]).await;
    let mut events = client(&url).messages().await.unwrap().max_reconnects(0);
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.is_none());
    // A `POST` request is not repeated.
    let (posted, _) = script(&["data: a\n\n", "data: b\n\n"]).await;
    let mut events = client(&posted).posted().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.is_none());
    assert_eq!(ids.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn error_status_ends_stream() {
    let url = serve(|mut exchange: Exchange| async move {
        if exchange.header("last-event-id").is_some() {
            exchange.json(404, "", "{}").await;
        } else {
            exchange
                .send(format!("{HEAD}retry: 1\nid: 1\ndata: a\n\n"))
                .await;
            exchange.close().await;
        }
    })
    .await;
    let mut events = client(&url).messages().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.unwrap().unwrap_err().is_not_found());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn rejects_other_content_types() {
    let url = serve(|exchange: Exchange| exchange.json(200, "", "[]")).await;
    assert!(client(&url).messages().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn read_timeout_ends_silent_stream_unless_comments_arrive() {
    let url = serve(|mut exchange: Exchange| async move {
        exchange.send(HEAD).await;
        for _ in 0..6 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            exchange.send(": still here\n").await;
        }
        exchange.send("data: a\n\n").await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let builder = Client::builder().base_url(url);
    let client = builder
        .read_timeout(Duration::from_millis(400))
        .build()
        .unwrap();
    let mut events = client.messages().await.unwrap().max_reconnects(0);
    assert_eq!(events.next().await.unwrap().unwrap().data, "a");
    assert!(events.next().await.unwrap().unwrap_err().is_timeout());
}

#[tokio::test]
async fn endless_line_ends_stream() {
    let size = if cfg!(debug_assertions) {
        1 << 24
    } else {
        1 << 30
    };
    let url = serve(move |mut exchange: Exchange| async move {
        exchange.send(format!("{HEAD}data: before\n\ndata: ")).await;
        let piece = vec![b'x'; 1 << 16];
        for _ in 0..size / piece.len() {
            if !exchange.send(&piece).await {
                return;
            }
        }
    })
    .await;
    let mut events = client(&url).messages().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, "before");
    let error = events.next().await.unwrap().unwrap_err();
    assert!(
        error.is_too_large() && error.to_string().contains("1048576 bytes"),
        "{error}"
    );
    assert!(events.next().await.is_none());
}

#[test]
fn metadata_list_events() {
    let info = streams::INFO.endpoint("events").unwrap();
    let events: Vec<_> = info.events.iter().map(|it| (it.name, it.body)).collect();
    assert_eq!(events, [("deviceState", Some("state")), ("ping", None)]);
    assert_eq!(streams::INFO.endpoint("messages").unwrap().events, []);
}
