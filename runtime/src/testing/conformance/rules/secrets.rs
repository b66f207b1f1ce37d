//! The rule about secrets.

use std::error::Error;
use std::fmt::Write;

use bytes::Bytes;
use http::Method;

use crate::Body;
use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, SECRET, ensure};
use crate::testing::conformance::server::{Server, Step};
use crate::testing::conformance::trace_capture::TraceCapture;
use crate::transport::Transport;

pub(super) async fn leaks_nothing(transport: &dyn Transport) -> RuleResult {
    let echo = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{SECRET}",
        SECRET.len()
    );
    let mut servers = Vec::new();
    for step in [
        Step::Respond(echo.into()),
        Step::RespondAndClose(Vec::new()),
        Step::RespondAndClose(b"no".to_vec()),
    ] {
        servers.push(Server::start([step])?);
    }
    let mut urls: Vec<_> = servers.iter().map(Server::url).collect();
    urls.push(Server::unused_url()?);
    leaks_nothing_at(transport, &urls).await
}

/// Sends a request with secrets to each server, and searches errors and traces for them.
pub(in crate::testing::conformance) async fn leaks_nothing_at(
    transport: &dyn Transport,
    urls: &[String],
) -> RuleResult {
    let capture = TraceCapture::default();
    // The subscriber is set for the thread because transports spawn tasks for connections.
    let guard = capture.start();
    let mut errors = String::new();
    for url in urls {
        collect_errors(Probe::get(url, &target()), transport, &mut errors).await;
    }
    drop(guard);
    for (what, text) in [("an error", errors), ("a trace", capture.text())] {
        let line = text.lines().find(|line| line.contains(SECRET));
        ensure(line.is_none(), || {
            let line = line.unwrap_or_default().replace(SECRET, "[secret]");
            format!("leaked a secret in {what}: {line}")
        })?;
    }
    Ok(())
}

fn target() -> String {
    format!("/probe?key={SECRET}")
}

/// Sends the probe with a secret in its body and appends the text of its error to `errors`.
async fn collect_errors(probe: Probe, transport: &dyn Transport, errors: &mut String) {
    let body = Body::full(Bytes::from_static(SECRET.as_bytes()));
    let probe = probe.method(Method::POST).body(body);
    if let Err(error) = probe.fetch(transport).await {
        let _ = writeln!(errors, "{error}");
        // `TransportError` leaves URLs out; the cause may show them.
        let _ = writeln!(errors, "{:?}", error.get_ref());
        let mut cause: Option<&dyn Error> = Some(error.get_ref());
        while let Some(error) = cause {
            let _ = writeln!(errors, "{error}");
            cause = error.source();
        }
    }
}
