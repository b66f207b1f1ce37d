//! Blocking calls: without a runtime, in threads, and inside runtimes.

use restrait::download::Download;
use restrait::prelude::*;
use restrait::sse::{EventStream, Message};
use restrait::{Client, api, endpoint};

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
