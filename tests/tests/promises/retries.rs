//! Promise 6: retries, their number, their timing and their limits.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use restrait::{Call, Outcome, Retry};
use restrait_tests::fault::{Script, Server, json, response};

use crate::secrets;
use crate::things::{GRACE, JSON, Things, builder, client, thing, undisturbed};

fn failing(
    times: usize,
    script: Script,
) -> impl Fn(&restrait_tests::fault::ReceivedRequest) -> Script {
    let left = AtomicUsize::new(times);
    move |_| {
        let fails = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            left.checked_sub(1)
        });
        if fails.is_ok() {
            script.clone()
        } else {
            Script::new().write(json(JSON))
        }
    }
}

fn status(status: u16, headers: &[&str]) -> Script {
    Script::new().write(response(status, headers, "no"))
}

#[tokio::test]
async fn retries_idempotent_calls_until_success() {
    let faults = [
        status(408, &[]),
        status(429, &[]),
        status(500, &[]),
        status(502, &[]),
        status(503, &["retry-after: 0"]),
        status(504, &["retry-after: nonsense"]),
        Script::new().reset(),
        Script::new().close(),
        Script::new()
            .write("HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{")
            .reset(),
    ];
    for fault in faults {
        let server = Server::with_handler(failing(3, fault.clone())).await;
        let client = client(server.url());
        client.thing("a").await.unwrap();
        assert_eq!(server.requests(), 4, "{fault:?}");
        let thing = thing();
        let (get, put, ensure) = (
            client.thing("a"),
            client.put("a", &thing),
            client.ensure("a", &thing),
        );
        for (call, before) in [get.response(), put.response(), ensure.response()]
            .into_iter()
            .zip(4..)
        {
            call.await.unwrap();
            assert_eq!(server.requests(), before + 1);
        }
    }
}

#[tokio::test]
async fn does_not_retry_post_and_patch() {
    for fault in [
        status(503, &["retry-after: 0"]),
        status(429, &[]),
        Script::new().reset(),
        Script::new().close(),
    ] {
        let server = Server::with_handler(failing(6, fault)).await;
        let (client, thing) = (client(server.url()), thing());
        assert_eq!(client.make(&thing).await.unwrap_err().attempts(), 1);
        assert_eq!(client.change("a", &thing).await.unwrap_err().attempts(), 1);
        assert_eq!(server.requests(), 2);
        // The same method is retried if the endpoint is declared idempotent.
        client.ensure("a", &thing).await.unwrap();
        assert_eq!(server.requests(), 7);
    }
}

