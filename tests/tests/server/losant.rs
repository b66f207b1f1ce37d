//! The fake platform behaves like the platform.

use ::losant::time::days;
use ::losant::types::InstanceOrgPatch;
use ::losant::{Client, Error, InstanceId, OrgId, Resolution, TimePoint, api, endpoint};
use losant_fake::{Builder, Fake};
use restrait::info::Piece;
use restrait_fake::FakeServer;

use crate::raw::Raw;

/// 2025-06-15T00:00:00Z. A fixed time makes the results reproducible.
const NOW: i64 = 1_749_945_600_000;

/// The same resource without validation of arguments.
#[api(::losant::Client)]
trait Unchecked {
    #[endpoint(
        method = "GET",
        path = "/instances/<instance>/orgs/<org>/payloadCountsBreakdown"
    )]
    fn breakdown(
        &self,
        instance: &str,
        org: &str,
        start: Option<&str>,
        resolution: Option<&str>,
    ) -> serde_json::Value;

    #[endpoint(method = "PATCH", path = "/instances/<instance>/orgs/<org>")]
    fn change(&self, instance: &str, org: &str, #[body] body: &serde_json::Value) -> ();
}

async fn start(builder: Builder) -> (Fake, Client, InstanceId, OrgId) {
    let fake = builder.now(NOW).start().await.unwrap();
    let client = Client::builder()
        .token(fake.token())
        .base_url(fake.base_url())
        .build()
        .unwrap();
    let (instance, org) = (
        fake.instance_id().parse().unwrap(),
        fake.org_id().parse().unwrap(),
    );
    (fake, client, instance, org)
}

fn status(error: &Error) -> u16 {
    assert!(error.api().unwrap().message.is_some(), "{error}");
    error.status().unwrap().as_u16()
}

#[tokio::test]
async fn rejects_malformed_requests_in_the_format_of_the_api() {
    let (fake, client, ..) = start(Fake::builder()).await;
    let (instance, org) = (fake.instance_id(), fake.org_id());
    for call in [
        client.breakdown("no-id", org),
        client.breakdown(instance, "no id"),
        client.breakdown(instance, org).start("yesterday"),
        client.breakdown(instance, org).start("99999999999999"),
        client.breakdown(instance, org).resolution("60000"),
    ] {
        assert_eq!(status(&call.await.unwrap_err()), 400);
    }
    for body in [
        serde_json::json!([]),
        serde_json::json!({ "name": "" }),
        serde_json::json!({ "unknown": 1 }),
        serde_json::json!({ "limits": { "device": -1 } }),
        serde_json::json!({ "tags": [{ "key": "a b", "value": "c" }] }),
    ] {
        let error = client.change(instance, org, &body).await.unwrap_err();
        assert_eq!(status(&error), 400, "{body}");
    }
    let huge = serde_json::json!({ "description": "x".repeat(2 << 20) });
    assert_eq!(
        status(&client.change(instance, org, &huge).await.unwrap_err()),
        413
    );
}

#[tokio::test]
async fn checks_tokens_scopes_and_ids() {
    let reader = Fake::builder().token("reader", ["instanceOrg.get"]);
    let (_fake, client, instance, org) = start(reader).await;
    let reader = client.with_token("reader").unwrap();
    assert!(reader.instance_org().get(instance, org).await.is_ok());
    let error = reader
        .instance_org()
        .delete(instance, org)
        .await
        .unwrap_err();
    assert!(error.is_forbidden() && status(&error) == 403);
    let stranger = client.with_token("stranger").unwrap();
    assert_eq!(
        status(
            &stranger
                .instance_org()
                .get(instance, org)
                .await
                .unwrap_err()
        ),
        401
    );
    let nowhere = "000000000000000000000000".parse().unwrap();
    assert_eq!(
        status(
            &client
                .instance_org()
                .get(instance, nowhere)
                .await
                .unwrap_err()
        ),
        404
    );
}

