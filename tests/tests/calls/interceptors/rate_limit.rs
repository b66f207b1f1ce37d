//! The rate limit in the latest response.

use restrait::rate_limit::RateLimit;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::{Client, api, endpoint};

#[api]
trait Pings {
    #[endpoint(method = "POST", path = "/ping")]
    fn ping(&self) -> ();
}

#[tokio::test]
async fn reads_rate_limit_of_latest_response() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    assert_eq!(RateLimit::from_client(&client), None);
    let say = |status, left| {
        let reply = MockResponse::status(status).header("x-ratelimit-limit", "9");
        mock.expect(client.ping())
            .respond_with(reply.header("x-ratelimit-remaining", left));
    };
    say(200, "1");
    client.ping().await.unwrap();
    let rate = RateLimit::from_client(&client.clone()).unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(9), Some(1)));

    let other = client.with_token("other").unwrap();
    assert_eq!(RateLimit::from_client(&other), None);

    say(429, "0");
    assert!(client.ping().await.is_err());
    assert_eq!(RateLimit::from_client(&client).unwrap().remaining, Some(0));

    // A response without a rate limit does not change it.
    mock.expect(client.ping()).respond(());
    client.ping().await.unwrap();
    assert_eq!(RateLimit::from_client(&client).unwrap().remaining, Some(0));
}
