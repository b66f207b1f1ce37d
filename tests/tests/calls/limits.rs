//! Rate limits by the value of a param.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture, RateLimiter};
use restrait::param::Secret;
use restrait::prelude::*;
use restrait::transport::TransportError;
use restrait::{Client, Outcome, Retry, api, endpoint, many};

use crate::exchange::{Exchange, serve};

const WINDOW: Duration = Duration::from_millis(400);

#[api(rename_all = "camelCase")]
trait Sensors {
    #[endpoint(
        method = "POST",
        path = "/apps/<appId>/devices/<deviceId>/state",
        idempotent
    )]
    fn send_state(&self, app_id: u32, device_id: &str, #[body] state: &u32) -> ();

    #[endpoint(method = "GET", path = "/apps/<appId>/devices/<deviceId>")]
    fn get(&self, app_id: u32, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/apps/<appId>/search")]
    fn search(
        &self,
        app_id: u32,
        device_id: Option<&str>,
        #[header("x-kind")] kind: Option<&str>,
        #[header("x-key", secret)] key: Option<&str>,
        pin: Option<Secret<&str>>,
    ) -> ();
}

/// Starts a server that fails the first `failures` requests, and counts all.
async fn server(failures: u32) -> (String, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&count);
    let url = serve(move |exchange: Exchange| {
        let is_failure = counter.fetch_add(1, Ordering::SeqCst) < failures;
        exchange.json(if is_failure { 503 } else { 200 }, "", "null")
    })
    .await;
    (format!("{url}/v1"), count)
}

fn client(url: &str, limiter: impl Interceptor) -> Client {
    let builder = Client::builder().base_url(url).interceptor(limiter);
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    builder.retry(retry).build().unwrap()
}

/// Returns the time that a call takes.
async fn timed<C: Call>(call: C) -> Duration {
    let start = Instant::now();
    call.await.unwrap();
    start.elapsed()
}

#[tokio::test]
async fn each_value_of_a_param_has_its_own_limit() {
    let (url, _) = server(0).await;
    let limiter = RateLimiter::per(2, WINDOW).by("deviceId");
    let client = client(&url, limiter.for_endpoint::<sensors::SendState>());
    let start = Instant::now();
    let calls = ["a/b", "c"].iter().flat_map(|id| {
        let client = &client;
        (0..2).map(move |_| client.send_state(7, id, &1))
    });
    let mut done = many(calls).concurrency(8);
    while let Some(result) = done.next().await {
        result.unwrap();
    }
    assert!(start.elapsed() < WINDOW, "{:?}", start.elapsed());
    // The third state of the same device waits, but not that of another one, and no other endpoint.
    assert!(timed(client.send_state(7, "d", &3)).await < WINDOW / 2);
    assert!(timed(client.get(7, "c")).await < WINDOW / 2);
    client.send_state(7, "a/b", &3).await.unwrap();
    assert!(start.elapsed() >= WINDOW, "{:?}", start.elapsed());
}

