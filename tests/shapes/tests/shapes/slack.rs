//! Calls of every endpoint of Slack.

use restrait::http::Method;
use restrait::prelude::*;
use restrait::{api, endpoint};
use restrait_fake::{FakeServer, Response};
use restrait_shapes_tests::slack::*;
use serde_json::json;

async fn start() -> (FakeServer<Vec<u8>>, Slack) {
    let builder = FakeServer::builder(Vec::new())
        .api(&chat::INFO)
        .api(&conversations::INFO)
        .api(&files::INFO)
        .api(&users::INFO)
        .on_raw::<chat::Post>(|_, request| {
            let message: serde_json::Value = request.json()?;
            Ok(Response::json(
                200,
                &match message["channel"].as_str() {
                    Some("C1") => json!({ "ok": true, "ts": "1.2" }),
                    _ => json!({ "ok": false, "error": "channel_not_found" }),
                },
            ))
        })
        .on::<chat::Update>(|_, request| {
            Ok(Posted {
                ok: true,
                ts: request.required("ts")?,
            })
        })
        .on::<chat::React>(|_, _| Ok(Done { ok: true }))
        .on::<conversations::List>(|_, request| {
            let first = request.text("cursor").is_none();
            Ok(Channels {
                ok: true,
                channels: vec![Channel {
                    id: if first { "C1" } else { "C2" }.into(),
                }],
                response_metadata: Some(ResponseMetadata {
                    next_cursor: if first { "next" } else { "" }.into(),
                }),
            })
        })
        .on::<conversations::History>(|_, request| {
            Ok(History {
                ok: true,
                messages: vec![PastMessage {
                    ts: "1.2".into(),
                    text: request.required("channel")?,
                }],
                response_metadata: None,
            })
        })
        .on_raw::<files::BeginUpload>(|_, request| {
            let host = request.headers()["host"].to_str().unwrap();
            let upload = Upload {
                ok: true,
                upload_url: format!("http://{host}/upload/v1/abc?signature=s3cret"),
                file_id: "F1".into(),
            };
            Ok(Response::json(200, &upload))
        })
        .on_raw::<upload_url::Send>(|contents, request| {
            contents.extend_from_slice(request.body());
            Ok(Response::text(200, "OK - 5"))
        })
        .on::<files::CompleteUpload>(|_, request| {
            let files = request.json_param::<serde_json::Value>("files")?;
            assert_eq!(files, Some(json!([{ "id": "F1", "title": "Notes" }])));
            Ok(Done { ok: true })
        })
        .on::<users::Info>(|_, _| {
            Ok(UserInfo {
                ok: true,
                user: User { name: "ann".into() },
            })
        });
    let server = builder.start().await.unwrap();
    let client = Slack::builder()
        .base_url(server.base_url())
        .token("xoxb-abc")
        .build();
    (server, client.unwrap())
}

/// The URL of an upload, which no declaration of the client contains.
#[api(restrait::Client)]
trait UploadUrl {
    #[endpoint(method = "POST", path = "/upload/v1/<session>")]
    fn send(
        &self,
        session: &str,
        signature: Option<&str>,
        #[body(content_type = "application/octet-stream")] contents: &[u8],
    ) -> ();
}

#[tokio::test]
async fn posts_changes_and_marks_messages() {
    let (_server, slack) = start().await;
    let message = |channel| Message {
        channel,
        text: "Hi",
    };
    assert_eq!(slack.chat().post(&message("C1")).await.unwrap().ts, "1.2");
    assert_eq!(
        slack.chat().update("C1", "1.2", "Hello").await.unwrap().ts,
        "1.2"
    );
    assert!(slack.chat().react("C1", "1.2", "wave").await.unwrap().ok);
}

#[tokio::test]
async fn an_error_inside_a_success_is_an_error() {
    let (server, slack) = start().await;
    let message = Message {
        channel: "C9",
        text: "Hi",
    };
    let error = slack.chat().post(&message).await.unwrap_err();
    assert_eq!(
        error.api().unwrap().kind.as_deref(),
        Some("channel_not_found")
    );
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn lists_channels_and_messages() {
    let (_server, slack) = start().await;
    let channels = slack
        .conversations()
        .list()
        .types(["public_channel"])
        .limit(1);
    let channels: Vec<_> = channels.items().collect().await.unwrap();
    let ids: Vec<_> = channels.iter().map(|channel| &*channel.id).collect();
    assert_eq!(ids, ["C1", "C2"]);
    let messages: Vec<_> = slack
        .conversations()
        .history("C1")
        .items()
        .collect()
        .await
        .unwrap();
    assert_eq!(messages[0].text, "C1");
    assert_eq!(slack.users().info("U1").await.unwrap().user.name, "ann");
}

#[tokio::test]
async fn uploads_a_file_to_the_url_that_the_server_gives() {
    let (server, slack) = start().await;
    let upload = slack.files().begin_upload("notes.txt", 5).await.unwrap();
    let sent = slack.follow(Method::POST, &upload.upload_url);
    sent.raw_body("application/octet-stream", "notes")
        .await
        .unwrap();
    let uploaded = UploadedFile {
        id: &upload.file_id,
        title: "Notes",
    };
    let done = slack
        .files()
        .complete_upload(&[uploaded])
        .channel_id("C1")
        .await
        .unwrap();
    assert!(done.ok);
    assert_eq!(server.with_state(|contents| contents.clone()), b"notes");
}
