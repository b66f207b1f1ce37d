//! better-fetch: an endpoint is a struct with a derive. If only building is measured, a backend
//! replaces the network; it gets the parsed URL and the headers.

use std::sync::Arc;

use async_trait::async_trait;
use better_fetch::{
    Auth, Client, ClientBuilder, EndpointDerive as Endpoint, HttpBackend, HttpRequest,
    HttpResponse, HttpStreamingResponse,
};
use serde::Serialize;

use crate::contender::{Build, Call};
use crate::input::{ACCEPT_VERSION, INPUT, Input, JSON, Stats};
use crate::sink::{Finished, poll_once, sink_forever, text};

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/instances/:instance_id/orgs/:org_id/payloadCounts")]
#[expect(dead_code, reason = "the derive reads the types of the fields")]
struct PayloadCounts {
    #[response]
    response: Stats,
    #[param]
    instance_id: String,
    #[param]
    org_id: String,
    #[query]
    query: Query,
}

#[derive(Default, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "the endpoint takes them")]
struct Query {
    #[serde(rename = "_actions")]
    actions: bool,
    #[serde(rename = "_links")]
    links: bool,
    #[serde(rename = "_embedded")]
    embedded: bool,
    start: u64,
    end: u64,
    #[serde(rename = "asBytes")]
    as_bytes: bool,
}

struct Stop;

impl Finished for HttpRequest {
    fn show(&self) -> String {
        text(self.method.as_str(), self.url.as_str(), &self.headers)
    }
}

#[async_trait]
impl HttpBackend for Stop {
    async fn execute(&self, request: HttpRequest) -> better_fetch::Result<HttpResponse> {
        sink_forever(request).await
    }

    async fn execute_stream(
        &self,
        request: HttpRequest,
    ) -> better_fetch::Result<HttpStreamingResponse> {
        sink_forever(request).await
    }
}

fn made(
    base: &str,
    shape: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> better_fetch::Result<Client> {
    let builder = ClientBuilder::new()
        .base_url(base)?
        .default_header("accept", JSON)?
        .default_header("accept-version", ACCEPT_VERSION)?
        .default_header("losantdomain", INPUT.domain)?
        .auth(Auth::bearer(INPUT.token));
    shape(builder).build()
}

async fn counts(client: &Client, input: &Input<'_>) -> better_fetch::Result<Stats> {
    let params = PayloadCountsParams {
        instance_id: input.instance_id.to_owned(),
        org_id: input.org_id.to_owned(),
    };
    let query = Query {
        actions: input.actions,
        links: input.links,
        embedded: input.embedded,
        start: input.start,
        end: input.end,
        as_bytes: input.as_bytes,
    };
    let call = client.call::<PayloadCounts>().params(params).query(query)?;
    call.send_json().await
}

pub(super) fn build(base: &str) -> Build {
    let client = made(base, |builder| builder.backend(Arc::new(Stop))).expect("a client");
    Box::new(move |input| poll_once(counts(&client, input)))
}

pub(super) fn call(base: &str) -> Call {
    let client = Arc::new(made(base, |builder| builder).expect("a client"));
    Box::new(move |input| {
        let client = Arc::clone(&client);
        Box::pin(async move { counts(&client, input).await.expect("counts").len() })
    })
}