#[tokio::test]
async fn does_not_retry_other_statuses() {
    for code in [400, 401, 403, 404, 409, 422, 501, 505] {
        let server = Server::always(status(code, &["retry-after: 0"])).await;
        let error = client(server.url()).thing("a").await.unwrap_err();
        assert_eq!((error.attempts(), server.requests()), (1, 1), "{code}");
        assert!(!error.is_retryable());
    }
    for body in ["<html>", "[]", ""] {
        let server = Server::always(Script::new().write(json(body))).await;
        assert!(
            client(server.url())
                .thing("a")
                .await
                .unwrap_err()
                .is_decode()
        );
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn retries_any_method_if_nothing_was_sent() {
    // A port on which no server listens at first.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = port.local_addr().unwrap();
    drop(port);
    let retry = Retry::default().backoff(Duration::from_millis(50), Duration::from_millis(50));
    let client = builder(&format!("http://{address}"))
        .retry(retry)
        .build()
        .unwrap();
    let error = client.make(&thing()).await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (3, Outcome::NotSent));
    assert!(error.is_retryable() && error.is_transport());
    secrets::check(&error);
}

#[tokio::test]
async fn limits_attempts_per_client_and_per_call() {
    let server = Server::always(status(503, &[])).await;
    let client = client(server.url());
    assert_eq!(client.thing("a").await.unwrap_err().attempts(), 5);
    let twice = Retry::default().max_attempts(2);
    assert_eq!(
        client.thing("a").retry(twice).await.unwrap_err().attempts(),
        2
    );
    assert_eq!(
        client
            .thing("a")
            .retry(Retry::never())
            .await
            .unwrap_err()
            .attempts(),
        1
    );
    assert_eq!(server.requests(), 8);
    let once = builder(server.url()).retry(Retry::never()).build().unwrap();
    assert_eq!(once.thing("a").await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn waits_for_retry_after_within_the_deadline() {
    let _undisturbed = undisturbed().await;
    // Dates are relative to the clock of the server.
    let dates = [
        "date: Sun, 06 Nov 1994 08:49:37 GMT",
        "retry-after: Sun, 06 Nov 1994 08:49:38 GMT",
    ];
    let check = async |status: Script| {
        let server = Server::with_handler(failing(1, status)).await;
        let client = client(server.url());
        let start = Instant::now();
        client.thing("a").await.unwrap();
        assert!((Duration::from_secs(1)..Duration::from_secs(2)).contains(&start.elapsed()));
    };
    tokio::join!(
        check(status(429, &["retry-after: 1"])),
        check(status(503, &dates)),
    );

    for (value, seconds) in [
        ("retry-after: 31", 31),
        ("retry-after: 1000000000", 1_000_000_000),
        ("retry-after: 99999999999999999999999", u64::MAX),
    ] {
        let server = Server::always(status(429, &[value])).await;
        let start = Instant::now();
        let error = client(server.url()).thing("a").await.unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(1));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        assert_eq!((error.attempts(), server.requests()), (1, 1));
        assert!(error.is_rate_limited() && error.is_retryable());
    }

    // `max_retry_after` applies without a deadline as well.
    let server = Server::always(status(429, &["retry-after: 61"])).await;
    let call = self::client(server.url());
    let error = call.thing("a").timeout(Duration::MAX).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    for value in ["-1", "soon", "", "1.5"] {
        let server =
            Server::with_handler(failing(1, status(429, &[&format!("retry-after: {value}")])))
                .await;
        self::client(server.url()).thing("a").await.unwrap();
        assert_eq!(server.requests(), 2);
    }
}

#[tokio::test]
async fn deadline_includes_all_attempts() {
    let _undisturbed = undisturbed().await;
    let slow = Script::new()
        .pause(Duration::from_millis(40))
        .write(response(503, &[], ""));
    let server = Server::always(slow).await;
    let client = builder(server.url())
        .retry(Retry::default().max_attempts(1000).no_budget())
        .build()
        .unwrap();
    let start = Instant::now();
    let error = client
        .thing("a")
        .timeout(Duration::from_millis(400))
        .await
        .unwrap_err();
    assert!(
        start.elapsed() <= Duration::from_millis(400) + GRACE,
        "{:?}",
        start.elapsed()
    );
    assert!(error.attempts() > 1 && server.requests() > 1);

    // The deadline of the call replaces the deadline of the endpoint.
    let server = Server::always(Script::new().hang()).await;
    let client = builder(server.url()).build().unwrap();
    let start = Instant::now();
    assert!(client.quick().await.unwrap_err().is_timeout());
    assert!(
        start.elapsed() < Duration::from_millis(150) + GRACE,
        "{:?}",
        start.elapsed()
    );
    let start = Instant::now();
    let call = client.quick().timeout(Duration::from_millis(300));
    assert!(call.await.unwrap_err().is_timeout());
    assert!(start.elapsed() >= Duration::from_millis(300));

    // A read timeout is transient, so the call is retried.
    let part = Script::new().write("HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{");
    let server = Server::with_handler(failing(1, part.hang())).await;
    let client = self::client(server.url());
    client
        .thing("a")
        .read_timeout(Duration::from_millis(100))
        .await
        .unwrap();
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn survives_connections_closed_between_calls() {
    for ending in [Script::new().close(), Script::new().reset()] {
        // Each connection serves one response and is closed.
        let after = Script::new()
            .write(json(JSON))
            .pause(Duration::from_millis(5));
        let script = match ending {
            _ if format!("{ending:?}").contains("Close") => after.close(),
            _ => after.reset(),
        };
        let server = Server::always(script).await;
        let client = client(server.url());
        for round in 0..30 {
            client.thing("a").await.unwrap();
            client.remove("a").await.unwrap_or_default();
            if round % 3 == 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }
}

#[tokio::test]
async fn outcome_considers_all_attempts() {
    // The first attempt is lost. Afterwards no server listens any more.
    let server = Server::always(Script::new().reset()).await;
    let client = builder(server.url())
        .retry(
            Retry::default()
                .max_attempts(2)
                .backoff(Duration::from_millis(80), Duration::from_millis(80)),
        )
        .build()
        .unwrap();
    let call = tokio::spawn(client.remove("a").into_future());
    while server.requests() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    drop(server);
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error:?}");
}
