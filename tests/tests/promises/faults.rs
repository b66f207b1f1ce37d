//! About 200 server faults. Each call ends as documented and within its deadline.

use std::fmt::Write;
use std::time::{Duration, Instant};

use restrait::{Call, ErrorKind, Outcome, Retry};
use restrait_tests::fault::{Script, Server, json, response};

use crate::secrets;
use crate::things::{GRACE, JSON, TOKEN, Thing, Things, alone, builder, thing};

mod rows;

/// Deadline of each call.
const DEADLINE: Duration = Duration::from_millis(300);

/// The result of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CallResult {
    /// A value.
    Value,
    /// The request was possibly received, but there was no response.
    Lost,
    /// The deadline passed.
    TimedOut,
    /// An error response with this status.
    Status(u16),
    /// A successful response that cannot be decoded.
    Decode,
    /// A redirect that is not followed.
    Redirected(u16),
}

/// A fault: its name, the script of the server after it has read the request, and the expected
/// result.
struct Row {
    name: String,
    script: Script,
    end: CallResult,
}

impl Row {
    fn new(name: impl Into<String>, script: Script, end: CallResult) -> Self {
        let name = name.into();
        Self { name, script, end }
    }
}

/// Returns the result and asserts that all accessors of the error agree with it.
fn end(result: restrait::Result<Thing>, row: &str) -> CallResult {
    let Err(error) = result else {
        return CallResult::Value;
    };
    secrets::check(&error);
    assert_eq!(error.attempts(), 1, "{row}");
    let status = error.status().map(|status| status.as_u16());
    let (end, outcome) = match error.kind() {
        ErrorKind::Transport => (CallResult::Lost, Outcome::Unknown),
        ErrorKind::TimedOut => (CallResult::TimedOut, Outcome::Unknown),
        ErrorKind::Status => (CallResult::Status(status.unwrap()), Outcome::Answered),
        ErrorKind::Redirect => (CallResult::Redirected(status.unwrap()), Outcome::Answered),
        ErrorKind::Decode => (CallResult::Decode, Outcome::Answered),
        kind => panic!("{row}: {kind:?}"),
    };
    assert_eq!(error.outcome(), outcome, "{row}: {error:?}");
    assert!(
        error
            .to_string()
            .starts_with(&error.endpoint().unwrap().method().to_string())
    );
    end
}

#[tokio::test]
async fn faults_end_as_documented_within_the_deadline() {
    secrets::watch();
    let _alone = alone().await;
    let rows = rows::all();
    let (mut calls, mut latest) = (0, Duration::ZERO);
    for Row {
        name,
        script,
        end: wanted,
    } in &rows
    {
        let server = Server::always(script.clone()).await;
        let client = builder(server.url())
            .timeout(DEADLINE)
            .retry(Retry::never())
            .build()
            .unwrap();
        let thing = thing();
        for method in ["GET", "POST"] {
            let start = Instant::now();
            let result = match method {
                "GET" => client.thing("a").await,
                _ => client.make(&thing).await,
            };
            let took = start.elapsed();
            latest = latest.max(took.saturating_sub(DEADLINE));
            assert!(took <= DEADLINE + GRACE, "{method} {name}: {took:?}");
            assert_eq!(end(result, name), *wanted, "{method} {name}");
            calls += 1;
        }
        assert_eq!(server.requests(), 2, "{name}");
    }
    println!(
        "{} faults, {calls} calls, at most {latest:?} late",
        rows.len()
    );
    assert!(rows.len() >= 150, "{}", rows.len());
    assert!(secrets::traced() > 0);
}

#[tokio::test]
async fn streams_have_a_deadline_for_headers_and_a_read_timeout_afterwards() {
    let _alone = alone().await;
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let pause = Duration::from_millis(60);
    // Twenty chunks, each within the read timeout, but together longer than the deadline.
    let mut script = Script::new().write(head);
    for _ in 0..20 {
        script = script.pause(pause / 2).write("1\r\nx\r\n");
    }
    let server = Server::always(script.write("0\r\n\r\n")).await;
    let client = builder(server.url()).build().unwrap();
    let call = client.live("a").timeout(DEADLINE).read_timeout(pause * 4);
    let mut body = call.await.unwrap();
    let mut length = 0;
    while let Some(piece) = body.chunk().await.unwrap() {
        length += piece.len();
    }
    assert_eq!(length, 20);

    let server = Server::always(Script::new().write(head).write("1\r\nx\r\n").hang()).await;
    let client = builder(server.url()).build().unwrap();
    let mut body = client.live("a").read_timeout(pause).await.unwrap();
    assert!(body.chunk().await.unwrap().is_some());
    let start = Instant::now();
    let error = body.chunk().await.unwrap_err();
    assert!(
        error.is_timeout() && start.elapsed() < pause + GRACE,
        "{error}"
    );
    assert!(body.chunk().await.unwrap().is_none());

    let server = Server::always(Script::new().hang()).await;
    let client = builder(server.url()).build().unwrap();
    let start = Instant::now();
    let error = client.live("a").timeout(DEADLINE).await.unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < DEADLINE + GRACE);
}

#[tokio::test]
async fn keeps_foreign_error_bodies_and_shows_an_excerpt() {
    let page = format!("<html>\u{1b}[31m\r\n{TOKEN} {}</html>", "x".repeat(100_000));
    let script = Script::new().write(response(502, &["x-request-id: 7f3"], page));
    let server = Server::always(script).await;
    let client = builder(server.url()).retry(Retry::never()).build().unwrap();
    let error = client.thing("a").await.unwrap_err();
    secrets::check(&error);
    assert_eq!(
        error.body().unwrap().len(),
        64 * 1024 - TOKEN.len() + "[redacted]".len()
    );
    assert_eq!(error.request_id(), Some("7f3"));
    assert!(error.is_retryable() && error.is_server_error());
    let shown = error.to_string();
    assert!(
        shown.contains("<html>\\u{1b}[31m\\r\\n[redacted]"),
        "{shown}"
    );
    assert!(shown.len() < 500);
}

#[tokio::test]
async fn dropping_a_call_closes_its_task_and_socket() {
    let _alone = alone().await;
    let metrics = tokio::runtime::Handle::current().metrics();
    for script in [
        Script::new().hang(),
        Script::new().write("HTTP/1.1 200 OK\r\n").hang(),
        Script::new()
            .write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")
            .hang(),
    ] {
        let server = Server::always(script).await;
        let client = builder(server.url()).build().unwrap();
        let tasks = metrics.num_alive_tasks();
        let thing = thing();
        for _ in 0..20 {
            let (get, post) = (
                client.thing("a").into_future(),
                client.make(&thing).into_future(),
            );
            let both = async { tokio::join!(get, post) };
            let early = tokio::time::timeout(Duration::from_millis(20), both).await;
            assert!(early.is_err());
        }
        assert!(server.requests() > 0);
        assert!(server.wait_until_closed(Duration::from_secs(2)).await);
        let mut left = metrics.num_alive_tasks();
        for _ in 0..200 {
            if left <= tasks {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
            left = metrics.num_alive_tasks();
        }
        assert!(left <= tasks, "{left} tasks, {tasks} before");
    }
}

#[test]
fn returns_an_error_outside_a_runtime() {
    let client = builder("http://127.0.0.1:1").build().unwrap();
    let mut call = std::pin::pin!(client.thing("a").into_future());
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(result) = call.as_mut().poll(&mut cx) else {
        panic!("the call waits for a task that does not run");
    };
    let error = result.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error:?}");
    assert!(secrets::all_text(&error).contains("runtime"), "{error:?}");
}
