//! The checks of rules about streaming and cancellation, over any version of HTTP.

use std::future::poll_fn;
use std::time::Duration;

use super::RuleResult;
use super::observed::Observed;
use super::probe::{Probe, ensure, unexpected};
use crate::time;
use crate::transport::Transport;

/// Checks that the headers are returned before the body arrives.
///
/// The server sends a body in two parts.
pub(super) async fn headers_first(
    transport: &dyn Transport,
    url: &str,
    server: &Observed,
) -> RuleResult {
    let future = Probe::get(url, "/probe").send(transport);
    let mut response = future.await.map_err(|error| unexpected(&error))?;
    // The server continues after its timeout, so that a transport that waits does not hang.
    ensure(!server.has_timed_out(), || {
        "waited for the body before returning the headers".to_owned()
    })?;
    server.resume();
    let frame = poll_fn(|cx| response.body.as_mut().poll_frame(cx)).await;
    let is_data = matches!(frame, Some(Ok(frame)) if frame.data_ref().is_some());
    ensure(is_data, || {
        "did not return the body after the headers".to_owned()
    })
}

/// Checks that dropping the future cancels the request.
///
/// The server does not respond. `problem` describes what it observes otherwise.
pub(super) async fn dropped_future(
    transport: &dyn Transport,
    url: &str,
    server: &Observed,
    problem: &str,
) -> RuleResult {
    let mut future = Probe::get(url, "/probe").send(transport);
    for _ in 0..100 {
        let early = time::within(Duration::from_millis(50), &mut future).await;
        ensure(early.is_err(), || {
            "returned a response before the server sent one".to_owned()
        })?;
        if !server.requests().is_empty() {
            break;
        }
    }
    ensure(!server.requests().is_empty(), || {
        "sent nothing for 5 seconds".to_owned()
    })?;
    drop(future);
    ensure(server.is_cancelled().await, || problem.to_owned())
}

/// Checks that dropping the response ends its body.
///
/// The server sends an endless body. `problem` describes what it observes otherwise.
pub(super) async fn dropped_body(
    transport: &dyn Transport,
    url: &str,
    server: &Observed,
    problem: &str,
) -> RuleResult {
    let future = Probe::get(url, "/probe").send(transport);
    let mut response = future.await.map_err(|error| unexpected(&error))?;
    let frame = poll_fn(|cx| response.body.as_mut().poll_frame(cx)).await;
    ensure(matches!(frame, Some(Ok(_))), || {
        "returned no body".to_owned()
    })?;
    drop(response);
    ensure(server.is_cancelled().await, || problem.to_owned())
}
