//! Features of calls, tested against the fake platform.

use losant::prelude::*;
use losant::time::days;
use losant::{Client, InstanceId, OrgId, TimePoint};
use losant_fake::Fake;

async fn start() -> (Fake, Client, InstanceId, OrgId) {
    let fake = Fake::start().await.unwrap();
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

#[tokio::test]
async fn calls_can_be_awaited_and_spawned() {
    let (_fake, client, instance, org) = start().await;
    let orgs = client.instance_org();
    let stats = orgs
        .payload_counts(instance, org)
        .start(TimePoint::ago(days(7)))
        .as_bytes(true);
    let spawned = tokio::spawn(stats.into_future()).await.unwrap().unwrap();
    assert!(spawned.total().as_f64() > 0.0);

    let response = orgs.get(instance, org).response().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.headers().contains_key("content-type"));
    assert!(!response.body().name.is_empty());

    let value = orgs
        .get(instance, org)
        .json::<serde_json::Value>()
        .await
        .unwrap();
    assert_eq!(value["name"], response.body().name.as_str());

    let none: Option<TimePoint> = None;
    assert!(
        orgs.device_counts(instance, org)
            .start(none)
            .end(TimePoint::NOW)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn requests_can_be_inspected() {
    let (fake, client, instance, org) = start().await;
    let call = client
        .instance_org()
        .get(instance, org)
        .summary_include(vec!["deviceCount"]);
    let call = call.header("x-request-id", "1").losantdomain("example.com");
    let request = call.request().unwrap();
    let wanted = format!(
        "{}/instances/{instance}/orgs/{org}?summaryInclude=deviceCount&_actions=false&_links=true\
         &_embedded=true",
        fake.base_url()
    );
    assert_eq!(request.uri().to_string(), wanted);
    assert_eq!(request.headers()["losantdomain"], "example.com");
    assert_eq!(request.headers()["x-request-id"], "1");
    let shown = format!("{call:?}");
    assert!(
        shown.contains("summaryInclude") && !shown.contains(fake.token()),
        "{shown}"
    );
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn replaces_tokens_and_derives_clients() {
    let (fake, client, instance, org) = start().await;
    let stranger = client.with_token("unknown-token").unwrap();
    assert!(
        stranger
            .instance_org()
            .get(instance, org)
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    assert!(client.instance_org().get(instance, org).await.is_ok());
    let same = stranger.clone();
    stranger.set_token(fake.token()).unwrap();
    assert!(same.instance_org().get(instance, org).await.is_ok());
    assert!(stranger.set_token("a b").is_err());
    assert!(!format!("{client:?}").contains(fake.token()));
}

#[test]
fn clients_and_calls_are_send_and_sync() {
    fn shared<T: Send + Sync>() {}
    shared::<Client>();
    shared::<losant::Error>();
    shared::<losant::instance_org::Get<'static>>();
    assert_eq!(size_of::<losant::Error>(), size_of::<usize>());
}
