//! Errors that an API reports in responses with a successful status.

pub(crate) use ::restrait;
use restrait::client::ApiClient;
use restrait::download::Download;
use restrait::info::{ErrorIf, ErrorIfValue};
use restrait::prelude::*;
use restrait::response::{Binary, PlainText};
use restrait::sse::{EventStream, Message};
use restrait::{ApiError, ErrorKind, Outcome, api, client, endpoint};
use restrait_fake::{FakeServer, Rejection, Response};
use restrait_tests::fault::{ReceivedRequest, Script, Server, response};
use serde::{Deserialize, Serialize};

use crate::exchange::with_transports;

/// The error of a chat: `{"ok":false,"error":"not_found"}`.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct ChatError {
    error: String,
    needed: Option<String>,
}

impl From<ChatError> for ApiError {
    fn from(error: ChatError) -> Self {
        Self::new().with_kind(error.error)
    }
}

/// The errors of a query: `{"errors":[{"message":".."}],"data":null}`.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct QueryErrors {
    errors: Vec<QueryError>,
    data: Option<serde_json::Value>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct QueryError {
    message: String,
}

impl From<QueryErrors> for ApiError {
    fn from(error: QueryErrors) -> Self {
        let mut messages = error.errors.into_iter().map(|error| error.message);
        Self::new().with_message(messages.next().unwrap_or_default())
    }
}

#[client(base_url = "https://chat.example.com", error = ChatError, error_if(ok = false))]
pub(crate) struct Chat;

#[client(base_url = "https://query.example.com", error = QueryErrors, error_if(errors))]
pub(crate) struct Query;

#[client(error = ChatError, error_if("error-code" = -7))]
pub(crate) struct Codes;

#[client(error = ChatError, error_if(status = "error"))]
pub(crate) struct Words;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Channel {
    ok: bool,
    name: String,
}

#[api(crate::error_in_success::Chat)]
pub(crate) trait Channels {
    #[endpoint(method = "POST", path = "/channels.create", idempotent)]
    fn create(&self, #[form] name: &str) -> Channel;

    #[endpoint(method = "POST", path = "/channels.delete")]
    fn delete(&self) -> ();

    #[endpoint(method = "GET", path = "/channels.export")]
    fn export(&self) -> Binary;

    #[endpoint(method = "GET", path = "/channels.text")]
    fn text(&self) -> PlainText;

    #[endpoint(method = "GET", path = "/channels.file")]
    fn file(&self) -> Download;

    #[endpoint(method = "GET", path = "/channels.live")]
    fn live(&self) -> EventStream<Message>;

    #[endpoint(method = "GET", path = "/channels.find", responses(200, 404))]
    fn find(&self) -> Option<Channel>;
}

#[api(crate::error_in_success::Query)]
pub(crate) trait Queries {
    #[endpoint(method = "POST", path = "/graphql")]
    fn send(&self, #[body] query: &str) -> serde_json::Value;
}

const FAILED: &str = r#"{"needed":"channels:write","ok":false,"error":"missing_scope"}"#;

fn json(body: &str) -> Script {
    Script::new().write(response(200, &["content-type: application/json"], body))
}

#[tokio::test]
async fn a_member_with_the_declared_value_makes_an_error() {
    let server = Server::always(json(FAILED)).await;
    for client in with_transports(|| Chat::builder().base_url(server.url())) {
        let error = client.create("news").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.outcome(), Outcome::Answered);
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.attempts(), 1);
        assert!(!error.is_retryable() && !error.is_server_error());
        assert_eq!(
            error.to_string(),
            "POST /channels.create: 200 OK: missing_scope"
        );
        assert_eq!(error.api().unwrap().kind.as_deref(), Some("missing_scope"));
        assert_eq!(error.body().unwrap(), FAILED.as_bytes());
        let body: ChatError = error.body_as().unwrap();
        assert_eq!(body.needed.as_deref(), Some("channels:write"));
        // The status is a success, but the body says that nothing was deleted.
        assert!(client.delete().await.is_err());
        assert!(client.find().await.is_err());
        let value = client.create("news").json::<serde_json::Value>();
        assert!(value.await.is_err());
        let raw = client.raw("GET", "/channels.list");
        assert!(raw.json::<serde_json::Value>().await.is_err());
    }
}

