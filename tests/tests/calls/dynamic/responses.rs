//! Responses of each kind.

use restrait::dynamic::DynamicResponse;
use restrait::prelude::*;
use restrait::{Client, ErrorKind, Retry};
use restrait_tests::support::{Recorder, Request};
use serde_json::{Value, json};

use super::call;

/// Makes a call to a server with this response. Returns the result and the request.
async fn respond(
    name: &str,
    arguments: Value,
    response: String,
) -> (restrait::Result<DynamicResponse>, Request) {
    let recorder = Recorder::raw(response).await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let call = call(&client, name, arguments).retry(Retry::never());
    (call.await, recorder.request().await)
}

fn response(status: u16, media_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    )
}

#[tokio::test]
async fn whole_bodies() {
    let json = "application/json";
    let lamp = json!({"lampId": 7});
    for (name, arguments, reply, expected) in [
        (
            "get",
            lamp.clone(),
            response(200, json, "{\"id\":1}"),
            "Json(Object {\"id\": Number(1)})",
        ),
        (
            "get",
            lamp.clone(),
            response(200, "text/plain", "[1]"),
            "Json(Array [Number(1)])",
        ),
        ("remove", lamp.clone(), response(204, json, ""), "Empty"),
        (
            "exists",
            lamp.clone(),
            "HTTP/1.1 200 X\r\nconnection: close\r\n\r\n".to_owned(),
            "Empty",
        ),
        (
            "rules",
            json!({}),
            response(200, "text/plain", "Be nice."),
            "Text(\"Be nice.\")",
        ),
        (
            "logo",
            json!({}),
            response(200, "image/png", "\u{1}x"),
            "Text(\"\\u{1}x\")",
        ),
        (
            "export",
            json!({}),
            response(202, json, "\"job\""),
            "Json(String(\"job\"))",
        ),
        ("export", json!({}), response(204, json, ""), "Empty"),
        (
            "label",
            json!({"lamp": "<a/>"}),
            response(200, "application/xml", "<a/>"),
            "Text(\"<a/>\")",
        ),
    ] {
        let (result, _) = respond(name, arguments, reply).await;
        assert_eq!(format!("{:?}", result.unwrap()), expected, "{name}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_text() {
    let mut reply = response(200, "image/png", "123").into_bytes();
    let end = reply.len();
    reply[end - 1] = 0xff;
    let recorder = Recorder::raw(reply).await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let result = call(&client, "logo", json!({})).await.unwrap();
    assert!(matches!(result, DynamicResponse::Bytes(bytes) if bytes == b"12\xff"[..]));
}

#[tokio::test]
async fn missing_resources_are_errors() {
    let not_found = response(404, "application/json", "{}");
    let (result, _) = respond("get", json!({"lampId": 7}), not_found).await;
    assert!(result.unwrap_err().is_not_found());
}

#[tokio::test]
async fn declared_redirects_are_responses() {
    let reply = "HTTP/1.1 302 X\r\nlocation: /rooms/1\r\nconnection: close\r\n\r\n".to_owned();
    let recorder = Recorder::raw(reply).await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let response = call(&client, "place", json!({"lampId": 7}))
        .response()
        .await;
    let response = response.unwrap();
    assert_eq!(response.status(), 302);
    assert_eq!(response.headers()["location"], "/rooms/1");
    assert!(matches!(response.body(), DynamicResponse::Empty));
}

#[tokio::test]
async fn events_lines_and_downloads_arrive_one_by_one() {
    let events = "event: on\ndata: {}\n\ndata: a\ndata: b\n\n";
    let reply = response(200, "text/event-stream", events);
    let (result, request) = respond("happenings", json!({}), reply).await;
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    let Ok(DynamicResponse::Events(mut events)) = result else {
        panic!("{result:?}");
    };
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.data.as_str()), ("on", "{}"));
    assert_eq!(events.next().await.unwrap().unwrap().data, "a\nb");

    let reply = response(200, "application/x-ndjson", "{\"id\":1}\n\n[2]\n");
    let (result, _) = respond("check", json!({"lamps": []}), reply).await;
    let Ok(DynamicResponse::Lines(mut lines)) = result else {
        panic!("{result:?}");
    };
    assert_eq!(lines.next().await.unwrap().unwrap(), json!({"id": 1}));
    assert_eq!(lines.next().await.unwrap().unwrap(), json!([2]));
    assert!(lines.next().await.is_none());

    let film = "y".repeat(70_000);
    let (result, _) = respond("film", json!({}), response(200, "video/mp4", &film)).await;
    let Ok(DynamicResponse::Download(mut download)) = result else {
        panic!("{result:?}");
    };
    let mut content = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        content.extend_from_slice(&chunk);
    }
    assert_eq!(content.len(), 70_000);
}

#[tokio::test]
async fn events_end_with_the_declared_marker() {
    let events = "data: On.\n\ndata: [DONE]\n\ndata: more\n\n";
    let reply = response(200, "text/event-stream", events);
    let (result, _) = respond("story", json!({"lamp": {}}), reply).await;
    let Ok(DynamicResponse::Events(mut events)) = result else {
        panic!("{result:?}");
    };
    assert_eq!(events.next().await.unwrap().unwrap().data, "On.");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn bodies_that_cannot_be_decoded_are_errors() {
    let reply = response(200, "application/json", "{");
    let (result, _) = respond("get", json!({"lampId": 7}), reply).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Decode);
    let reply = response(200, "application/json", "{}");
    let (result, _) = respond("happenings", json!({}), reply).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn responses_are_decoded_as_other_types() {
    let recorder = Recorder::respond_with("{\"id\":1,\"name\":\"a\"}").await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let call = call(&client, "get", json!({"lampId": 7}));
    let lamp: crate::parity::api::Lamp = call.json().await.unwrap();
    assert_eq!(lamp.id, 1);
}
