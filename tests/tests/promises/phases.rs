//! Promises 5 and 6: every kind of failure, in every phase of an exchange, has the documented number
//! of attempts and the documented outcome.

use std::io::{Error as IoError, ErrorKind as IoErrorKind};
use std::time::{Duration, Instant};

use restrait::http::{Method, StatusCode};
use restrait::transport::TransportError;
use restrait::{Call, Error, ErrorKind, Outcome, Retry};

use crate::scripted::{BodyStep, Scripted, Step};
use crate::secrets;
use crate::things::{GRACE, Things, builder, thing};

/// A failure, and the expected attempts and outcome of a `GET` and a `POST`.
struct Row(Step, (u32, Outcome), (u32, Outcome), ErrorKind);

fn refused() -> TransportError {
    let refused = IoError::from(IoErrorKind::ConnectionRefused);
    TransportError::connect(IoError::other(refused))
}

fn status(status: u16) -> Step {
    Step::Status(status, Vec::new(), "no".to_owned())
}

/// Returns one row for each kind of failure.
fn rows() -> Vec<Row> {
    use Outcome::{Answered, NotSent, Unknown};
    let row = |step, get, post, kind| Row(step, get, post, kind);
    let (transport, late) = (ErrorKind::Transport, ErrorKind::TimedOut);
    let not_sent = |step, attempts, kind| row(step, (attempts, NotSent), (attempts, NotSent), kind);
    let lost = |step, kind| row(step, (5, Unknown), (1, Unknown), kind);
    let last = |step, outcome, kind| row(step, (1, outcome), (1, outcome), kind);
    let fails = Step::Fails;
    let mut rows = vec![
        not_sent(fails(refused), 3, transport),
        not_sent(
            fails(|| TransportError::connect("unreachable")),
            5,
            transport,
        ),
        not_sent(fails(|| TransportError::not_sent("pool")), 5, transport),
        not_sent(fails(|| TransportError::connect_timed_out("slow")), 5, late),
        last(fails(|| TransportError::rejected("no")), NotSent, transport),
        last(
            fails(|| TransportError::connect("certificate").permanent()),
            NotSent,
            transport,
        ),
        last(
            fails(|| TransportError::response_lost("not HTTP").permanent()),
            Unknown,
            transport,
        ),
        lost(fails(|| TransportError::response_lost("reset")), transport),
        lost(fails(|| TransportError::timed_out("slow")), late),
        lost(Step::Body(200, BodyStep::Fails), transport),
        lost(Step::Body(200, BodyStep::EndsEarly), transport),
        // The read timeout.
        lost(Step::Body(200, BodyStep::Hangs), late),
        // The deadline.
        last(Step::Hangs, Unknown, late),
        last(Step::PanicsInDropWhilePending, Unknown, late),
    ];
    for step in [
        Step::PanicsInSend,
        Step::PanicsInPoll,
        Step::PanicsInDropAfterResponse,
        Step::Body(200, BodyStep::PanicsInPoll),
        Step::Body(200, BodyStep::PanicsInEndCheck),
        Step::Body(200, BodyStep::PanicsInDrop),
        Step::Body(200, BodyStep::FailsAndPanicsInDrop),
        Step::Body(503, BodyStep::PanicsInPoll),
        Step::Body(503, BodyStep::PanicsInDrop),
        Step::Body(302, BodyStep::PanicsInDrop),
    ] {
        rows.push(last(step, Unknown, transport));
    }
    for transient in [408, 429, 500, 502, 503, 504] {
        rows.push(row(
            status(transient),
            (5, Answered),
            (1, Answered),
            ErrorKind::Status,
        ));
    }
    for body in [BodyStep::Hangs, BodyStep::Fails, BodyStep::EndsEarly] {
        let step = Step::Body(503, body);
        rows.push(row(step, (5, Answered), (1, Answered), ErrorKind::Status));
        rows.push(last(Step::Body(404, body), Answered, ErrorKind::Status));
    }
    for other in [400, 401, 403, 404, 409, 410, 422, 425, 501, 505, 520, 599] {
        rows.push(last(status(other), Answered, ErrorKind::Status));
    }
    rows.push(last(status(302), Answered, ErrorKind::Redirect));
    let garbage = Step::Status(200, Vec::new(), "[".to_owned());
    rows.push(last(garbage, Answered, ErrorKind::Decode));
    rows
}

