//! Rules about errors over HTTP/2.

use h2::Reason;
use http::Method;

use super::server::{Server, Step};
use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure};
use crate::testing::conformance::rules::secrets;
use crate::transport::Transport;

/// Failures before a response, after which the server has processed the request.
fn failures_after_processing() -> Vec<(&'static str, Step)> {
    vec![
        (
            "the stream was reset with `CANCEL`",
            Step::Reset(Reason::CANCEL),
        ),
        (
            "the stream was reset with `INTERNAL_ERROR`",
            Step::Reset(Reason::INTERNAL_ERROR),
        ),
        (
            "the stream was reset with `PROTOCOL_ERROR`",
            Step::Reset(Reason::PROTOCOL_ERROR),
        ),
        ("the connection was closed", Step::Close),
    ]
}

/// Failures before a response, after which the server has not processed the request.
fn refusals() -> Vec<(&'static str, Step)> {
    vec![
        (
            "the stream was refused",
            Step::Reset(Reason::REFUSED_STREAM),
        ),
        ("`GOAWAY` excluded it", Step::GoAway),
    ]
}

/// Incomplete and invalid responses.
fn broken_responses() -> Vec<(&'static str, Step)> {
    // A status, and a field that HTTP/2 does not allow.
    let upper_case = b"\x88\x00\x01A\x01b".to_vec();
    let connection = b"\x88\x00\x0aconnection\x05close".to_vec();
    vec![
        (
            "a body that was reset with `NO_ERROR`",
            Step::ResetInBody(Reason::NO_ERROR),
        ),
        (
            "a body that was reset with `CANCEL`",
            Step::ResetInBody(Reason::CANCEL),
        ),
        (
            "a body that was reset with `REFUSED_STREAM`",
            Step::ResetInBody(Reason::REFUSED_STREAM),
        ),
        (
            "a body that was reset with `INTERNAL_ERROR`",
            Step::ResetInBody(Reason::INTERNAL_ERROR),
        ),
        ("a body that is shorter than its length", Step::TooShort),
        ("a body whose connection was closed", Step::CloseInBody),
        (
            "a response without a status",
            Step::InvalidFrame(1, b"\x00\x01a\x01b".to_vec()),
        ),
        ("a header in upper case", Step::InvalidFrame(1, upper_case)),
        ("the header `connection`", Step::InvalidFrame(1, connection)),
        (
            "data before the headers",
            Step::InvalidFrame(0, b"data".to_vec()),
        ),
        (
            "headers that cannot be decoded",
            Step::InvalidFrame(1, vec![0xff; 9]),
        ),
    ]
}

const METHODS: [Method; 3] = [Method::GET, Method::PUT, Method::POST];

pub(super) async fn no_repeats(transport: &dyn Transport) -> RuleResult {
    let mut failures = failures_after_processing();
    failures.extend(refusals());
    for method in METHODS {
        for (why, failure) in &failures {
            // With a new connection, and with a reused one.
            for earlier in [0, 1] {
                let mut steps = vec![Step::ok("{}"); earlier];
                steps.push(failure.clone());
                let server = Server::with_limit(steps, 100)?;
                let probe = || Probe::get(&server.url(), "/probe").method(method.clone());
                for _ in 0..earlier {
                    let first = probe().fetch(transport).await;
                    first.map_err(|error| format!("unexpected error: {error}"))?;
                }
                let result = probe().fetch(transport).await;
                ensure(result.is_err(), || {
                    format!("returned no error for a `{method}` request after {why}")
                })?;
                ensure(server.requests().len() == earlier + 1, || {
                    format!("retried a `{method}` request after {why}")
                })?;
            }
        }
    }
    Ok(())
}

pub(super) async fn rejects_broken_responses(transport: &dyn Transport) -> RuleResult {
    for (what, step) in broken_responses() {
        let server = Server::start(step)?;
        let response = Probe::get(&server.url(), "/probe").fetch(transport).await;
        ensure(response.is_err(), || format!("accepted {what}"))?;
    }
    Ok(())
}

pub(super) async fn not_sent(transport: &dyn Transport) -> RuleResult {
    let mut failures = failures_after_processing();
    failures.extend(broken_responses());
    for method in [Method::GET, Method::POST] {
        for (why, step) in &failures {
            let server = Server::start(step.clone())?;
            let probe = Probe::get(&server.url(), "/probe").method(method.clone());
            let result = probe.fetch(transport).await;
            let is_not_sent = matches!(result, Err(error) if error.is_not_sent());
            ensure(!is_not_sent, || {
                format!("reported a request as not sent after {why}")
            })?;
        }
    }
    Ok(())
}

pub(super) async fn leaks_nothing(transport: &dyn Transport) -> RuleResult {
    let mut servers = Vec::new();
    let mut failures = failures_after_processing();
    failures.extend(refusals());
    failures.extend(broken_responses());
    for (_, step) in failures {
        servers.push(Server::start(step)?);
    }
    let urls: Vec<_> = servers.iter().map(Server::url).collect();
    secrets::leaks_nothing_at(transport, &urls).await
}
