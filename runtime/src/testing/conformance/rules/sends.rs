//! What is sent: all that was prepared, and nothing else.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::{HeaderValue, Method};

use crate::testing::conformance::Outcome;
use crate::testing::conformance::probe::{Probe, ensure, failed};
use crate::testing::conformance::request::Seen;
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;
use crate::{Body, time};

pub(super) async fn nothing_before_it_is_polled(transport: &dyn Transport) -> Outcome {
    let server = Server::start([Step::ok("")])?;
    let future = Probe::get(&server.url(), "/probe").send(transport);
    time::sleep(std::time::Duration::from_millis(50)).await;
    let early = server.seen().len();
    drop(future);
    ensure(early == 0, || "it sends the request at once".to_owned())
}

/// The one request that the server saw.
fn one(server: &Server) -> Result<Seen, String> {
    let mut seen = server.seen();
    match (seen.pop(), seen.len()) {
        (Some(request), 0) => Ok(request),
        (_, more) => Err(format!(
            "the server saw {} requests instead of one",
            more + 1
        )),
    }
}

pub(super) async fn what_was_prepared(transport: &dyn Transport) -> Outcome {
    // Encoded like the pipeline does it: separators, blanks, percent signs, all of Unicode.
    let target = "/base/a%2Fb%3Fc/..%2F/%25/%F0%9F%8C%8D~-._?q=%26%3D&list=1&list=2&empty=";
    let long = "x".repeat(100_000);
    for (method, body) in [
        (Method::GET, ""),
        (Method::HEAD, ""),
        (Method::DELETE, ""),
        (Method::POST, "{\"a\":1}"),
        (Method::PUT, long.as_str()),
        (Method::PATCH, "\u{0}\r\n\r\n"),
    ] {
        let server = Server::start([Step::ok("")])?;
        let mut probe = Probe::get(&server.url(), target)
            .method(method.clone())
            .header("accept", "application/json")
            .header("user-agent", "probe/1")
            .header("x-probe", "one, two")
            .header("x-probe", "three");
        if !body.is_empty() {
            let body = Body::full(Bytes::copy_from_slice(body.as_bytes()));
            probe = probe.header("content-type", "application/json").body(body);
        }
        let headers = probe.headers.clone();
        probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
        let seen = one(&server)?;
        ensure(seen.method == method.as_str(), || {
            format!("{method} arrives as {}", seen.method)
        })?;
        ensure(seen.target == target, || {
            format!("{target} arrives as {}", seen.target)
        })?;
        for name in headers.keys() {
            let sent: Vec<_> = headers
                .get_all(name)
                .iter()
                .map(HeaderValue::as_bytes)
                .collect();
            let arrived: Vec<_> = seen.header(name.as_str());
            let same = sent
                .iter()
                .copied()
                .eq(arrived.iter().map(|it| it.as_bytes()));
            ensure(same, || {
                format!("the header `{name}` does not arrive as it was sent")
            })?;
        }
        let arrived: BTreeSet<_> = seen.headers.iter().map(|(name, _)| name.as_str()).collect();
        for name in ["cookie", "referer", "origin"] {
            ensure(!arrived.contains(name), || {
                format!("it adds a header `{name}`")
            })?;
        }
        ensure(seen.body == body.as_bytes(), || {
            format!(
                "a body of {} bytes arrives as {} bytes",
                body.len(),
                seen.body.len()
            )
        })?;
    }
    Ok(())
}

pub(super) async fn streams(transport: &dyn Transport) -> Outcome {
    for length in [None, Some(8)] {
        let server = Server::start([Step::ok("")])?;
        let frames = http_body_util::BodyExt::map_err(
            http_body_util::Full::new(Bytes::from_static(b"streamed")),
            |never| match never {},
        );
        let probe = Probe::get(&server.url(), "/probe").method(Method::POST);
        let probe = probe.body(Body::stream(Box::pin(frames), length));
        probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
        let seen = one(&server)?;
        ensure(seen.body == b"streamed", || {
            "the body does not arrive whole".to_owned()
        })?;
        let said = seen.header("content-length");
        ensure(length.is_none() || said == ["8"], || {
            "the length is not sent".to_owned()
        })?;
    }
    Ok(())
}

pub(super) async fn no_other_path(transport: &dyn Transport) -> Outcome {
    for target in [
        "/a/../b",
        "/a/%2e%2e/b",
        "/a/./b",
        "/a//b",
        "/a\\b",
        "/a/%2E/b",
    ] {
        let server = Server::start([Step::ok("")])?;
        match Probe::get(&server.url(), target).fetch(transport).await {
            Ok(_) => {
                let seen = one(&server)?;
                ensure(seen.target == target, || {
                    format!("{target} arrives as {}", seen.target)
                })?;
            }
            Err(error) => {
                let refused = error.is_not_sent() && server.seen().is_empty();
                ensure(refused, || {
                    format!("it refuses {target} without saying that nothing was sent")
                })?;
            }
        }
    }
    Ok(())
}
