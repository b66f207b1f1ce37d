//! Calls of every endpoint of the `OData` service.

use restrait::prelude::*;
use restrait::response::ETag;
use restrait_fake::{FakeServer, Response};
use restrait_shapes_tests::odata::*;
use serde_json::json;

fn product(name: &str) -> Product {
    Product {
        name: name.to_owned(),
    }
}

async fn start() -> (FakeServer<()>, Catalog) {
    let builder = FakeServer::builder(())
        .api(&products::INFO)
        .api(&service::INFO)
        .on_raw::<products::List>(|(), request| {
            let host = request.headers()["host"].to_str().unwrap();
            let first = request.text("$skiptoken").is_none();
            Ok(Response::json(
                200,
                &List {
                    value: vec![product(if first { "a" } else { "b" })],
                    next_link: first.then(|| format!("http://{host}/Products?$skiptoken=1")),
                },
            ))
        })
        .on_raw::<products::Count>(|(), _| Ok(Response::text(200, "2")))
        .on_raw::<products::Get>(|(), request| {
            let response = Response::json(200, &product(request.text("id").unwrap_or_default()));
            Ok(response.header("etag", "W/\"v1\""))
        })
        .on::<products::Create>(|(), request| request.json())
        .on_raw::<products::Update>(|(), request| {
            let current = request.text("if-match") == Some("W/\"v1\"");
            let error = json!({ "error": { "code": "412", "message": "the product has changed" } });
            Ok(if current {
                Response::empty(204)
            } else {
                Response::json(412, &error)
            })
        })
        .on_raw::<products::Delete>(|(), _| Ok(Response::empty(204)))
        .on::<products::Rated>(|(), request| {
            let text = format!(
                "{} {}",
                request.required::<String>("supplier")?,
                request.required::<u8>("stars")?
            );
            Ok(List {
                value: vec![product(&text)],
                next_link: None,
            })
        })
        .on_raw::<service::Metadata>(|(), _| {
            let schema = "<Schema Version=\"4.0\"/>";
            Ok(Response::bytes(200, "application/xml", schema))
        })
        .on::<service::Batch>(|(), _| {
            Ok(BatchResponses {
                responses: vec![BatchResponse {
                    id: "1".into(),
                    status: 200,
                }],
            })
        })
        .ignore_unknown_params();
    let server = builder.start().await.unwrap();
    let client = Catalog::builder().base_url(server.base_url()).build();
    (server, client.unwrap())
}

#[tokio::test]
async fn lists_and_counts_products() {
    let (server, catalog) = start().await;
    let products = catalog
        .products()
        .list()
        .filter("Price gt 5")
        .select(["Name", "Price"])
        .top(1);
    let products: Vec<_> = products.items().collect().await.unwrap();
    assert_eq!(products, [product("a"), product("b")]);
    let first = &server.requests()[0];
    assert_eq!(first.query_param("$filter").as_deref(), Some("Price gt 5"));
    assert_eq!(first.query_param("$select").as_deref(), Some("Name,Price"));
    assert_eq!(&*catalog.products().count().await.unwrap(), "2");
    assert_eq!(server.requests().pop().unwrap().path, "/Products/$count");
}

#[tokio::test]
async fn reads_and_changes_a_version_of_a_product() {
    let (server, catalog) = start().await;
    let products = catalog.products();
    let found = products.get(7).expand(["Supplier"]).await.unwrap();
    assert_eq!(
        (&found.product, &*server.requests()[0].path),
        (&product("7"), "/Products(7)")
    );
    products
        .update(7, found.version.clone(), &found.product)
        .await
        .unwrap();
    let other: ETag = "\"v9\"".parse().unwrap();
    let error = products.update(7, other, &found.product).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 412);
    products.delete(7).known(found.version).await.unwrap();
    assert_eq!(
        products.create(&product("new")).await.unwrap(),
        product("new")
    );
}

#[tokio::test]
async fn calls_functions_with_params_in_the_path() {
    let (server, catalog) = start().await;
    let rated = catalog.products().rated("Smith & Co", 4).await.unwrap();
    assert_eq!(rated.value, [product("Smith & Co 4")]);
    let path = server.requests().pop().unwrap().path;
    assert_eq!(path, "/Suppliers('Smith%20%26%20Co')/Rated(stars=4)");
}

#[tokio::test]
async fn reads_the_schema_and_sends_batches() {
    let (server, catalog) = start().await;
    let schema = catalog.service().metadata().await.unwrap();
    assert_eq!(schema.version, "4.0");
    assert_eq!(
        server.requests()[0].header("accept"),
        Some("application/xml")
    );
    let get = BatchRequest {
        id: "1",
        method: "GET",
        url: "/Products(7)",
    };
    let batch = Batch {
        requests: vec![get],
    };
    let responses = catalog.service().batch(&batch).await.unwrap().responses;
    assert_eq!(responses[0].status, 200);
}
