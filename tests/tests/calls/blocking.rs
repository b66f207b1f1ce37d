//! Blocking calls: without a runtime, in threads, and inside runtimes.

use std::time::{Duration, Instant};

use restrait::download::Download;
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::sse::{EventStream, Message};
use restrait::transport::{Hyper, Reqwest, Tower, TransportError, TransportService};
use restrait::{Client, ErrorKind, Outcome, api, endpoint};

use crate::exchange::{Exchange, serve};

#[api]
trait Plain {
    #[endpoint(method = "GET", path = "/numbers", page(link))]
    fn numbers(&self) -> Vec<u64>;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;

    #[endpoint(method = "GET", path = "/file")]
    fn file(&self) -> Download;
}

async fn respond(mut exchange: Exchange) {
    if exchange.path == "/events" {
        let text = "retry: 1\nid: 1\ndata: a\n\ndata: b\n\n";
        if exchange.header("last-event-id").is_some() {
            return exchange.json(204, "", "").await;
        }
        exchange
            .send(format!("{}{text}", crate::events::HEAD))
            .await;
        return exchange.close().await;
    }
    if exchange.path == "/file" {
        return exchange.json(200, "", "content").await;
    }
    let (items, link) = match exchange.param("from") {
        None => ("[0, 1]", "link: </numbers?from=2>; rel=next\r\n"),
        Some(_) => ("[2]", ""),
    };
    exchange.json(200, link, items).await;
}

/// Starts a server on its own thread, so that blocking calls cannot block it.
fn server() -> String {
    let (give, take) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            give.send(serve(respond).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

fn client() -> Client {
    Client::builder().base_url(server()).build().unwrap()
}

#[test]
fn blocks_without_a_runtime() {
    let client = client();
    assert_eq!(client.numbers().wait().unwrap(), [0, 1]);
    assert_eq!(client.clone().numbers().wait().unwrap(), [0, 1]);
    let error = client.numbers().header("host", "x").wait().unwrap_err();
    assert!(error.is_invalid_input());
}

#[test]
fn blocks_in_many_threads() {
    let client = client();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(client.numbers().wait().unwrap(), [0, 1]));
        }
    });
}

#[tokio::test]
async fn blocks_in_a_current_thread_runtime() {
    let client = client();
    // The connection belongs to this runtime, which is blocked in the meantime.
    assert_eq!(client.numbers().await.unwrap(), [0, 1]);
    assert_eq!(client.numbers().wait().unwrap(), [0, 1]);
    assert_eq!(client.numbers().await.unwrap(), [0, 1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocks_in_a_multi_thread_runtime_and_in_spawn_blocking() {
    let client = client();
    assert_eq!(client.numbers().wait().unwrap(), [0, 1]);
    let waited = tokio::task::spawn_blocking(move || client.numbers().wait());
    assert_eq!(waited.await.unwrap().unwrap(), [0, 1]);
}

#[test]
fn iterates_over_streams() {
    let client = client();
    let items: restrait::Result<Vec<u64>> = client.numbers().items().wait().collect();
    assert_eq!(items.unwrap(), [0, 1, 2]);
    assert_eq!(client.numbers().pages().wait().count(), 2);
    let events = client.events().wait().unwrap().wait();
    let data: Vec<String> = events.map(|event| event.unwrap().data).collect();
    assert_eq!(data, ["a", "b"]);
}

#[test]
fn blocks_on_downloads() {
    let mut file = Vec::new();
    let download = client().file().wait().unwrap();
    assert_eq!(download.wait_to(&mut file).unwrap(), 7);
    assert_eq!(file, b"content");
    let refused = client()
        .file()
        .wait()
        .unwrap()
        .wait_to(&mut [0; 3].as_mut_slice());
    assert_eq!(refused.unwrap_err().kind(), restrait::ErrorKind::Write);
}

/// A response whose decoding panics or takes long.
#[derive(Debug)]
struct Difficult;

impl<'de> serde::Deserialize<'de> for Difficult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers = Vec::<u64>::deserialize(deserializer)?;
        assert_eq!(numbers.len(), 1, "the response is not as expected");
        std::thread::sleep(Duration::from_secs(2));
        Ok(Self)
    }
}

#[api]
trait Difficulties {
    #[endpoint(method = "POST", path = "/numbers")]
    fn panic(&self) -> Difficult;

    #[endpoint(method = "GET", path = "/numbers")]
    fn slow(&self, from: Option<u64>) -> Difficult;
}

#[test]
fn panic_in_a_blocking_call_leaves_its_outcome_unknown() {
    let error = client().panic().wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.outcome(), Outcome::Unknown);
    let text = "POST /numbers: cannot receive the response: the call panicked";
    assert_eq!(error.to_string(), text);
    // Later calls are not affected.
    assert_eq!(client().numbers().wait().unwrap(), [0, 1]);
}

