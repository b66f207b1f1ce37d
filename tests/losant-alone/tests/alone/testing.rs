//! Mocks, recorded exchanges and conformance tests.

use losant::testing::conformance;
use losant::testing::mock::MockResponse;
use losant::testing::replay::{Recorder, Replay};
use losant::transport::Reqwest;
use losant::types::InstanceOrg;
use losant::{Client, InstanceId, Mock, OrgId};
use restrait_losant_tests::responses::{Responses, responses};

use crate::server;

fn ids() -> (InstanceId, OrgId) {
    let instance = "575ec8687ae143cd83dc4a97".parse().unwrap();
    (instance, "575ed6e87ae143cd83dc4aa8".parse().unwrap())
}

#[tokio::test]
async fn mocks_endpoints_of_losant_and_of_the_application() {
    let (instance, org) = ids();
    let mock = Mock::new();
    let client = mock.client().unwrap();
    let body: InstanceOrg = serde_json::from_str(r#"{"name":"North Plant"}"#).unwrap();
    mock.expect(client.instance_org().get(instance, org))
        .respond(body);
    mock.on::<responses::Report>(|_| true)
        .respond_with(MockResponse::status(503).json(&serde_json::json!({})));

    assert_eq!(
        client.instance_org().get(instance, org).await.unwrap().name,
        "North Plant"
    );
    assert_eq!(
        client
            .report()
            .await
            .unwrap_err()
            .status()
            .map(|it| it.as_u16()),
        Some(503)
    );
    mock.verify().unwrap();
}

#[tokio::test]
async fn replays_recorded_exchanges() {
    let url = server::serve(|_| server::json(r#"{"rows":3}"#));
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("recording.json");
    let recorder = Recorder::new(Reqwest::new(|builder| builder).unwrap());
    let client = Client::builder()
        .base_url(&url)
        .transport(recorder.clone())
        .build()
        .unwrap();
    client.report().await.unwrap();
    recorder.save(&path).unwrap();

    let replay = Replay::open(&path).unwrap();
    let client = Client::builder().transport(replay.clone()).build().unwrap();
    assert_eq!(client.report().await.unwrap().rows, 3);
    replay.verify().unwrap();
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn checks_transports() {
    let transport = Reqwest::new(|builder| builder).unwrap();
    conformance::check(&transport).await.unwrap();
}
