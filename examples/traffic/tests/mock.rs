//! How an application is tested: its client answers as the test says, without a socket.

use std::time::Duration;

use losant::testing::mock::Reply;
use losant::time::days;
use losant::types::{InstanceOrg, InstanceOrgPatch, PayloadStats};
use losant::{InstanceId, Mock, OrgId, Outcome, TimePoint, instance_org};
use serde_json::json;
use traffic::stop_the_loud;

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

/// The usual kind: an expectation is a call, and what it is answered with has its type.
#[tokio::test]
async fn locks_only_organizations_over_the_limit() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, loud, quiet) = ids();
    let orgs = client.instance_org();
    let counts = |org| {
        let call = orgs.payload_counts(instance, org);
        call.start(TimePoint::ago(days(30))).as_bytes(true)
    };
    mock.expect(counts(loud)).reply(bytes(2_000_000_000));
    mock.expect(counts(quiet)).reply(bytes(7));
    let read_only = InstanceOrgPatch::new().is_read_only(true);
    mock.expect(orgs.patch(instance, loud, &read_only))
        .reply(org("Loud"));

    assert_eq!(
        stop_the_loud(&client, instance, &[loud, quiet]).await?,
        [loud]
    );
    mock.verify()?;
    Ok(())
}

/// The loose kind, for params that a test does not care about; and an error of the API.
#[tokio::test]
async fn skips_deleted_organizations() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, gone, here) = ids();
    mock.on::<instance_org::PayloadCounts>(move |request| {
        request.path_param("orgId") == Some(gone.to_string())
    })
    .answer(Reply::status(404).json(&json!({ "type": "NotFound", "message": "gone" })));
    mock.on::<instance_org::PayloadCounts>(|request| request.query("asBytes") == Some("true"))
        .reply(bytes(1));

    assert!(
        stop_the_loud(&client, instance, &[gone, here])
            .await?
            .is_empty()
    );
    mock.verify()?;
    Ok(())
}

/// What an application has to be ready for. Time is tokio's and stands still: nobody waits.
#[tokio::test(start_paused = true)]
async fn reports_an_unavailable_platform() -> TestResult {
    for (reply, outcome) in [
        (Reply::lost(), Outcome::Unknown),
        (Reply::never(), Outcome::Unknown),
        (
            Reply::status(200).delay(Duration::from_mins(5)),
            Outcome::Unknown,
        ),
        (Reply::status(400).body("<html>"), Outcome::Answered),
    ] {
        let mock = Mock::new();
        let client = mock.client()?;
        let (instance, loud, _) = ids();
        mock.on::<instance_org::PayloadCounts>(|_| true)
            .reply(bytes(2_000_000_000));
        mock.on::<instance_org::Patch>(|_| true).answer(reply);
        let error = stop_the_loud(&client, instance, &[loud]).await.unwrap_err();
        assert_eq!(error.outcome(), outcome);
        mock.verify()?;
    }
    Ok(())
}

/// A call that nobody expected ends with an error that says what comes nearest.
#[tokio::test]
async fn unmet_expectation_is_reported() -> TestResult {
    let mock = Mock::new();
    let client = mock.client()?;
    let (instance, loud, _) = ids();
    mock.on::<instance_org::PayloadCounts>(|_| true)
        .reply(bytes(2_000_000_000));
    let error = stop_the_loud(&client, instance, &[loud]).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("none of them for PATCH /instances/<instanceId>/orgs/<orgId>"),
        "{text}"
    );
    Ok(())
}
