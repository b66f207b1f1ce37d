//! The rate limit in the latest response, and calls that wait for it.

use std::time::{Duration, Instant};

use restrait::interceptor::RateLimiter;
use restrait::prelude::*;
use restrait::rate_limit::RateLimit;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::{Client, ErrorKind, Outcome, api, endpoint};

#[api]
trait Pings {
    #[endpoint(method = "POST", path = "/ping")]
    fn ping(&self) -> ();
}

#[tokio::test]
async fn reads_rate_limit_of_latest_response() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    assert_eq!(RateLimit::from_client(&client), None);
    let say = |status, left| {
        let reply = MockResponse::status(status).header("x-ratelimit-limit", "9");
        mock.expect(client.ping())
            .respond_with(reply.header("x-ratelimit-remaining", left));
    };
    say(200, "1");
    client.ping().await.unwrap();
    let rate = RateLimit::from_client(&client.clone()).unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(9), Some(1)));

    let other = client.with_token("other").unwrap();
    assert_eq!(RateLimit::from_client(&other), None);

    say(429, "0");
    assert!(client.ping().await.is_err());
    assert_eq!(RateLimit::from_client(&client).unwrap().remaining, Some(0));

    // A response without a rate limit does not change it.
    mock.expect(client.ping()).respond(());
    client.ping().await.unwrap();
    assert_eq!(RateLimit::from_client(&client).unwrap().remaining, Some(0));
}

#[tokio::test]
async fn calls_that_cannot_start_in_time_fail_at_once_and_delay_no_others() {
    let mock = Mock::<Client>::new();
    mock.on::<pings::Ping>(|_| true).times(..).respond(());
    let limiter = RateLimiter::per_second(20.0);
    let client = mock.builder().interceptor(limiter).build().unwrap();
    let timeout = Duration::from_secs(1);
    let calls: Vec<_> = (0..500)
        .map(|_| tokio::spawn(client.ping().timeout(timeout).into_future()))
        .collect();
    let mut started = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(()) => started += 1,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::TimedOut);
                assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 0));
                let text = error.to_string();
                let start = "POST /ping: timed out before the request was sent: \
                             the rate limit allows this call in ";
                assert!(text.starts_with(start), "{text}");
                assert!(
                    text.ends_with("raise its `timeout`, or make fewer calls"),
                    "{text}"
                );
            }
        }
    }
    assert!((1..=100).contains(&started), "{started}");
    // The calls that failed have no influence on later ones.
    for _ in 0..3 {
        client.ping().timeout(timeout).await.unwrap();
    }
}

#[tokio::test]
async fn calls_that_are_given_up_delay_no_others() {
    let mock = Mock::<Client>::new();
    mock.on::<pings::Ping>(|_| true).times(..).respond(());
    let limiter = RateLimiter::per_second(20.0);
    let client = mock.builder().interceptor(limiter).build().unwrap();
    let calls: Vec<_> = (0..500)
        .map(|_| tokio::spawn(client.ping().into_future()))
        .collect();
    tokio::time::sleep(Duration::from_millis(20)).await;
    for call in calls {
        call.abort();
        let _ = call.await;
    }
    client.ping().timeout(Duration::from_secs(5)).await.unwrap();
}

#[tokio::test]
async fn pause_that_a_server_asks_for_is_bounded() {
    let mock = Mock::<Client>::new();
    let exhausted = MockResponse::status(200)
        .header("x-ratelimit-remaining", "0")
        .header("x-ratelimit-reset", "15000");
    mock.on::<pings::Ping>(|_| true)
        .times(..)
        .respond_with(exhausted);
    let pause = Duration::from_millis(300);
    let client = |limiter| mock.builder().interceptor(limiter).build().unwrap();
    let short = client(RateLimiter::from_server().max_pause(pause));
    let start = Instant::now();
    short.ping().await.unwrap();
    short.ping().await.unwrap();
    assert!(start.elapsed() >= pause);

    // The default is longer than the deadline.
    let long = client(RateLimiter::from_server());
    long.ping().await.unwrap();
    let error = long.ping().await.unwrap_err().to_string();
    assert!(
        error.contains("in 60.0s") || error.contains("in 59."),
        "{error}"
    );
}
