//! All transports conform to the contract.

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use restrait::Body;
use restrait::testing::conformance::{Violations, check, rules};
use restrait::transport::{Reqwest, Tower, TransportService};
use tower::ServiceBuilder;
use tower_http::set_header::SetRequestHeaderLayer;
use tower_http::trace::TraceLayer;

pub(crate) fn reqwest() -> Reqwest {
    Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap()
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

#[test]
fn rules_are_sentences() {
    assert_eq!(rules().count(), 14);
    for rule in rules() {
        assert!(!rule.contains("  ") && !rule.ends_with('.'), "{rule}");
    }
}
