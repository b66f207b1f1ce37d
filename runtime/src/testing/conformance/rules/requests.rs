//! Rules about requests.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::{HeaderValue, Method};

use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure, unexpected};
use crate::testing::conformance::request::ReceivedRequest;
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;
use crate::{Body, time};

pub(super) async fn sends_nothing_before_poll(transport: &dyn Transport) -> RuleResult {
    let server = Server::start([Step::ok("")])?;
    let future = Probe::get(&server.url(), "/probe").send(transport);
    time::sleep(std::time::Duration::from_millis(50)).await;
    let count = server.requests().len();
    drop(future);
    ensure(count == 0, || {
        "sent the request before its future was polled".to_owned()
    })
}

/// Returns the only request that the server received.
fn only_request(server: &Server) -> Result<ReceivedRequest, String> {
    let mut requests = server.requests();
    match (requests.pop(), requests.len()) {
        (Some(request), 0) => Ok(request),
        (None, _) => Err("sent no request".to_owned()),
        (Some(_), more) => Err(format!("sent {} requests instead of one", more + 1)),
    }
}

pub(super) async fn sends_request_unchanged(transport: &dyn Transport) -> RuleResult {
    // Encoded separators, percent signs and non-ASCII characters.
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
            .map_err(|error| unexpected(&error))?;
        let request = only_request(&server)?;
        ensure(request.method == method.as_str(), || {
            format!("sent the method `{method}` as `{}`", request.method)
        })?;
        ensure(request.target == target, || {
            format!("sent the target `{target}` as `{}`", request.target)
        })?;
        for name in headers.keys() {
            let sent: Vec<_> = headers
                .get_all(name)
                .iter()
                .map(HeaderValue::as_bytes)
                .collect();
            let received: Vec<_> = request.header(name.as_str());
            let same = sent
                .iter()
                .copied()
                .eq(received.iter().map(|value| value.as_bytes()));
            ensure(same, || format!("changed the header `{name}`"))?;
        }
        let names: BTreeSet<_> = request
            .headers
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        for name in ["cookie", "referer", "origin"] {
            ensure(!names.contains(name), || {
                format!("added the header `{name}`")
            })?;
        }
        ensure(request.body == body.as_bytes(), || {
            format!(
                "sent {} bytes of a body with {} bytes",
                request.body.len(),
                body.len()
            )
        })?;
    }
    Ok(())
}

pub(super) async fn sends_streams(transport: &dyn Transport) -> RuleResult {
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
            .map_err(|error| unexpected(&error))?;
        let request = only_request(&server)?;
        ensure(request.body == b"streamed", || {
            "sent an incomplete body".to_owned()
        })?;
        let length_header = request.header("content-length");
        ensure(length.is_none() || length_header == ["8"], || {
            "did not send `content-length`".to_owned()
        })?;
    }
    Ok(())
}

pub(super) async fn keeps_path(transport: &dyn Transport) -> RuleResult {
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
                let request = only_request(&server)?;
                ensure(request.target == target, || {
                    format!("sent the target `{target}` as `{}`", request.target)
                })?;
            }
            Err(error) => {
                let is_refused = error.is_not_sent() && server.requests().is_empty();
                ensure(is_refused, || {
                    format!("reported the refused target `{target}` as sent")
                })?;
            }
        }
    }
    Ok(())
}
