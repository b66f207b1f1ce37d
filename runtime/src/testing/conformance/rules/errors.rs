//! Errors: where there is no answer, and what is known then.

use http::Method;

use crate::testing::conformance::Outcome;
use crate::testing::conformance::probe::{Probe, ensure};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

/// Answers that break off, and what is none.
const BROKEN: &[(&str, &str)] = &[
    (
        "a body that is shorter than its length",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc",
    ),
    (
        "a body without its last chunk",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ),
    ("headers that break off", "HTTP/1.1 200 OK\r\ncontent-le"),
    ("what is no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    ("nothing", ""),
];

pub(super) async fn broken_answers(transport: &dyn Transport) -> Outcome {
    for (what, bytes) in BROKEN {
        let server = Server::start([Step::Last(bytes.as_bytes().to_vec())])?;
        let answer = Probe::get(&server.url(), "/probe").fetch(transport).await;
        ensure(answer.is_err(), || format!("it takes {what} for an answer"))?;
    }
    Ok(())
}

pub(super) async fn not_sent(transport: &dyn Transport) -> Outcome {
    for method in [Method::GET, Method::POST] {
        let nobody = Probe::get(&Server::nobody()?, "/probe").method(method.clone());
        match nobody.fetch(transport).await {
            Ok(_) => return Err("it answers for a server that is not there".to_owned()),
            Err(error) => ensure(error.is_not_sent(), || {
                "it does not say so where nobody was there".to_owned()
            })?,
        }
        for (what, bytes) in BROKEN {
            let server = Server::start([Step::Last(bytes.as_bytes().to_vec())])?;
            let probe = Probe::get(&server.url(), "/probe").method(method.clone());
            let unsent = matches!(probe.fetch(transport).await, Err(error) if error.is_not_sent());
            ensure(!unsent, || format!("it says so after {what}"))?;
        }
    }
    Ok(())
}
