//! Simulated faults and delays.

use std::time::Duration;

use losant::prelude::*;
use losant::testing::mock::MockResponse;
use losant::{Outcome, instance_org};

use super::{ids, start};

#[tokio::test(start_paused = true)]
async fn faults_have_the_outcome_of_real_faults() {
    let cases = [
        (MockResponse::not_sent(), Outcome::NotSent, false),
        (MockResponse::connection_reset(), Outcome::Unknown, false),
        (MockResponse::no_response(), Outcome::Unknown, true),
        (
            MockResponse::status(200).body("{\"na").disconnect(),
            Outcome::Unknown,
            false,
        ),
        (
            MockResponse::status(500).body("oops"),
            Outcome::Answered,
            false,
        ),
        (
            MockResponse::status(200).body("{\"na"),
            Outcome::Answered,
            false,
        ),
        (
            MockResponse::status(302).header("location", "https://b.example"),
            Outcome::Answered,
            false,
        ),
        (
            MockResponse::status(200).delay(Duration::from_secs(60)),
            Outcome::Unknown,
            true,
        ),
        (
            MockResponse::status(200)
                .body("{")
                .pause(Duration::from_secs(60))
                .body("}"),
            Outcome::Unknown,
            true,
        ),
    ];
    for (reply, outcome, timeout) in cases {
        let (mock, client) = start();
        let (instance, org) = ids();
        let shown = format!("{reply:?}");
        mock.on::<instance_org::Patch>(|_| true).respond_with(reply);
        let patch = losant::types::InstanceOrgPatch::default();
        let call = client.instance_org().patch(instance, org, &patch);
        let error = call.timeout(Duration::from_secs(30)).await.unwrap_err();
        assert_eq!(
            (error.outcome(), error.is_timeout()),
            (outcome, timeout),
            "{shown}: {error}"
        );
        mock.verify().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn sends_events_with_pauses() {
    use restrait::sse::EventStream;
    use restrait::testing::mock::Mock;
    use restrait::{Client, api, endpoint};

    #[api]
    trait Rooms {
        #[endpoint(method = "GET", path = "/rooms/events")]
        fn events(&self) -> EventStream<u32>;
    }

    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    let events = MockResponse::status(200)
        .event("a", &1)
        .pause(Duration::from_secs(5))
        .event("b", &2);
    mock.expect(client.events()).respond_with(events);
    let mut stream = client.events().await.unwrap();
    let start = tokio::time::Instant::now();
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    assert_eq!(start.elapsed().as_secs(), 0);
    assert_eq!(stream.next().await.unwrap().unwrap(), 2);
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn accepts_delayed_response() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let late = MockResponse::status(200)
        .header("content-type", "application/json")
        .delay(Duration::from_secs(5))
        .chunks(["{\"success\"", ":"])
        .pause(Duration::from_secs(5))
        .chunks(["true}"]);
    mock.on::<instance_org::Delete>(|_| true).respond_with(late);
    assert_eq!(
        client
            .instance_org()
            .delete(instance, org)
            .await
            .unwrap()
            .success,
        Some(true)
    );
}
