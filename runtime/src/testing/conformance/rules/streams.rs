//! Rules about streaming and cancellation.

use crate::testing::conformance::server::{Server, Step};
use crate::testing::conformance::{RuleResult, streaming};
use crate::transport::Transport;

pub(super) async fn headers_first(transport: &dyn Transport) -> RuleResult {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n".to_vec();
    let server = Server::start([Step::RespondInTwoParts(head, b"body".to_vec())])?;
    streaming::headers_first(transport, &server.url(), &server).await
}

pub(super) async fn dropped_future(transport: &dyn Transport) -> RuleResult {
    let server = Server::start([Step::Hang])?;
    let problem = "kept the connection open";
    streaming::dropped_future(transport, &server.url(), &server, problem).await
}

pub(super) async fn dropped_body(transport: &dyn Transport) -> RuleResult {
    let head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    let server = Server::start([Step::Endless(head, vec![b'x'; 4096])])?;
    let problem = "continued to read the body";
    streaming::dropped_body(transport, &server.url(), &server, problem).await
}
