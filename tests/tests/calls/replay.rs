//! Recording and replay.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use restrait::prelude::*;
use restrait::response::{BodyStream, PlainText};
use restrait::testing::mock::{Mock, MockResponse};
use restrait::testing::replay::{Recorder, Replay};
use restrait::{Client, api, endpoint};
use serde_json::{Value, json};

#[api(rename_all = "camelCase")]
trait Notes {
    #[endpoint(method = "GET", path = "/notes/<id>")]
    fn note(&self, id: &str, tag: Option<&str>, page_token: Option<&str>) -> Value;

    #[endpoint(method = "POST", path = "/notes")]
    fn add(&self, #[body] note: &Value) -> Value;

    #[endpoint(method = "POST", path = "/log-in")]
    fn log_in(
        &self,
        #[form] user: &str,
        #[form] password: &str,
        #[form] client_secret: &str,
    ) -> PlainText;

    #[endpoint(method = "POST", path = "/import")]
    fn import(
        &self,
        #[multipart] user: &str,
        #[multipart] password: &str,
        #[multipart(style = json)] key: &Value,
    ) -> ();

    #[endpoint(method = "GET", path = "/notes/<id>/raw")]
    fn stream(&self, id: &str) -> BodyStream;
}

/// Returns the path of a file for one test.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("replay")
        .join(name)
}

fn client(replay: &Replay) -> Client {
    let builder = Client::builder().base_url("https://elsewhere.example/prefix");
    builder.transport(replay.clone()).build().unwrap()
}

/// Records three exchanges with a mock.
async fn record(name: &str) -> PathBuf {
    let mock = Mock::<Client>::new();
    let recorder = Recorder::new(mock.clone()).redact("pin");
    let builder = mock
        .builder()
        .token("t0ken-of-mine")
        .transport(recorder.clone());
    let client = builder.build().unwrap();
    let response = MockResponse::status(200)
        .json(&json!({ "b": 1, "a": "t0ken-of-mine", "accessToken": "x" }));
    let response = response
        .header("set-cookie", "a=b")
        .header("x-ratelimit-remaining", "7");
    mock.on::<notes::Note>(|_| true).respond_with(response);
    mock.on::<notes::Add>(|_| true)
        .respond_with(MockResponse::status(201).json(&json!({ "id": 1 })));
    mock.on::<notes::Stream>(|_| true)
        .respond_with(MockResponse::status(200).chunks([&b"\xff\x00"[..], b"abc"]));

    client
        .note("a/b")
        .tag("x y")
        .page_token("secret-page")
        .await
        .unwrap();
    client
        .add(&json!({ "z": 1, "pin": "1234", "password": "hunter2" }))
        .await
        .unwrap();
    let mut raw = client.stream("a").await.unwrap();
    let early = recorder.save(file(name)).unwrap_err().to_string();
    assert!(
        early
            .contains("the response to `GET /notes/<id>/raw` is incomplete; read or drop its body"),
        "{early}"
    );
    while raw.chunk().await.unwrap().is_some() {}
    recorder.save(file(name)).unwrap();
    file(name)
}

#[tokio::test]
async fn file_does_not_contain_the_target_of_a_redirect() {
    let mock = Mock::<Client>::new();
    let recorder = Recorder::new(mock.clone());
    let client = mock.builder().transport(recorder.clone()).build().unwrap();
    let target = "https://files.example.org/f?signature=abcdefghijkl";
    let moved = MockResponse::status(302).header("location", target);
    mock.on::<notes::Note>(|_| true).respond_with(moved);
    let error = client.note("a").await.unwrap_err();
    assert_eq!(error.location(), Some(target));
    recorder.save(file("redirect.json")).unwrap();
    let text = fs::read_to_string(file("redirect.json")).unwrap();
    assert!(
        text.contains("302") && !text.contains("files.example"),
        "{text}"
    );
}

