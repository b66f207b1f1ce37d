//! Rules about streaming and cancellation over HTTP/2.

use super::server::{Server, Step};
use crate::testing::conformance::{RuleResult, streaming};
use crate::transport::Transport;

pub(super) async fn headers_first(transport: &dyn Transport) -> RuleResult {
    let server = Server::start(Step::RespondInTwoParts)?;
    streaming::headers_first(transport, &server.url(), &server).await
}

pub(super) async fn dropped_future(transport: &dyn Transport) -> RuleResult {
    let server = Server::start(Step::Hang)?;
    streaming::dropped_future(transport, &server.url(), &server, "kept the stream open").await
}

pub(super) async fn dropped_body(transport: &dyn Transport) -> RuleResult {
    let server = Server::start(Step::Endless)?;
    let problem = "continued to receive the body";
    streaming::dropped_body(transport, &server.url(), &server, problem).await
}
