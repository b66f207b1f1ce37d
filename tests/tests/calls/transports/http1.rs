//! HTTP/1.1: responses that violate the protocol.

use std::time::{Duration, Instant};

use restrait::prelude::*;
use restrait::transport::Hyper;
use restrait::{Client, ErrorKind, Outcome, Retry, api, endpoint};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn orders(&self) -> Vec<u32>;
}

/// Starts a server that sends these bytes for each request, and returns its URL.
async fn serve(response: impl Into<Vec<u8>>) -> String {
    let response: Vec<u8> = response.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let response = response.clone();
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(&response).await;
                let _ = stream.read(&mut [0; 4096]).await;
            });
        }
    });
    url
}

pub(super) fn clients(base_url: &str) -> [(&'static str, Client); 2] {
    let builder = || {
        let deadline = Duration::from_secs(5);
        Client::builder().base_url(base_url).timeout(deadline)
    };
    let hyper = Hyper::new().unwrap();
    [
        ("reqwest", builder().build().unwrap()),
        ("hyper", builder().transport(hyper).build().unwrap()),
    ]
}

#[tokio::test]
async fn invalid_responses_are_permanent() {
    let many = "a: b\r\n".repeat(200);
    let long = format!("a: {}\r\n", "b".repeat(600_000));
    for (fault, response) in [
        ("no HTTP", "hello\r\n\r\n".to_owned()),
        ("the version", "HTTP/3.0 200 OK\r\n\r\n".to_owned()),
        ("the status", "HTTP/1.1 abc OK\r\n\r\n".to_owned()),
        ("a header", "HTTP/1.1 200 OK\r\na b: c\r\n\r\n".to_owned()),
        (
            "the length",
            "HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n".to_owned(),
        ),
        ("too many headers", format!("HTTP/1.1 200 OK\r\n{many}\r\n")),
        ("too long headers", format!("HTTP/1.1 200 OK\r\n{long}\r\n")),
        (
            "a chunk",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n[1]\r\n".to_owned(),
        ),
    ] {
        let url = serve(response).await;
        for (name, client) in clients(&url) {
            let error = client.orders().await.unwrap_err();
            assert_eq!(
                error.kind(),
                ErrorKind::Transport,
                "{name}, {fault}: {error}"
            );
            assert_eq!(
                error.outcome(),
                Outcome::Unknown,
                "{name}, {fault}: {error}"
            );
            assert!(!error.is_retryable(), "{name}, {fault}: {error}");
            assert_eq!(error.attempts(), 1, "{name}, {fault}: {error}");
        }
    }
}

#[tokio::test]
async fn invalid_compressed_response_is_permanent() {
    let head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 30\r\n\r\n";
    let url = serve(format!("{head}{}", "x".repeat(30))).await;
    let [(_, client), _] = clients(&url);
    let error = client.orders().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert_eq!(
        (error.attempts(), error.is_retryable()),
        (1, false),
        "{error}"
    );
}

#[tokio::test]
async fn truncated_response_is_not_permanent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n[1]\r\n";
            let _ = stream.write_all(head).await;
        }
    });
    for (name, client) in clients(&url) {
        let error = client.orders().retry(Retry::never()).await.unwrap_err();
        assert!(error.is_retryable(), "{name}: {error}");
    }
}

/// Starts a server on its own thread, which never ends its interim responses.
fn serve_interim_responses() -> String {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let interim = "HTTP/1.1 103 Early Hints\r\na: b\r\n\r\n".repeat(1000);
        for stream in listener.incoming() {
            let (mut stream, interim) = (stream.unwrap(), interim.clone());
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                while stream.write_all(interim.as_bytes()).is_ok() {}
            });
        }
    });
    url
}

// reqwest has no setting for this, so a runtime with one thread may be late there.
#[tokio::test]
async fn endless_interim_responses_end_at_the_deadline_with_hyper() {
    let [_, (_, client)] = clients(&serve_interim_responses());
    let start = Instant::now();
    let call = client.orders().timeout(Duration::from_millis(300));
    let (error, took) = (call.await.unwrap_err(), start.elapsed());
    assert!(error.is_timeout(), "{error}");
    assert!(took < Duration::from_secs(2), "{took:?}");

    let start = Instant::now();
    let call = client.orders().timeout(Duration::from_millis(300));
    let (error, took) = (call.wait().unwrap_err(), start.elapsed());
    assert!(error.is_timeout(), "{error}");
    assert!(took < Duration::from_secs(2), "{took:?}");
}
