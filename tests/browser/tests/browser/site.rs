//! The web site of the page, which also receives its results.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

/// Time limit for the browser to start and to make all calls.
const TIMEOUT: Duration = Duration::from_secs(120);

/// A running site.
pub(crate) struct Site {
    url: String,
    results: mpsc::UnboundedReceiver<String>,
}

impl Site {
    /// Serves the page in `folder` with these arguments.
    pub(crate) async fn start(folder: PathBuf, arguments: &[&str]) -> Self {
        let arguments = serde_json::to_string(arguments).unwrap();
        let html = Html(include_str!("page.html").replace("ARGUMENTS", &arguments));
        let (sender, results) = mpsc::unbounded_channel();
        let folder = Arc::new(folder);
        let file = async move |Path(name): Path<String>| {
            if !is_file_name(&name) {
                return StatusCode::NOT_FOUND.into_response();
            }
            let media_type = match name.rsplit('.').next() {
                Some("js") => "text/javascript",
                _ => "application/wasm",
            };
            match std::fs::read(folder.join(name)) {
                Ok(bytes) => ([(CONTENT_TYPE, media_type)], bytes).into_response(),
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            }
        };
        let receive = async move |text: String| drop(sender.send(text));
        let router = Router::new()
            .route("/", get(async || html))
            .route("/result", post(receive))
            .route("/page/{name}", get(file));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, results }
    }

    /// Returns the URL of the page.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Waits for the results of the page.
    pub(crate) async fn result(&mut self) -> serde_json::Value {
        let result = timeout(TIMEOUT, self.results.recv()).await;
        let result = result.expect("no result of the page").unwrap();
        serde_json::from_str(&result).expect(&result)
    }
}

/// Returns `true` if a decoded segment of a path is the name of a file, so that it stays in a folder.
fn is_file_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(['/', '\\', ':', '\0'])
}

#[tokio::test]
async fn files_outside_the_folder_are_not_served() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("site");
    let inside = folder.join("page");
    std::fs::create_dir_all(&inside).unwrap();
    std::fs::write(folder.join("secret.js"), "outside").unwrap();
    std::fs::write(inside.join("page.js"), "inside").unwrap();
    let site = Site::start(inside, &[]).await;
    for (name, expected) in [
        ("page.js", "200"),
        ("unknown.js", "404"),
        ("..%2Fsecret.js", "404"),
        ("%2E%2E%2Fsecret.js", "404"),
        ("x%2F..%2F..%2Fsecret.js", "404"),
        ("%2Fetc%2Fhostname", "404"),
        ("..", "404"),
    ] {
        let url = site.url().to_owned();
        let status = move || status(&url, &format!("/page/{name}"));
        let status = tokio::task::spawn_blocking(status).await.unwrap();
        assert_eq!(status, expected, "{name}");
    }
}

/// Sends a `GET` request with exactly this path, and returns the status.
fn status(url: &str, path: &str) -> String {
    let host = url.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response.split(' ').nth(1).unwrap_or_default().to_owned()
}