#[tokio::test(start_paused = true)]
async fn every_failure_has_the_documented_attempts_and_outcome() {
    for Row(step, get, post, kind) in rows() {
        for (method, (attempts, outcome)) in [("GET", get), ("POST", post)] {
            let transport = Scripted::always(step.clone());
            let client = transport
                .builder()
                .read_timeout(Duration::from_secs(3))
                .build()
                .unwrap();
            let result = match method {
                "GET" => client.thing("a").await,
                _ => client.make(&thing()).await,
            };
            let row = format!("{method} {step:?}");
            let error = result.expect_err(&row);
            secrets::check(&error);
            assert_eq!(
                (error.attempts(), error.outcome(), error.kind()),
                (attempts, outcome, kind),
                "{row}: {error}"
            );
            assert_eq!(transport.attempts(), attempts, "{row}");
            assert_eq!(
                error.is_retryable(),
                is_retryable(&error, attempts),
                "{row}"
            );
        }
    }
}

/// Returns `true` if the documentation says that the caller may repeat the call.
fn is_retryable(error: &Error, attempts: u32) -> bool {
    let is_rate_limited = error.status() == Some(StatusCode::TOO_MANY_REQUESTS);
    // No limit but the deadline ends the retries of a failure that is retried.
    let is_deadline = error.is_timeout() && error.endpoint().unwrap().method() == Method::GET;
    attempts > 1 || is_rate_limited || is_deadline
}