#[tokio::test]
async fn file_contains_exchanges_without_secrets() {
    let text = fs::read_to_string(record("content.json").await).unwrap();
    for secret in [
        "t0ken-of-mine",
        "secret-page",
        "hunter2",
        "1234",
        "set-cookie",
        "mock.invalid",
    ] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    let file: Value = serde_json::from_str(&text).unwrap();
    let wanted = json!({
        "restrait_exchanges": 1,
        "redacted": ["pin"],
        "exchanges": [
            {
                "request": {
                    "method": "GET",
                    "path": "/notes/<id>",
                    "params": { "id": "a/b" },
                    "query": [["pageToken", "[redacted]"], ["tag", "x y"]],
                },
                "response": {
                    "status": 200,
                    "headers": [["content-type", "application/json"], ["x-ratelimit-remaining", "7"]],
                    "body": { "json": { "a": "[redacted]", "accessToken": "[redacted]", "b": 1 } },
                },
            },
            {
                "request": {
                    "method": "POST",
                    "path": "/notes",
                    "body": { "json": { "password": "[redacted]", "pin": "[redacted]", "z": 1 } },
                },
                "response": {
                    "status": 201,
                    "headers": [["content-type", "application/json"]],
                    "body": { "json": { "id": 1 } },
                },
            },
            {
                "request": { "method": "GET", "path": "/notes/<id>/raw", "params": { "id": "a" } },
                "response": { "status": 200, "body": { "hex": "ff00616263" } },
            },
        ],
    });
    assert_eq!(file, wanted);
}

