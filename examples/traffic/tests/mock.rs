//! Tests of the application with a mock, without a socket.

use std::time::Duration;

use losant::testing::mock::MockResponse;
use losant::time::days;
use losant::types::{InstanceOrg, InstanceOrgPatch, PayloadStats};
use losant::{InstanceId, Mock, OrgId, Outcome, TimePoint, instance_org};
use serde_json::json;
use traffic::lock_over_limit;

type TestResult = Result<(), Box<dyn std::error::Error>>;

fn ids() -> (InstanceId, OrgId, OrgId) {
    let id = |text: &str| text.parse();
    let instance = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let [one, two] = ["575ed6e87ae143cd83dc4aa8", "575ed6e87ae143cd83dc4aa9"].map(id);
    (instance, one.unwrap(), two.unwrap())
}

fn bytes(bytes: u64) -> PayloadStats {
    serde_json::from_value(json!({ "mqttIn": { "device.mqtt": bytes } })).unwrap()
}

fn org(name: &str) -> InstanceOrg {
    serde_json::from_value(json!({ "name": name })).unwrap()
}

/// The expectation is a call, and the reply is a value of its response type.
#[tokio::test]
async fn locks_only_organizations_over_the_limit() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, over, under) = ids();
    let orgs = client.instance_org();
    let counts = |org| {
        let call = orgs.payload_counts(instance, org);
        call.start(TimePoint::ago(days(30))).as_bytes(true)
    };
    mock.expect(counts(over)).respond(bytes(2_000_000_000));
    mock.expect(counts(under)).respond(bytes(7));
    let read_only = InstanceOrgPatch::new().is_read_only(true);
    mock.expect(orgs.patch(instance, over, &read_only))
        .respond(org("Over"));

    assert_eq!(
        lock_over_limit(&client, instance, &[over, under]).await?,
        [over]
    );
    mock.verify()?;
    Ok(())
}

/// A closure matches calls with any params. The first reply is an error of the API.
#[tokio::test]
async fn skips_deleted_organizations() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, deleted, existing) = ids();
    mock.on::<instance_org::PayloadCounts>(move |request| {
        request.path_param("orgId") == Some(deleted.to_string())
    })
    .respond_with(
        MockResponse::status(404).json(&json!({ "type": "NotFound", "message": "gone" })),
    );
    mock.on::<instance_org::PayloadCounts>(|request| request.query("asBytes") == Some("true"))
        .respond(bytes(1));

    assert!(
        lock_over_limit(&client, instance, &[deleted, existing])
            .await?
            .is_empty()
    );
    mock.verify()?;
    Ok(())
}

/// The application must handle these faults. The clock of tokio is paused, so the test is fast.
#[tokio::test(start_paused = true)]
async fn reports_an_unavailable_platform() -> TestResult {
    for (reply, outcome) in [
        (MockResponse::connection_reset(), Outcome::Unknown),
        (MockResponse::no_response(), Outcome::Unknown),
        (
            MockResponse::status(200).delay(Duration::from_secs(300)),
            Outcome::Unknown,
        ),
        (MockResponse::status(400).body("<html>"), Outcome::Answered),
    ] {
        let mock = Mock::new();
        let client = mock.client()?;
        let (instance, over, _) = ids();
        mock.on::<instance_org::PayloadCounts>(|_| true)
            .respond(bytes(2_000_000_000));
        mock.on::<instance_org::Patch>(|_| true).respond_with(reply);
        let error = lock_over_limit(&client, instance, &[over])
            .await
            .unwrap_err();
        assert_eq!(error.outcome(), outcome);
        mock.verify()?;
    }
    Ok(())
}

/// The error of an unexpected call names the closest expectation.
#[tokio::test]
async fn unmet_expectation_is_reported() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, over, _) = ids();
    mock.on::<instance_org::PayloadCounts>(|_| true)
        .respond(bytes(2_000_000_000));
    let error = lock_over_limit(&client, instance, &[over])
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains(
            "the only expectation is not for `PATCH /instances/<instanceId>/orgs/<orgId>`"
        ),
        "{text}"
    );
    Ok(())
}
