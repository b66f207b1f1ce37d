//! Rate limits of the latest response.

use restrait::rate_limit::RateLimit;
use restrait::testing::mock::{Mock, Reply};
use restrait::{Client, api, endpoint};

#[api]
trait Pings {
    #[endpoint(method = "POST", path = "/ping")]
    fn ping(&self) -> ();
}

#[tokio::test]
async fn uses_the_latest_response_including_errors() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    assert_eq!(RateLimit::of(&client), None);
    let expect_response = |status, left| {
        let reply = Reply::status(status).header("x-ratelimit-limit", "9");
        mock.expect(client.ping())
            .answer(reply.header("x-ratelimit-remaining", left));
    };
    expect_response(200, "1");
    client.ping().await.unwrap();
    let rate = RateLimit::of(&client.clone()).unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(9), Some(1)));

    let other = client.with_token("other").unwrap();
    assert_eq!(RateLimit::of(&other), None);

    expect_response(429, "0");
    assert!(client.ping().await.is_err());
    assert_eq!(RateLimit::of(&client).unwrap().remaining, Some(0));

    // A response without the headers does not change the limits.
    mock.expect(client.ping()).reply(());
    client.ping().await.unwrap();
    assert_eq!(RateLimit::of(&client).unwrap().remaining, Some(0));
}