#[tokio::test]
async fn stores_changes_and_deletions() {
    let (fake, client, instance, org) = start(Fake::builder()).await;
    let (_other, untouched, ..) = start(Fake::builder()).await;
    let orgs = client.instance_org();
    let patch = InstanceOrgPatch::new().name("Renamed").disabled_at(true);
    let patched = orgs.patch(instance, org, &patch).await.unwrap();
    let read = orgs.get(instance, org).await.unwrap();
    assert_eq!((patched.name.as_str(), &patched), ("Renamed", &read));
    assert_eq!(read.disabled_at.unwrap(), read.last_updated.unwrap().into());
    assert_eq!(
        orgs.delete(instance, org).await.unwrap().success,
        Some(true)
    );
    assert!(orgs.get(instance, org).await.unwrap_err().is_not_found());
    let methods: Vec<_> = fake
        .requests()
        .into_iter()
        .map(|request| request.method)
        .collect();
    assert_eq!(methods, ["PATCH", "GET", "DELETE", "GET"]);
    assert_ne!(
        untouched
            .instance_org()
            .get(instance, org)
            .await
            .unwrap()
            .name,
        "Renamed"
    );
}

#[tokio::test]
async fn counts_depend_on_seed_and_range() {
    let (_fake, client, instance, org) = start(Fake::builder().seed(1)).await;
    let (_twin, same, ..) = start(Fake::builder().seed(1)).await;
    let (_stranger, other, ..) = start(Fake::builder().seed(2)).await;
    let week = TimePoint::ago(days(7));
    let total = async |client: &Client, bytes: bool| {
        let call = client.instance_org().payload_counts(instance, org);
        call.start(week).as_bytes(bytes).await.unwrap().total()
    };
    assert_eq!(total(&client, false).await, total(&same, false).await);
    assert_ne!(total(&client, false).await, total(&other, false).await);
    assert!(total(&client, true).await.as_f64() > total(&client, false).await.as_f64());

    let sum = async |resolution: Resolution, all: bool| -> i64 {
        let call = client
            .instance_org()
            .payload_counts_breakdown(instance, org)
            .start(week);
        let counts = call
            .resolution(resolution)
            .include_non_billable(all)
            .await
            .unwrap()
            .counts;
        counts.iter().map(|count| count.value.unwrap()).sum()
    };
    assert_eq!(
        sum(Resolution::Day, false).await,
        sum(Resolution::Hour, false).await
    );
    assert_eq!(
        Some(sum(Resolution::Day, false).await),
        total(&client, false).await.as_i64()
    );
    assert!(sum(Resolution::Day, true).await > sum(Resolution::Day, false).await);
}

#[tokio::test]
async fn serves_every_declared_endpoint() {
    let apis = Client::RESOURCES.iter();
    let builder = apis.fold(
        FakeServer::builder(()).unrestricted_token("owner"),
        |builder, api| builder.api(api),
    );
    let fake_server = builder.start().await.unwrap();
    let mut asked = Vec::new();
    for info in Client::RESOURCES.iter().flat_map(|api| api.endpoints()) {
        let value = |index: usize| {
            let example = info.params[index].example();
            example.unwrap_or("575ed6e87ae143cd83dc4aa8")
        };
        let pieces = info.route.pieces().map(|piece| match piece {
            Piece::Literal(text) => text,
            Piece::Param(index) | Piece::CatchAll(index) => value(index),
        });
        let raw = Raw {
            method: info.route.method().as_str(),
            target: &pieces.collect::<String>(),
            headers: vec![("authorization", "Bearer owner")],
            body: "",
        };
        raw.send(fake_server.base_url()).await;
        asked.push(Some(format!("{}.{}", info.route.api(), info.route.name())));
    }
    let found = fake_server
        .requests()
        .into_iter()
        .map(|request| request.endpoint);
    assert!(found.eq(asked));
}
