//! What is in the log of the service.
//!
//! It is the only test of its process: tracing asks the subscribers of all threads once whether they want a span.

#[path = "shared/service.rs"]
mod service;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use losant_fake::Fault;
use reqwest::StatusCode;
use service::Service;
use tracing::Level;

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_has_requests_but_no_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let service =
        Service::with(|[_, orchard]| orchard.token = "a-token-that-ended".to_owned()).await;
    let echo = "the token demo-token-of-the-harbour is wrong".to_owned();
    service
        .fake
        .fail_next(Fault::Status(403, "Authorization".to_owned(), echo));
    let call = service
        .get("/harbour/devices")
        .header("x-request-id", "seven");
    assert_eq!(call.send().await.unwrap().status(), StatusCode::FORBIDDEN);
    assert_eq!(
        service.json("/orchard/devices").await.0,
        StatusCode::BAD_GATEWAY
    );
    assert_eq!(
        service.json("/demo-token-of-the-harbour/devices").await.0,
        StatusCode::NOT_FOUND
    );

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let failed = log
        .lines()
        .find(|line| line.contains("403 Forbidden"))
        .unwrap();
    for part in [
        "id=seven",
        "path=\"/{tenant}/devices\"",
        "tenant=\"harbour\"",
        "[redacted]",
    ] {
        assert!(failed.contains(part), "{failed}");
    }
    for secret in ["demo-token-of-the", "a-token-that-ended"] {
        assert!(!log.contains(secret), "{log}");
    }
}
