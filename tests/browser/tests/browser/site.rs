//! The web site of the page, which also receives its results.

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
