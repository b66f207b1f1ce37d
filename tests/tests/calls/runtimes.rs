//! Streams that are read in another runtime than their call, when the first one no longer runs.

use std::sync::mpsc::channel;
use std::time::Duration;

use restrait::download::Download;
use restrait::response::BodyStream;
use restrait::sse::{EventStream, Message};
use restrait::{Client, api, endpoint};
use tokio::runtime::{Builder, Runtime};

use crate::exchange::{Exchange, serve};

#[api]
trait Streams {
    #[endpoint(method = "GET", path = "/body")]
    fn body(&self) -> BodyStream;

    #[endpoint(method = "GET", path = "/lost")]
    fn lost(&self) -> Download;

    #[endpoint(method = "GET", path = "/later")]
    fn later(&self) -> Download;

    #[endpoint(method = "GET", path = "/ranges")]
    fn ranges(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;
}

/// Sends the first half of a body, and the second half never, or on `/later` after 200 ms. A range is
/// sent at once.
async fn respond(mut exchange: Exchange) {
    if exchange.path == "/events" {
        let event = if exchange.header("last-event-id").is_some() {
            "id: 2\ndata: b\n\n"
        } else {
            "retry: 0\nid: 1\ndata: a\n\n"
        };
        exchange
            .send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
            .await;
        exchange.send(event).await;
    } else if exchange.header("range").is_some() {
        exchange
            .send(
                "HTTP/1.1 206 OK\r\ncontent-length: 5\r\ncontent-range: bytes 5-9/10\r\n\
                 etag: \"a\"\r\n\r\n56789",
            )
            .await;
    } else {
        let ranges = match &*exchange.path {
            "/ranges" => "accept-ranges: bytes\r\netag: \"a\"\r\n",
            _ => "",
        };
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n{ranges}\r\n01234");
        exchange.send(head).await;
        if exchange.path == "/later" {
            tokio::time::sleep(Duration::from_millis(200)).await;
            exchange.send("56789").await;
        }
    }
    tokio::time::sleep(Duration::from_secs(60)).await;
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Runs a test with a client whose read timeout is 500 ms, and fails if it hangs.
fn without_hanging(test: impl FnOnce(Client) + Send + 'static) {
    let server = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let url = server.block_on(serve(respond));
    let builder = Client::builder()
        .base_url(url)
        .read_timeout(Duration::from_millis(500));
    let client = builder.build().unwrap();
    let (sender, receiver) = channel();
    let thread = std::thread::spawn(move || {
        test(client);
        sender.send(()).ok();
    });
    if receiver.recv_timeout(Duration::from_secs(30))
        == Err(std::sync::mpsc::RecvTimeoutError::Timeout)
    {
        panic!("the test hangs");
    }
    thread.join().unwrap();
    server.shutdown_background();
}

#[test]
fn stream_fails_after_the_read_timeout() {
    without_hanging(|client| {
        let first = runtime();
        let mut body = first.block_on(client.body().into_future()).unwrap();
        let mut download = first.block_on(client.lost().into_future()).unwrap();
        let second = runtime();
        let error = second.block_on(async {
            assert_eq!(body.chunk().await.unwrap().unwrap(), "01234");
            body.chunk().await.unwrap_err()
        });
        assert!(error.is_timeout(), "{error}");
        let error = second
            .block_on(download.write_to(&mut Vec::new()))
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
        // Another thread waits in a runtime of its own.
        let download = first.block_on(client.lost().into_future()).unwrap();
        let error = download.wait_to(&mut Vec::new()).unwrap_err();
        assert!(error.is_timeout(), "{error}");
    });
}

#[test]
fn download_is_resumed_in_the_runtime_that_reads_it() {
    without_hanging(|client| {
        let first = runtime();
        let download = first.block_on(client.ranges().into_future()).unwrap();
        let mut bytes = Vec::new();
        download.wait_to(&mut bytes).unwrap();
        assert_eq!(bytes, b"0123456789");
    });
}

#[test]
fn event_stream_reconnects_in_the_runtime_that_reads_it() {
    without_hanging(|client| {
        let first = runtime();
        let events = first.block_on(client.events().into_future()).unwrap();
        let events = events.wait().take(2).map(|event| event.unwrap().data);
        assert_eq!(events.collect::<Vec<_>>(), ["a", "b"]);
    });
}

#[test]
fn stream_is_read_elsewhere_while_its_runtime_runs() {
    without_hanging(|client| {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let download = runtime.block_on(client.later().into_future()).unwrap();
        let mut bytes = Vec::new();
        download.wait_to(&mut bytes).unwrap();
        assert_eq!(bytes, b"0123456789");
    });
}
