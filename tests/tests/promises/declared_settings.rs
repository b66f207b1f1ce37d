//! Settings that an endpoint declares: they override the client's, and a call overrides both.

use std::time::{Duration, Instant};

use restrait::prelude::*;
use restrait::{Client, Retry, api, endpoint};
use restrait_tests::fault::{Script, Server, response};

use crate::things::{GRACE, builder};

#[api]
trait Declared {
    #[endpoint(method = "GET", path = "/never", retry = never)]
    fn never(&self) -> ();

    #[endpoint(method = "GET", path = "/twice", retry(max_attempts = 2))]
    fn twice(&self) -> ();

    #[endpoint(
        method = "GET",
        path = "/slow",
        timeout = "60s",
        read_timeout = "100ms",
        retry = never
    )]
    fn slow(&self) -> ();

    #[endpoint(method = "GET", path = "/plain")]
    fn plain(&self) -> ();
}

async fn unavailable(headers: &[&str]) -> Server {
    Server::always(Script::new().write(response(503, headers, "no"))).await
}

fn client(url: &str, retry: impl FnOnce(Retry) -> Retry) -> Client {
    let base = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
    builder(url).retry(retry(base)).build().unwrap()
}

#[tokio::test]
async fn attempts_of_an_endpoint_override_those_of_the_client() {
    for attempts in [1, 4] {
        let server = unavailable(&[]).await;
        let client = client(server.url(), |retry| retry.max_attempts(attempts));
        assert_eq!(client.plain().await.unwrap_err().attempts(), attempts);
        assert_eq!(client.never().await.unwrap_err().attempts(), 1);
        assert_eq!(client.twice().await.unwrap_err().attempts(), 2);
        assert_eq!(server.requests(), usize::try_from(attempts).unwrap() + 3);
    }
}

#[tokio::test]
async fn attempts_of_an_endpoint_keep_the_rest_of_the_policy() {
    let server = unavailable(&["retry-after: 1"]).await;
    let client = client(server.url(), |retry| {
        retry.max_attempts(1).max_retry_after(Duration::ZERO)
    });
    let error = client.twice().await.unwrap_err();
    assert_eq!(error.attempts(), 1, "the client does not wait for a second");
}

#[tokio::test]
async fn a_call_overrides_the_settings_of_its_endpoint() {
    let server = unavailable(&[]).await;
    let client = client(server.url(), |retry| retry.max_attempts(2));
    let thrice = Retry::default()
        .backoff(Duration::ZERO, Duration::ZERO)
        .max_attempts(3);
    for call in [
        client.never().retry(thrice.clone()).response(),
        client.twice().retry(thrice).response(),
    ] {
        assert_eq!(call.await.unwrap_err().attempts(), 3);
    }
    let once = client.twice().retry(Retry::never());
    assert_eq!(once.await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn the_read_timeout_of_an_endpoint_overrides_that_of_the_client() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nnu";
    let server = Server::always(Script::new().write(head).hang()).await;
    let client = builder(server.url())
        .timeout(Duration::from_secs(60))
        .read_timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let start = Instant::now();
    assert!(client.slow().await.unwrap_err().is_timeout());
    assert!(start.elapsed() < Duration::from_millis(100) + GRACE);

    let start = Instant::now();
    let call = client.slow().read_timeout(Duration::from_millis(300));
    assert!(call.await.unwrap_err().is_timeout());
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn metadata_contains_the_settings() {
    let route = |name| declared::INFO.endpoint(name).unwrap().route;
    let settings = |name| {
        let route = route(name);
        (route.timeout(), route.read_timeout(), route.max_attempts())
    };
    assert_eq!(settings("plain"), (None, None, None));
    assert_eq!(settings("never"), (None, None, Some(1)));
    assert_eq!(settings("twice"), (None, None, Some(2)));
    let times = (
        Some(Duration::from_secs(60)),
        Some(Duration::from_millis(100)),
    );
    assert_eq!(settings("slow"), (times.0, times.1, Some(1)));
    let debug = format!("{:?}", route("slow"));
    assert!(
        debug.contains("timeout: 60s, read_timeout: 100ms, max_attempts: 1"),
        "{debug}"
    );
    assert!(!format!("{:?}", route("plain")).contains("timeout"));
}
