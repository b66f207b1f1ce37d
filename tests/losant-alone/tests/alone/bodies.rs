//! Rows of the table of bodies.

use std::sync::{Arc, Mutex};

use losant::body::Part;
use losant::{Body, Client};
use restrait_losant_tests::bodies::{Bodies, Note};

use crate::server;

/// A client for a server that returns the request.
fn client() -> Client {
    server::client(|request| {
        let received = serde_json::json!({
            "content_type": request.headers.get("content-type"),
            "body": String::from_utf8_lossy(&request.body),
        });
        server::json(&received.to_string())
    })
}

#[tokio::test]
async fn sends_json() {
    let client = client();
    let received = client.json().note(&Note { text: "a" }).await.unwrap();
    assert_eq!(received.content_type.as_deref(), Some("application/json"));
    assert_eq!(received.body, r#"{"text":"a"}"#);
    assert_eq!(client.json().await.unwrap().body, "");
}

#[tokio::test]
async fn sends_forms() {
    let client = client();
    assert_eq!(
        client.form("a b").age(7).await.unwrap().body,
        "name=a%20b&age=7"
    );
    let received = client.whole_form(&Note { text: "a" }).await.unwrap();
    assert_eq!(
        received.content_type.as_deref(),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(received.body, "text=a");
}

#[tokio::test]
async fn sends_text_and_streams() {
    let client = client();
    let received = client.text("a;b").await.unwrap();
    assert_eq!(received.content_type.as_deref(), Some("text/csv"));
    assert_eq!(received.body, "a;b");
    let reader = Body::reader(&b"0123"[..], None);
    assert_eq!(client.upload_file(reader).await.unwrap().body, "0123");
}

#[tokio::test]
async fn sends_files_and_parts_with_progress() {
    let client = client();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("upload.txt");
    std::fs::write(&path, "content").unwrap();
    let file = Body::file(&path).await.unwrap();
    assert_eq!(client.upload_file(file).await.unwrap().body, "content");

    let sent = Arc::new(Mutex::new(0));
    let watch = Arc::clone(&sent);
    let part = Part::file(&path).await.unwrap().file_name("a.txt");
    let part = part.on_progress(move |progress| *watch.lock().unwrap() = progress.done);
    let received = client
        .parts("A title", part)
        .note(&Note { text: "n" })
        .await
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let content_type = received.content_type.unwrap();
    assert!(
        content_type.starts_with("multipart/form-data"),
        "{content_type}"
    );
    for text in [
        "A title",
        "filename=\"a.txt\"",
        "content",
        r#"{"text":"n"}"#,
    ] {
        assert!(received.body.contains(text), "{}", received.body);
    }
    assert_eq!(*sent.lock().unwrap(), 7);
}
