//! Bodies are checked against JSON Schemas.

use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use restrait_fake::{Builder, FakeServer, Response};
use serde_json::{Value, json};

/// A registry of pets.
#[api]
trait Pets {
    /// Adds a pet.
    #[endpoint(method = "POST", path = "/pets")]
    fn add(&self, #[body] pet: &Value) -> Value;

    /// Changes pets, or only checks the connection.
    #[endpoint(method = "PATCH", path = "/pets")]
    fn patch(&self, #[body] change: Option<&Value>) -> ();

    /// Returns a pet.
    #[endpoint(method = "GET", path = "/pets/<name>")]
    fn get(&self, name: &str) -> Value;

    /// Sets the photo of a pet.
    #[endpoint(method = "PUT", path = "/pets/<name>/photo")]
    fn photo(&self, name: &str, #[body(content_type = "image/png")] photo: Vec<u8>) -> ();
}

fn pet() -> Value {
    json!({
        "$defs": { "tag": { "type": "string", "pattern": "^[a-z]+$" } },
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": { "type": "string" },
            "tags": { "type": "array", "items": { "$ref": "#/$defs/tag" } },
        },
    })
}

fn builder() -> Builder<()> {
    FakeServer::builder(())
        .api(&pets::INFO)
        .on::<pets::Add>(|(), request| request.json())
        .on::<pets::Patch>(|(), _| Ok(()))
        .on_raw::<pets::Get>(|(), request| {
            Ok(match request.text("name") {
                Some("nameless") => Response::json(200, &json!({ "tags": ["good", "OLD"] })),
                Some("gone") => Response::json(404, "gone"),
                Some("page") => Response::html(200, "<h1>pets</h1>"),
                Some("empty") => Response::empty(204),
                name => Response::json(200, &json!({ "name": name })),
            })
        })
        .body_schema::<pets::Add>(pet())
        .body_schema::<pets::Patch>(pet())
        .response_schema::<pets::Get>(&pet())
}

fn client(server: &FakeServer<()>) -> Client {
    let builder = Client::builder().base_url(server.base_url());
    builder.transport(server.transport()).build().unwrap()
}

fn text(error: &restrait::Error) -> String {
    String::from_utf8_lossy(error.body().unwrap_or_default()).into_owned()
}

#[tokio::test]
async fn invalid_request_bodies_are_rejected_with_their_json_pointers() {
    let server = builder().start().await.unwrap();
    let socket = Client::builder()
        .base_url(server.base_url())
        .build()
        .unwrap();
    for client in [client(&server), socket] {
        let rex = json!({ "name": "Rex", "tags": ["good"] });
        assert_eq!(client.add(&rex).await.unwrap(), rex);
        for (pet, problem) in [
            (
                json!({ "name": 7 }),
                "pets.add: invalid body `pet`: at `/name`: value is not of type \\\"string\\\"",
            ),
            (
                json!({ "name": "Rex", "tags": ["a", "S3CRET"] }),
                "at `/tags/1`: value does not match",
            ),
            (
                json!({ "tags": 1 }),
                "at `/`: \\\"name\\\" is a required property; at `/tags`: ",
            ),
            (json!([]), "at `/`: value is not of type \\\"object\\\""),
        ] {
            let error = client.add(&pet).await.unwrap_err();
            assert_eq!(error.status().unwrap(), 400);
            let raw = text(&error);
            assert!(raw.contains(problem), "{raw}");
            assert!(!raw.contains("S3CRET"), "{raw}");
            assert!(raw.contains("\"param\":\"pet\""), "{raw}");
        }
        client.patch().await.unwrap();
        let error = client.patch().change(&json!({})).await.unwrap_err();
        assert!(text(&error).contains("invalid body `change`"));
    }
}

#[tokio::test]
async fn invalid_responses_of_handlers_are_errors_of_the_server() {
    let server = builder().in_process().unwrap();
    let client = client(&server);
    assert_eq!(client.get("Rex").await.unwrap()["name"], "Rex");
    assert_eq!(client.get("gone").await.unwrap_err().status().unwrap(), 404);
    assert!(client.get("empty").await.unwrap().is_null());
    for (name, problem) in [
        (
            "nameless",
            "pets.get: the response of the handler is invalid: at `/`: ",
        ),
        (
            "page",
            "the response of the handler is invalid: expected JSON",
        ),
    ] {
        let error = client
            .get(name)
            .retry(restrait::Retry::never())
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap(), 500);
        assert!(text(&error).contains(problem), "{}", text(&error));
    }
}

#[test]
fn invalid_schemas_are_errors_at_start() {
    let error = |builder: Builder<()>| builder.in_process().unwrap_err().to_string();
    let invalid = builder().body_schema::<pets::Add>(json!({ "type": "animal" }));
    assert!(error(invalid).starts_with("pets.add: invalid body schema: "));
    let invalid =
        builder().response_schema::<pets::Get>(json!({ "$ref": "https://example.com/pet.json" }));
    assert!(error(invalid).starts_with("pets.get: invalid response schema: "));
    let bytes = builder().body_schema::<pets::Photo>(json!({}));
    assert_eq!(
        error(bytes),
        "pets.photo: the endpoint has no JSON body; remove its body schema"
    );
    let none = builder().body_schema::<pets::Get>(json!({}));
    assert_eq!(
        error(none),
        "pets.get: the endpoint has no JSON body; remove its body schema"
    );
    // A later schema replaces an earlier one.
    let replaced = builder()
        .body_schema::<pets::Add>(json!({ "type": "animal" }))
        .body_schema::<pets::Add>(pet());
    assert!(replaced.in_process().is_ok());
}
