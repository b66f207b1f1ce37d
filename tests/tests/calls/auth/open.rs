//! `auth = none`, on clients, traits and endpoints.

use super::*;

#[api(crate::auth::Header, auth = none)]
pub trait Status {
    #[endpoint(method = "GET", path = "/status")]
    fn status(&self) -> String;

    #[endpoint(method = "GET", path = "/login")]
    fn log_in(&self, #[header("x-api-key")] key: &str) -> String;
}

#[tokio::test]
async fn endpoints_and_traits_can_be_called_without_credentials() {
    let fake = FakeServer::builder(())
        .api(&header_notes::INFO)
        .api(&status::INFO)
        .api_key("x-api-key", KEY)
        .on::<status::Status>(|(), _| Ok("up".to_owned()))
        .on::<status::LogIn>(|(), _| Ok("in".to_owned()))
        .on::<header_notes::Health>(|(), _| Ok("ok".to_owned()))
        .start()
        .await
        .unwrap();
    let client = Header::builder().base_url(fake.base_url());
    let client = client.api_key(KEY).build().unwrap();
    client.health().await.unwrap();
    assert_eq!(last_header(&fake, "x-api-key"), None);
    client.status().await.unwrap();
    assert_eq!(last_header(&fake, "x-api-key"), None);
    // A param of the same name is not the credential.
    client.log_in("another").await.unwrap();
    assert_eq!(last_header(&fake, "x-api-key").unwrap(), "another");
}

#[tokio::test]
async fn bearer_tokens_basic_credentials_and_query_keys_are_left_out() {
    let fake = fake!(any_notes, unrestricted_token("a-token"));
    let builder = || Any::builder().base_url(fake.base_url());
    for client in [
        builder().token("a-token"),
        builder().basic_auth("ann", PASSWORD),
        builder().api_key(KEY),
        builder(),
    ] {
        client.build().unwrap().health().await.unwrap();
        let request = fake.requests().pop().unwrap();
        assert_eq!(
            (request.header("authorization"), request.query.as_deref()),
            (None, None)
        );
    }
}

#[tokio::test]
async fn a_client_without_authentication_sends_nothing() {
    let fake = fake!(open_notes);
    let client = Open::builder().base_url(fake.base_url()).build().unwrap();
    client.notes().await.unwrap();
    assert_eq!(last_header(&fake, "authorization"), None);
    assert!(client.set_token("a").is_err() && client.with_token("a").is_err());
}
