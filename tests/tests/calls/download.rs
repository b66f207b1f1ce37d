//! Downloads to memory, writers and files: limits, progress and resuming.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use restrait::download::Download;
use restrait::{Client, ErrorKind, api, endpoint};
use tokio::io::AsyncWrite;

use crate::exchange::{Exchange, serve};

mod random;
mod resume;
mod save;

#[api]
trait Files {
    #[endpoint(method = "GET", path = "/files/<name>")]
    fn get(&self, name: &str) -> Download;
}

const CONTENT: &[u8] = b"0123456789";

/// Serves files: `whole` completely, `breaks` with an interruption after each 4 bytes and with ranges,
/// `changes` with other content the second time, `lost` with interruptions and without ranges.
async fn respond(mut exchange: Exchange) {
    let name = exchange.path.rsplit('/').next().unwrap().to_owned();
    let from = exchange.header("range").map_or(0, |range| {
        range["bytes=".len()..]
            .trim_end_matches('-')
            .parse()
            .unwrap()
    });
    let etag = match &*name {
        "changes" if from > 0 => "\"other\"",
        _ => "\"same\"",
    };
    if from > 0 && exchange.header("if-range") == Some(etag) {
        let head = format!(
            "HTTP/1.1 206 Partial\r\ncontent-length: {}\r\ncontent-range: bytes {from}-9/10\r\n\
             etag: {etag}\r\nconnection: close\r\n\r\n",
            10 - from
        );
        exchange.send(head).await;
    } else {
        let ranges = if name == "lost" {
            ""
        } else {
            "accept-ranges: bytes\r\n"
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\netag: {etag}\r\n{ranges}\
             content-disposition: attachment; filename=\"../a.bin\"\r\nconnection: close\r\n\r\n"
        );
        exchange.send(head).await;
    }
    let end = if name == "whole" {
        10
    } else {
        10.min(from + 4)
    };
    exchange.send(&CONTENT[from..end]).await;
    exchange.close().await;
}

async fn client() -> Client {
    let url = serve(respond).await;
    Client::builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn downloads_to_memory() {
    let client = client().await;
    let download = client.get("whole").await.unwrap();
    assert_eq!(download.length(), Some(10));
    assert_eq!(download.file_name().as_deref(), Some("a.bin"));
    assert_eq!(download.bytes().await.unwrap(), CONTENT);
}

#[tokio::test]
async fn downloads_to_writer_with_progress() {
    let client = client().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watch = {
        let seen = Arc::clone(&seen);
        move |progress: restrait::body::Progress| seen.lock().unwrap().push(progress.done)
    };
    let mut written = Vec::new();
    let mut download = client.get("whole").await.unwrap().on_progress(watch);
    assert_eq!(download.write_to(&mut written).await.unwrap(), 10);
    assert_eq!(written, CONTENT);
    assert_eq!(seen.lock().unwrap().last(), Some(&10));
}

#[tokio::test]
async fn resumes_interrupted_download() {
    let client = client().await;
    let download = client.get("breaks").await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), CONTENT);
}

#[tokio::test]
async fn returns_error_if_download_cannot_be_resumed() {
    let client = client().await;
    for (name, resumes) in [("changes", 3), ("lost", 3), ("breaks", 0)] {
        let mut written = Vec::new();
        let mut download = client.get(name).await.unwrap().max_resumes(resumes);
        let error = download.write_to(&mut written).await.unwrap_err();
        assert!(error.is_transport(), "{name}: {error:?}");
        assert_eq!(written, &CONTENT[..4], "{name}");
        assert_eq!(download.progress().done, 4);
    }
}

#[tokio::test]
async fn max_bytes_limits_download() {
    let client = client().await;
    let error = client
        .get("whole")
        .await
        .unwrap()
        .max_bytes(9)
        .bytes()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("limit of 9 bytes"), "{error}");
    assert!(
        client
            .get("whole")
            .await
            .unwrap()
            .max_bytes(10)
            .bytes()
            .await
            .is_ok()
    );
}

/// A writer that fails after this number of bytes.
struct Disk(usize);

impl AsyncWrite for Disk {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        let taken = buf.len().min(self.0);
        self.0 -= taken;
        Poll::Ready(if taken == 0 {
            Err(std::io::ErrorKind::StorageFull.into())
        } else {
            Ok(taken)
        })
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn reports_failed_write() {
    let client = client().await;
    let mut disk = Disk(6);
    let error = client
        .get("whole")
        .await
        .unwrap()
        .write_to(&mut disk)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), disk.0), (ErrorKind::Write, 0));
    assert_eq!(error.outcome(), restrait::Outcome::Answered);
}
