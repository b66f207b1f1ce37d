//! Polling over sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use restrait::{Client, Retry, api, endpoint, poll};

use crate::exchange::{Exchange, serve};

#[api]
trait Builds {
    #[endpoint(method = "GET", path = "/builds/<id>")]
    fn build(&self, id: u64) -> u64;
}

/// Returns the number of the request, after the statuses of a list. For the status 0 it never responds.
async fn client(statuses: &'static [u16]) -> (Client, Arc<AtomicU64>) {
    let count = Arc::new(AtomicU64::new(0));
    let shared = Arc::clone(&count);
    let url = serve(move |exchange: Exchange| {
        let number = shared.fetch_add(1, Ordering::SeqCst);
        async move {
            let index = usize::try_from(number).unwrap();
            match statuses.get(index).copied().unwrap_or(200) {
                0 => std::future::pending().await,
                200 => exchange.json(200, "", &number.to_string()).await,
                status => exchange.json(status, "", "{}").await,
            }
        }
    })
    .await;
    let builder = Client::builder().base_url(url).retry(Retry::never());
    (builder.build().unwrap(), count)
}

const MILLIS: fn(u64) -> Duration = Duration::from_millis;

#[tokio::test]
async fn the_call_is_repeated_until_the_condition_holds() {
    let (client, count) = client(&[503, 200, 429]).await;
    let start = Instant::now();
    let mut seen = Vec::new();
    let number = poll(|| client.build(7))
        .interval(MILLIS(20))
        .max_interval(MILLIS(40))
        .until(|number| {
            seen.push(*number);
            *number == 4
        })
        .await
        .unwrap();
    assert_eq!((number, seen), (4, vec![1, 3, 4]));
    assert_eq!(count.load(Ordering::SeqCst), 5);
    // 20, 30, 40 and 40 ms.
    assert!(start.elapsed() >= MILLIS(130));
}

#[tokio::test]
async fn a_permanent_error_ends_it() {
    let (client, count) = client(&[200, 404]).await;
    let poller = poll(|| client.build(7)).interval(MILLIS(1));
    let error = poller.until(|_| false).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_deadline_names_the_endpoint_and_the_limit() {
    let (client, _) = client(&[]).await;
    let poller = poll(|| client.build(7)).interval(MILLIS(10));
    let error = poller
        .timeout(MILLIS(50))
        .until(|_| false)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "GET /builds/<id>: timed out waiting for a response that satisfies the condition \
         (deadline 50 ms); raise it with `timeout`"
    );
}

#[tokio::test]
async fn the_last_error_is_returned_at_the_deadline() {
    // The deadline ends the pause after the first response, and the second call.
    for interval in [3000, 10] {
        let (client, _) = client(&[503, 0]).await;
        let poller = poll(|| client.build(7))
            .interval(MILLIS(interval))
            .timeout(MILLIS(1000));
        let error = poller.until(|_| true).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
    }
}

#[tokio::test]
async fn the_deadline_ends_the_first_call() {
    let (client, _) = client(&[0]).await;
    let poller = poll(|| client.build(7)).timeout(MILLIS(50));
    let error = poller.until(|_| true).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_invalid_call_is_not_repeated() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let poller = poll(|| client.raw("GET", "/a").path("missing", 1));
    let error = poller.until(|_| true).await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
}