#[tokio::test]
async fn other_values_are_successes() {
    let body = r#"{"ok":true,"name":"news","nested":{"ok":false}}"#;
    let server = Server::always(json(body)).await;
    for client in with_transports(|| Chat::builder().base_url(server.url())) {
        assert_eq!(client.create("news").await.unwrap().name, "news");
        assert!(client.find().await.unwrap().is_some());
    }
    let server = Server::always(json(r#"[{"ok":false}]"#)).await;
    for client in with_transports(|| Chat::builder().base_url(server.url())) {
        let error = client.create("news").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(client.export().await.unwrap().len(), 14);
    }
}

#[tokio::test]
async fn a_member_that_is_not_empty_makes_an_error() {
    for (body, message) in [
        (r#"{"data":{"a":1}}"#, None),
        (r#"{"data":{"a":1},"errors":null}"#, None),
        (r#"{"data":{"a":1},"errors":[]}"#, None),
        (r#"{"data":{"errors":[{"message":"no"}]}}"#, None),
        (
            r#"{"data":{"a":1},"errors":[{"message":"no"}]}"#,
            Some("no"),
        ),
        (
            r#"{"errors":[{"message":"first"},{"message":"x"}]}"#,
            Some("first"),
        ),
    ] {
        let server = Server::always(json(body)).await;
        for client in with_transports(|| Query::builder().base_url(server.url())) {
            let result = client.send("{a}").await;
            let error = result.as_ref().err();
            assert_eq!(
                error.map(|it| it.api().unwrap().message.as_deref().unwrap()),
                message
            );
            if let Some(errors) = error.and_then(restrait::Error::body_as::<QueryErrors>) {
                assert_eq!(errors.data.is_some(), body.contains("data"));
            }
        }
    }
}

#[tokio::test]
async fn an_error_of_any_size_can_be_decoded() {
    let long = "x".repeat(100_000);
    let body = format!(r#"{{"data":"{long}","errors":[{{"message":"no"}}]}}"#);
    let server = Server::always(json(&body)).await;
    let client = Query::builder().base_url(server.url()).build().unwrap();
    let error = client.send("{a}").await.unwrap_err();
    assert_eq!(error.body_as::<QueryErrors>().unwrap().data.unwrap(), long);
    // The limit of successful bodies applies.
    let small = restrait::Limits::default().max_body_bytes(1000);
    let error = client.send("{a}").limits(small).await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

#[tokio::test]
async fn an_error_of_another_form_shows_the_body() {
    let server = Server::always(json(r#"{"ok":false,"reason":7}"#)).await;
    let client = Chat::builder().base_url(server.url()).build().unwrap();
    let error = client.create("news").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"POST /channels.create: 200 OK: {"ok":false,"reason":7}"#
    );
    assert!(error.body_as::<ChatError>().is_none());
}

#[tokio::test]
async fn secrets_are_redacted() {
    let echo = |seen: &ReceivedRequest| {
        let token = seen.header("authorization").unwrap().to_owned();
        json(&format!(
            r#"{{"ok":false,"error":"invalid token {token}"}}"#
        ))
    };
    let server = Server::with_handler(echo).await;
    let builder = Chat::builder().base_url(server.url()).token("a-long-token");
    let error = builder.build().unwrap().create("x").await.unwrap_err();
    for shown in [
        error.to_string(),
        format!("{error:#?}"),
        format!("{:?}", error.api()),
        String::from_utf8_lossy(error.body().unwrap()).into_owned(),
    ] {
        assert!(!shown.contains("a-long-token"), "{shown}");
    }
}

#[tokio::test]
async fn other_media_types_and_streams_are_not_searched() {
    let server = Server::with_handler(|seen| match seen.target.as_str() {
        "/channels.text" => {
            Script::new().write(response(200, &["content-type: text/plain"], FAILED))
        }
        "/channels.live" => {
            let events = format!("data: {FAILED}\n\n");
            Script::new().write(response(200, &["content-type: text/event-stream"], events))
        }
        _ => json(FAILED),
    })
    .await;
    for client in with_transports(|| Chat::builder().base_url(server.url())) {
        assert_eq!(client.text().await.unwrap().0, FAILED);
        assert_eq!(client.file().await.unwrap().bytes().await.unwrap(), FAILED);
        let mut live = client.live().await.unwrap();
        assert_eq!(live.next().await.unwrap().unwrap().data, FAILED);
        // The media type of this response says that it is JSON.
        assert!(client.export().await.is_err());
    }
}

#[tokio::test]
async fn error_statuses_are_errors_as_before() {
    let server = Server::always(Script::new().write(response(403, &[], FAILED))).await;
    let client = Chat::builder().base_url(server.url()).build().unwrap();
    let error = client.create("news").await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    let server = Server::always(Script::new().write(response(404, &[], FAILED))).await;
    let client = Chat::builder().base_url(server.url()).build().unwrap();
    assert_eq!(client.find().await.unwrap(), None);
}

#[tokio::test]
async fn the_fake_server_sends_errors_with_a_successful_status() {
    let server = FakeServer::builder(())
        .api(&channels::INFO)
        .error_response(|rejection| {
            let body = serde_json::json!({"ok": false, "error": rejection.message()});
            Response::json(200, &body)
        })
        .on::<channels::Create>(|(), _| Err(Rejection::with_status(200, "name_taken")))
        .on_raw::<channels::Delete>(|(), _| {
            Ok(Response::json(
                200,
                &serde_json::json!({"ok": false, "error": "not_found"}),
            ))
        })
        .start()
        .await
        .unwrap();
    let client = Chat::builder().base_url(server.base_url()).build().unwrap();
    let error = client.create("news").await.unwrap_err();
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("name_taken"));
    let error = client.delete().await.unwrap_err();
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("not_found"));
}

#[test]
fn the_metadata_has_the_member_and_its_value() {
    let of = |error_if: Option<ErrorIf>| error_if.map(|it| (it.member, it.value));
    assert_eq!(
        of(Chat::INFO.error_if),
        Some(("ok", ErrorIfValue::Bool(false)))
    );
    assert_eq!(
        of(Query::INFO.error_if),
        Some(("errors", ErrorIfValue::Any))
    );
    assert_eq!(
        of(Codes::INFO.error_if),
        Some(("error-code", ErrorIfValue::Integer(-7)))
    );
    assert_eq!(
        of(Words::INFO.error_if),
        Some(("status", ErrorIfValue::Text("error")))
    );
    assert_eq!(of(restrait::Client::INFO.error_if), None);
}
