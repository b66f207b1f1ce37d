//! pincer: a macro with its own client, which uses hyper-util. If only building is measured, a
//! layer replaces the network.
#![expect(clippy::too_many_arguments, reason = "the endpoint has as many params")]

use std::future::{Pending, pending};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::Full;
use pincer::prelude::*;
use tower::{Layer, Service};

use crate::contender::{Build, Call};
use crate::input::{Input, Stats};
use crate::sink::{poll_once, sink};

#[pincer(url = "http://localhost")]
#[headers(Accept_Version = "^1.29.3")]
pub(crate) trait Orgs {
    #[get("/instances/{instanceId}/orgs/{orgId}/payloadCounts")]
    async fn payload_counts(
        &self,
        #[path("instanceId")] instance_id: &str,
        #[path("orgId")] org_id: &str,
        #[query("_actions")] actions: bool,
        #[query("_links")] links: bool,
        #[query("_embedded")] embedded: bool,
        #[query] start: u64,
        #[query] end: u64,
        #[query("asBytes")] as_bytes: bool,
        #[header("losantdomain")] domain: &str,
        #[header("authorization")] token: &str,
    ) -> pincer::Result<Stats>;
}

#[derive(Clone)]
struct Stop;

impl<S> Layer<S> for Stop {
    type Service = Self;

    fn layer(&self, _: S) -> Self {
        Self
    }
}

impl Service<pincer::Request<Bytes>> for Stop {
    type Response = pincer::Response<Bytes>;
    type Error = pincer::Error;
    type Future = Pending<std::result::Result<Self::Response, pincer::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<std::result::Result<(), pincer::Error>> {
        Poll::Ready(Ok(()))
    }

    // Repeats the steps of pincer's client up to the request for hyper.
    fn call(&mut self, request: pincer::Request<Bytes>) -> Self::Future {
        let (method, url, headers, body, _) = request.into_parts();
        let mut finished = http::Request::builder()
            .method(http::Method::from(method))
            .uri(url.as_str());
        for (name, value) in &headers {
            finished = finished.header(name.as_str(), value.as_str());
        }
        let body = body.map(Full::new).unwrap_or_default();
        sink(finished.body(body).expect("a request"));
        pending()
    }
}

async fn counts(client: &OrgsClient, input: &Input<'_>) -> Stats {
    let Input {
        instance_id,
        org_id,
        actions,
        links,
        embedded,
        start,
        end,
        as_bytes,
        domain,
        token,
    } = *input;
    let token = format!("Bearer {token}");
    let counts = client.payload_counts(
        instance_id,
        org_id,
        actions,
        links,
        embedded,
        start,
        end,
        as_bytes,
        domain,
        &token,
    );
    counts.await.expect("counts")
}

/// Selects a cryptographic library, because rustls has two in this dependency graph.
fn choose_crypto() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}

pub(super) fn build(base: &str) -> Build {
    choose_crypto();
    let http = pincer::HyperClient::builder().layer(Stop).build();
    let client = OrgsClientBuilder::default()
        .base_url(base)
        .client(http)
        .build();
    let client = client.expect("a client");
    Box::new(move |input| poll_once(counts(&client, input)))
}

pub(super) fn call(base: &str) -> Call {
    choose_crypto();
    let client = OrgsClientBuilder::default().base_url(base).build();
    let client = Arc::new(client.expect("a client"));
    Box::new(move |input| {
        let client = Arc::clone(&client);
        Box::pin(async move { counts(&client, input).await.len() })
    })
}
