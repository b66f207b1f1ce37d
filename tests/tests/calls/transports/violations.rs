//! Transports that break the contract: each is detected by the rule that it breaks.

use std::sync::Arc;

use restrait::testing::conformance::check;
use restrait::transport::{
    Reqwest, Transport, TransportError, TransportRequest, TransportResponse,
};
use restrait::{Body, BoxFuture};

use super::contract::reqwest;

/// Additional behaviour of a transport that breaks the contract.
#[derive(Clone, Copy, PartialEq)]
enum Violation {
    StartsAtOnce,
    AddsACookie,
    DropsTheBody,
    Retries,
    ReadsItAllFirst,
    ForgetsToStop,
    TakesAnythingForAnAnswer,
    SaysNotSent,
    NeverSaysNotSent,
    Logs,
}

struct Over(Violation, Arc<Reqwest>);

impl Transport for Over {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let Self(violations, inner) = self;
        match violations {
            Violation::AddsACookie => {
                request.headers.insert("cookie", "a=b".parse().unwrap());
            }
            Violation::DropsTheBody => request.body = Body::empty(),
            Violation::Logs => tracing::info!(url = request.url, "sending"),
            _ => {}
        }
        let violations = *violations;
        let again = (violations == Violation::Retries).then(|| repeat(inner, &request));
        let sent = inner.send(request);
        match violations {
            Violation::StartsAtOnce => {
                let task = tokio::spawn(sent);
                Box::pin(async move { task.await.unwrap() })
            }
            // The task continues after the call is dropped.
            Violation::ForgetsToStop => Box::pin(async move { tokio::spawn(sent).await.unwrap() }),
            Violation::Retries => Box::pin(async move {
                match sent.await {
                    Ok(received) if received.status.is_success() => Ok(received),
                    _ => again.unwrap().await,
                }
            }),
            Violation::ReadsItAllFirst => Box::pin(async move {
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
            Violation::TakesAnythingForAnAnswer => Box::pin(async move {
                let lost = |_| TransportResponse::new(http::StatusCode::BAD_GATEWAY, "");
                Ok(sent.await.unwrap_or_else(lost))
            }),
            Violation::SaysNotSent => {
                Box::pin(async { sent.await.map_err(TransportError::not_sent) })
            }
            Violation::NeverSaysNotSent => {
                Box::pin(async { sent.await.map_err(TransportError::lost) })
            }
            _ => sent,
        }
    }
}

/// Copies a request, if its body can be copied.
fn repeat(
    inner: &Arc<Reqwest>,
    request: &TransportRequest<'_>,
) -> BoxFuture<Result<TransportResponse, TransportError>> {
    let (inner, headers) = (Arc::clone(inner), request.headers.clone());
    let (url, method) = (request.url.to_owned(), request.route.method().clone());
    Box::pin(async move {
        let _ = &inner;
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let sent = client.request(method, url).headers(headers).send().await;
        let response = sent.map_err(TransportError::lost)?;
        Ok(TransportResponse::new(
            response.status(),
            response.bytes().await.unwrap_or_default(),
        ))
    })
}

/// Returns `true` if the check detects this transport by this rule. Runs in a thread, because the
/// checks are slow.
fn is_detected((violations, rule): (Violation, &'static str)) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let violations = check(&Over(violations, Arc::new(reqwest())))
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
fn detects_each_violation() {
    let all = [
        (
            Violation::StartsAtOnce,
            "does nothing before its future is polled",
        ),
        (Violation::AddsACookie, "no headers of others"),
        (
            Violation::DropsTheBody,
            "sends a body that is a stream, whole",
        ),
        (Violation::Retries, "repeats no request"),
        (
            Violation::ReadsItAllFirst,
            "gives the headers before the body has arrived",
        ),
        (
            Violation::ForgetsToStop,
            "gives a request up when its future is dropped",
        ),
        (
            Violation::TakesAnythingForAnAnswer,
            "fails where an answer breaks off or is none",
        ),
        (Violation::SaysNotSent, "never when it may have arrived"),
        (
            Violation::NeverSaysNotSent,
            "was not sent when nobody was there",
        ),
        (Violation::Logs, "tells neither token nor query nor body"),
    ];
    for check in all.map(is_detected) {
        check.join().unwrap();
    }
}

#[tokio::test]
async fn unchecked_client_follows_redirects() {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let violations = check(&Reqwest::unchecked(client)).await.unwrap_err();
    let text = violations.to_string();
    assert!(
        text.contains("a transport follows no redirect; this one: it follows a 301"),
        "{text}"
    );
    assert_eq!(text, format!("{violations:?}"));
}
