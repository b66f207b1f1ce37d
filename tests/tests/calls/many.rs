//! Concurrent calls: limits, order, abort, progress and rate limits.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::interceptor::RateLimiter;
use restrait::{Client, Retry, api, endpoint, many};

use crate::exchange::{Exchange, serve};

#[api]
trait Squares {
    #[endpoint(method = "GET", path = "/square/<n>")]
    fn square(&self, n: u64) -> u64;
}

#[derive(Default)]
struct Load {
    now: AtomicUsize,
    most: AtomicUsize,
    all: AtomicUsize,
}

/// Rejects the user 3, and delays the response for the user 0.
async fn respond(exchange: Exchange, load: Arc<Load>) {
    load.all.fetch_add(1, Ordering::SeqCst);
    let now = load.now.fetch_add(1, Ordering::SeqCst) + 1;
    load.most.fetch_max(now, Ordering::SeqCst);
    let n: u64 = exchange.path.rsplit('/').next().unwrap().parse().unwrap();
    tokio::time::sleep(Duration::from_millis(if n == 0 { 200 } else { 5 })).await;
    load.now.fetch_sub(1, Ordering::SeqCst);
    if n == 3 {
        exchange.json(404, "", "{}").await;
    } else {
        exchange.json(200, "", &(n * n).to_string()).await;
    }
}

async fn client() -> (Client, Arc<Load>) {
    let load = Arc::new(Load::default());
    let shared = Arc::clone(&load);
    let url = serve(move |exchange| respond(exchange, Arc::clone(&shared))).await;
    (Client::builder().base_url(url).build().unwrap(), load)
}

#[tokio::test]
async fn returns_results_in_order_of_calls() {
    let (client, load) = client().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watched = Arc::clone(&seen);
    let mut squares = many((0..20).map(|n| client.square(n)))
        .concurrency(4)
        .on_progress(move |done, total| watched.lock().unwrap().push((done, total)));
    let mut results = Vec::new();
    while let Some(result) = squares.next().await {
        results.push(result.ok());
    }
    let expected: Vec<_> = (0..20).map(|n| (n != 3).then_some(n * n)).collect();
    assert_eq!(results, expected);
    assert!(load.most.load(Ordering::SeqCst) <= 4);
    let expected: Vec<_> = (1..=20).map(|done| (done, Some(20))).collect();
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn unordered_returns_results_as_they_finish() {
    let (client, _) = client().await;
    let mut squares = many((0..10).map(|n| client.square(n)))
        .concurrency(3)
        .unordered();
    let mut numbers = Vec::new();
    while let Some((number, result)) = squares.next().await {
        assert_eq!(result.is_err(), number == 3);
        numbers.push(number);
    }
    assert_eq!(
        numbers.last(),
        Some(&0),
        "the slow one is the last: {numbers:?}"
    );
    numbers.sort_unstable();
    assert_eq!(numbers, (0..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn abort_starts_no_more_calls() {
    let (client, load) = client().await;
    let mut squares = many((1..).map(|n| client.square(n))).concurrency(2);
    let cancel = squares.abort_handle();
    assert_eq!(squares.next().await.unwrap().unwrap(), 1);
    cancel.abort();
    assert!(squares.next().await.is_none());
    assert!(load.all.load(Ordering::SeqCst) <= 4);
}

#[tokio::test]
async fn rate_limiter_delays_all_calls_after_429() {
    let refused = Arc::new(AtomicUsize::new(0));
    let times = Arc::new(Mutex::new(Vec::new()));
    let (count, seen) = (Arc::clone(&refused), Arc::clone(&times));
    let url = serve(move |exchange: Exchange| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        seen.lock().unwrap().push(std::time::Instant::now());
        async move {
            if first {
                exchange.json(429, "retry-after: 1\r\n", "{}").await;
            } else {
                exchange.json(200, "", "1").await;
            }
        }
    })
    .await;
    let builder = Client::builder().base_url(url).retry(Retry::never());
    let client = builder
        .interceptor(RateLimiter::from_server())
        .build()
        .unwrap();
    assert!(client.square(1).await.unwrap_err().is_rate_limited());
    let mut squares = many((1..4).map(|n| client.square(n)));
    while let Some(square) = squares.next().await {
        square.unwrap();
    }
    let times = times.lock().unwrap();
    // The server asks clients to wait for a second, so no call may arrive earlier.
    assert!(
        times[1..]
            .iter()
            .all(|at| *at - times[0] >= Duration::from_millis(950))
    );
}