#[tokio::test]
async fn calls_without_the_param_are_not_limited() {
    let (url, count) = server(0).await;
    let client = client(
        &url,
        RateLimiter::per(1, Duration::from_secs(3600)).by("deviceId"),
    );
    for _ in 0..3 {
        client.search(7).await.unwrap();
    }
    client.search(7).device_id("a").await.unwrap();
    let call = client.get(7, "a").timeout(Duration::from_secs(5));
    let error = call.await.unwrap_err();
    assert!(
        error.is_timeout() && error.outcome() == Outcome::NotSent,
        "{error}"
    );
    assert!(error.to_string().contains("rate limit"), "{error}");
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn header_names_are_compared_without_case() {
    let (url, count) = server(0).await;
    let limiter = RateLimiter::per(1, Duration::from_secs(3600)).by("X-Kind");
    let client = client(&url, limiter);
    for kind in ["a", "b"] {
        client.search(7).kind(kind).await.unwrap();
    }
    let call = client.search(7).kind("a").timeout(Duration::from_secs(5));
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("rate limit"), "{error}");
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

/// A client whose calls name a tenant.
#[restrait::client(base_url = "https://api.example.com")]
struct Tenants {
    tenant: Option<String>,
}

#[tokio::test]
async fn params_of_the_client_have_limits_too() {
    let (url, count) = server(0).await;
    let limiter = RateLimiter::per(1, Duration::from_secs(3600)).by("tenant");
    let client = Tenants::builder().base_url(url).interceptor(limiter);
    let client = client.build().unwrap();
    let call = |tenant: &str| {
        let client = client.with(|common| common.tenant(tenant));
        async move {
            let call = client.raw("GET", "/a").timeout(Duration::from_secs(5));
            call.await
        }
    };
    for tenant in ["a", "b"] {
        call(tenant).await.unwrap();
    }
    let error = call("a").await.unwrap_err();
    assert!(error.to_string().contains("rate limit"), "{error}");
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn each_attempt_counts() {
    let (url, count) = server(1).await;
    let client = client(&url, RateLimiter::per(2, WINDOW).by("deviceId"));
    let start = Instant::now();
    client.send_state(7, "a", &1).await.unwrap();
    assert!(start.elapsed() < WINDOW, "{:?}", start.elapsed());
    client.send_state(7, "a", &1).await.unwrap();
    assert!(start.elapsed() >= WINDOW, "{:?}", start.elapsed());
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn retry_that_cannot_start_in_time_fails() {
    let (url, count) = server(9).await;
    let limiter = RateLimiter::per(1, Duration::from_secs(3600)).by("deviceId");
    let client = client(&url, limiter);
    let call = client
        .send_state(7, "a", &1)
        .timeout(Duration::from_secs(5));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    // The first attempt was answered.
    assert_eq!(error.outcome(), Outcome::Answered, "{error}");
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

/// Notes the params that an interceptor sees.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<Note>>>);

/// The name of a param, and its text.
type Note = (String, Option<String>);

impl Interceptor for Notes {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        for name in ["appId", "deviceId", "x-kind", "x-key", "pin", "other"] {
            let value = call.param(name).map(std::borrow::Cow::into_owned);
            self.0.lock().unwrap().push((name.to_owned(), value));
        }
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn interceptors_see_params_that_are_not_secret() {
    let (url, _) = server(0).await;
    let notes = Notes::default();
    let client = client(&url, notes.clone());
    let call = client
        .search(7)
        .device_id("a&b c")
        .kind("x")
        .key("hunter2-hunter2");
    call.pin(Secret::new("hunter3-hunter3")).await.unwrap();
    let seen = std::mem::take(&mut *notes.0.lock().unwrap());
    let expected = [
        ("appId", Some("7")),
        ("deviceId", Some("a&b c")),
        ("x-kind", Some("x")),
        ("x-key", None),
        ("pin", None),
        ("other", None),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.map(str::to_owned)));
    assert_eq!(seen, expected);
    client.send_state(7, "x/y%", &1).await.unwrap();
    let seen = notes.0.lock().unwrap();
    assert_eq!(seen[1], ("deviceId".to_owned(), Some("x/y%".to_owned())));
}

#[tokio::test]
async fn losant_limits_states_of_each_device() {
    let (url, count) = server(0).await;
    let builder = losant::Client::builder()
        .base_url(&url)
        .token("token-of-losant");
    let client = builder
        .interceptor(losant::limits::device_states())
        .build()
        .unwrap();
    let app = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let state = losant::types::DeviceState::default()
        .with("on", true)
        .into();
    for device in ["575ed6e87ae143cd83dc4aa8", "575ed6e87ae143cd83dc4aa9"] {
        let device = device.parse().unwrap();
        for _ in 0..30 {
            let call = client.device().send_state(app, device, &state);
            let _ = call.timeout(Duration::from_secs(5)).await;
        }
        let call = client.device().send_state(app, device, &state);
        let error = call.timeout(Duration::from_secs(5)).await.unwrap_err();
        assert!(
            error.is_timeout() && error.outcome() == Outcome::NotSent,
            "{error}"
        );
    }
    assert_eq!(count.load(Ordering::SeqCst), 60);
}
