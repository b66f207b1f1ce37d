//! The server serves its OpenAPI document and a page to browse it.

use restrait::{Client, api, endpoint};
use restrait_fake::{Builder, FakeServer};
use serde_json::{Value, json};

use crate::raw::Raw;

/// Pets of a shop.
#[api]
trait Pets {
    /// Returns a pet.
    #[endpoint(method = "GET", path = "/pets/<petId>", errors(404 = "unknown pet"))]
    fn pet(&self, pet_id: u32) -> String;

    /// Returns documents of the shop.
    #[endpoint(method = "GET", path = "/documents/<name..>")]
    fn document(&self, name: &str) -> String;
}

fn builder() -> Builder<()> {
    FakeServer::builder(())
        .api(&pets::INFO)
        .samples()
        .openapi::<Client>(|document| document.title("Pets").version("1.2.3"))
        .browse("/docs")
}

async fn get(server: &FakeServer<()>, method: &str, target: &str) -> (u16, String, String) {
    let request = Raw {
        method,
        target,
        headers: Vec::new(),
        body: "",
    };
    request.send(server.base_url()).await
}

#[tokio::test]
async fn the_document_is_that_of_the_server() {
    let server = builder().start().await.unwrap();
    let (status, head, body) = get(&server, "GET", "/openapi.json").await;
    assert_eq!(status, 200);
    assert!(head.contains("content-type: application/json"), "{head}");
    let document: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"]["title"], "Pets");
    assert_eq!(document["servers"], json!([{ "url": "/" }]));
    assert!(
        document["paths"]["/pets/{petId}"]["get"].is_object(),
        "{document:#}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let server = builder().start().await.unwrap();
    for path in ["/openapi.json", "/docs", "/docs/swagger-ui.css"] {
        let (status, head, body) = get(&server, "HEAD", path).await;
        assert_eq!((status, body.as_str()), (200, ""), "{head}");
        for method in ["POST", "TRACE"] {
            let (status, head, _) = get(&server, method, path).await;
            assert_eq!(status, 405);
            assert!(head.contains("allow: GET, HEAD"), "{head}");
        }
    }
}

#[tokio::test]
async fn the_page_has_its_files_and_no_others() {
    let server = builder().start().await.unwrap();
    let (status, head, page) = get(&server, "GET", "/docs").await;
    assert_eq!(status, 200);
    assert!(
        head.contains("content-security-policy: default-src 'self'"),
        "{head}"
    );
    let quoted: Vec<&str> = page
        .split('"')
        .filter(|text| text.starts_with("/docs/"))
        .collect();
    assert_eq!(quoted.len(), 3, "{page}");
    for path in quoted {
        assert_eq!(get(&server, "GET", path).await.0, 200, "{path}");
    }
    for path in [
        "/docs/",
        "/docs/../docs",
        "/docsx",
        "/docs/swagger-ui.css/",
        "/docs/index.html",
    ] {
        assert_eq!(get(&server, "GET", path).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn paths_can_be_chosen_but_shadow_no_endpoint() {
    let server = builder()
        .openapi_path("/api/v1.json")
        .start()
        .await
        .unwrap();
    assert_eq!(get(&server, "GET", "/api/v1.json").await.0, 200);
    assert_eq!(get(&server, "GET", "/openapi.json").await.0, 404);
    let error = |builder: Builder<()>| builder.in_process().unwrap_err().to_string();
    assert_eq!(
        error(builder().openapi_path("/pets/all")),
        "invalid path `/pets/all` of the document: `pets.pet` has the same path; choose another one"
    );
    assert_eq!(
        error(builder().browse("/documents/a/b")),
        "invalid path `/documents/a/b` of the page: `pets.document` has the same path; choose another one"
    );
    for path in [
        "",
        "/",
        "docs",
        "/docs/",
        "/do cs",
        "/docs?x",
        "https://example.com",
    ] {
        let error = error(builder().browse(path));
        assert!(
            error.starts_with(&format!("invalid path `{path}` of the page: ")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_server_without_a_document_has_no_page() {
    let server = FakeServer::builder(())
        .api(&pets::INFO)
        .browse("/docs")
        .start()
        .await
        .unwrap();
    assert_eq!(get(&server, "GET", "/docs").await.0, 404);
    assert_eq!(get(&server, "GET", "/openapi.json").await.0, 404);
}
