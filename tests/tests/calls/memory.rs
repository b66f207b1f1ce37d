//! Memory of streams, which must not grow with their length.
//!
//! Each test measures the peak of the resident memory of a separate process, with server and client.
//! Release builds measure the full sizes.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use restrait::download::Download;
use restrait::prelude::*;
use restrait::response::JsonLines;
use restrait::sse::EventStream;
use restrait::{Body, Client, Page, api, endpoint};
use serde::{Deserialize, Deserializer};

use crate::exchange::{Exchange, serve};

const MIB: usize = 1 << 20;

/// Maximum growth in bytes.
const ALLOWED: usize = 8 * MIB;

fn bytes() -> usize {
    if cfg!(debug_assertions) {
        64 * MIB
    } else {
        1024 * MIB
    }
}

fn count() -> usize {
    if cfg!(debug_assertions) {
        20_000
    } else {
        1_000_000
    }
}

const PAGE: usize = 1000;

/// An item that counts its instances.
struct Item;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer)?;
        let live = LIVE.fetch_add(1, Ordering::SeqCst) + 1;
        MOST.fetch_max(live, Ordering::SeqCst);
        Ok(Self)
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Deserialize, Page)]
struct Items {
    #[page(items)]
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Number(usize);

#[api]
trait Large {
    #[endpoint(method = "GET", path = "/down")]
    fn down(&self, size: Option<u64>) -> Download;

    #[endpoint(method = "PUT", path = "/up")]
    fn up(&self, #[body(content_type = "application/octet-stream")] body: Body) -> u64;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self, size: Option<u64>) -> EventStream<Number>;

    #[endpoint(method = "GET", path = "/lines")]
    fn lines(&self, size: Option<u64>) -> JsonLines<Number>;

    #[endpoint(method = "GET", path = "/items", page(number = page))]
    fn list(&self, page: Option<u64>) -> Items;
}

async fn respond(mut exchange: Exchange) {
    let number = |name: &str| exchange.param(name).and_then(|it| it.parse::<usize>().ok());
    match &*exchange.path {
        "/down" => {
            let size = number("size").unwrap();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n");
            exchange.send(head).await;
            let piece = vec![b'x'; 1 << 16];
            for _ in 0..size / piece.len() {
                exchange.send(&piece).await;
            }
            exchange.close().await;
        }
        "/up" => {
            let mut size = 0;
            while let Some(piece) = exchange.piece().await {
                size += piece.len();
            }
            exchange.json(200, "", &size.to_string()).await;
        }
        "/events" => {
            let size = number("size").unwrap();
            exchange.send(crate::events::HEAD).await;
            let mut text = String::new();
            for event in 0..size {
                write!(text, "id: {event}\ndata: {event}\n\n").unwrap();
                if text.len() > 1 << 15 {
                    exchange.send(&text).await;
                    text.clear();
                }
            }
            exchange.send(&text).await;
            exchange.close().await;
        }
        "/lines" => {
            let size = number("size").unwrap();
            exchange
                .send("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
                .await;
            let mut text = String::new();
            for line in 0..size {
                writeln!(text, "{line}").unwrap();
                if text.len() > 1 << 15 {
                    exchange.send(&text).await;
                    text.clear();
                }
            }
            exchange.send(&text).await;
            exchange.close().await;
        }
        _ => {
            let page = number("page").unwrap_or(0);
            let items: Vec<usize> = (page * PAGE..((page + 1) * PAGE).min(count())).collect();
            let body = serde_json::json!({ "items": items });
            exchange.json(200, "", &body.to_string()).await;
        }
    }
}

async fn make(what: &str, client: &Client, size: usize) {
    match what {
        "download" => {
            let mut download = client.down().size(size as u64).await.unwrap();
            let mut sink = tokio::io::sink();
            assert_eq!(download.write_to(&mut sink).await.unwrap(), size as u64);
        }
        "upload" => {
            let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), size as u64);
            let body = Body::reader(reader, Some(size as u64));
            let call = client.up(body).timeout(std::time::Duration::MAX);
            assert_eq!(call.await.unwrap(), size as u64);
        }
        "events" => {
            let mut events = client
                .events()
                .size(size as u64)
                .await
                .unwrap()
                .max_reconnects(0);
            let mut next = 0;
            while let Some(event) = events.next().await {
                assert_eq!(event.unwrap().0, next);
                next += 1;
            }
            assert_eq!(next, size);
        }
        "lines" => {
            let mut lines = client.lines().size(size as u64).await.unwrap();
            let mut next = 0;
            while let Some(line) = lines.next().await {
                assert_eq!(line.unwrap().0, next);
                next += 1;
            }
            assert_eq!(next, size);
        }
        _ => {
            let mut items = client.list().items().prefetch();
            let mut seen = 0;
            while let Some(item) = items.next().await {
                drop(item.unwrap());
                seen += 1;
                if seen == size {
                    break;
                }
            }
            assert_eq!(seen, size);
            assert!(MOST.load(Ordering::SeqCst) <= 2 * PAGE);
        }
    }
}

/// Returns a value of `/proc/self/status` in bytes.
fn status(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_ascii_whitespace()
        .nth(1)
        .unwrap()
        .parse::<usize>()
        .unwrap()
        * 1024
}

/// Runs the measurement that the environment selects, in the process that [`measure`] starts.
#[test]
fn measured() {
    let Ok(what) = std::env::var("RESTRAIT_MEASURE") else {
        return;
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let client = Client::builder().base_url(serve(respond).await);
        let client = client.build().unwrap();
        let (small, full) = match &*what {
            "download" | "upload" => (8 * MIB, bytes()),
            _ => (2 * PAGE, count()),
        };
        // The first run allocates threads, buffers and arenas.
        make(&what, &client, small).await;
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        let before = status("VmHWM:");
        let begun = Instant::now();
        make(&what, &client, full).await;
        let grown = status("VmHWM:").saturating_sub(before);
        let time = begun.elapsed();
        println!(
            "{what} of {full}: grew by {} KiB in {time:.2?}",
            grown / 1024
        );
        assert!(grown <= ALLOWED, "grew by {grown} bytes");
    });
}

fn measure(what: &str) {
    if !cfg!(target_os = "linux") {
        println!("skipped: memory is measured on Linux");
        return;
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::measured", "--nocapture"])
        .env("RESTRAIT_MEASURE", what)
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&child.stdout);
    println!(
        "{}",
        output
            .lines()
            .find(|line| line.starts_with(what))
            .unwrap_or_default()
    );
    assert!(
        child.status.success(),
        "{output}{}",
        String::from_utf8_lossy(&child.stderr)
    );
}

#[test]
fn download_uses_constant_memory() {
    measure("download");
}

#[test]
fn upload_uses_constant_memory() {
    measure("upload");
}

#[test]
fn event_stream_uses_constant_memory() {
    measure("events");
}

#[test]
fn lines_use_constant_memory() {
    measure("lines");
}

#[test]
fn keeps_at_most_two_pages() {
    measure("pages");
}
