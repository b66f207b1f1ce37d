//! Catch-alls and parts of segments.

use restrait::info::Location;
use restrait::param::Secret;
use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::testing::mock::Mock;
use restrait::{Client, api, endpoint};
use restrait_fake::FakeServer;

#[api]
trait Registry {
    #[endpoint(method = "GET", path = "/v2/<name..>/manifests/<reference>")]
    fn manifest(&self, name: &str, reference: &str) -> String;

    #[endpoint(method = "GET", path = "/v2/<name..>/tags/list")]
    fn tags(&self, name: &[&str]) -> String;

    #[endpoint(method = "PUT", path = "/<bucket>/<key..>", allow(trailing_slash))]
    fn put(&self, bucket: &str, key: String) -> String;

    #[endpoint(method = "GET", path = "/secret/<key..>")]
    fn secret(&self, key: Secret<&str>) -> String;
}

#[api(prefix = "/api")]
trait Parts {
    #[endpoint(method = "POST", path = "/projects/<projectId>:cancel")]
    fn cancel(&self, project_id: u64) -> String;

    #[endpoint(method = "GET", path = "/compare/<base>...<head>")]
    fn compare(&self, base: &str, head: &str) -> String;

    #[endpoint(method = "GET", path = "/users/<name>.json")]
    fn user_json(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/users/<name>")]
    fn user(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/users/me")]
    fn me(&self) -> String;

    #[endpoint(method = "GET", path = "/users/<path..>")]
    fn below_users(&self, path: &str) -> String;

    #[endpoint(method = "GET", path = "/Products(<id>)/<a>.<b>.<c>")]
    fn product(&self, id: u32, a: &str, b: &str, c: &str) -> String;

    #[endpoint(method = "POST", path = "/$batch")]
    fn batch(&self) -> String;

    #[endpoint(method = "GET", path = "/:batch/a;b=c/@me/x'(*)!,+&~/<name>.")]
    fn literals(&self, name: &str) -> String;
}

/// Joins the params that the fake server read.
fn text(parts: &[Option<&str>]) -> String {
    let parts: Vec<&str> = parts.iter().copied().flatten().collect();
    parts.join(" | ")
}

/// Starts a fake server whose responses are the params that it read.
async fn server() -> FakeServer<()> {
    FakeServer::builder(())
        .api(&registry::INFO)
        .api(&parts::INFO)
        .on::<registry::Manifest>(|(), it| Ok(text(&[it.text("name"), it.text("reference")])))
        .on::<registry::Tags>(|(), it| Ok(text(&[it.text("name")])))
        .on::<registry::Put>(|(), it| Ok(text(&[it.text("bucket"), it.text("key")])))
        .on::<registry::Secret>(|(), it| Ok(text(&[it.text("key")])))
        .on::<parts::Cancel>(|(), it| Ok(text(&[Some("cancel"), it.text("projectId")])))
        .on::<parts::Compare>(|(), it| Ok(text(&[it.text("base"), it.text("head")])))
        .on::<parts::UserJson>(|(), it| Ok(text(&[Some("json"), it.text("name")])))
        .on::<parts::User>(|(), it| Ok(text(&[Some("user"), it.text("name")])))
        .on::<parts::Me>(|(), _| Ok(text(&[Some("me")])))
        .on::<parts::BelowUsers>(|(), it| Ok(text(&[Some("below"), it.text("path")])))
        .on::<parts::Product>(|(), it| {
            Ok(text(&[
                it.text("id"),
                it.text("a"),
                it.text("b"),
                it.text("c"),
            ]))
        })
        .on::<parts::Batch>(|(), _| Ok(text(&[Some("batch")])))
        .on::<parts::Literals>(|(), it| Ok(text(&[it.text("name")])))
        .start()
        .await
        .unwrap()
}

async fn client() -> (FakeServer<()>, Client) {
    let server = server().await;
    let client = Client::builder()
        .base_url(server.base_url())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn catch_alls_are_split_at_slashes_and_read_back() {
    let (server, client) = client().await;
    let got = client
        .manifest("library/al pine", "sha256:1/2")
        .await
        .unwrap();
    assert_eq!(got, "library/al pine | sha256:1/2");
    assert_eq!(
        server.requests()[0].path,
        "/v2/library/al%20pine/manifests/sha256%3A1%2F2"
    );
    assert_eq!(client.tags(&["a?", "b"]).await.unwrap(), "a?/b");
    assert_eq!(
        client.put("b", "a/b/c.txt".into()).await.unwrap(),
        "b | a/b/c.txt"
    );
    assert_eq!(
        client.put("b", "folder/".into()).await.unwrap(),
        "b | folder/"
    );
}

#[tokio::test]
async fn parts_of_segments_are_read_back() {
    let (server, client) = client().await;
    assert_eq!(client.cancel(7).await.unwrap(), "cancel | 7");
    assert_eq!(
        client.compare("main", "feature/x").await.unwrap(),
        "main | feature/x"
    );
    assert_eq!(
        client.product(3, "x", "y", "z.w").await.unwrap(),
        "3 | x | y | z.w"
    );
    assert_eq!(client.batch().await.unwrap(), "batch");
    assert_eq!(client.literals("é").await.unwrap(), "é");
    let paths: Vec<_> = server.requests().iter().map(|it| it.path.clone()).collect();
    assert_eq!(
        paths,
        [
            "/api/projects/7:cancel",
            "/api/compare/main...feature%2Fx",
            "/api/Products(3)/x.y.z.w",
            "/api/$batch",
            "/api/:batch/a;b=c/@me/x'(*)!,+&~/%C3%A9.",
        ]
    );
}

#[tokio::test]
async fn the_most_specific_path_is_served() {
    let (_server, client) = client().await;
    assert_eq!(client.me().await.unwrap(), "me");
    assert_eq!(client.user_json("ann").await.unwrap(), "json | ann");
    assert_eq!(client.user("ann").await.unwrap(), "user | ann");
    assert_eq!(
        client.below_users("ann/pets").await.unwrap(),
        "below | ann/pets"
    );
}

#[tokio::test]
async fn values_that_could_not_be_read_back_are_refused_before_sending() {
    let (server, client) = client().await;
    let refused = |error: restrait::Error, param: &str, text: &str| {
        assert_eq!(error.param(), Some(param), "{error}");
        assert!(error.to_string().contains(text), "{error}");
    };
    let error = client.manifest("a/manifests/b", "c").await.unwrap_err();
    refused(error, "name", "cannot be told apart from `/manifests`");
    for name in ["", "/", "/a", "a/", "a//b", "a/../b", ".", "a/\n"] {
        let error = client.manifest(name, "c").await.unwrap_err();
        assert_eq!(error.param(), Some("name"), "{name:?}");
    }
    let error = client.tags(&["a/b"]).await.unwrap_err();
    refused(error, "name", "an item must not contain `/`");
    let error = client.tags(&[]).await.unwrap_err();
    refused(error, "name", "must not be empty");
    let error = client.put("b", "a//".into()).await.unwrap_err();
    refused(error, "key", "must not contain an empty segment");
    let error = client.compare("a...b", "c").await.unwrap_err();
    refused(error, "base", "cannot be told apart from `...`");
    let error = client.compare("a.", "c").await.unwrap_err();
    refused(error, "base", "cannot be told apart from `...`");
    let error = client.user_json("a.json").await.unwrap_err();
    refused(error, "name", "cannot be told apart from `.json`");
    let error = client.literals(".").await.unwrap_err();
    refused(error, "name", "cannot be told apart from `.`");
    let error = client
        .secret(Secret::new("hidden/../secret"))
        .await
        .unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("hidden"),
        "{error:?}"
    );
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn raw_calls_have_catch_alls_and_parts_too() {
    let (server, client) = client().await;
    let raw = client
        .raw("GET", "/v2/<name..>/tags/list")
        .path("name", "a/b");
    assert_eq!(raw.json::<String>().await.unwrap(), "a/b");
    let raw = client
        .raw("POST", "/api/projects/<id>:cancel")
        .path("id", 9);
    assert_eq!(
        raw.returns::<PlainText>().await.unwrap().0,
        "\"cancel | 9\""
    );
    let raw = client
        .raw("GET", "/v2/<name..>/tags/list")
        .path("name", "a/");
    assert_eq!(raw.await.unwrap_err().param(), Some("name"));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn mocks_read_catch_alls_and_parts() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    mock.on::<registry::Manifest>(|call| call.path_param("name").as_deref() == Some("a/b"))
        .respond("x".to_owned());
    client.manifest("a/b", "r").await.unwrap();
    mock.on::<parts::Compare>(|_| true).respond("y".to_owned());
    client.compare("a", "b/c").await.unwrap();
    let requests = mock.requests();
    assert_eq!(requests[0].path_param("name").as_deref(), Some("a/b"));
    assert_eq!(requests[0].path_param("reference").as_deref(), Some("r"));
    assert_eq!(requests[1].path_param("head").as_deref(), Some("b/c"));
}

#[tokio::test]
async fn two_apis_that_requests_cannot_tell_apart_are_refused() {
    #[api]
    trait Others {
        #[endpoint(method = "GET", path = "/v2/<image..>/tags/list")]
        fn others(&self, image: &str) -> String;
    }
    let server = FakeServer::builder(())
        .api(&registry::INFO)
        .api(&others::INFO);
    let error = server.start().await.err().unwrap().to_string();
    assert!(
        error.contains("registry.tags") && error.contains("others.others"),
        "{error}"
    );
}

#[test]
fn the_metadata_says_which_params_are_catch_alls() {
    let info = registry::INFO
        .endpoints()
        .find(|it| it.route.name() == "put")
        .unwrap();
    let catch_alls: Vec<_> = info
        .params
        .iter()
        .map(|it| (it.name, it.catch_all))
        .collect();
    assert_eq!(catch_alls, [("bucket", false), ("key", true)]);
    assert_eq!(info.route.path(), "/<bucket>/<key..>");
    assert!(info.route.allows_trailing_slash());
    assert!(info.params.iter().all(|it| it.location == Location::Path));
}
