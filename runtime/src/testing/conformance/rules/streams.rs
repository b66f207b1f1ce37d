//! Answers that take their time, and callers that do not.

use std::future::poll_fn;
use std::time::Duration;

use crate::testing::conformance::Outcome;
use crate::testing::conformance::probe::{Probe, ensure, failed};
use crate::testing::conformance::server::{Server, Step};
use crate::time;
use crate::transport::Transport;

pub(super) async fn headers_first(transport: &dyn Transport) -> Outcome {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n".to_vec();
    let server = Server::start([Step::Halting(head, b"body".to_vec())])?;
    let sent = Probe::get(&server.url(), "/probe").send(transport);
    let mut received = sent.await.map_err(|error| failed(&error))?;
    // The server goes on by itself in the end, so that a transport that waits does not hang.
    ensure(!server.went_on(), || "it waits for the body".to_owned())?;
    server.tell();
    let frame = poll_fn(|cx| received.body.as_mut().poll_frame(cx)).await;
    let arrived = matches!(frame, Some(Ok(frame)) if frame.data_ref().is_some());
    ensure(arrived, || "the body does not arrive after them".to_owned())
}

pub(super) async fn dropped_future(transport: &dyn Transport) -> Outcome {
    let server = Server::start([Step::Hang])?;
    let mut sent = Probe::get(&server.url(), "/probe").send(transport);
    for _ in 0..100 {
        let early = time::within(Duration::from_millis(50), &mut sent).await;
        ensure(early.is_err(), || {
            "it answers for a server that does not".to_owned()
        })?;
        if !server.seen().is_empty() {
            break;
        }
    }
    ensure(!server.seen().is_empty(), || {
        "it sends nothing for five seconds".to_owned()
    })?;
    drop(sent);
    ensure(server.is_closed().await, || {
        "it keeps the connection open".to_owned()
    })
}

pub(super) async fn dropped_body(transport: &dyn Transport) -> Outcome {
    let head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    let server = Server::start([Step::Endless(head, vec![b'x'; 4096])])?;
    let sent = Probe::get(&server.url(), "/probe").send(transport);
    let mut received = sent.await.map_err(|error| failed(&error))?;
    let frame = poll_fn(|cx| received.body.as_mut().poll_frame(cx)).await;
    ensure(matches!(frame, Some(Ok(_))), || {
        "no body arrives".to_owned()
    })?;
    drop(received);
    ensure(server.is_closed().await, || "it reads on".to_owned())
}
