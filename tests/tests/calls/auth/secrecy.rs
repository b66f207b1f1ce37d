//! Credentials are in no error, `Debug`, trace, recording or report.

use std::error::Error as _;
use std::fmt::Write;

use restrait::testing::mock::Mock;
use restrait::testing::replay::{Recorder, Replay};

use super::*;

const SESSION: &str = "s3ssion/of-a-client";

/// Returns all forms in which the credentials of this module are sent.
fn forms() -> Vec<String> {
    let mut forms = vec![KEY.to_owned(), PASSWORD.to_owned(), SESSION.to_owned()];
    forms.push("k3y%2Bof%2Fthe%3Dclie%20nt%261".into());
    // ann:PASSWORD
    forms.push("YW5uOnA0c3M6d28gcmQvb2Y9YW5uJsOp".into());
    forms
}

#[track_caller]
fn check(text: &str) {
    for form in forms() {
        assert!(!text.contains(&form), "{form} in {text}");
    }
}

/// Returns everything that an error shows.
fn shown(error: &restrait::Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(next) = source {
        write!(text, " {next} {next:?}").unwrap();
        source = next.source();
    }
    let body = String::from_utf8_lossy(error.body().unwrap_or_default()).into_owned();
    write!(text, " {body} {:?} {:?}", error.api(), error.request_id()).unwrap();
    text
}

/// A server that echoes the credentials in an error.
async fn echo(exchange: crate::exchange::Exchange) {
    let body = serde_json::json!({ "message": forms().join(" "), "query": exchange.query });
    let header = format!("x-request-id: {SESSION}\r\n");
    exchange.json(403, &header, &body.to_string()).await;
}

#[tokio::test]
async fn errors_do_not_show_credentials_that_the_server_echoes() {
    let url = crate::exchange::serve(echo).await;
    let basic = Basic::builder()
        .base_url(&url)
        .basic_auth("ann", PASSWORD)
        .build()
        .unwrap();
    let query = Query::builder()
        .base_url(&url)
        .api_key(KEY)
        .build()
        .unwrap();
    let header = Header::builder()
        .base_url(&url)
        .api_key(KEY)
        .build()
        .unwrap();
    let prefixed = Prefixed::builder()
        .base_url(&url)
        .api_key(KEY)
        .build()
        .unwrap();
    let cookie = Cookie::builder()
        .base_url(&url)
        .api_key(SESSION)
        .build()
        .unwrap();
    let mut texts = Vec::new();
    for (error, own) in [
        (
            basic.notes().await.unwrap_err(),
            &[PASSWORD, "YW5uOnA0c3M6d28gcmQvb2Y9YW5uJsOp"][..],
        ),
        (query.notes().await.unwrap_err(), &[KEY, "k3y%2Bof"]),
        (header.notes().await.unwrap_err(), &[KEY, "k3y%2Bof"]),
        (prefixed.notes().await.unwrap_err(), &[KEY]),
        (cookie.notes().await.unwrap_err(), &[SESSION]),
    ] {
        let text = shown(&error);
        for secret in own {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        texts.push(text);
    }
    for client in [
        format!("{basic:?}"),
        format!("{query:?}"),
        format!("{cookie:?}"),
    ] {
        check(&client);
    }
}

#[tokio::test]
async fn a_key_in_the_query_is_not_in_calls_and_requests() {
    let client = Query::builder().api_key(KEY).build().unwrap();
    let call = client.notes().after("x");
    check(&format!("{call:?}"));
    let request = call.request().unwrap();
    check(&format!("{request:?}"));
    assert_eq!(request.uri().query(), Some("after=x"));
    let request = restrait::transport::Reqwest::request(&client.notes()).unwrap();
    check(&format!("{request:?}"));
    // Nothing listens there.
    let client = Query::builder()
        .base_url("http://127.0.0.1:1")
        .api_key(KEY)
        .retry(once());
    check(&shown(&client.build().unwrap().notes().await.unwrap_err()));
}

#[tokio::test]
async fn mocks_and_recordings_ignore_credentials() {
    let mock = Mock::<Query>::new();
    let client = mock.client().unwrap();
    mock.expect(client.notes().after("x"))
        .respond(vec!["a".to_owned()]);
    let other = Query::builder()
        .api_key(KEY)
        .transport(mock.clone())
        .build()
        .unwrap();
    other.notes().after("x").await.unwrap();
    let error = other.notes().after("y").await.unwrap_err();
    check(&shown(&error));
    check(&format!("{:?}", mock.requests()));

    let fake = fake!(query_notes, api_key("key", KEY));
    let dir = std::env::temp_dir().join(format!("restrait-auth-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let file = dir.join("query.json");
    let recorder = Recorder::new(restrait::transport::Hyper::new().unwrap());
    let client = Query::builder().base_url(fake.base_url()).api_key(KEY);
    let client = client.transport(recorder.clone()).build().unwrap();
    client.notes().after("x").await.unwrap();
    recorder.save(&file).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    check(&text);
    let replay = Replay::open(&file).unwrap();
    let client = Query::builder()
        .transport(replay.clone())
        .api_key("another-key");
    client.build().unwrap().notes().after("x").await.unwrap();
    std::fs::remove_dir_all(&dir).unwrap();
}
