//! Faults, as a client observes them.

use std::time::Duration;

use restrait::{Call, Error, ErrorKind, Outcome};
use restrait_fake::{FakeServer, Fault, Response};

use crate::shop::{self, Shelf, Shop, Sku, shop as calls};

async fn start() -> (FakeServer<Shelf>, restrait::Client) {
    let fake_server = shop::builder().start().await.unwrap();
    let builder = restrait::Client::builder().base_url(fake_server.base_url());
    let client = builder.token("owner").build().unwrap();
    (fake_server, client)
}

/// Returns the error of a call with this fault.
async fn error_with(fault: Fault) -> Error {
    let (fake_server, client) = start().await;
    fake_server.fail_next(fault);
    // POST requests are not retried.
    let call = client.rate(1).timeout(Duration::from_secs(2));
    call.await.unwrap_err()
}

#[tokio::test]
async fn early_disconnects_have_an_unknown_outcome() {
    for fault in [
        Fault::Close,
        Fault::Reset,
        Fault::TruncatedBody,
        Fault::Raw(b"HTTP/1.1 2".to_vec()),
    ] {
        let error = error_with(fault.clone()).await;
        let seen = (error.kind(), error.outcome());
        assert_eq!(
            seen,
            (ErrorKind::Transport, Outcome::Unknown),
            "{fault:?} {error}"
        );
    }
}

#[tokio::test]
async fn too_many_requests_uses_the_error_format_of_the_api() {
    let error = error_with(Fault::TooManyRequests(7)).await;
    assert_eq!(error.status().unwrap(), 429);
    let body = String::from_utf8(error.body().unwrap().to_vec()).unwrap();
    assert!(
        body.contains("shop.rate: too many requests; retry after 7 s"),
        "{body}"
    );
}

#[tokio::test]
async fn delay_does_not_change_the_response() {
    let (fake_server, client) = start().await;
    fake_server.fail_next(Fault::Delay(Duration::from_millis(300)));
    let short = client
        .best()
        .timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(short.is_timeout(), "{short}");
    fake_server.fail_next(Fault::Delay(Duration::from_millis(50)));
    assert!(client.best().await.is_ok());
}

#[tokio::test]
async fn queues_faults_for_all_or_one_endpoint() {
    let (fake_server, client) = start().await;
    fake_server.fail_next_for::<calls::Item>(Fault::Response(Response::html(400, "<h1>no</h1>")));
    fake_server.fail_next(Fault::Response(Response::empty(418)));
    let status = |error: &Error| error.status().unwrap().as_u16();
    assert_eq!(status(&client.best().await.unwrap_err()), 418);
    assert!(client.best().await.is_ok());
    assert_eq!(status(&client.item(Sku("BR0001")).await.unwrap_err()), 400);
    assert!(client.item(Sku("BR0001")).await.is_ok());
}

#[tokio::test]
async fn hang_ends_with_the_server() {
    let (fake_server, client) = start().await;
    fake_server.fail_next(Fault::Hang);
    let call = client.rate(1);
    let waiting = tokio::spawn(call.into_future());
    while fake_server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    fake_server.shutdown().await;
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    // New calls are not accepted.
    client.rate(1).await.unwrap_err();
}
