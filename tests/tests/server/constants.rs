//! Several endpoints with one method and path, which their constants tell apart.

use restrait::info::ApiInfo;
use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::sse::{EventStream, Message};
use restrait::{Client, Error, api, endpoint};
use restrait_fake::{FakeServer, Response};

/// Lists and watches, by `accept` and by a query.
#[api]
trait Pods {
    #[endpoint(method = "GET", path = "/pods")]
    #[allow(deprecated, reason = "`watch` is the constant of another endpoint")]
    fn list(&self, limit: Option<u32>, watch: Option<bool>) -> PlainText;

    #[endpoint(method = "GET", path = "/pods", query("watch" = true))]
    fn watch(&self, limit: Option<u32>) -> PlainText;

    #[endpoint(method = "GET", path = "/pods", headers("accept" = "text/event-stream"))]
    fn events(&self) -> EventStream<Message>;

    #[endpoint(
        method = "GET",
        path = "/pods",
        query("watch" = true),
        headers("accept" = "text/event-stream")
    )]
    fn watch_events(&self) -> EventStream<Message>;

    #[endpoint(method = "PATCH", path = "/pods/<id>")]
    fn patch(&self, id: u32, #[body] patch: &str) -> PlainText;

    #[endpoint(
        method = "PATCH",
        path = "/pods/<id>",
        headers("content-type" = "application/merge-patch+json")
    )]
    fn merge(&self, id: u32, #[body] patch: &str) -> PlainText;

    #[endpoint(method = "PATCH", path = "/pods/<id>")]
    fn apply(
        &self,
        id: u32,
        #[body(content_type = "application/yaml")] patch: &'static str,
    ) -> PlainText;

    #[endpoint(method = "PATCH", path = "/pods/<id>")]
    fn touch(&self, id: u32) -> PlainText;
}

