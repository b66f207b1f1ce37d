//! The pooled client of hyper-util, used by a careful developer.
//!
//! The same care as in the baseline, and the same connection settings as restrait: HTTPS if the URL
//! requires it, `TCP_NODELAY`, and a timeout for idle connections.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION};
use http::{Request, Uri};
use http_body_util::{BodyExt, Empty};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::crypto::aws_lc_rs;

use super::hand::segment;
use super::{Build, Call};
use crate::input::{ACCEPT_VERSION, Input, JSON, Stats};
use crate::sink::sink;

pub(super) fn build(base: &str) -> Build {
    let base = base.to_owned();
    Box::new(move |input| sink(request(&base, input)))
}

pub(super) fn call(base: &str) -> Call {
    let (client, base) = (client(), base.to_owned());
    Box::new(move |input| {
        let sent = client.request(request(&base, input));
        Box::pin(async move {
            let response = sent.await.expect("a response");
            assert!(response.status().is_success(), "{}", response.status());
            let body = response.into_body().collect().await.expect("a body");
            let stats: Stats = serde_json::from_slice(&body.to_bytes()).expect("counts");
            stats.len()
        })
    })
}

fn client() -> Client<HttpsConnector<HttpConnector>, Empty<Bytes>> {
    let mut http = HttpConnector::new();
    http.enforce_http(false);
    http.set_nodelay(true);
    let connector = HttpsConnectorBuilder::new()
        .with_provider_and_platform_verifier(aws_lc_rs::default_provider())
        .expect("certificates")
        .https_or_http()
        .enable_http1()
        .wrap_connector(http);
    Client::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .build(connector)
}

fn request(base: &str, input: &Input<'_>) -> Request<Empty<Bytes>> {
    let Input {
        actions,
        links,
        embedded,
        start,
        end,
        as_bytes,
        ..
    } = input;
    let (instance_id, org_id) = (segment(input.instance_id), segment(input.org_id));
    let uri = format!(
        "{base}/instances/{instance_id}/orgs/{org_id}/payloadCounts\
         ?_actions={actions}&_links={links}&_embedded={embedded}&start={start}&end={end}&asBytes={as_bytes}"
    );
    let uri = Uri::try_from(uri).expect("a URI");
    Request::get(uri)
        .header(ACCEPT, JSON)
        .header("accept-version", ACCEPT_VERSION)
        .header("losantdomain", input.domain)
        .header(AUTHORIZATION, format!("Bearer {}", input.token))
        .body(Empty::new())
        .expect("a request")
}
