//! Params and bodies are checked against the schemas of their types.

use restrait::info::schemars::JsonSchema;
use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use restrait_fake::{FakeServer, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
struct Tag {
    #[schemars(length(min = 2))]
    key: String,
    level: Option<u8>,
}

/// Tags of things.
#[api]
trait Tags {
    /// Adds a tag.
    #[endpoint(method = "POST", path = "/tags")]
    fn add(&self, #[body] tag: &Tag) -> ();

    /// Finds tags.
    #[endpoint(method = "GET", path = "/tags")]
    fn find(
        &self,
        #[query(style = json)] like: Option<Tag>,
        #[query(style = brackets)] any: Option<Vec<Tag>>,
    ) -> ();
}

fn server() -> FakeServer<()> {
    FakeServer::builder(())
        .api(&tags::INFO)
        .on_raw::<tags::Add>(|(), _| Ok(Response::empty(204)))
        .on_raw::<tags::Find>(|(), _| Ok(Response::empty(204)))
        .validate_schemas()
        .in_process()
        .unwrap()
}

/// Returns the status and the body of the response to a request.
async fn send(
    server: &FakeServer<()>,
    target: &'static str,
    body: Option<&Value>,
) -> (u16, String) {
    let builder = Client::builder().base_url(server.base_url());
    let client = builder.transport(server.transport()).build().unwrap();
    let result = if let Some(body) = body {
        client.raw("POST", "/tags").body(body).json::<Value>().await
    } else {
        let pairs = target.split('&').filter_map(|pair| pair.split_once('='));
        let call = client.raw("GET", "/tags");
        let call = pairs.fold(call, |call, (name, value)| call.query(name, value));
        call.json().await
    };
    match result {
        Ok(_) => (200, String::new()),
        Err(error) => {
            let body = error.body().unwrap_or_default();
            let status = error.status().map_or(204, |status| status.as_u16());
            (status, String::from_utf8_lossy(body).into_owned())
        }
    }
}

#[tokio::test]
async fn messages_name_the_param_and_the_pointer_but_no_value() {
    let server = server();
    for (target, body, problem) in [
        (
            "",
            Some(json!({ "key": "S", "level": 1 })),
            "invalid body `tag`: at `/key`: ",
        ),
        (
            "",
            Some(json!({ "key": "SECRET", "level": 256 })),
            "invalid body `tag`: at `/level`: ",
        ),
        (
            "",
            Some(json!({ "level": 1 })),
            "invalid body `tag`: at `/`: ",
        ),
        ("like={\"key\":\"S\"}", None, "invalid `like`: at `/key`: "),
        (
            "any[0][key]=ok&any[1][key]=S",
            None,
            "invalid `any`: at `/1/key`: ",
        ),
        (
            "any[0][key]=ok&any[0][level]=SECRET",
            None,
            "invalid `any`: at `/0/level`: ",
        ),
    ] {
        let (status, text) = send(&server, target, body.as_ref()).await;
        assert_eq!(status, 400, "{target} {body:?}: {text}");
        assert!(text.contains(problem), "{text}");
        assert!(!text.contains("SECRET"), "{text}");
    }
    for (target, body) in [
        ("", Some(json!({ "key": "good", "level": null }))),
        ("like={\"key\":\"good\"}", None),
        ("any[0][key]=ok&any[0][level]=7", None),
    ] {
        let (status, text) = send(&server, target, body.as_ref()).await;
        assert!(status < 300, "{target} {body:?}: {text}");
    }
}