/// As DynamoDB declares its operations.
#[api(headers("content-type" = "application/x-amz-json-1.0"))]
trait Tables {
    #[endpoint(method = "POST", path = "/", headers("x-amz-target" = "Tables.Put"))]
    fn put(&self, #[body] item: &str) -> PlainText;

    #[endpoint(method = "POST", path = "/", headers("x-amz-target" = "Tables.Get"))]
    fn get(&self, #[body] key: &str) -> PlainText;
}

/// As S3 declares its subresources.
#[api]
trait Buckets {
    #[endpoint(method = "GET", path = "/s3/<bucket>", query("list-type" = 2))]
    fn list(&self, bucket: &str, prefix: Option<&str>) -> PlainText;

    #[endpoint(method = "GET", path = "/s3/<bucket>", query("uploads"))]
    fn uploads(&self, bucket: &str, prefix: Option<&str>) -> PlainText;

    #[endpoint(method = "GET", path = "/s3/<bucket>", query("versioning"))]
    fn versioning(&self, bucket: &str) -> PlainText;

    #[endpoint(method = "GET", path = "/s3/special", query("list-type" = 1))]
    fn special(&self) -> PlainText;
}

/// An endpoint of [`Pods`], told apart by a constant, and one that is not.
#[api]
trait More {
    #[endpoint(method = "GET", path = "/pods", headers("x-mode" = "fast"))]
    fn fast(&self) -> PlainText;
}

#[api]
trait Again {
    #[endpoint(method = "GET", path = "/pods", headers("ACCEPT" = "Text/Event-Stream; charset=utf-8"))]
    fn again(&self) -> PlainText;
}

const APIS: [&ApiInfo; 4] = [&pods::INFO, &tables::INFO, &buckets::INFO, &more::INFO];

/// Starts a server whose responses are the names of the endpoints.
async fn start() -> (FakeServer<()>, Client) {
    let mut builder = FakeServer::builder(());
    for endpoint in APIS.iter().flat_map(|api| api.endpoints()) {
        builder = builder.on_endpoint(endpoint, |(), request| {
            let route = request.endpoint().route;
            let name = format!("{}.{}", route.api(), route.name());
            let is_events = request.headers()["accept"] == "text/event-stream";
            let events = Response::text(200, &format!("data: {name}\n\n"));
            Ok(if is_events {
                events.media_type("text/event-stream")
            } else {
                Response::text(200, &name)
            })
        });
    }
    let server = builder.start().await.unwrap();
    let client = Client::builder().base_url(server.base_url());
    (server, client.build().unwrap())
}

async fn name(call: impl IntoFuture<Output = restrait::Result<PlainText>>) -> String {
    call.await.unwrap().to_string()
}

async fn first_event(
    call: impl IntoFuture<Output = restrait::Result<EventStream<Message>>>,
) -> String {
    let mut events = call.await.unwrap();
    events.next().await.unwrap().unwrap().data
}

#[tokio::test]
async fn requests_reach_the_endpoint_with_their_constants() {
    let (server, client) = start().await;
    assert_eq!(name(Pods::list(&client).limit(1)).await, "pods.list");
    assert_eq!(name(client.watch().limit(1)).await, "pods.watch");
    assert_eq!(first_event(client.events()).await, "pods.events");
    assert_eq!(first_event(client.watch_events()).await, "pods.watchEvents");
    assert_eq!(name(client.fast()).await, "more.fast");
    assert_eq!(name(client.put("a")).await, "tables.put");
    assert_eq!(name(client.get("a")).await, "tables.get");
    assert_eq!(name(Buckets::list(&client, "a")).await, "buckets.list");
    assert_eq!(
        name(client.uploads("a").prefix("b")).await,
        "buckets.uploads"
    );
    assert_eq!(name(client.versioning("a")).await, "buckets.versioning");
    let names = server.requests().into_iter().map(|it| it.endpoint.unwrap());
    assert_eq!(names.last().unwrap(), "buckets.versioning");
}

#[tokio::test]
async fn media_types_of_bodies_tell_endpoints_apart() {
    let (_server, client) = start().await;
    assert_eq!(name(client.patch(1, "a")).await, "pods.patch");
    assert_eq!(name(client.merge(1, "a")).await, "pods.merge");
    assert_eq!(name(client.apply(1, "a: 1")).await, "pods.apply");
    assert_eq!(name(client.touch(1)).await, "pods.touch");
    let error = client.patch(1, "a").header("content-type", "text/csv");
    let error = error.await.unwrap_err();
    // An endpoint without a body accepts every media type.
    assert!(
        body(&error).contains("pods.touch: unexpected body"),
        "{error}"
    );
}

#[tokio::test]
async fn a_param_with_the_value_of_a_constant_reaches_its_endpoint() {
    let (_server, client) = start().await;
    assert_eq!(name(Pods::list(&client).watch(true)).await, "pods.watch");
    assert_eq!(name(Pods::list(&client).watch(false)).await, "pods.list");
}

#[tokio::test]
async fn a_more_literal_path_takes_precedence_if_its_constants_match() {
    let (_server, client) = start().await;
    assert_eq!(name(client.special()).await, "buckets.special");
    assert_eq!(
        name(Buckets::list(&client, "special")).await,
        "buckets.list"
    );
}

#[tokio::test]
async fn media_ranges_of_accept_are_compared() {
    let (_server, client) = start().await;
    for (accept, expected) in [
        ("text/event-stream; q=0.5, application/json", "pods.events"),
        ("TEXT/EVENT-STREAM;charset=utf-8", "pods.events"),
        ("*/*", "pods.list"),
        ("text/*", "pods.list"),
        ("text/event-stream;q=0", "pods.list"),
    ] {
        let call = client.raw("GET", "/pods").header("accept", accept);
        let text = call.returns::<PlainText>().await.unwrap();
        assert_eq!(text.to_string(), expected, "{accept}");
    }
}

fn body(error: &Error) -> String {
    String::from_utf8_lossy(error.body().unwrap()).into_owned()
}

#[tokio::test]
async fn requests_without_the_constants_are_rejected() {
    let (_server, client) = start().await;
    let error = client
        .put("a")
        .header("x-amz-target", "Tables.Drop")
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let text = body(&error);
    assert!(
        text.contains(
            "no endpoint of `POST /` has the constants of the request: `tables.put` expects header \
             `x-amz-target: Tables.Put`, `tables.get` expects header `x-amz-target: Tables.Get`"
        ),
        "{text}"
    );
    assert!(!text.contains("Drop"), "{text}");

    let call = client.raw("GET", "/s3/a").query("list-type", 1);
    let text = body(&call.await.unwrap_err());
    for expected in [
        "query `list-type=2`",
        "query `uploads`",
        "query `versioning`",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn a_single_endpoint_names_the_constant_that_differs() {
    #[api]
    trait Single {
        #[endpoint(
            method = "POST",
            path = "/single",
            headers("x-mode" = "fast", "accept" = "text/csv", "content-type" = "application/a+json"),
            query("v" = 2, "on")
        )]
        fn single(&self, #[body] text: &str, limit: Option<u8>) -> PlainText;
    }

    let server = FakeServer::builder(())
        .on_raw::<single::Single>(|(), _| Ok(Response::text(200, "x")))
        .start()
        .await
        .unwrap();
    let client = Client::builder().base_url(server.base_url());
    let client = client.build().unwrap();
    client.single("x").limit(1).await.unwrap();
    let raw = || {
        client
            .raw("POST", "/single")
            .body("x")
            .header("x-mode", "fast")
    };
    for (call, status, message) in [
        (
            client.single("x").header("x-mode", "slow"),
            400,
            "invalid header `x-mode`: expected header `x-mode: fast`\"",
        ),
        (
            client.single("x").header("accept", "text/html"),
            406,
            "invalid header `accept`",
        ),
        (
            client
                .single("x")
                .header("content-type", "application/json"),
            415,
            "found \\\"application/json\\\"",
        ),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.status().unwrap(), status, "{error}");
        let text = body(&error);
        assert!(
            text.contains("single.single: ") && text.contains(message),
            "{text}"
        );
    }
    let error = raw()
        .header("accept", "text/csv")
        .header("content-type", "application/a+json");
    let error = error.query("v", 3).query("on", "").await.unwrap_err();
    assert!(
        body(&error).contains("invalid query param `v`: expected query `v=2`, found \\\"3\\\""),
        "{}",
        body(&error)
    );
    let error = raw()
        .header("accept", "text/csv")
        .header("content-type", "application/a+json");
    let error = error.query("v", 2).await.unwrap_err();
    assert!(
        body(&error).contains("missing query param `on`"),
        "{}",
        body(&error)
    );
}

#[tokio::test]
async fn start_rejects_endpoints_with_the_same_constants() {
    let error = FakeServer::builder(())
        .api(&pods::INFO)
        .api(&again::INFO)
        .start()
        .await;
    let message = error.expect_err("it starts").to_string();
    assert_eq!(
        message,
        "duplicate endpoint `GET /pods`: `pods.events` and `again.again` have the same method, path \
         and constants; serve one of them, or add `query(..)` or `headers(..)` that tell them apart"
    );
}
