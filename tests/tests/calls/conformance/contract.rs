//! All transports conform to the contract.

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use restrait::Body;
use restrait::testing::conformance::{Violations, check, check_http2, http2_rules, rules};
use restrait::transport::{Reqwest, Tower, TransportService};
use restrait_tests::fault::{client_config, root_certificate};
use tower::ServiceBuilder;
use tower_http::set_header::SetRequestHeaderLayer;
use tower_http::trace::TraceLayer;

use super::over_tls::OverTls;

pub(crate) fn reqwest() -> Reqwest {
    Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap()
}

/// Returns a transport that speaks HTTP/2 without TLS.
pub(crate) fn http2_reqwest() -> Reqwest {
    Reqwest::new(|builder| builder.no_proxy().http2_prior_knowledge()).unwrap()
}

/// Returns a transport that trusts the certificates of the fault server.
fn tls_reqwest() -> Reqwest {
    let transport = Reqwest::new(|builder| {
        let root = reqwest::Certificate::from_der(&root_certificate()).unwrap();
        builder.no_proxy().tls_certs_only([root])
    });
    transport.unwrap()
}

fn http2_hyper() -> restrait::transport::Hyper {
    let builder = restrait::transport::Hyper::builder().tls(client_config());
    builder.http2_prior_knowledge().build().unwrap()
}

fn tls_hyper() -> restrait::transport::Hyper {
    let builder = restrait::transport::Hyper::builder().tls(client_config());
    builder.build().unwrap()
}

fn hyper() -> Hyper<HttpConnector, Body> {
    Hyper::builder(TokioExecutor::new()).build(HttpConnector::new())
}

/// Returns `true` if hyper could not connect.
fn is_not_sent(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<hyper_util::client::legacy::Error>();
    error.is_some_and(hyper_util::client::legacy::Error::is_connect)
}

#[tokio::test]
async fn reqwest_conforms() -> Result<(), Violations> {
    check(&reqwest()).await
}

#[tokio::test]
async fn hyper_conforms() -> Result<(), Violations> {
    check(&restrait::transport::Hyper::new().unwrap()).await
}

#[tokio::test]
async fn hyper_with_tower_conforms() -> Result<(), Violations> {
    check(&Tower::new(hyper()).not_sent_if(is_not_sent)).await
}

#[tokio::test]
async fn layers_of_tower_http_conform() -> Result<(), Violations> {
    let traced = SetRequestHeaderLayer::overriding(
        "x-of-the-layer".parse().unwrap(),
        http::HeaderValue::from_static("1"),
    );
    // By default, the trace layer records the URI.
    let quiet = TraceLayer::new_for_http()
        .make_span_with(|_: &http::Request<Body>| tracing::info_span!("request"));
    let service = ServiceBuilder::new()
        .layer(traced)
        .layer(quiet)
        .concurrency_limit(4)
        .service(TransportService::new(reqwest()));
    check(&Tower::new(service)).await
}

/// Accepts a known gap: reqwest with decompression takes a reset without an error for the end of the
/// body.
fn without_gap_of_reqwest(result: Result<(), Violations>) -> Result<(), Violations> {
    let is_gap = |violations: &Violations| {
        let problems: Vec<_> = violations.iter().map(|it| it.problem.as_str()).collect();
        problems == ["accepted a body that was reset with `NO_ERROR`"]
    };
    match result {
        Err(violations) if is_gap(&violations) => Ok(()),
        result => result,
    }
}

#[tokio::test]
async fn reqwest_conforms_over_http2() -> Result<(), Violations> {
    without_gap_of_reqwest(check_http2(&http2_reqwest()).await)
}

#[tokio::test]
async fn hyper_conforms_over_http2() -> Result<(), Violations> {
    check_http2(&http2_hyper()).await
}

#[tokio::test]
async fn layers_conform_over_http2() -> Result<(), Violations> {
    let service = ServiceBuilder::new()
        .concurrency_limit(20)
        .service(TransportService::new(http2_hyper()));
    check_http2(&Tower::new(service)).await
}

#[tokio::test]
async fn reqwest_conforms_over_tls() -> Result<(), Violations> {
    check(&OverTls::new(tls_reqwest(), "http/1.1")).await
}

#[tokio::test]
async fn hyper_conforms_over_tls() -> Result<(), Violations> {
    check(&OverTls::new(tls_hyper(), "http/1.1")).await
}

#[tokio::test]
async fn reqwest_conforms_over_tls_and_http2() -> Result<(), Violations> {
    without_gap_of_reqwest(check_http2(&OverTls::new(tls_reqwest(), "h2")).await)
}

#[tokio::test]
async fn hyper_conforms_over_tls_and_http2() -> Result<(), Violations> {
    check_http2(&OverTls::new(tls_hyper(), "h2")).await
}

#[test]
fn rules_are_sentences() {
    assert_eq!((rules().count(), http2_rules().count()), (14, 10));
    for rule in rules().chain(http2_rules()) {
        assert!(!rule.contains("  ") && !rule.ends_with('.'), "{rule}");
    }
}
