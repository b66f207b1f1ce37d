//! Rules about errors.

use http::Method;

use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

/// Incomplete and invalid responses.
const BROKEN_RESPONSES: &[(&str, &str)] = &[
    (
        "a body that is shorter than its length",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc",
    ),
    (
        "a body without its last chunk",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ),
    ("incomplete headers", "HTTP/1.1 200 OK\r\ncontent-le"),
    ("bytes that are not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    ("an empty response", ""),
];

pub(super) async fn rejects_broken_responses(transport: &dyn Transport) -> RuleResult {
    for (what, bytes) in BROKEN_RESPONSES {
        let server = Server::start([Step::RespondAndClose(bytes.as_bytes().to_vec())])?;
        let response = Probe::get(&server.url(), "/probe").fetch(transport).await;
        ensure(response.is_err(), || format!("accepted {what}"))?;
    }
    Ok(())
}

pub(super) async fn not_sent(transport: &dyn Transport) -> RuleResult {
    for method in [Method::GET, Method::POST] {
        let probe = Probe::get(&Server::unused_url()?, "/probe").method(method.clone());
        match probe.fetch(transport).await {
            Ok(_) => return Err("returned a response without a server".to_owned()),
            Err(error) => ensure(error.is_not_sent(), || {
                "reported a refused connection as sent".to_owned()
            })?,
        }
        for (what, bytes) in BROKEN_RESPONSES {
            let server = Server::start([Step::RespondAndClose(bytes.as_bytes().to_vec())])?;
            let probe = Probe::get(&server.url(), "/probe").method(method.clone());
            let is_not_sent =
                matches!(probe.fetch(transport).await, Err(error) if error.is_not_sent());
            ensure(!is_not_sent, || {
                format!("reported a request as not sent after {what}")
            })?;
        }
    }
    Ok(())
}
