//! Transports that violate one rule of the contract each.

use std::sync::Arc;

use restrait::testing::conformance::{check, check_http2};
use restrait::transport::{
    Reqwest, Transport, TransportError, TransportRequest, TransportResponse,
};
use restrait::{Body, BoxFuture};
use restrait_tests::fault::Protocol;

use super::contract::{http2_reqwest, reqwest};

/// A violation of the contract.
#[derive(Clone, Copy, PartialEq)]
enum Violation {
    SendsBeforePoll,
    AddsCookie,
    DropsBody,
    Retries,
    BuffersBody,
    IgnoresCancellation,
    IgnoresErrors,
    ReportsNotSent,
    NeverReportsNotSent,
    LogsUrl,
}

/// A violation, the transport that it wraps, and its protocol.
struct ViolatingTransport(Violation, Arc<Reqwest>, Protocol);

impl Transport for ViolatingTransport {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let Self(violation, inner, protocol) = self;
        match violation {
            Violation::AddsCookie => {
                request.headers.insert("cookie", "a=b".parse().unwrap());
            }
            Violation::DropsBody => request.body = Body::empty(),
            Violation::LogsUrl => tracing::info!(url = request.url, "sending"),
            _ => {}
        }
        let violation = *violation;
        let again = (violation == Violation::Retries).then(|| repeat(inner, *protocol, &request));
        let sent = inner.send(request);
        match violation {
            Violation::SendsBeforePoll => {
                let task = tokio::spawn(sent);
                Box::pin(async move { task.await.unwrap() })
            }
            // A spawned task continues when its future is dropped.
            Violation::IgnoresCancellation => {
                Box::pin(async move { tokio::spawn(sent).await.unwrap() })
            }
            Violation::Retries => Box::pin(async move {
                match sent.await {
                    Ok(received) if received.status.is_success() => Ok(received),
                    _ => again.unwrap().await,
                }
            }),
            Violation::BuffersBody => Box::pin(async move {
                let mut received = sent.await?;
                let mut body = Vec::new();
                while let Some(frame) =
                    std::future::poll_fn(|cx| received.body.as_mut().poll_frame(cx)).await
                {
                    body.extend_from_slice(frame?.data_ref().unwrap());
                }
                received.body = Box::pin(Body::full(body));
                Ok(received)
            }),
            Violation::IgnoresErrors => Box::pin(async move {
                let bad_gateway = |_| TransportResponse::new(http::StatusCode::BAD_GATEWAY, "");
                Ok(sent.await.unwrap_or_else(bad_gateway))
            }),
            Violation::ReportsNotSent => {
                Box::pin(async { sent.await.map_err(TransportError::not_sent) })
            }
            Violation::NeverReportsNotSent => {
                Box::pin(async { sent.await.map_err(TransportError::response_lost) })
            }
            _ => sent,
        }
    }
}

/// Repeats a request without its body.
fn repeat(
    inner: &Arc<Reqwest>,
    protocol: Protocol,
    request: &TransportRequest<'_>,
) -> BoxFuture<Result<TransportResponse, TransportError>> {
    let (inner, headers) = (Arc::clone(inner), request.headers.clone());
    let (url, method) = (request.url.to_owned(), request.route.method().clone());
    Box::pin(async move {
        let _ = &inner;
        let builder = reqwest::Client::builder().no_proxy();
        let builder = match protocol {
            Protocol::Http2 => builder.http2_prior_knowledge(),
            _ => builder,
        };
        let client = builder.build().unwrap();
        let sent = client.request(method, url).headers(headers).send().await;
        let response = sent.map_err(TransportError::response_lost)?;
        Ok(TransportResponse::new(
            response.status(),
            response.bytes().await.unwrap_or_default(),
        ))
    })
}

/// Checks that the violation of this rule for HTTP/2 is reported.
fn expect_http2_violation(
    (violation, rule): (Violation, &'static str),
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let transport =
                ViolatingTransport(violation, Arc::new(http2_reqwest()), Protocol::Http2);
            let violations = check_http2(&transport).await.unwrap_err();
            let mut rules = violations.iter().map(|violation| violation.rule);
            assert!(rules.any(|it| it.contains(rule)), "{rule}: {violations}");
        });
    })
}

#[test]
fn check_reports_each_violation_over_http2() {
    let all = [
        (Violation::AddsCookie, "unchanged over HTTP/2"),
        (Violation::DropsBody, "unchanged over HTTP/2"),
        (Violation::DropsBody, "bodies of 1 MiB"),
        (
            Violation::Retries,
            "does not retry requests whose stream was refused",
        ),
        (
            Violation::BuffersBody,
            "before the body is received over HTTP/2",
        ),
        (Violation::IgnoresCancellation, "when its future is dropped"),
        (Violation::IgnoresErrors, "is incomplete or invalid"),
        (Violation::ReportsNotSent, "as not sent only if"),
        (Violation::LogsUrl, "errors or traces over HTTP/2"),
    ];
    for check in all.map(expect_http2_violation) {
        check.join().unwrap();
    }
}

/// Checks that the violation of this rule is reported. Runs in a thread because checks are slow.
fn expect_violation((violation, rule): (Violation, &'static str)) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let violations = check(&ViolatingTransport(
                violation,
                Arc::new(reqwest()),
                Protocol::Http1,
            ))
            .await
            .unwrap_err();
            let found = violations
                .iter()
                .any(|violation| violation.rule.contains(rule));
            assert!(found, "{rule}: {violations}");
        });
    })
}

#[test]
fn check_reports_each_violation() {
    let all = [
        (
            Violation::SendsBeforePoll,
            "does nothing before its future is polled",
        ),
        (Violation::AddsCookie, "adds no `cookie`"),
        (Violation::DropsBody, "sends streaming bodies completely"),
        (Violation::Retries, "does not retry requests"),
        (
            Violation::BuffersBody,
            "returns the headers before the body is received",
        ),
        (
            Violation::IgnoresCancellation,
            "cancels a request when its future is dropped",
        ),
        (
            Violation::IgnoresErrors,
            "fails if a response is incomplete or invalid",
        ),
        (
            Violation::ReportsNotSent,
            "never if the server may have received it",
        ),
        (
            Violation::NeverReportsNotSent,
            "as not sent if the connection was refused",
        ),
        (Violation::LogsUrl, "does not leak the token, query or body"),
    ];
    for check in all.map(expect_violation) {
        check.join().unwrap();
    }
}

#[tokio::test]
async fn check_reports_redirects_of_unchecked_client() {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let violations = check(&Reqwest::unchecked(client)).await.unwrap_err();
    let text = violations.to_string();
    assert!(
        text.contains(
            "a transport does not follow redirects: followed a redirect with the status `301"
        ),
        "{text}"
    );
    assert_eq!(text, format!("{violations:?}"));
}