#[tokio::test]
async fn recordings_contain_no_password_of_forms_and_parts() {
    let mock = Mock::<Client>::new();
    let recorder = Recorder::new(mock.clone());
    let client = mock.builder().transport(recorder.clone()).build().unwrap();
    let form = "application/x-www-form-urlencoded; charset=utf-8";
    let response = MockResponse::status(200).body("access_token=h-1&scope=all");
    mock.on::<notes::LogIn>(|_| true)
        .respond_with(response.header("content-type", form));
    mock.on::<notes::Import>(|_| true).respond(());
    client.log_in("ann", "h-2", "h-3").await.unwrap();
    let key = json!({ "privateKey": "h-5", "id": "key-1" });
    client.import("bob", "h-4", &key).await.unwrap();
    recorder.save(file("passwords.json")).unwrap();
    let text = fs::read_to_string(file("passwords.json")).unwrap();
    for secret in ["h-1", "h-2", "h-3", "h-4", "h-5"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    for public in ["ann", "bob", "scope=all", "key-1"] {
        assert!(text.contains(public), "{public} is not in {text}");
    }
    // The recording matches other passwords.
    let replay = Replay::open(file("passwords.json")).unwrap();
    let client = self::client(&replay);
    client.log_in("ann", "other", "other").await.unwrap();
    let key = json!({ "privateKey": "other", "id": "key-1" });
    client.import("bob", "other", &key).await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn recording_is_saved_after_a_call_was_given_up() {
    let mock = Mock::<Client>::new();
    let recorder = Recorder::new(mock.clone());
    let client = mock.builder().transport(recorder.clone()).build().unwrap();
    mock.on::<notes::Note>(|request| request.path_param("id").as_deref() == Some("slow"))
        .times(2)
        .respond_with(MockResponse::no_response());
    mock.on::<notes::Note>(|_| true).respond(json!(1));
    let slow = client.note("slow").timeout(Duration::from_millis(20));
    assert!(slow.await.unwrap_err().is_timeout());
    let given_up = client.note("slow").into_future();
    let result = tokio::time::timeout(Duration::from_millis(20), given_up).await;
    assert!(result.is_err());
    client.note("fast").await.unwrap();
    recorder.save(file("given-up.json")).unwrap();
    // Calls without a response are left out.
    let replay = Replay::open(file("given-up.json")).unwrap();
    self::client(&replay).note("fast").await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn replays_exchanges_for_any_host() {
    let replay = Replay::open(record("answers.json").await).unwrap();
    let client = client(&replay);
    let unused = replay.verify().unwrap_err().to_string();
    assert!(
        unused.contains("exchange 2 of") && unused.contains("not replayed: `POST /notes`"),
        "{unused}"
    );
    // Passwords and the order of members are not recorded.
    let note = json!({ "password": "other", "pin": "1", "z": 1 });
    assert_eq!(client.add(&note).await.unwrap(), json!({ "id": 1 }));
    let response = client
        .note("a/b")
        .page_token("other")
        .tag("x y")
        .await
        .unwrap();
    assert_eq!(response["b"], 1);
    let mut raw = client.stream("a").await.unwrap();
    assert_eq!(raw.chunk().await.unwrap().unwrap(), &b"\xff\x00abc"[..]);
    replay.verify().unwrap();
}

#[tokio::test]
async fn refuses_calls_that_were_not_recorded() {
    let replay = Replay::open(record("unknown.json").await).unwrap();
    let client = client(&replay);
    let other = client.note("a/b").tag("y").await.unwrap_err().to_string();
    for part in [
        "unexpected call `GET /notes/<id>`",
        "closest exchange: number 1 of ",
        "tag: expected `x y`, found `y`",
        "pageToken: expected `[redacted]`, found no value",
        "; change the call, or record the file again with a `Recorder`",
    ] {
        assert!(other.contains(part), "{part:?} is not in {other}");
    }
    let body = client
        .add(&json!({ "z": 2, "pin": "", "password": "" }))
        .await
        .unwrap_err()
        .to_string();
    assert!(
        body.contains("body at `$.z`: expected `1`, found `2`"),
        "{body}"
    );
    client.note("a/b").tag("x y").page_token("p").await.unwrap();
    let again = client
        .note("a/b")
        .tag("x y")
        .page_token("p")
        .await
        .unwrap_err()
        .to_string();
    assert!(
        again.contains("the exchange was replayed already"),
        "{again}"
    );
}

#[test]
fn reports_invalid_files() {
    let missing = Replay::open(file("missing.json")).unwrap_err();
    assert!(
        missing
            .to_string()
            .contains("record it with `Recorder::save`"),
        "{missing}"
    );
    for (name, text, parts) in [
        (
            "text.json",
            "hello",
            ["invalid recording", "record it with `Recorder::save`"],
        ),
        (
            "other.json",
            "{\"a\":1}",
            ["missing field `restrait_exchanges`", "record it with"],
        ),
        (
            "newer.json",
            "{\"restrait_exchanges\":2,\"cassettes\":[]}",
            [
                "unsupported version 2 of the recording format",
                "; record it again",
            ],
        ),
        (
            "edited.json",
            "{\"restrait_exchanges\":1,\"exchanges\":[{\"request\":1}]}",
            ["invalid recording: invalid type", "record it with"],
        ),
    ] {
        fs::create_dir_all(file(".")).unwrap();
        fs::write(file(name), text).unwrap();
        let error = Replay::open(file(name)).unwrap_err();
        assert_eq!(error.path(), file(name));
        for part in parts {
            assert!(
                error.to_string().contains(part),
                "{part:?} is not in {error}"
            );
        }
    }
}

#[tokio::test]
async fn reports_edited_responses_that_are_invalid() {
    let text = r#"{"restrait_exchanges":1,"exchanges":[{
        "request":{"method":"GET","path":"/notes/<id>","params":{"id":"1"}},
        "response":{"status":9,"body":{"hex":"0"}}}]}"#;
    fs::create_dir_all(file(".")).unwrap();
    fs::write(file("status.json"), text).unwrap();
    let replay = Replay::open(file("status.json")).unwrap();
    let error = client(&replay).note("1").await.unwrap_err().to_string();
    assert!(
        error.contains("invalid status in the recorded response; record it again"),
        "{error}"
    );
}

#[tokio::test]
async fn recordings_tell_endpoints_apart_by_their_constants() {
    #[api]
    trait Tables {
        #[endpoint(method = "POST", path = "/", headers("x-target" = "Put"))]
        fn put(&self, #[body] key: &str) -> u8;

        #[endpoint(method = "POST", path = "/", headers("x-target" = "Get"))]
        fn get(&self, #[body] key: &str) -> u8;
    }

    let mock = Mock::<Client>::new();
    mock.on::<tables::Put>(|_| true).respond(1);
    mock.on::<tables::Get>(|_| true).respond(2);
    let recorder = Recorder::new(mock.clone());
    let original = mock.builder().transport(recorder.clone()).build().unwrap();
    original.put("a").await.unwrap();
    original.get("a").await.unwrap();
    let path = file("constants.json");
    recorder.save(&path).unwrap();

    let replay = Replay::open(&path).unwrap();
    let client = client(&replay);
    assert_eq!(client.get("a").await.unwrap(), 2);
    assert_eq!(client.put("a").await.unwrap(), 1);
}
