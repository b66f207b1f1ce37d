//! Faults and delays that an application must handle.

use std::time::Duration;

use losant::prelude::*;
use losant::testing::mock::Reply;
use losant::{Outcome, instance_org};

use super::{ids, start};

#[tokio::test(start_paused = true)]
async fn mock_faults_match_network_faults() {
    let cases = [
        (Reply::not_sent(), Outcome::NotSent, false),
        (Reply::lost(), Outcome::Unknown, false),
        (Reply::never(), Outcome::Unknown, true),
        (
            Reply::status(200).body("{\"na").cut(),
            Outcome::Unknown,
            false,
        ),
        (Reply::status(500).body("oops"), Outcome::Answered, false),
        (Reply::status(200).body("{\"na"), Outcome::Answered, false),
        (
            Reply::status(302).header("location", "https://b.example"),
            Outcome::Answered,
            false,
        ),
        (
            Reply::status(200).delay(Duration::from_mins(1)),
            Outcome::Unknown,
            true,
        ),
        (
            Reply::status(200)
                .body("{")
                .pause(Duration::from_mins(1))
                .body("}"),
            Outcome::Unknown,
            true,
        ),
    ];
    for (reply, outcome, timeout) in cases {
        let (mock, client) = start();
        let (instance, org) = ids();
        let shown = format!("{reply:?}");
        mock.on::<instance_org::Patch>(|_| true).answer(reply);
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
async fn delivers_events_one_at_a_time() {
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
    let events = Reply::status(200)
        .event("a", &1)
        .pause(Duration::from_secs(5))
        .event("b", &2);
    mock.expect(client.events()).answer(events);
    let mut stream = client.events().await.unwrap();
    let start = tokio::time::Instant::now();
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    assert_eq!(start.elapsed().as_secs(), 0);
    assert_eq!(stream.next().await.unwrap().unwrap(), 2);
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn delayed_response_is_delivered() {
    let (mock, client) = start();
    let (instance, org) = ids();
    let late = Reply::status(200)
        .header("content-type", "application/json")
        .delay(Duration::from_secs(5))
        .chunks(["{\"success\"", ":"])
        .pause(Duration::from_secs(5))
        .chunks(["true}"]);
    mock.on::<instance_org::Delete>(|_| true).answer(late);
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
