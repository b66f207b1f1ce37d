//! Streams that reconnect with other tokens: errors show none of them.

use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::sse::{EventStream, Message};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, Error, api, endpoint};

const TOKENS: [&str; 4] = [
    "first-token-Pqs81kfMz",
    "second-token-Wn37qLxRt",
    "third-token-Ye52vBdKc",
    "fourth-token-Ua94hTgJn",
];

#[api]
trait Streams {
    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Message>;
}

/// A body with one chunk that ends with an error.
struct Echo(Option<Bytes>, String);

impl http_body::Body for Echo {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(match self.0.take() {
            Some(chunk) => Ok(Frame::data(chunk)),
            None => Err(TransportError::response_lost(std::mem::take(&mut self.1))),
        }))
    }
}

/// A transport that sends one byte or event for each token, and nothing for the last one. Its errors
/// echo the token with this index, once it was sent.
struct Server {
    tokens: Mutex<Vec<String>>,
    echo: usize,
}

impl Transport for Server {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let token = request.headers["authorization"]
            .to_str()
            .unwrap()
            .to_owned();
        let mut tokens = self.tokens.lock().unwrap();
        let is_last = token.ends_with(TOKENS[3]);
        let is_download = request.path() == "/download";
        tokens.push(token);
        let mut headers = HeaderMap::new();
        let mut set = |name: &'static str, value: &str| {
            headers.insert(name, HeaderValue::try_from(value).unwrap());
        };
        let mut status = StatusCode::OK;
        if is_download {
            set("content-length", "9");
            set("accept-ranges", "bytes");
            set("etag", "\"a\"");
            if let Some(range) = request.headers.get("range") {
                let first = range
                    .to_str()
                    .unwrap()
                    .trim_matches(|it: char| !it.is_ascii_digit());
                set("content-range", &format!("bytes {first}-8/9"));
                let first: u32 = first.parse().unwrap();
                set("content-length", &(9 - first).to_string());
                status = StatusCode::PARTIAL_CONTENT;
            }
        } else {
            set("content-type", "text/event-stream");
        }
        let chunk = if is_download { "x" } else { "data: x\n\n" };
        let chunk = (!is_last).then(|| Bytes::from_static(chunk.as_bytes()));
        let echo = tokens.get(self.echo).map_or("none", |token| token);
        let body = Box::pin(Echo(chunk, format!("reset while {echo} was in")));
        let response = TransportResponse::streaming(status, headers, body);
        Box::pin(async { Ok(response) })
    }
}

/// Returns a client for each token that the server may echo.
fn clients() -> impl Iterator<Item = Client> {
    (0..TOKENS.len()).map(|echo| {
        let tokens = Mutex::default();
        let builder = Client::builder().base_url("http://localhost");
        let builder = builder.token(TOKENS[0]).transport(Server { tokens, echo });
        builder.build().unwrap()
    })
}

#[track_caller]
fn check(error: &Error) {
    let source = error.get_ref().map(ToString::to_string);
    let shown = format!("{error} {error:?} {error:#?} {source:?}");
    for token in TOKENS {
        assert!(!shown.contains(token), "{shown}");
    }
    assert!(error.is_transport() && error.attempts() >= 4, "{shown}");
}

#[tokio::test(start_paused = true)]
async fn event_stream_redacts_all_its_tokens() {
    for client in clients() {
        let mut events = client.events().await.unwrap().max_reconnects(1);
        assert!(events.next().await.unwrap().is_ok());
        for token in &TOKENS[1..3] {
            client.set_token(token).unwrap();
            assert!(events.next().await.unwrap().is_ok());
        }
        client.set_token(TOKENS[3]).unwrap();
        check(&events.next().await.unwrap().unwrap_err());
    }
}

#[tokio::test]
async fn resumed_download_redacts_all_its_tokens() {
    for client in clients() {
        let mut download = client.download().await.unwrap().max_resumes(1);
        assert!(download.chunk().await.unwrap().is_some());
        for token in &TOKENS[1..3] {
            client.set_token(token).unwrap();
            assert!(download.chunk().await.unwrap().is_some());
        }
        client.set_token(TOKENS[3]).unwrap();
        check(&download.chunk().await.unwrap_err());
    }
}
