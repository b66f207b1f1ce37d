//! Rules about requests and responses over HTTP/2.

use std::future::poll_fn;
use std::task::Poll;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};

use super::server::{Server, Step};
use crate::Body;
use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure, unexpected};
use crate::transport::Transport;

pub(super) async fn sends_request_unchanged(transport: &dyn Transport) -> RuleResult {
    let target = "/base/a%2Fb%3Fc/..%2F/%25/%F0%9F%8C%8D~-._?q=%26%3D&list=1&list=2&empty=";
    for (method, body, is_stream) in [
        (Method::GET, "", false),
        (Method::DELETE, "", false),
        (Method::POST, "{\"a\":1}", false),
        (Method::PUT, "streamed", true),
        (Method::PATCH, "\u{0}\r\n\r\n", false),
    ] {
        let server = Server::start(Step::ok(""))?;
        let mut probe = Probe::get(&server.url(), target)
            .method(method.clone())
            .header("accept", "application/json")
            .header("x-probe", "one, two")
            .header("x-probe", "three");
        if is_stream {
            probe = probe.body(stream(body));
        } else if !body.is_empty() {
            probe = probe.body(Body::full(body));
        }
        let headers = probe.headers.clone();
        let response = probe.fetch(transport).await;
        response.map_err(|error| unexpected(&error))?;
        let requests = server.requests();
        let [request] = &requests[..] else {
            return Err(format!("sent {} requests instead of one", requests.len()));
        };
        ensure(request.method == method.as_str(), || {
            format!("sent the method `{method}` as `{}`", request.method)
        })?;
        ensure(request.target == target, || {
            format!("sent the target `{target}` as `{}`", request.target)
        })?;
        for name in headers.keys() {
            let sent = headers.get_all(name).iter().map(HeaderValue::as_bytes);
            let received = request.header(name.as_str());
            let is_same = sent.eq(received.iter().map(|value| value.as_bytes()));
            ensure(is_same, || format!("changed the header `{name}`"))?;
        }
        for name in ["cookie", "referer", "origin"] {
            ensure(request.header(name).is_empty(), || {
                format!("added the header `{name}`")
            })?;
        }
        let (sent, received) = (body.len(), request.body.len());
        ensure(request.body == body.as_bytes(), || {
            format!("sent {received} bytes of a body with {sent} bytes")
        })?;
    }
    Ok(())
}

/// Returns a body that is sent in one frame, without a length.
fn stream(body: &'static str) -> Body {
    let frames = http_body_util::BodyExt::map_err(
        http_body_util::Full::new(Bytes::from_static(body.as_bytes())),
        |never| match never {},
    );
    Body::stream(Box::pin(frames), None)
}

pub(super) async fn transfers_large_messages(transport: &dyn Transport) -> RuleResult {
    let value = HeaderValue::from_str(&"v".repeat(12 * 1024)).map_err(|it| it.to_string())?;
    let body = Bytes::from(vec![b'b'; 1024 * 1024]);
    let headers = HeaderMap::from_iter([(http::HeaderName::from_static("x-large"), value.clone())]);
    let server = Server::start(Step::Respond(headers, body.clone()))?;
    let mut probe = Probe::get(&server.url(), "/probe").method(Method::POST);
    probe.headers.insert("x-large", value.clone());
    let response = probe.body(Body::full(body.clone())).fetch(transport).await;
    let response = response.map_err(|error| unexpected(&error))?;
    let requests = server.requests();
    let request = requests.first().ok_or("sent no request")?;
    let is_sent = request.header("x-large") == ["v".repeat(12 * 1024)] && request.body == body;
    ensure(is_sent, || "changed a large request".to_owned())?;
    let is_received = response.headers.get("x-large") == Some(&value) && response.body == body;
    ensure(is_received, || "changed a large response".to_owned())
}

pub(super) async fn respects_stream_limit(transport: &dyn Transport) -> RuleResult {
    let server = Server::with_limit([Step::ok("{}")], 4)?;
    // The client learns the limit with the first response.
    let first = Probe::get(&server.url(), "/probe").fetch(transport).await;
    first.map_err(|error| unexpected(&error))?;
    let mut running: Vec<_> = (0..50)
        .map(|_| Box::pin(Probe::get(&server.url(), "/probe").fetch(transport)))
        .collect();
    let mut failed = None;
    poll_fn(|cx| {
        running.retain_mut(|fetching| match fetching.as_mut().poll(cx) {
            Poll::Pending => true,
            Poll::Ready(result) => {
                failed = result.err().or(failed.take());
                false
            }
        });
        if running.is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    if let Some(error) = failed {
        return Err(unexpected(&error));
    }
    let count = server.requests().len();
    ensure(count == 51, || {
        format!("sent {count} requests instead of 51")
    })
}
