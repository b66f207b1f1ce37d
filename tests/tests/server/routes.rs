//! Routing of requests between similar paths.

use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use restrait_fake::{Builder, FakeServer, Response};

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<userId>")]
    fn user(&self, user_id: u32) -> String;

    #[endpoint(method = "DELETE", path = "/users/<userId>")]
    fn remove(&self, user_id: u32) -> ();
}

/// Declares an endpoint of [`Users`] again, with another type and another placeholder name.
#[api]
trait Accounts {
    #[endpoint(method = "GET", path = "/users/<name>")]
    fn account(&self, name: &str) -> u32;

    #[endpoint(method = "PUT", path = "/users/<name>")]
    fn rename(&self, name: &str) -> ();
}

/// Has the name and an endpoint of [`Users`], like a trait of an application.
mod own {
    use restrait::{api, endpoint};

    #[api]
    pub trait Users {
        #[endpoint(method = "GET", path = "/users/<userId>")]
        fn user(&self, user_id: &str) -> Option<String>;
    }
}

/// Declares placeholders before and after the literals that take precedence.
#[api]
trait Mixed {
    #[endpoint(method = "GET", path = "/a/<one>/<two>")]
    fn open(&self, one: &str, two: &str) -> String;

    #[endpoint(method = "GET", path = "/a/b/<two>")]
    fn second(&self, two: &str) -> String;

    #[endpoint(method = "GET", path = "/a/b/c")]
    fn literal(&self) -> String;

    #[endpoint(method = "GET", path = "/a/<one>/c")]
    fn third(&self, one: &str) -> String;
}

async fn refused<S: Send + 'static>(builder: Builder<S>) -> String {
    let error = builder.start().await.expect_err("it starts");
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    error.to_string()
}

#[tokio::test]
async fn start_rejects_endpoints_with_the_same_method_and_path() {
    let message = refused(
        FakeServer::builder(())
            .api(&users::INFO)
            .api(&accounts::INFO),
    )
    .await;
    let both = "duplicate endpoint `GET /users/<userId>`: `users.user` and `accounts.account` \
                have the same method, path and constants; serve one of them, or add `query(..)` or \
                `headers(..)` that tell them apart";
    assert_eq!(message, both);
    let handlers = FakeServer::builder(())
        .on::<users::User>(|(), _| Ok(String::new()))
        .on::<accounts::Account>(|(), _| Ok(1));
    assert_eq!(refused(handlers).await, both);
    let message = refused(
        FakeServer::builder(())
            .on_endpoint(own::users::User::info(), |(), _| Ok(Response::empty(204)))
            .api(&users::INFO),
    )
    .await;
    assert!(
        message.contains("`users.user` and `users.user`"),
        "{message}"
    );
}

#[tokio::test]
async fn endpoints_can_be_registered_repeatedly() {
    let fake_server = FakeServer::builder(())
        .on::<users::User>(|(), _| Ok("first".to_owned()))
        .api(&users::INFO)
        .api(&users::INFO)
        .on_endpoint(users::User::info(), |(), _| {
            Ok(Response::text(200, "\"last\""))
        })
        // Same path, different method.
        .on::<accounts::Rename>(|(), _| Ok(()))
        .start()
        .await
        .unwrap();
    let client = Client::builder().base_url(fake_server.base_url());
    let client = client.build().unwrap();
    assert_eq!(client.user(1).json::<String>().await.unwrap(), "last");
    client.rename("x").await.unwrap();
}

#[tokio::test]
async fn clients_can_declare_an_endpoint_twice() {
    let client = Client::builder().base_url("https://api.example.com");
    let client = client.build().unwrap();
    let paths = [
        client.user(1).request().unwrap(),
        client.account("1").request().unwrap(),
        own::Users::user(&client, "1").request().unwrap(),
    ];
    for request in paths {
        assert_eq!(request.uri().path(), "/users/1");
    }
}

#[tokio::test]
async fn literal_segments_take_precedence() {
    let fake_server = FakeServer::builder(())
        .on::<mixed::Open>(|(), _| Ok("open".to_owned()))
        .on::<mixed::Second>(|(), _| Ok("second".to_owned()))
        .on::<mixed::Literal>(|(), _| Ok("literal".to_owned()))
        .on::<mixed::Third>(|(), _| Ok("third".to_owned()))
        .start()
        .await
        .unwrap();
    let client = Client::builder().base_url(fake_server.base_url());
    let client = client.build().unwrap();
    for (one, two, served) in [
        ("b", "c", "literal"),
        ("b", "x", "second"),
        ("x", "c", "third"),
        ("x", "x", "open"),
    ] {
        assert_eq!(client.open(one, two).await.unwrap(), served, "{one} {two}");
    }
}
