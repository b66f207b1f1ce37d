//! Builds the page, and serves it with a fake of the platform: `page`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use axum::Router;
use axum::extract::Path as UrlPath;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use losant_fake::Fake;
use tokio::net::TcpListener;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Port of the fake, which the page has as its default.
const FAKE_PORT: u16 = 8377;

const PAGE_PORT: u16 = 8378;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = build()?;
    let fake = Fake::builder().cors().port(FAKE_PORT).start().await?;
    let file = async move |UrlPath(name): UrlPath<String>| {
        // Other names could be paths of other files.
        let media_type = match &*name {
            "page.js" => "text/javascript",
            "page_bg.wasm" => "application/wasm",
            _ => return StatusCode::NOT_FOUND.into_response(),
        };
        match std::fs::read(folder.join(name)) {
            Ok(bytes) => ([(CONTENT_TYPE, media_type)], bytes).into_response(),
            Err(_) => StatusCode::NOT_FOUND.into_response(),
        }
    };
    let router = Router::new()
        .route("/", get(async || Html(include_str!("../index.html"))))
        .route("/page/{name}", get(file));
    let listener = TcpListener::bind(("127.0.0.1", PAGE_PORT)).await?;
    println!("page  http://{}/", listener.local_addr()?);
    println!("fake  {}", fake.base_url());
    tokio::select! {
        result = async { axum::serve(listener, router).await } => result?,
        result = tokio::signal::ctrl_c() => result?,
    }
    fake.shutdown().await;
    Ok(())
}

/// Builds the library for the browser. Returns the folder of its files.
fn build() -> Result<PathBuf, Box<dyn Error>> {
    // The folder of the build that this command is part of.
    let executable = std::env::current_exe()?;
    let target = executable
        .ancestors()
        .nth(2)
        .ok_or("unknown folder of the build")?;
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--lib",
            "--package",
            env!("CARGO_PKG_NAME"),
            "--target",
            TARGET,
            "--target-dir",
        ])
        .arg(target)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .status()?;
    if !status.success() {
        return Err(format!("the page cannot be built; run `rustup target add {TARGET}`").into());
    }
    let folder = target.join("page");
    Bindgen::new()
        .input_path(target.join(TARGET).join("debug/page.wasm"))
        .web(true)?
        .typescript(false)
        .out_name("page")
        .generate(&folder)?;
    Ok(folder)
}
