//! Messages of a mock: the closest expectation and its differences.

use std::error::Error;

use losant::prelude::*;
use losant::testing::mock::{Reply, Unexpected};
use losant::{OrgId, TimePoint, instance_org};

use super::{ids, start};

#[tokio::test]
async fn reports_all_differences_to_the_closest_expectation() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let other: OrgId = "575ed6e87ae143cd83dc4aa9".parse().unwrap();
    let orgs = client.instance_org();
    mock.on::<instance_org::Get>(|_| true)
        .answer(Reply::status(404));
    mock.expect(orgs.device_counts(instance, other).end(TimePoint::NOW))
        .answer(Reply::status(404));
    let nearest = line!() + 1;
    mock.expect(orgs.device_counts(instance, org).header("x-of-test", "1"))
        .answer(Reply::status(404));

    let error = orgs
        .device_counts(instance, org)
        .start(TimePoint::NOW)
        .await
        .unwrap_err();
    assert!(error.source().unwrap().is::<Unexpected>());
    let text = error.to_string();
    for part in [
        "the request was refused: no expectation is met by GET /instances",
        &format!("{}:{nearest}:", file!()),
        "\n    start: expected nothing, got `0`",
        "\n    x-of-test: expected `1`, got nothing",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    assert!(
        !text.contains("a-token") && !text.contains("end:"),
        "{text}"
    );

    let unmet = mock.verify().unwrap_err();
    assert_eq!(format!("{unmet:?}"), unmet.to_string());
    let text = unmet.to_string();
    assert_eq!(
        text.matches("was expected once and came never").count(),
        3,
        "{text}"
    );
    assert!(text.contains("start: expected nothing, got `0`"), "{text}");
}

#[tokio::test]
async fn mock_without_expectations_suggests_one() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let call = client.instance_org().get(instance, org);
    let text = call.await.unwrap_err().to_string();
    assert!(text.contains("make one with `mock.expect(call)`"), "{text}");
    mock.on::<instance_org::Delete>(|_| true)
        .answer(Reply::lost());
    let call = client.instance_org().get(instance, org);
    let text = call.await.unwrap_err().to_string();
    let part =
        "there is one expectation, none of them for GET /instances/<instanceId>/orgs/<orgId>";
    assert!(text.contains(part), "{text}");
}

#[tokio::test]
async fn impossible_expectation_is_explained() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let call = client.instance_org().get(instance, org).header("host", "a");
    mock.expect(call).answer(Reply::lost());
    let text = mock.verify().unwrap_err().to_string();
    assert!(
        text.contains("no call can meet it") && text.contains("host"),
        "{text}"
    );
}

#[tokio::test]
async fn invalid_reply_is_explained() {
    let (mock, client) = start();
    let (instance, org) = ids();
    for reply in [Reply::status(1), Reply::status(200).header("a b", "c")] {
        mock.on::<instance_org::Get>(|_| true).answer(reply);
        let error = client.instance_org().get(instance, org).await.unwrap_err();
        let text = error.source().unwrap().to_string();
        assert!(text.contains("the mock's reply cannot be given"), "{text}");
    }
}
