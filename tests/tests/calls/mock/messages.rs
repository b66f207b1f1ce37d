//! Messages of the mock: the closest expectation and the differences.

use losant::prelude::*;
use losant::testing::mock::{MockResponse, UnexpectedCall};
use losant::{OrgId, TimePoint, instance_org};

use super::{ids, start};

#[tokio::test]
async fn reports_closest_expectation_with_differences() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let other: OrgId = "575ed6e87ae143cd83dc4aa9".parse().unwrap();
    let orgs = client.instance_org();
    mock.on::<instance_org::Get>(|_| true)
        .respond_with(MockResponse::status(404));
    mock.expect(orgs.device_counts(instance, other).end(TimePoint::NOW))
        .respond_with(MockResponse::status(404));
    let closest = line!() + 1;
    mock.expect(orgs.device_counts(instance, org).header("x-of-test", "1"))
        .respond_with(MockResponse::status(404));

    let error = orgs
        .device_counts(instance, org)
        .start(TimePoint::NOW)
        .await
        .unwrap_err();
    assert!(error.get_ref().unwrap().is::<UnexpectedCall>());
    let text = error.to_string();
    for part in [
        "unexpected call GET /instances",
        &format!("closest expectation: {}:{closest}:", file!()),
        "; start: expected no value, found `0`",
        "; x-of-test: expected `1`, found no value",
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
        text.matches("was never called, expected once").count(),
        3,
        "{text}"
    );
    assert!(
        text.contains("start: expected no value, found `0`"),
        "{text}"
    );
}

#[tokio::test]
async fn suggests_expect_if_there_is_no_expectation_for_the_endpoint() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let call = client.instance_org().get(instance, org);
    let text = call.await.unwrap_err().to_string();
    let part = "the mock has no expectations; add one with `mock.expect(call)`";
    assert!(text.contains(part), "{text}");
    mock.on::<instance_org::Delete>(|_| true)
        .respond_with(MockResponse::connection_reset());
    let call = client.instance_org().get(instance, org);
    let text = call.await.unwrap_err().to_string();
    let part =
        "the only expectation is not for `GET /instances/<instanceId>/orgs/<orgId>`; add one";
    assert!(text.contains(part), "{text}");
}

#[tokio::test]
async fn reports_invalid_expected_call() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let call = client.instance_org().get(instance, org).header("host", "a");
    mock.expect(call)
        .respond_with(MockResponse::connection_reset());
    let text = mock.verify().unwrap_err().to_string();
    assert!(
        text.contains("the expected call is invalid") && text.contains("host"),
        "{text}"
    );
}

#[tokio::test]
async fn reports_invalid_mock_response() {
    let (mock, client) = start();
    let (instance, org) = ids();
    for response in [
        MockResponse::status(1),
        MockResponse::status(200).header("a b", "c"),
    ] {
        mock.on::<instance_org::Get>(|_| true)
            .respond_with(response);
        let error = client.instance_org().get(instance, org).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("invalid mock response"), "{text}");
    }
}
