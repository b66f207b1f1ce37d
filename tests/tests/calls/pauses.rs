//! The read timeout of streams: it limits each pause, and the deadline of the call does not count.

use std::pin::Pin;
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
use restrait::{BoxFuture, Client, Error, Retry, api, endpoint};
use tokio::time::{Instant, Sleep, sleep};

#[api]
trait Streams {
    #[endpoint(method = "GET", path = "/body")]
    fn body(&self) -> BodyStream;

    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;
}

const SECOND: Duration = Duration::from_secs(1);

/// A body that sends a chunk after each of these pauses, and then nothing.
struct Pauses {
    pauses: std::vec::IntoIter<u32>,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl http_body::Body for Pauses {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if self.sleep.is_none() {
            let Some(pause) = self.pauses.next() else {
                return Poll::Pending;
            };
            self.sleep = Some(Box::pin(sleep(SECOND * pause)));
        }
        let sleep = self.sleep.as_mut().unwrap();
        std::task::ready!(sleep.as_mut().poll(cx));
        self.sleep = None;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"data: x\n\n")))))
    }
}

/// Responds with chunks after these pauses, in seconds.
struct Server(Vec<u32>);

impl Transport for Server {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: &str| {
            headers.insert(name, HeaderValue::try_from(value).unwrap());
        };
        let mut status = StatusCode::OK;
        match request.headers.get("range") {
            _ if request.path() != "/download" => set("content-type", "text/event-stream"),
            None => {
                set("content-length", "1000");
                set("accept-ranges", "bytes");
                set("etag", "\"a\"");
            }
            Some(range) => {
                let first = range
                    .to_str()
                    .unwrap()
                    .trim_matches(|it: char| !it.is_ascii_digit());
                set("content-range", &format!("bytes {first}-999/1000"));
                set("etag", "\"a\"");
                status = StatusCode::PARTIAL_CONTENT;
            }
        }
        let body = Pauses {
            pauses: self.0.clone().into_iter(),
            sleep: None,
        };
        let response = TransportResponse::streaming(status, headers, Box::pin(body));
        Box::pin(async { Ok(response) })
    }
}

fn client(pauses: &[u32]) -> Client {
    let builder = Client::builder()
        .base_url("http://localhost")
        .retry(Retry::never());
    builder.transport(Server(pauses.to_vec())).build().unwrap()
}

/// Asserts that the error is that of the read timeout, and that it came after this time.
#[track_caller]
fn check(error: &Error, start: Instant, read_timeout: Duration) {
    assert!(error.is_timeout(), "{error}");
    let limit = format!("read timeout {} s", read_timeout.as_secs());
    assert!(error.to_string().contains(&limit), "{error}");
    let late = start.elapsed().saturating_sub(read_timeout);
    assert!(
        start.elapsed() >= read_timeout && late < SECOND / 2,
        "{late:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn read_timeout_of_the_call_limits_each_pause() {
    // Each pause is shorter than the limit, and their sum is longer than the deadline.
    let client = client(&[4, 4, 4]);
    let limit = SECOND * 5;
    let mut body = client
        .body()
        .read_timeout(limit)
        .timeout(SECOND)
        .await
        .unwrap();
    for _ in 0..3 {
        assert!(body.chunk().await.unwrap().is_some());
        // The pauses of the reader do not count.
        sleep(SECOND * 60).await;
    }
    let start = Instant::now();
    check(&body.chunk().await.unwrap_err(), start, limit);

    let mut events = client
        .events()
        .read_timeout(limit)
        .await
        .unwrap()
        .max_reconnects(0);
    for _ in 0..3 {
        assert!(events.next().await.unwrap().is_ok());
    }
    let start = Instant::now();
    check(&events.next().await.unwrap().unwrap_err(), start, limit);
}

#[tokio::test(start_paused = true)]
async fn read_timeout_of_the_call_limits_resumed_downloads() {
    let client = client(&[1]);
    let limit = SECOND * 5;
    let download = client.download().read_timeout(limit).await.unwrap();
    let mut download = download.max_resumes(1);
    // Each response stops after a chunk, and the download is resumed.
    for index in 0..4 {
        let start = Instant::now();
        assert!(download.chunk().await.unwrap().is_some());
        let pause = if index == 0 { SECOND } else { limit + SECOND };
        assert_eq!(start.elapsed().as_secs(), pause.as_secs());
    }
    let mut download = download.max_resumes(0);
    let start = Instant::now();
    check(&download.chunk().await.unwrap_err(), start, limit);
}

#[tokio::test(start_paused = true)]
async fn default_read_timeout_is_twenty_seconds() {
    let client = client(&[19]);
    let mut body = client.body().await.unwrap();
    assert!(body.chunk().await.unwrap().is_some());
    let start = Instant::now();
    check(&body.chunk().await.unwrap_err(), start, SECOND * 20);
    // Without a limit, a stream waits as long as its connection is open.
    let mut body = client.body().read_timeout(Duration::MAX).await.unwrap();
    assert!(body.chunk().await.unwrap().is_some());
    let hour = tokio::time::timeout(SECOND * 3600, body.chunk());
    assert!(hour.await.is_err());
}