#[tokio::test(start_paused = true)]
async fn calls_succeed_after_a_failure_that_is_retried() {
    for Row(step, get, post, _) in rows() {
        for (method, attempts) in [("GET", get.0), ("POST", post.0)] {
            let first = step.clone();
            let transport = Scripted::new(move |attempt| match attempt {
                1 => first.clone(),
                _ => Step::Done,
            });
            let client = transport
                .builder()
                .read_timeout(Duration::from_secs(3))
                .build()
                .unwrap();
            let result = match method {
                "GET" => client.thing("a").await,
                _ => client.make(&thing()).await,
            };
            assert_eq!(result.is_ok(), attempts > 1, "{method} {step:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn statuses_and_methods_are_configurable() {
    let attempts = async |retry: Retry, code: u16, method: &str| {
        let transport = Scripted::always(status(code));
        let client = transport.builder().retry(retry).build().unwrap();
        let thing = thing();
        let error = match method {
            "GET" => client.thing("a").await,
            "PUT" => client.put("a", &thing).await,
            "PATCH" => client.change("a", &thing).await,
            "idempotent" => client.ensure("a", &thing).await,
            _ => client.make(&thing).await,
        };
        error.unwrap_err().attempts()
    };
    let retry = Retry::default()
        .on_status(429, [Method::POST])
        .on_status(StatusCode::CONFLICT, [Method::PUT])
        .on_status(520, [Method::GET])
        .never_on_status(500)
        .never_on_status(503)
        .on_status(503, [Method::GET]);
    for (code, method, expected) in [
        (429, "POST", 5),
        (429, "GET", 5),
        (429, "PATCH", 1),
        (409, "PUT", 5),
        (409, "POST", 1),
        (409, "GET", 1),
        (520, "GET", 5),
        (520, "PUT", 1),
        (500, "GET", 1),
        (500, "idempotent", 1),
        (503, "GET", 5),
        (503, "PUT", 1),
        (503, "idempotent", 1),
        (502, "idempotent", 5),
        (502, "POST", 1),
    ] {
        let found = attempts(retry.clone(), code, method).await;
        assert_eq!(found, expected, "{method} {code}");
        assert_eq!(attempts(Retry::never(), code, method).await, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn statuses_that_are_added_follow_the_rules_of_the_default_ones() {
    let retry = || Retry::default().on_status(520, [Method::GET, Method::DELETE]);
    // The budget limits the retries: a tenth of the calls, and a hundred more.
    let down = Scripted::always(status(520));
    let client = down.builder().retry(retry()).build().unwrap();
    for _ in 0..1000 {
        client.thing("a").await.unwrap_err();
    }
    let requests = down.attempts();
    assert!((1150..=1200).contains(&requests), "{requests} requests");

    // An attempt that got the status may have been processed.
    let gone = Scripted::new(|attempt| status(if attempt == 1 { 520 } else { 404 }));
    let error = gone.client().remove("a").retry(retry()).await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (2, Outcome::Unknown));
}

#[tokio::test]
async fn statuses_that_are_no_errors_are_refused() {
    let invalid = || Retry::default().on_status(4290, [Method::POST]);
    let transport = Scripted::always(Step::Done);
    let errors = [
        transport
            .client()
            .thing("a")
            .retry(invalid())
            .await
            .unwrap_err(),
        builder("http://127.0.0.1:1")
            .retry(invalid())
            .build()
            .map(drop)
            .unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.param(), Some("retry"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn read_timeout_begins_with_the_headers() {
    let (short, deadline) = (Duration::from_millis(100), Duration::from_secs(1));
    for method in ["GET", "POST"] {
        let transport = Scripted::always(Step::Hangs);
        let client = transport.client();
        let start = tokio::time::Instant::now();
        let error = if method == "GET" {
            let call = client.thing("a").timeout(deadline).read_timeout(short);
            call.await.unwrap_err()
        } else {
            let thing = thing();
            let call = client.make(&thing).timeout(deadline).read_timeout(short);
            call.await.unwrap_err()
        };
        assert!(start.elapsed().abs_diff(deadline) < short / 10, "{method}");
        let text = "waiting for the response (deadline 1 s); raise it with `timeout`";
        assert!(error.to_string().ends_with(text), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn body_of_an_error_is_not_waited_for_until_the_deadline() {
    // The first response has no body in time. The second one is a success.
    let transport = Scripted::new(|attempt| match attempt {
        1 => Step::Body(503, BodyStep::Hangs),
        _ => Step::Done,
    });
    for deadline in [300, 3000, 30_000] {
        let start = tokio::time::Instant::now();
        let deadline = Duration::from_millis(deadline);
        let client = transport.client();
        client.thing("a").timeout(deadline).await.unwrap();
        assert!(start.elapsed() < Duration::from_millis(2500).min(deadline));
    }
    let transport = Scripted::always(Step::Body(404, BodyStep::Hangs));
    let error = transport.client().thing("a").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.body().unwrap(), b"{");
}

#[tokio::test]
async fn body_of_endless_empty_frames_meets_the_deadline() {
    let deadline = Duration::from_millis(100);
    for status in [200, 404] {
        let transport = Scripted::always(Step::Body(status, BodyStep::IsEndless));
        let start = Instant::now();
        let client = transport.client();
        let error = client.thing("a").timeout(deadline).await.unwrap_err();
        assert!(start.elapsed() < deadline + GRACE, "{error}");
        assert_eq!(error.is_timeout(), status == 200, "{error}");
        assert_eq!(error.is_not_found(), status == 404, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn panics_in_streams_are_errors() {
    let transport = Scripted::always(Step::Body(200, BodyStep::PanicsInPoll));
    let mut body = transport.client().live("a").await.unwrap();
    let error = body.chunk().await.unwrap_err();
    assert!(error.is_transport() && !error.is_retryable(), "{error}");
    let transport = Scripted::always(Step::Body(200, BodyStep::PanicsInDrop));
    drop(transport.client().live("a").await.unwrap());
    // A call that is dropped does not panic.
    let transport = Scripted::always(Step::PanicsInDropWhilePending);
    let call = transport.client().thing("a").into_future();
    let early = tokio::time::timeout(Duration::from_millis(1), call).await;
    assert!(early.is_err());
}

#[tokio::test(start_paused = true)]
async fn missing_resource_after_a_lost_delete_may_have_been_deleted() {
    let lost = || Step::Fails(|| TransportError::response_lost("reset"));
    for (first, code, outcome) in [
        (lost(), 404, Outcome::Unknown),
        (lost(), 410, Outcome::Unknown),
        (lost(), 409, Outcome::Answered),
        (status(503), 404, Outcome::Unknown),
        (Step::Fails(refused), 404, Outcome::Answered),
        (status(404), 404, Outcome::Answered),
    ] {
        let name = format!("{first:?}, then {code}");
        let transport = Scripted::new(move |attempt| match attempt {
            1 => first.clone(),
            _ => status(code),
        });
        let error = transport.client().remove("a").await.unwrap_err();
        assert_eq!(error.outcome(), outcome, "{name}");
        let text = "; an earlier attempt may have deleted it";
        let is_unknown = outcome == Outcome::Unknown;
        assert_eq!(error.to_string().ends_with(text), is_unknown, "{error}");
        assert_eq!(error.status().unwrap().as_u16(), code);
    }
    // The resource of a `GET` is only missing.
    let transport = Scripted::new(move |attempt| match attempt {
        1 => lost(),
        _ => status(404),
    });
    let error = transport.client().thing("a").await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (2, Outcome::Answered));
}

#[tokio::test(start_paused = true)]
async fn outcome_of_an_unsent_attempt_is_that_of_the_earlier_ones() {
    let lost = || Step::Fails(|| TransportError::response_lost("reset"));
    let retry = Retry::default().max_attempts(2);
    for (first, outcome) in [
        (lost(), Outcome::Unknown),
        (status(503), Outcome::Answered),
        (Step::Fails(refused), Outcome::NotSent),
    ] {
        let transport = Scripted::new(move |attempt| match attempt {
            1 => first.clone(),
            _ => Step::Fails(refused),
        });
        let client = transport.builder().retry(retry.clone()).build().unwrap();
        let error = client.remove("a").await.unwrap_err();
        assert_eq!((error.attempts(), error.outcome()), (2, outcome));
    }
}
