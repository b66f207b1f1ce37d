//! Opens the page of a fake server in headless Chromium, and makes a call by clicking.
//!
//! Without Chromium, the test prints a note and passes.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../browser/chromium.rs"]
mod chromium;
mod tab;

use std::path::Path;
use std::time::Duration;

use restrait::info::schemars::JsonSchema;
use restrait::{Client, api, endpoint};
use restrait_fake::{FakeServer, Response};
use serde::{Deserialize, Serialize};
use tab::Tab;

const TOKEN: &str = "a-secret-token";

#[derive(Serialize, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
struct Pet {
    name: String,
    age: u8,
}

/// Pets of a shop.
#[api]
trait Pets {
    /// Returns a pet.
    #[endpoint(method = "GET", path = "/pets/<petId>", scopes = ["pets.read"])]
    fn pet(&self, #[path(example = 7)] pet_id: u32) -> Pet;

    /// Returns a page that needs another host.
    #[endpoint(method = "GET", path = "/foreign")]
    fn foreign(&self) -> String;
}

async fn server() -> FakeServer<()> {
    let page = "<img src=\"https://cdn.example.com/logo.png\">";
    FakeServer::builder(())
        .api(&pets::INFO)
        .token(TOKEN, ["pets.read"])
        .samples()
        .validate_schemas()
        .openapi::<Client>(|document| document.title("Pets").version("1.0.0"))
        .browse("/docs")
        .on_raw::<pets::Foreign>(move |(), _| Ok(Response::html(200, page)))
        .start()
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_made_by_clicking_and_needs_no_other_host() {
    let Some(chromium) = chromium::find() else {
        return;
    };
    let server = server().await;
    let url = format!("{}/docs", server.base_url());
    let (mut tab, browser) = Tab::open(&chromium, &url).await;

    tab.click(".btn.authorize").await;
    tab.type_into(".auth-container input", TOKEN).await;
    tab.click(".auth-btn-wrapper .authorize").await;
    tab.click(".auth-btn-wrapper .btn-done").await;
    tab.click(".opblock-tag-section h3, h3.opblock-tag").await;
    tab.click("[data-path='/pets/{petId}']").await;
    tab.click(".try-out__btn").await;
    tab.click(".btn.execute").await;
    let status = tab
        .text(".live-responses-table tbody .response-col_status")
        .await;
    assert!(status.contains("200"), "{status}");
    let body = tab.text(".live-responses-table .microlight").await;
    let pet: Pet = serde_json::from_str(&body).expect(&body);
    assert_eq!((pet.name.as_str(), pet.age), ("sample", 1));

    let requests = server.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    assert_eq!(request.path, "/pets/7");
    let authorization = format!("Bearer {TOKEN}");
    assert_eq!(
        request.header("authorization"),
        Some(authorization.as_str())
    );
    for width in [1400, 600] {
        let name = format!("browse-{width}.png");
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        tab.screenshot(width, &file).await;
    }
    tab.wait(Duration::from_millis(200)).await;
    assert_eq!(
        tab.foreign_requests(server.base_url()),
        Vec::<String>::new()
    );
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_to_other_hosts_are_found() {
    let Some(chromium) = chromium::find() else {
        return;
    };
    let server = server().await;
    let url = format!("{}/foreign", server.base_url());
    let (mut tab, browser) = Tab::open(&chromium, &url).await;
    tab.wait(Duration::from_millis(500)).await;
    let foreign = tab.foreign_requests(server.base_url());
    assert_eq!(foreign, ["https://cdn.example.com/logo.png"]);
    browser.close().await;
}
