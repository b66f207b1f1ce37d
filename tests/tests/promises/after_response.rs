//! Errors after the response headers: they redact secrets, and they contain the number of attempts
//! and the request ID.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::response::BodyStream;
use restrait::sse::{EventStream, Message};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, Error, api, endpoint};

use crate::secrets;
use crate::things::TOKEN;

#[api]
trait Streams {
    #[endpoint(method = "GET", path = "/body")]
    fn body(&self) -> BodyStream;

    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;

    #[endpoint(method = "GET", path = "/numbers")]
    fn numbers(&self) -> EventStream<u32>;

    #[endpoint(method = "GET", path = "/number")]
    fn number(&self) -> u32;

    #[endpoint(method = "GET", path = "/pages", page(number = page))]
    fn pages(&self, page: Option<u64>) -> Vec<u32>;
}

/// Chunks of a body that ends with an error which echoes the token.
struct Pieces(VecDeque<Bytes>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(match self.0.pop_front() {
            Some(piece) => Ok(Frame::data(piece)),
            None => Err(TransportError::response_lost(format!(
                "reset while {TOKEN} was in"
            ))),
        }))
    }
}

/// A transport that rejects the first request with 503 and responds to all others with the chunks.
struct Echo {
    media_type: &'static str,
    pieces: Vec<String>,
    /// If `true`, the body ends without an error.
    is_whole: bool,
    requests: Mutex<u32>,
}

impl Transport for Echo {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let mut requests = self.requests.lock().unwrap();
        *requests += 1;
        if *requests == 1 {
            let busy = TransportResponse::new(StatusCode::SERVICE_UNAVAILABLE, "");
            return Box::pin(async { Ok(busy) });
        }
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(self.media_type));
        headers.insert("x-request-id", HeaderValue::from_static("request-7"));
        let pieces = self.pieces.iter().cloned().map(Bytes::from);
        let received = if self.is_whole {
            let mut received = TransportResponse::new(StatusCode::OK, self.pieces.concat());
            received.headers = headers;
            received
        } else {
            let body = Box::pin(Pieces(pieces.collect()));
            TransportResponse::streaming(StatusCode::OK, headers, body)
        };
        Box::pin(async { Ok(received) })
    }
}

fn client(media_type: &'static str, pieces: &[&str], is_whole: bool) -> Client {
    let echo = Echo {
        media_type,
        pieces: pieces.iter().map(|piece| (*piece).to_owned()).collect(),
        is_whole,
        requests: Mutex::new(0),
    };
    let builder = Client::builder().base_url("http://localhost").token(TOKEN);
    builder.transport(echo).build().unwrap()
}

#[track_caller]
fn check(error: &Error) {
    secrets::check(error);
    assert_eq!(error.attempts(), 2, "{error:?}");
    assert_eq!(error.request_id(), Some("request-7"), "{error:?}");
}

#[tokio::test]
async fn reports_an_interrupted_body_stream() {
    let mut body = client("text/plain", &["text"], false).body().await.unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "text");
    check(&body.chunk().await.unwrap_err());
}

#[tokio::test]
async fn reports_interrupted_and_oversized_downloads() {
    let mut file = client("text/plain", &["text"], false)
        .download()
        .await
        .unwrap();
    assert_eq!(file.chunk().await.unwrap().unwrap(), "text");
    check(&file.chunk().await.unwrap_err());
    let file = client("text/plain", &["text"], false).download().await;
    check(&file.unwrap().max_bytes(1).chunk().await.unwrap_err());
}

#[tokio::test]
async fn reports_an_interrupted_event_stream() {
    let client = client("text/event-stream", &["data: 1\n\n"], false);
    let mut events = client.events().await.unwrap().max_reconnects(0);
    assert_eq!(events.next().await.unwrap().unwrap().data, "1");
    check(&events.next().await.unwrap().unwrap_err());
}

#[tokio::test]
async fn reports_an_undecodable_event() {
    let event = format!("data: \"{TOKEN}\"\n\n");
    let client = client("text/event-stream", &[&event], false);
    let mut events = client.numbers().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_decode());
    check(&error);
}

#[tokio::test]
async fn reports_an_undecodable_response() {
    let body = format!("{{\"{TOKEN}\": 1}}");
    let error = client("application/json", &[&body], true).number().await;
    let error = error.unwrap_err();
    assert!(error.is_decode());
    check(&error);
}

#[tokio::test]
async fn reports_repeated_pages() {
    use restrait::prelude::*;

    let mut pages = client("application/json", &["[1]"], true).pages().pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.request_id(), Some("request-7"));
    assert_eq!(error.attempts(), 1, "each page is a call of its own");
}
