//! Calls of every endpoint of Google.

use restrait::body::Body;
use restrait::http::Method;
use restrait::prelude::*;
use restrait::{api, endpoint};
use restrait_fake::{FakeServer, Response};
use restrait_shapes_tests::google::*;

async fn start() -> (FakeServer<()>, Google) {
    let builder = FakeServer::builder(())
        .unrestricted_token("ya29.abc")
        .api(&topics::INFO)
        .api(&subscriptions::INFO)
        .api(&objects::INFO)
        .api(&session::INFO)
        .on::<topics::List>(|(), request| {
            let next = request.text("pageToken").is_none().then(|| "p2".to_owned());
            let name = if next.is_some() { "a" } else { "b" };
            Ok(TopicList {
                topics: vec![Topic { name: name.into() }],
                next_page_token: next,
            })
        })
        .on::<topics::Publish>(|(), request| {
            Ok(Published {
                message_ids: vec![request.required("topic")?],
            })
        })
        .on::<topics::Patch>(|(), request| {
            assert_eq!(request.list::<String>("updateMask")?, ["labels", "name"]);
            request.json()
        })
        .on::<subscriptions::Pull>(|(), _| {
            Ok(Pulled {
                received_messages: vec![Received {
                    ack_id: "ack".into(),
                }],
            })
        })
        .on_raw::<subscriptions::Acknowledge>(|(), _| {
            Ok(Response::json(200, &serde_json::json!({})))
        })
        .on::<objects::Get>(|(), request| {
            Ok(Object {
                name: request.required("object")?,
            })
        })
        .on_raw::<objects::Download>(|(), _| Ok(Response::bytes(200, "text/plain", "notes")))
        .on_raw::<objects::Delete>(|(), _| Ok(Response::empty(204)))
        .on::<objects::Upload>(|(), request| {
            assert_eq!(request.body(), "notes");
            Ok(Object {
                name: request.required("name")?,
            })
        })
        .on_raw::<objects::BeginUpload>(|(), request| {
            let host = request.headers()["host"].to_str().unwrap();
            let location = format!("http://{host}/upload/session?upload_id=abc");
            Ok(Response::empty(200).header("location", &location))
        })
        .on::<session::Put>(|(), request| {
            assert_eq!(request.body(), "notes");
            Ok(Object {
                name: request.required("upload_id")?,
            })
        });
    let server = builder.start().await.unwrap();
    let client = Google::builder()
        .base_url(server.base_url())
        .token("ya29.abc")
        .build();
    (server, client.unwrap())
}

/// The URL of an upload, which no declaration of the client contains.
#[api(restrait::Client)]
trait Session {
    #[endpoint(method = "PUT", path = "/upload/session")]
    fn put(
        &self,
        #[query("upload_id")] id: &str,
        #[body(content_type = "application/octet-stream")] contents: &[u8],
    ) -> Object;
}

#[tokio::test]
async fn lists_changes_and_publishes_to_topics() {
    let (server, google) = start().await;
    let topics: Vec<_> = google
        .topics()
        .list("p")
        .page_size(1)
        .items()
        .collect()
        .await
        .unwrap();
    let names: Vec<_> = topics.iter().map(|topic| &*topic.name).collect();
    assert_eq!(names, ["a", "b"]);
    let messages = Messages {
        messages: vec!["aGk="],
    };
    let published = google
        .topics()
        .publish("p", "news", &messages)
        .await
        .unwrap();
    assert_eq!(published.message_ids, ["news"]);
    let path = server.requests().pop().unwrap().path;
    assert_eq!(path, "/v1/projects/p/topics/news:publish");
    let topic = Topic { name: "a".into() };
    let patched = google
        .topics()
        .patch("p", "a", &["labels", "name"], &topic)
        .await;
    assert_eq!(patched.unwrap(), topic);
}

#[tokio::test]
async fn receives_messages_with_common_params() {
    let (server, google) = start().await;
    let google = google.with(|common| {
        common
            .fields(["receivedMessages".to_owned(), "a".to_owned()])
            .user_project("p")
    });
    let pull = Pull { max_messages: 1 };
    let pulled = google.subscriptions().pull("p", "s", &pull).await.unwrap();
    assert_eq!(pulled.received_messages[0].ack_id, "ack");
    let acks = Acks {
        ack_ids: vec!["ack"],
    };
    google
        .subscriptions()
        .acknowledge("p", "s", &acks)
        .await
        .unwrap();
    for request in server.requests() {
        assert_eq!(
            request.query_param("fields").as_deref(),
            Some("receivedMessages,a")
        );
        assert_eq!(request.header("x-goog-user-project"), Some("p"));
    }
}

#[tokio::test]
async fn reads_and_deletes_objects_with_an_api_key() {
    let (server, _) = start().await;
    let google = Google::builder()
        .base_url(server.base_url())
        .api_key("AIza-abc")
        .build()
        .unwrap();
    let objects = google.objects();
    assert_eq!(objects.get("b", "a/b.txt").await.unwrap().name, "a/b.txt");
    let mut contents = Vec::new();
    let mut download = objects.download("b", "a/b.txt").await.unwrap();
    download.write_to(&mut contents).await.unwrap();
    assert_eq!(contents, b"notes");
    objects.delete("b", "a/b.txt").await.unwrap();
    for request in server.requests() {
        assert_eq!(request.path, "/storage/v1/b/b/o/a%2Fb.txt");
        assert_eq!(request.query_param("key").as_deref(), Some("AIza-abc"));
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn uploads_at_once_and_in_a_session() {
    let (_server, google) = start().await;
    let uploaded = google
        .objects()
        .upload("b", "a.txt", Body::full("notes"))
        .await
        .unwrap();
    assert_eq!(uploaded.name, "a.txt");
    let object = Object {
        name: "a.txt".into(),
    };
    let session = google.objects().begin_upload("b", &object).await.unwrap();
    let put = google.follow(Method::PUT, &session.location);
    let put = put
        .raw_body("application/octet-stream", "notes")
        .json::<Object>();
    assert_eq!(put.await.unwrap().name, "abc");
}
