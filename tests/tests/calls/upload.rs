//! Raw and multipart bodies: bytes, files, readers and progress.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use restrait::body::Part;
use restrait::info::Location;
use restrait::prelude::*;
use restrait::{Body, Client, ErrorKind, Outcome, api, endpoint};
use serde::{Deserialize, Serialize};

use crate::exchange::{Exchange, serve};

#[derive(Serialize)]
struct Options {
    overwrite: bool,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Got {
    media_type: String,
    length: Option<u64>,
    body: String,
}

#[api]
trait Uploads {
    #[endpoint(method = "PUT", path = "/raw")]
    fn put(&self, #[body(content_type = "application/zip")] file: Body) -> Got;

    #[endpoint(method = "PUT", path = "/text")]
    fn text(&self, #[body(content_type = "text/csv; charset=utf-8")] table: &str) -> Got;

    #[endpoint(method = "PUT", path = "/maybe")]
    fn maybe(&self, #[body(content_type = "text/plain")] note: Option<String>) -> Got;

    #[endpoint(method = "POST", path = "/parts")]
    fn parts(
        &self,
        #[multipart] title: &str,
        #[multipart("theFile")] file: Part,
        #[multipart(style = json)] options: &Options,
        #[multipart] note: Option<String>,
    ) -> Got;
}

/// Returns the headers and the body of the request.
async fn echo(mut exchange: Exchange) {
    let media_type = exchange.header("content-type").unwrap_or("none").to_owned();
    let length = exchange.header("content-length").map(str::to_owned);
    let body = String::from_utf8(exchange.body().await).unwrap();
    let got = serde_json::json!({
        "media_type": media_type,
        "length": length.map(|length| length.parse::<u64>().unwrap()),
        "body": body,
    });
    exchange.json(200, "", &got.to_string()).await;
}

async fn client() -> Client {
    let url = serve(echo).await;
    Client::builder().base_url(url).build().unwrap()
}

/// Creates a file for one test.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("uploads");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn sends_bytes_text_and_readers() {
    let client = client().await;
    let got = client.put(Body::full("abc")).await.unwrap();
    assert_eq!(
        (&*got.media_type, got.length, &*got.body),
        ("application/zip", Some(3), "abc")
    );
    let got = client.text("a,b").await.unwrap();
    assert_eq!(
        (&*got.media_type, &*got.body),
        ("text/csv; charset=utf-8", "a,b")
    );
    let known = Body::reader(&b"known"[..], Some(5));
    assert_eq!(client.put(known).await.unwrap().length, Some(5));
    let unknown = Body::reader(&b"unknown"[..], None);
    let got = client.put(unknown).await.unwrap();
    assert_eq!((got.length, &*got.body), (None, "unknown"));
}

#[tokio::test]
async fn optional_body_can_be_omitted() {
    let client = client().await;
    assert_eq!(client.maybe().await.unwrap().media_type, "none");
    let got = client.maybe().note("x").await.unwrap();
    assert_eq!((&*got.media_type, &*got.body), ("text/plain", "x"));
}

#[tokio::test]
async fn call_can_set_content_type() {
    let client = client().await;
    let call = client
        .put(Body::full("x"))
        .header("content-type", "image/png");
    assert_eq!(call.await.unwrap().media_type, "image/png");
}

#[tokio::test]
async fn sends_text_json_and_file_parts() {
    let client = client().await;
    let path = file("a table.csv", b"1,2");
    let part = Part::file(&path).await.unwrap().content_type("text/csv");
    assert_eq!(part.length(), Some(3));
    let call = client.parts("T", part, &Options { overwrite: true });
    let got = call.note("n").await.unwrap();
    let boundary = got
        .media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let text = "--B\r\ncontent-disposition: form-data; name=\"title\"\r\n\r\nT\r\n\
        --B\r\ncontent-disposition: form-data; name=\"theFile\"; filename=\"a table.csv\"\r\n\
        content-type: text/csv\r\n\r\n1,2\r\n\
        --B\r\ncontent-disposition: form-data; name=\"options\"\r\n\
        content-type: application/json\r\n\r\n{\"overwrite\":true}\r\n\
        --B\r\ncontent-disposition: form-data; name=\"note\"\r\n\r\nn\r\n--B--\r\n";
    assert_eq!(got.body, text.replace("--B", &format!("--{boundary}")));
    assert_eq!(got.length, Some(got.body.len() as u64));
}

#[tokio::test]
async fn sends_part_of_unknown_length_in_chunks() {
    let client = client().await;
    let part = Part::reader(&b"content"[..], None).file_name("f");
    let got = client
        .parts("T", part, &Options { overwrite: false })
        .await
        .unwrap();
    assert_eq!(got.length, None);
    assert!(got.body.contains("\r\n\r\ncontent\r\n"));
}

#[tokio::test]
async fn reports_progress() {
    let client = client().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watch = {
        let seen = Arc::clone(&seen);
        move |progress: restrait::body::Progress| seen.lock().unwrap().push(progress)
    };
    let text = vec![b'x'; 200_000];
    let part = Part::reader(std::io::Cursor::new(text), Some(200_000)).on_progress(watch);
    client
        .parts("T", part, &Options { overwrite: false })
        .await
        .unwrap();
    let seen = seen.lock().unwrap();
    assert!(seen.len() > 1 && seen.is_sorted_by_key(|progress| progress.done));
    assert_eq!(
        seen.last().map(|it| (it.done, it.total)),
        Some((200_000, Some(200_000)))
    );
}

#[tokio::test]
async fn rejects_file_whose_size_changed() {
    let client = client().await;
    for (name, change) in [("grows", &b"longer than before"[..]), ("shrinks", b"")] {
        let path = file(name, b"as it was");
        let body = Body::file(&path).await.unwrap();
        std::fs::write(&path, change).unwrap();
        let error = client.put(body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RequestBody, "{name}: {error:?}");
        assert_eq!(error.outcome(), Outcome::Unknown);
    }
    let missing = Body::file("/nowhere/at/all").await.unwrap_err();
    assert!(missing.is_invalid_input() && missing.to_string().contains("cannot open the file"));
}

#[tokio::test]
async fn sends_stream_once() {
    let client = client().await;
    let call = client.put(Body::reader(&b"x"[..], Some(1)));
    assert_eq!(call.request().unwrap_err().param(), Some("file"));
    let call = client.put(Body::full("x"));
    assert_eq!(call.request().unwrap().body(), "x");
    assert_eq!(call.await.unwrap().body, "x");
}

#[test]
fn metadata_describe_bodies() {
    let info = uploads::INFO.endpoint("parts").unwrap();
    assert_eq!(info.route.content_type(), Some("multipart/form-data"));
    assert!(
        info.params
            .iter()
            .all(|it| it.location == Location::Multipart)
    );
    let info = uploads::INFO.endpoint("put").unwrap();
    assert_eq!(info.route.content_type(), Some("application/zip"));
}
