//! Bodies and streams that have failed: a body fails each time it is read again, and a stream of items
//! ends without another request. Neither seems complete.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::Frame;
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::prelude::*;
use restrait::response::BodyStream;
use restrait::sse::{EventStream, Message};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, ErrorKind, Retry, api, endpoint};

#[api]
trait Bodies {
    #[endpoint(method = "GET", path = "/body")]
    fn body(&self) -> BodyStream;

    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;

    #[endpoint(method = "GET", path = "/pages", page(number = page))]
    fn pages(&self, page: Option<u64>) -> Vec<u32>;
}

#[derive(Debug, Clone, Copy)]
enum Failure {
    /// The transport reports an error.
    Reset,
    /// The body ends before its `content-length`.
    Short,
    Panic,
    /// Nothing more arrives.
    Silence,
}

const FAILURES: [Failure; 4] = [
    Failure::Reset,
    Failure::Short,
    Failure::Panic,
    Failure::Silence,
];

/// A body with a chunk and a failure, which seems complete when it is polled after it.
struct Failing {
    chunk: Option<Bytes>,
    failure: Option<Failure>,
}

impl http_body::Body for Failing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if let Some(chunk) = self.chunk.take() {
            return Poll::Ready(Some(Ok(Frame::data(chunk))));
        }
        match self.failure {
            Some(Failure::Silence) => return Poll::Pending,
            Some(Failure::Panic) => {
                self.failure = None;
                panic!("this panic is part of the test");
            }
            Some(Failure::Reset) => {
                self.failure = None;
                return Poll::Ready(Some(Err(TransportError::response_lost("reset"))));
            }
            Some(Failure::Short) | None => {}
        }
        Poll::Ready(None)
    }
}

/// Returns a client whose responses have this chunk and then fail.
fn client(media_type: &'static str, chunk: &'static str, failure: Failure) -> Client {
    struct Responses(&'static str, &'static str, Failure);

    impl Transport for Responses {
        fn send(
            &self,
            _: TransportRequest<'_>,
        ) -> BoxFuture<Result<TransportResponse, TransportError>> {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", HeaderValue::from_static(self.0));
            headers.insert("content-length", HeaderValue::from_static("100"));
            let body = Failing {
                chunk: Some(Bytes::from_static(self.1.as_bytes())),
                failure: Some(self.2),
            };
            let response = TransportResponse::streaming(StatusCode::OK, headers, Box::pin(body));
            Box::pin(async { Ok(response) })
        }
    }

    let builder = Client::builder()
        .base_url("http://localhost")
        .retry(Retry::never());
    let builder = builder.read_timeout(Duration::from_millis(50));
    let responses = Responses(media_type, chunk, failure);
    builder.transport(responses).build().unwrap()
}

#[tokio::test]
async fn failed_body_stream_fails_each_time_it_is_read() {
    for failure in FAILURES {
        let client = client("text/plain", "chunk", failure);
        let bodies = [
            client.body().await.unwrap(),
            client.body().response().await.unwrap().into_body(),
        ];
        for mut body in bodies {
            assert_eq!(body.chunk().await.unwrap().unwrap(), "chunk");
            for _ in 0..3 {
                let error = body.chunk().await.expect_err(&format!("{failure:?}"));
                assert_eq!(error.outcome(), restrait::Outcome::Unknown);
            }
        }
    }
}

#[tokio::test]
async fn failed_download_fails_each_time_it_is_read() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("never-saved");
    for failure in FAILURES {
        let client = client("text/plain", "chunk", failure);
        for first in 0..4 {
            let mut download = client.download().await.unwrap();
            for step in first..first + 4 {
                let mut sink = Vec::new();
                let is_first_chunk = download.progress().done == 0;
                let is_ok = match step % 4 {
                    0 => download.save(&path).await.is_ok(),
                    1 => download.write_to(&mut sink).await.is_ok(),
                    _ => match download.chunk().await {
                        Ok(chunk) => chunk.is_none() || !is_first_chunk,
                        Err(_) => false,
                    },
                };
                assert!(!is_ok, "{failure:?}");
                assert!(!path.exists(), "{failure:?}");
            }
            assert!(download.bytes().await.is_err(), "{failure:?}");
        }
    }
}

#[tokio::test]
async fn oversized_download_fails_each_time_it_is_read() {
    let client = client("text/plain", "chunk", Failure::Reset);
    // Both the announced length and the chunk are too long.
    for max_bytes in [99, 4] {
        let mut download = client.download().await.unwrap().max_bytes(max_bytes);
        for _ in 0..3 {
            let error = download.chunk().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TooLarge);
        }
    }
}

#[tokio::test]
async fn failed_event_stream_ends() {
    for failure in FAILURES {
        let client = client("text/event-stream", "data: a\n\n", failure);
        let mut events = client.events().await.unwrap().max_reconnects(0);
        assert_eq!(events.next().await.unwrap().unwrap().data, "a");
        assert!(events.next().await.unwrap().is_err(), "{failure:?}");
        for _ in 0..3 {
            assert!(events.next().await.is_none(), "{failure:?}");
        }
    }
}

/// Responses in the order in which they are returned, and the number of requests.
#[derive(Clone)]
struct Responses(Arc<Mutex<VecDeque<TransportResponse>>>, Arc<AtomicUsize>);

impl Transport for Responses {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        self.1.fetch_add(1, Ordering::SeqCst);
        let next = self.0.lock().unwrap().pop_front();
        let next = next.unwrap_or_else(|| TransportResponse::new(StatusCode::OK, "[9]"));
        Box::pin(async { Ok(next) })
    }
}

#[tokio::test]
async fn failed_pages_and_items_end() {
    for (status, body) in [(500, ""), (404, "{}"), (200, "{"), (200, "[1]")] {
        let client = || {
            let page = TransportResponse::new(StatusCode::OK, "[1]");
            let failure = TransportResponse::new(StatusCode::from_u16(status).unwrap(), body);
            let responses = Arc::new(Mutex::new(VecDeque::from([page, failure])));
            let responses = Responses(responses, Arc::default());
            let count = Arc::clone(&responses.1);
            let builder = Client::builder()
                .base_url("http://localhost")
                .retry(Retry::never());
            (builder.transport(responses).build().unwrap(), count)
        };
        let (first, count) = client();
        let mut pages = first.pages().pages();
        assert_eq!(pages.next().await.unwrap().unwrap(), [1]);
        assert!(pages.next().await.unwrap().is_err(), "{status} {body}");
        for _ in 0..3 {
            assert!(pages.next().await.is_none(), "{status} {body}");
        }
        assert_eq!(count.load(Ordering::SeqCst), 2, "{status} {body}");

        let (second, count) = client();
        let mut items = second.pages().items().prefetch();
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
        assert!(items.next().await.unwrap().is_err(), "{status} {body}");
        for _ in 0..3 {
            assert!(items.next().await.is_none(), "{status} {body}");
        }
        assert_eq!(count.load(Ordering::SeqCst), 2, "{status} {body}");

        let (third, _) = client();
        assert!(third.pages().items().collect::<Vec<_>>().await.is_err());
    }
}
