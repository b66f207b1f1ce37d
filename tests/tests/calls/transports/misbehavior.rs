//! Transports that misbehave: each call ends with a precise error.

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

/// A kind of misbehaviour.
#[derive(Clone, Copy)]
enum Misbehavior {
    PanicsAtOnce,
    PanicsLater,
    PanicsInTheBody,
    Redirects,
    SaysNothing,
    EndsEarly,
}

impl Transport for Misbehavior {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        assert!(!matches!(self, Self::PanicsAtOnce), "a-token");
        let misbehavior = *self;
        Box::pin(async move {
            assert!(!matches!(misbehavior, Misbehavior::PanicsLater), "a-token");
            let mut headers = HeaderMap::new();
            Ok(match misbehavior {
                Misbehavior::PanicsInTheBody => {
                    TransportResponse::streaming(StatusCode::OK, headers, Box::pin(Panicking))
                }
                Misbehavior::Redirects => {
                    headers.insert("location", "https://a.example/secret".parse().unwrap());
                    let mut received = TransportResponse::new(StatusCode::FOUND, "[1]");
                    received.headers = headers;
                    received
                }
                Misbehavior::EndsEarly => {
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

fn client(misbehavior: Misbehavior) -> Client {
    let builder = Client::builder().base_url("https://api.example.com");
    builder
        .token("a-token")
        .transport(misbehavior)
        .build()
        .unwrap()
}

#[tokio::test]
async fn panic_fails_only_its_call() {
    for misbehavior in [
        Misbehavior::PanicsAtOnce,
        Misbehavior::PanicsLater,
        Misbehavior::PanicsInTheBody,
    ] {
        // Calls that are not retried show the error of one attempt.
        let error = client(misbehavior).add().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Transport, Outcome::Unknown)
        );
        let said = format!("{error:?} {}", std::error::Error::source(&error).unwrap());
        assert!(said.contains("the transport panicked"), "{said}");
        assert!(!said.contains("a-token"), "{said}");
    }
    let mut body = client(Misbehavior::PanicsInTheBody).stream().await.unwrap();
    assert_eq!(body.chunk().await.unwrap_err().kind(), ErrorKind::Transport);
    assert!(body.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn redirect_is_an_error_that_names_the_origin() {
    let error = client(Misbehavior::Redirects).things().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let text = error.to_string();
    assert!(
        text.contains("https://a.example") && !text.contains("secret"),
        "{text}"
    );
}

#[tokio::test]
async fn empty_success_is_a_decode_error() {
    let error = client(Misbehavior::SaysNothing).things().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn truncated_response_is_an_error() {
    let error = client(Misbehavior::EndsEarly).add().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown)
    );
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "the body is shorter than its content-length");

    let mut body = client(Misbehavior::EndsEarly).stream().await.unwrap();
    assert_eq!(body.chunk().await.unwrap().unwrap(), "[1]");
    let error = body.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}
