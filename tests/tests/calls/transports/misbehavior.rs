//! Transports that return invalid responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use restrait::http::{HeaderMap, StatusCode};
use restrait::response::BodyStream;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, ErrorKind, Outcome, api, endpoint};

#[api]
trait Things {
    #[endpoint(method = "GET", path = "/things")]
    fn things(&self) -> Vec<u32>;

    #[endpoint(method = "POST", path = "/things")]
    fn add(&self) -> Vec<u32>;

    #[endpoint(method = "GET", path = "/things/raw")]
    fn stream(&self) -> BodyStream;
}

/// A fault of a transport.
#[derive(Clone, Copy)]
enum Lie {
    PanicsAtOnce,
    PanicsLater,
    PanicsInTheBody,
    Redirects,
    SaysNothing,
    EndsEarly,
}

impl Transport for Lie {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        assert!(!matches!(self, Self::PanicsAtOnce), "a-token");
        let lie = *self;
        Box::pin(async move {
            assert!(!matches!(lie, Lie::PanicsLater), "a-token");
            let mut headers = HeaderMap::new();
            Ok(match lie {
                Lie::PanicsInTheBody => {
                    TransportResponse::streaming(StatusCode::OK, headers, Box::pin(Panicking))
                }
                Lie::Redirects => {
                    headers.insert("location", "https://a.example/secret".parse().unwrap());
                    let mut received = TransportResponse::new(StatusCode::FOUND, "[1]");
                    received.headers = headers;
                    received
                }
                Lie::EndsEarly => {
                    headers.insert("content-length", 9.into());
                    let mut received = TransportResponse::new(StatusCode::OK, "[1]");
                    received.headers = headers;
                    received
                }
                _ => TransportResponse::new(StatusCode::OK, ""),
            })
        })
    }
}

struct Panicking;

impl http_body::Body for Panicking {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        panic!("a-token")
    }
}

fn client(lie: Lie) -> Client {
    let builder = Client::builder().base_url("https://api.example.com");
    builder.token("a-token").transport(lie).build().unwrap()
}

#[tokio::test]
async fn panic_fails_only_the_call() {
    for lie in [Lie::PanicsAtOnce, Lie::PanicsLater, Lie::PanicsInTheBody] {
        // Without retries, the error of one attempt is returned.
        let error = client(lie).add().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Transport, Outcome::Unknown)
        );
        let text = format!("{error} {error:?} {error:#?}");
        assert!(text.contains("the transport panicked"), "{text}");
        assert!(!text.contains("a-token"), "{text}");
    }
    let mut body = client(Lie::PanicsInTheBody).stream().await.unwrap();
    assert_eq!(body.chunk().await.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(body.chunk().await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn reports_followed_redirect_with_origin() {
    let error = client(Lie::Redirects).things().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = error.to_string();
    assert!(
        text.contains("https://a.example") && !text.contains("secret"),
        "{text}"
    );
}

#[tokio::test]
async fn rejects_empty_body() {
    let error = client(Lie::SaysNothing).things().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn rejects_truncated_body() {
    let error = client(Lie::EndsEarly).add().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown)
    );
    assert_eq!(
        error.to_string(),
        "POST /things: cannot receive the response: the body is shorter than its `content-length`"
    );

    let mut body = client(Lie::EndsEarly).stream().await.unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "[1]");
    let error = body.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}
