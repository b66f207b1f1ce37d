//! Promise 7: oversized responses do not increase memory use.
//!
//! Calls run in a separate process, whose peak memory is measured.

use std::io::Write;
use std::process::Command;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use restrait::{Call, ErrorKind, Limits, Retry};
use restrait_tests::fault::{Script, Server, json};

use crate::things::{JSON, Things, builder, client};

/// Maximum growth of the process in bytes.
const MAX_GROWTH: usize = 32 << 20;

/// Size of endless responses in MiB.
const ENDLESS: u64 = if cfg!(debug_assertions) { 64 } else { 1024 };

/// Environment variable with the server that the measured process calls.
const ROLE: &str = "PROMISES_SIZES";

#[tokio::test]
async fn size_limits_are_exact_and_configurable() {
    let text = |length: usize| format!("{{\"name\":\"{}\"}}", "x".repeat(length - 11));
    for (length, fits) in [(1000, true), (1001, false)] {
        let server = Server::always(Script::new().write(json(&text(length)))).await;
        let client = builder(server.url())
            .limits(Limits::default().max_body_bytes(1000))
            .build()
            .unwrap();
        let result = client.thing("a").await;
        assert_eq!(result.is_ok(), fits);
        if let Err(error) = result {
            assert_eq!(error.kind(), ErrorKind::TooLarge);
            assert!(
                error
                    .to_string()
                    .contains("exceeds the limit of 1000 bytes"),
                "{error}"
            );
            assert_eq!(
                (error.attempts(), error.status().unwrap().as_u16()),
                (1, 200)
            );
        }
        let more = client
            .thing("a")
            .limits(Limits::default().max_body_bytes(2000));
        assert!(more.await.is_ok());
    }
    let client = client("http://127.0.0.1:1");
    for (limits, param) in [
        (Limits::default().max_path_bytes(10), "path"),
        (Limits::default().max_url_bytes(20), "url"),
        (Limits::default().max_header_bytes(3), "accept"),
    ] {
        let error = client.thing("a").limits(limits).await.unwrap_err();
        assert!(error.is_invalid_input());
        assert_eq!(
            (error.param(), error.attempts()),
            (Some(param), 0),
            "{error}"
        );
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_is_bounded_for_large_responses() {
    if let Ok(role) = std::env::var(ROLE) {
        return call(&role).await;
    }
    for (name, script) in servers() {
        let server = Server::without_log(move |_| script.clone()).await;
        let role = format!("{name} {}", server.url());
        let this = std::env::current_exe().unwrap();
        let output = tokio::task::spawn_blocking(move || {
            Command::new(this)
                .args([
                    "--exact",
                    "sizes::memory_is_bounded_for_large_responses",
                    "--nocapture",
                ])
                .env(ROLE, role)
                .output()
                .unwrap()
        });
        let output = output.await.unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{name}: {text}");
        let line = text.lines().find(|line| line.contains("grew by")).unwrap();
        println!("{}", line.trim_start_matches("test ").trim());
    }
}

/// Returns one script for each kind of oversized response.
fn servers() -> Vec<(&'static str, Script)> {
    let megabyte = vec![b' '; 1 << 20];
    let head = |status: u16, more: &str| {
        Script::new().write(format!("HTTP/1.1 {status} Status\r\n{more}\r\n"))
    };
    vec![
        ("endless-body", head(200, "").repeat(&megabyte, ENDLESS)),
        (
            "long-error",
            head(500, "content-length: 50000000\r\n").repeat(vec![b' '; 1_000_000], 50),
        ),
        ("endless-error", head(503, "").repeat(&megabyte, ENDLESS)),
        ("gzip-bomb", bomb(200, "gzip")),
        ("gzip-bomb-of-an-error", bomb(500, "gzip")),
        ("nested-gzip", bomb(200, "gzip, gzip")),
        (
            "endless-headers",
            Script::new()
                .write("HTTP/1.1 200 OK\r\n")
                .repeat("x: y\r\n".repeat(10_000), ENDLESS * 16),
        ),
    ]
}

/// Returns a compressed response of one GiB, or a sixteenth of it in a debug build.
fn bomb(status: u16, encoding: &str) -> Script {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    let megabyte = vec![b' '; 1 << 20];
    for _ in 0..ENDLESS {
        gzip.write_all(&megabyte).unwrap();
    }
    let mut bytes = gzip.finish().unwrap();
    if encoding.contains(',') {
        let mut again = GzEncoder::new(Vec::new(), Compression::fast());
        again.write_all(&bytes).unwrap();
        bytes = again.finish().unwrap();
    }
    let length = bytes.len();
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-encoding: {encoding}\r\ncontent-length: {length}\r\n\r\n"
    );
    Script::new().write(head).write(bytes)
}

/// Calls the server in the measured process and prints the growth.
async fn call(role: &str) {
    let (name, url) = role.split_once(' ').unwrap();
    // A first call allocates the memory that the program itself needs.
    let small = Server::always(Script::new().write(json(JSON))).await;
    client(small.url()).thing("a").await.unwrap();
    let before = peak();
    let client = builder(url)
        .retry(Retry::default().max_attempts(3))
        .build()
        .unwrap();
    let call = client.thing("a").timeout(Duration::from_secs(60));
    let error = call.await.unwrap_err();
    let wanted = match name {
        "endless-body" | "gzip-bomb" => {
            error.is_too_large() && error.to_string().contains("limit of 16777216")
        }
        "nested-gzip" => error.is_decode(),
        "endless-headers" => error.is_transport(),
        _ => error.is_server_error() && error.body().unwrap().len() == 64 * 1024,
    };
    assert!(wanted, "{name}: {error:?}");
    let grown = peak() - before;
    println!("{name}: grew by {} KiB", grown / 1024);
    assert!(grown <= MAX_GROWTH, "{name}: {grown} bytes");
}

/// Returns the peak memory of this process in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    let kibibytes = line.split_whitespace().nth(1).unwrap();
    kibibytes.parse::<usize>().unwrap() * 1024
}
