//! Bodies and parts that are not in the arguments.

use restrait::body::{Body, Part};
use restrait::dynamic::DynamicCall;
use restrait::prelude::*;
use restrait::{Client, Retry};
use restrait_tests::support::Recorder;
use serde_json::{Value, json};

use super::{call, offline};

async fn recorded(
    name: &str,
    arguments: Value,
    with: impl FnOnce(DynamicCall<'_, Client>) -> DynamicCall<'_, Client>,
) -> restrait_tests::support::Request {
    let recorder = Recorder::respond_with("null").await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let call = with(call(&client, name, arguments));
    call.retry(Retry::never()).await.unwrap();
    recorder.request().await
}

#[tokio::test]
async fn streams_are_sent_as_bodies_and_parts() {
    let stream = || std::io::Cursor::new(b"a,b\n1,2\n".to_vec());
    let request = recorded("table", json!({}), |call| {
        call.body(Body::reader(stream(), Some(8)))
    })
    .await;
    assert_eq!(request.body, b"a,b\n1,2\n");
    assert_eq!(request.header("content-type"), Some("text/csv"));
    let lamp = json!({"id": 1, "name": "a"});
    let request = recorded("photo", json!({"title": "t", "lamp": lamp}), |call| {
        call.part("theFile", Part::reader(stream(), Some(8)).file_name("x"))
    })
    .await;
    let body = String::from_utf8(request.body).unwrap();
    assert!(body.contains("name=\"theFile\"; filename=\"x\""), "{body}");
    assert!(body.contains("a,b\n1,2\n"), "{body}");
}

#[test]
fn content_replaces_an_argument() {
    let client = offline();
    let request = call(&client, "table", json!({"table": "x"}))
        .body("y")
        .request();
    assert_eq!(request.unwrap().body(), "y");
    let request = call(&client, "check", json!({}))
        .body("{}\n")
        .request()
        .unwrap();
    assert_eq!(request.body(), "{}\n");
    assert_eq!(request.headers()["content-type"], "application/x-ndjson");
}

#[test]
fn content_of_another_kind_is_refused() {
    let client = offline();
    let error = |call: DynamicCall<'_, Client>| call.request().unwrap_err().to_string();
    for (refused, expected) in [
        (
            error(call(&client, "add", json!({"lamp": {}})).body("x")),
            "POST /v1/lamps: invalid `lamp`: expected JSON; pass the body as an argument",
        ),
        (
            error(call(&client, "get", json!({"lampId": 7})).body("x")),
            "GET /lamps/<lampId>: invalid `body`: the endpoint has no body",
        ),
        (
            error(call(&client, "get", json!({"lampId": 7})).part("a", Part::new("x"))),
            "GET /lamps/<lampId>: invalid `a`: the endpoint has no part with this name",
        ),
    ] {
        assert_eq!(refused, expected.replace("/v1", ""));
    }
}

#[test]
fn content_hides_no_other_mistake() {
    let client = offline();
    let call = call(&client, "table", json!({"tabel": "x"})).body("y");
    let error = call.request().unwrap_err();
    assert_eq!(error.param(), Some("tabel"));
}

#[test]
fn inspected_streams_are_refused() {
    let client = offline();
    let stream = Body::reader(std::io::Cursor::new(b"x".to_vec()), None);
    let call = call(&client, "table", json!({})).body(stream);
    let error = call.request().unwrap_err();
    assert!(
        error.to_string().contains("a stream can be read only once"),
        "{error}"
    );
}
