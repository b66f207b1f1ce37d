//! Rows of the table of responses.

use losant::prelude::*;
use losant::{Client, ErrorKind};
use restrait_losant_tests::responses::{Change, Export, Invalid, Job, Report, Responses};

use crate::server::{self, Request, response};

fn respond(request: &Request) -> String {
    match request.path.as_str() {
        "/report" => response(200, "x-request-id: 7\r\n", r#"{"rows":3}"#),
        "/nothing" => response(204, "", ""),
        "/text" | "/bytes" => response(200, "", "0123"),
        "/export" if request.has("case=job") => response(202, "", r#"{"id":1}"#),
        "/export" if request.has("case=invalid") => response(422, "", r#"{"fields":["a"]}"#),
        "/export" => response(200, "", r#"{"rows":3}"#),
        "/listed" => {
            let headers =
                "x-total-count: 9\r\nset-cookie: session=s; Path=/\r\nset-cookie: a=b\r\n";
            response(200, headers, r#"["x"]"#)
        }
        // The server breaks off after 4 of 10 bytes. The client resumes from there.
        "/file" if request.headers.contains_key("range") => response(
            206,
            "etag: \"1\"\r\ncontent-range: bytes 4-9/10\r\n",
            "456789",
        ),
        "/file" => "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\
             accept-ranges: bytes\r\netag: \"1\"\r\n\r\n0123"
            .to_owned(),
        // The server ends the stream after one event. The client reconnects.
        "/changes" if request.headers.contains_key("last-event-id") => response(204, "", ""),
        "/changes" => "HTTP/1.1 200 OK\r\nconnection: close\r\n\
             content-type: text/event-stream\r\n\r\nretry: 1\nid: 1\nevent: report\n\
             data: {\"rows\":1}\n\n: keep-alive\n\nevent: new\ndata: a\n\n"
            .to_owned(),
        path => response(
            404,
            "",
            &format!(r#"{{"type":"NotFound","message":"{path}"}}"#),
        ),
    }
}

fn client() -> Client {
    server::client(respond)
}

#[tokio::test]
async fn decodes_json_text_bytes_and_nothing() {
    let client = client();
    assert_eq!(client.report().await.unwrap(), Report { rows: 3 });
    client.nothing().await.unwrap();
    assert_eq!(client.text().await.unwrap().0, "0123");
    assert_eq!(&client.bytes().await.unwrap().0[..], b"0123");
}

#[tokio::test]
async fn returns_status_and_headers_on_request() {
    let client = client();
    let response = client.report().response().await.unwrap();
    assert_eq!(response.status(), losant::http::StatusCode::OK);
    assert_eq!(response.headers()["x-request-id"], "7");
    assert_eq!(response.into_body(), Report { rows: 3 });
}

#[tokio::test]
async fn decodes_by_status() {
    let client = client();
    assert_eq!(
        client.export("now").await.unwrap(),
        Export::Done(Report { rows: 3 })
    );
    assert_eq!(
        client.export("job").await.unwrap(),
        Export::Queued(Job { id: 1 })
    );
    let error = client.export("invalid").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    let invalid: Invalid = error.body_as().unwrap();
    assert_eq!(invalid.fields, ["a"]);
}

#[tokio::test]
async fn decodes_headers_and_cookies() {
    let listed = client().listed().await.unwrap();
    assert_eq!((listed.status.as_u16(), listed.total), (200, 9));
    assert_eq!(listed.session.as_deref(), Some("s"));
    assert_eq!(listed.cookies.len(), 2);
    assert_eq!(listed.names, ["x"]);
}

#[tokio::test]
async fn resumes_downloads() {
    let client = client();
    assert_eq!(
        &client.download_file().await.unwrap().bytes().await.unwrap()[..],
        b"0123456789"
    );
    let mut written = Vec::new();
    let download = client.download_file().await.unwrap();
    let mut download = download.max_bytes(10).max_resumes(1).on_progress(|_| {});
    assert_eq!(download.write_to(&mut written).await.unwrap(), 10);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("download.bin");
    client
        .download_file()
        .await
        .unwrap()
        .save(&path)
        .await
        .unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), written);
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn streams_events_and_reconnects() {
    let mut events = client().changes().await.unwrap().max_reconnects(3);
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(first, Change::Report(Report { rows: 1 }));
    assert!(matches!(events.next().await, Some(Ok(Change::Other(_)))));
    assert_eq!(events.last_event_id(), Some("1"));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn describes_errors_of_the_api() {
    let error = client().raw("GET", "/unknown").await.unwrap_err();
    assert!(error.is_not_found());
    let api = error.api().unwrap();
    assert_eq!(api.kind.as_deref(), Some("NotFound"));
    assert_eq!(api.message.as_deref(), Some("/unknown"));
}