#[test]
fn slow_code_of_one_blocking_call_does_not_delay_another() {
    let client = client();
    std::thread::scope(|scope| {
        let (started, start) = std::sync::mpsc::channel();
        let slow = &client;
        let slow = scope.spawn(move || {
            started.send(()).unwrap();
            slow.slow().from(2).wait()
        });
        start.recv().unwrap();
        std::thread::sleep(Duration::from_millis(300));
        let begin = Instant::now();
        for _ in 0..3 {
            let numbers = client.numbers().timeout(Duration::from_millis(500));
            assert_eq!(numbers.wait().unwrap(), [0, 1]);
        }
        assert!(begin.elapsed() < Duration::from_secs(1));
        assert!(!slow.is_finished());
        slow.join().unwrap().unwrap();
    });
}

/// Makes a blocking call before each call, and then blocks the thread.
struct SlowInterceptor(Client);

impl Interceptor for SlowInterceptor {
    fn before<'a>(
        &'a self,
        _: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async {
            assert_eq!(self.0.numbers().wait().unwrap(), [0, 1]);
            std::thread::sleep(Duration::from_secs(2));
            Ok(())
        })
    }
}

#[test]
fn slow_interceptor_of_one_blocking_call_does_not_delay_another() {
    let base_url = server();
    let client = Client::builder().base_url(&base_url).build().unwrap();
    let slow = Client::builder().base_url(&base_url);
    let slow = slow.interceptor(SlowInterceptor(client.clone())).build();
    let slow = std::thread::spawn(move || slow.unwrap().numbers().wait());
    std::thread::sleep(Duration::from_millis(300));
    let numbers = client.numbers().timeout(Duration::from_millis(500));
    assert_eq!(numbers.wait().unwrap(), [0, 1]);
    assert!(!slow.is_finished());
    assert_eq!(slow.join().unwrap().unwrap(), [0, 1]);
}

/// Returns clients whose connections may belong to the runtime that uses them.
fn foreign_clients() -> [Client; 2] {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let tower = Tower::new(TransportService::new(Hyper::new().unwrap()));
    let builder = || Client::builder().base_url(server());
    [
        builder()
            .transport(Reqwest::unchecked(http))
            .build()
            .unwrap(),
        builder().transport(tower).build().unwrap(),
    ]
}

#[tokio::test]
async fn refuses_to_block_the_runtime_that_drives_the_connection() {
    for client in foreign_clients() {
        assert_eq!(client.numbers().await.unwrap(), [0, 1]);
        let start = Instant::now();
        let error = client.numbers().wait().unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        assert!(error.to_string().contains("await it"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(1), "{error}");
        assert_eq!(client.numbers().await.unwrap(), [0, 1]);

        // Another thread does not block the runtime.
        let waited = tokio::task::spawn_blocking(move || client.numbers().wait());
        assert_eq!(waited.await.unwrap().unwrap(), [0, 1]);
    }
}

#[test]
fn foreign_connections_work_without_a_runtime() {
    for client in foreign_clients() {
        assert_eq!(client.numbers().wait().unwrap(), [0, 1]);
        assert_eq!(client.numbers().wait().unwrap(), [0, 1]);
    }
}
