//! restrait: a declaration of the endpoint, and the published client.

use restrait::transport::{Hyper, Reqwest};
use restrait::{api, client, endpoint};

use super::{Build, Call};
use crate::input::{INPUT, Input, Stats};
use crate::sink::sink;

#[doc(hidden)]
pub use restrait;

#[client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.29.3"),
    resources(Orgs)
)]
pub(crate) struct Client {
    #[header("losantdomain")]
    losantdomain: Option<String>,
}

#[api(crate::contender::ours::Client, rename_all = "camelCase")]
pub(crate) trait Orgs {
    /// Counts payloads.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/payloadCounts"
    )]
    fn payload_counts(
        &self,
        instance_id: &str,
        org_id: &str,
        #[query("_actions")] actions: Option<bool>,
        #[query("_links")] links: Option<bool>,
        #[query("_embedded")] embedded: Option<bool>,
        start: Option<u64>,
        end: Option<u64>,
        as_bytes: Option<bool>,
    ) -> Stats;
}

fn made(base: &str, shape: impl FnOnce(Builder) -> Builder) -> Client {
    let builder = Client::builder().base_url(base).token(INPUT.token);
    let builder = builder.common(|common| common.losantdomain(INPUT.domain));
    shape(builder).build().expect("a client")
}

type Builder = restrait::ClientBuilder<Client>;

fn over_hyper(builder: Builder) -> Builder {
    builder.transport(Hyper::new().expect("certificates"))
}

fn call<'a>(client: &'a Client, input: &Input<'a>) -> orgs::PayloadCounts<'a> {
    client
        .payload_counts(input.instance_id, input.org_id)
        .actions(input.actions)
        .links(input.links)
        .embedded(input.embedded)
        .start(input.start)
        .end(input.end)
        .as_bytes(input.as_bytes)
}

pub(super) fn to_reqwest(base: &str) -> Build {
    let client = made(base, |builder| builder);
    Box::new(move |input| sink(Reqwest::request(&call(&client, input)).expect("a request")))
}

pub(super) fn to_http(base: &str) -> Build {
    let client = made(base, over_hyper);
    Box::new(move |input| sink(Hyper::request(&call(&client, input)).expect("a request")))
}

/// Creates the future of a call, which encodes and boxes it, but does not poll it.
pub(super) fn to_future(base: &str) -> Build {
    let client = made(base, |builder| builder);
    Box::new(move |input| {
        drop(std::hint::black_box(call(&client, input).into_future()));
    })
}

pub(super) fn through_reqwest(base: &str) -> Call {
    through(made(base, |builder| builder))
}

pub(super) fn through_hyper(base: &str) -> Call {
    through(made(base, over_hyper))
}

fn through(client: Client) -> Call {
    Box::new(move |input| {
        let sent = call(&client, input).into_future();
        Box::pin(async move { sent.await.expect("counts").len() })
    })
}

/// Uses the published client: typed IDs, times and response.
#[cfg(feature = "losant")]
pub(super) fn losant(base: &str) -> Call {
    use losant::{InstanceId, OrgId, TimePoint};

    let client = losant::Client::builder()
        .base_url(base)
        .token(INPUT.token)
        .common(|common| common.losantdomain(INPUT.domain))
        .build()
        .expect("a client");
    let instance: InstanceId = INPUT.instance_id.parse().expect("an id");
    let org: OrgId = INPUT.org_id.parse().expect("an id");
    let point = |millis: u64| TimePoint::from_millis(i64::try_from(millis).expect("an instant"));
    Box::new(move |input| {
        let sent = client
            .instance_org()
            .payload_counts(instance, org)
            .start(point(input.start))
            .end(point(input.end))
            .as_bytes(input.as_bytes)
            .into_future();
        Box::pin(async move {
            let stats = sent.await.expect("counts");
            stats.types().map(|(_, counts)| counts.len()).sum()
        })
    })
}
