//! Registered methods, other methods, and HEAD.

use restrait::{Client, Response, api, endpoint};
use restrait_fake::{FakeServer, Response as FakeResponse};

use crate::exchange::{Exchange, serve};

/// The headers of a file.
#[derive(Debug, Response)]
struct FileHead {
    #[header("content-type")]
    media_type: String,
    #[header("etag")]
    etag: Option<String>,
}

#[api]
trait Dav {
    #[endpoint(method = "PROPFIND", path = "/<path..>")]
    fn properties(
        &self,
        path: &str,
        #[body(content_type = "application/xml")] query: &str,
    ) -> String;

    #[endpoint(method = "MKCOL", path = "/<path..>")]
    fn make_collection(&self, path: &str) -> ();

    #[endpoint(method = "LOCK", path = "/<path..>")]
    fn lock(&self, path: &str) -> String;

    #[endpoint(method = "PURGE", path = "/<path..>", idempotent = true, body = false)]
    fn purge(&self, path: &str) -> String;

    #[endpoint(method = "LIST", path = "/<path..>", idempotent = false, body = true)]
    fn list(&self, path: &str, #[body] filter: &str) -> String;

    #[endpoint(method = "HEAD", path = "/<path..>")]
    fn head(&self, path: &str) -> FileHead;

    #[endpoint(method = "HEAD", path = "/exists/<path..>")]
    fn exists(&self, path: &str) -> ();
}

async fn client() -> (FakeServer<()>, Client) {
    let server = FakeServer::builder(())
        .api(&dav::INFO)
        .on::<dav::Properties>(|(), it| Ok(it.endpoint().route.method().to_string()))
        .on::<dav::MakeCollection>(|(), _| Ok(()))
        .on::<dav::Lock>(|(), it| Ok(it.endpoint().route.method().to_string()))
        .on::<dav::Purge>(|(), it| Ok(it.endpoint().route.method().to_string()))
        .on::<dav::List>(|(), it| Ok(it.endpoint().route.method().to_string()))
        .on_raw::<dav::Head>(|(), _| {
            Ok(FakeResponse::json(200, &"a body that HEAD omits").header("etag", "\"1\""))
        })
        .on::<dav::Exists>(|(), _| Ok(()))
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .base_url(server.base_url())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn registered_and_other_methods_are_sent() {
    let (server, client) = client().await;
    assert_eq!(
        client.properties("a/b", "<propfind/>").await.unwrap(),
        "PROPFIND"
    );
    client.make_collection("a").await.unwrap();
    assert_eq!(client.lock("a").await.unwrap(), "LOCK");
    assert_eq!(client.purge("a/b").await.unwrap(), "PURGE");
    assert_eq!(client.list("a", "x").await.unwrap(), "LIST");
    let methods: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.method.clone())
        .collect();
    assert_eq!(methods, ["PROPFIND", "MKCOL", "LOCK", "PURGE", "LIST"]);
}

#[tokio::test]
async fn head_returns_headers_without_a_body() {
    let (_server, client) = client().await;
    let head = client.head("a").await.unwrap();
    assert_eq!(head.media_type, "application/json");
    assert_eq!(head.etag.as_deref(), Some("\"1\""));
    client.exists("a").await.unwrap();
}

#[tokio::test]
async fn head_accepts_the_length_of_a_body_that_is_not_sent() {
    let url = serve(|mut exchange: Exchange| async move {
        exchange
            .send("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 123456\r\n\r\n")
            .await;
    })
    .await;
    let client = Client::builder().base_url(url).build().unwrap();
    assert_eq!(client.head("a").await.unwrap().media_type, "image/png");
    client.exists("a").await.unwrap();
}

#[tokio::test]
async fn only_idempotent_requests_are_repeated() {
    let url = serve(|exchange: Exchange| async move { exchange.json(503, "", "{}").await }).await;
    let client = Client::builder().base_url(url).build().unwrap();
    let attempts = |error: restrait::Error| error.attempts();
    assert_eq!(attempts(client.properties("a", "").await.unwrap_err()), 5);
    assert_eq!(attempts(client.purge("a").await.unwrap_err()), 5);
    assert_eq!(attempts(client.lock("a").await.unwrap_err()), 1);
    assert_eq!(attempts(client.list("a", "").await.unwrap_err()), 1);
    let raw = |method| client.raw(method, "/a");
    assert_eq!(attempts(raw("REPORT").await.unwrap_err()), 5);
    assert_eq!(
        attempts(raw("PURGE").idempotent(true).await.unwrap_err()),
        5
    );
    assert_eq!(
        attempts(raw("PURGE").idempotent(false).await.unwrap_err()),
        1
    );
}

#[tokio::test]
async fn raw_calls_follow_the_rules_of_methods() {
    let (server, client) = client().await;
    for (method, text) in [
        ("get", "invalid method `get`; write `GET`"),
        ("CONNECT", "unsupported method `CONNECT`"),
        ("TRACE", "unsupported method `TRACE`"),
        ("PSOT", "did you mean `POST`?"),
        (
            "LIST",
            "`LIST` is not a registered method; add `.idempotent(true)`",
        ),
    ] {
        let error = client.raw(method, "/a").await.unwrap_err().to_string();
        assert!(error.contains(text), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn the_metadata_has_the_method_and_its_idempotency() {
    let idempotent = |name: &str| {
        let mut all = dav::INFO.endpoints();
        let info = all.find(|it| it.route.name() == name).unwrap();
        (info.route.method().to_string(), info.route.idempotent())
    };
    assert_eq!(
        idempotent("properties"),
        ("PROPFIND".to_owned(), Some(true))
    );
    assert_eq!(idempotent("lock"), ("LOCK".to_owned(), None));
    assert_eq!(idempotent("purge"), ("PURGE".to_owned(), Some(true)));
    assert_eq!(idempotent("list"), ("LIST".to_owned(), Some(false)));
}
