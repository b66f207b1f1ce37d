//! Secrets: nowhere but in the request.

use std::error::Error;
use std::fmt::Write;

use bytes::Bytes;
use http::Method;

use crate::Body;
use crate::testing::conformance::Outcome;
use crate::testing::conformance::capture::Capture;
use crate::testing::conformance::probe::{Probe, SECRET, ensure};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

pub(super) async fn nowhere(transport: &dyn Transport) -> Outcome {
    let capture = Capture::default();
    // On the thread and not on the future: connections are served by tasks of their own.
    let guard = tracing::subscriber::set_default(capture.clone());
    let mut errors = String::new();
    let echo = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{SECRET}",
        SECRET.len()
    );
    for step in [
        Step::RawResponse(echo.into()),
        Step::Last(Vec::new()),
        Step::Last(b"no".to_vec()),
    ] {
        let server = Server::start([step])?;
        tell(Probe::get(&server.url(), &target()), transport, &mut errors).await;
    }
    tell(
        Probe::get(&Server::nobody()?, &target()),
        transport,
        &mut errors,
    )
    .await;
    drop(guard);
    for (what, text) in [("an error", errors), ("a trace", capture.text())] {
        let line = text.lines().find(|line| line.contains(SECRET));
        ensure(line.is_none(), || {
            let line = line.unwrap_or_default().replace(SECRET, "[secret]");
            format!("{what} tells it: {line}")
        })?;
    }
    Ok(())
}

fn target() -> String {
    format!("/probe?key={SECRET}")
}

/// Sends the probe with a secret in its body too, and writes down what its error says.
async fn tell(probe: Probe, transport: &dyn Transport, errors: &mut String) {
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
