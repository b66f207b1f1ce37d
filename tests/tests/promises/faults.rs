//! About 500 server faults, over each protocol. Each call ends as documented and within its deadline.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::{Call, Outcome, Retry};
use restrait_tests::fault::{Protocol, Script, Server, response};
use restrait_tests::support::is_quick;
use tokio::task::JoinSet;

use crate::protocols::Kind;
use crate::secrets;
use crate::things::{GRACE, TOKEN, Things, alone, builder, thing, undisturbed};

pub mod row;
pub mod rows;

use row::{CallResult, Row};

/// Deadline of a call that is expected to reach it.
const DEADLINE: Duration = Duration::from_millis(300);

/// The same over TLS, whose handshake takes longer in a debug build.
const TLS_DEADLINE: Duration = Duration::from_secs(1);

/// Deadline of a call that waits for an error's body, for at most half of this time.
const ERROR_DEADLINE: Duration = Duration::from_secs(3);

/// Deadline of a call that is expected to end earlier.
const DISTANT_DEADLINE: Duration = Duration::from_secs(60);

/// The number of rows that are checked at the same time.
const CONCURRENCY: usize = 16;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_end_as_documented_within_the_deadline() {
    secrets::watch();
    let _alone = alone().await;
    let rows = rows::all();
    let checks = rows.iter().enumerate().flat_map(|(number, row)| {
        let protocols = if is_quick() {
            let chosen = number % row.protocols.len();
            &row.protocols[chosen..=chosen]
        } else {
            &row.protocols
        };
        protocols.iter().map(|protocol| (row.clone(), *protocol))
    });
    let problems = Arc::new(Mutex::new(Vec::new()));
    let mut running = JoinSet::new();
    let mut calls = 0;
    for (number, (row, protocol)) in checks.enumerate() {
        if running.len() >= CONCURRENCY {
            running.join_next().await.unwrap().unwrap();
        }
        let variants = variants(number);
        calls += variants.len();
        let problems = Arc::clone(&problems);
        running.spawn(async move {
            for (kind, method) in variants {
                if let Err(problem) = check_patiently(&row, (kind, protocol), method).await {
                    let name = &row.name;
                    let line = format!("{kind:?} {protocol:?} {method} `{name}` {problem}");
                    problems.lock().unwrap().push(line);
                }
            }
        });
    }
    running.join_all().await;
    let problems = problems.lock().unwrap();
    println!("{} faults, {calls} calls", rows.len());
    let list = problems.join("\n");
    assert!(
        problems.is_empty(),
        "{} of {calls}:\n{list}",
        problems.len()
    );
    assert!(rows.len() >= 400, "{}", rows.len());
    assert!(secrets::traced() > 0);
}

/// Returns the transports and methods of a check. A debug build alternates between the transports, and a quick test also
/// between the methods.
fn variants(number: usize) -> Vec<(Kind, &'static str)> {
    let methods = ["GET", "POST"];
    let all = Kind::ALL.map(|kind| methods.map(|method| (kind, method)));
    let all = all.as_flattened();
    let size = if is_quick() {
        1
    } else if cfg!(debug_assertions) {
        methods.len()
    } else {
        all.len()
    };
    let groups: Vec<_> = all.chunks(size).collect();
    // Many faults have four protocols. Each of them gets all groups.
    groups[(number + number / 4) % groups.len()].to_vec()
}

/// Makes a call to a server with this fault. Repeats a call that reached a time limit too early or too
/// late, which can be the fault of other processes.
async fn check_patiently(
    row: &Row,
    transport: (Kind, Protocol),
    method: &str,
) -> Result<(), String> {
    let mut result = check(row, transport, method).await;
    for _ in 0..4 {
        match &result {
            Err(problem) if problem.contains("timed out") || problem.starts_with("took") => {}
            _ => break,
        }
        result = check(row, transport, method).await;
    }
    result
}

/// Makes a call over a new transport to a server with this fault.
async fn check(row: &Row, (kind, protocol): (Kind, Protocol), method: &str) -> Result<(), String> {
    let transport = kind.transport_to_one_server(protocol);
    let (script, connection) = (row.script.clone(), row.connection.clone());
    let mut server = Server::builder(protocol)
        .certificate(row.certificate)
        .connections(move |_| connection.clone());
    if let Some(alpn) = row.alpn {
        server = server.alpn(&[alpn]);
    }
    let server = server.start(move |_| script.clone()).await;
    let deadline = row.deadline(protocol);
    let client = transport
        .client(server.url())
        .timeout(deadline)
        .retry(Retry::never())
        .build()
        .unwrap();
    let thing = thing();
    let start = Instant::now();
    let result = match method {
        "GET" => client.thing("a").await,
        _ => client.make(&thing).await,
    };
    let took = start.elapsed();
    let end = CallResult::of(&result)?;
    let text = result.as_ref().err().map(ToString::to_string);
    let wanted = &row.ends;
    let is_gap = row.is_gap_of(kind) && end == CallResult::Decode;
    if !wanted.contains(&end) && !is_gap {
        return Err(format!("ends with {end:?}, not {wanted:?}: {text:?}"));
    }
    let grace = if row.is_flood { 6 * GRACE } else { GRACE };
    if took > deadline + grace {
        return Err(format!("took {took:?}: {text:?}"));
    }
    if result.is_err_and(|error| error.attempts() != 1) || server.requests() > 1 {
        return Err(format!("was sent {} times: {text:?}", server.requests()));
    }
    Ok(())
}

#[tokio::test]
async fn streams_have_a_deadline_for_headers_and_a_read_timeout_afterwards() {
    let _undisturbed = undisturbed().await;
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
    assert!(body.chunk().await.is_err());

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
    let _undisturbed = undisturbed().await;
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
