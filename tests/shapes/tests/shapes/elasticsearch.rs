//! Calls of every endpoint of Elasticsearch.

use restrait::prelude::*;
use restrait::response::JsonLines;
use restrait_fake::{FakeServer, Rejection, Response};
use restrait_shapes_tests::elasticsearch::*;
use serde_json::{Value, json};

async fn start() -> (FakeServer<()>, Elasticsearch) {
    let builder = FakeServer::builder(())
        .api(&documents::INFO)
        .api(&indices::INFO)
        .api(&cluster::INFO)
        .on_raw::<documents::Get>(|(), request| {
            Ok(match request.text("id") {
                Some("1") => Response::json(200, &json!({ "_source": { "a": 1 } })),
                _ => Response::json(404, &json!({ "found": false })),
            })
        })
        .on_raw::<documents::Put>(|(), request| {
            if request.text("if_seq_no") == Some("1") {
                let error = json!({ "type": "version_conflict", "reason": "it has changed" });
                return Ok(Response::json(409, &json!({ "error": error })));
            }
            assert!(matches!(request.text("refresh"), Some("true" | "wait_for")));
            Ok(Response::json(201, &json!({ "_seq_no": 2 })))
        })
        .on::<documents::Bulk>(|(), request| {
            assert_eq!(
                request.body(),
                "{\"delete\":{\"_id\":\"1\"}}\n{\"delete\":{\"_id\":\"2\"}}\n"
            );
            Ok(Bulk { errors: false })
        })
        .on::<documents::Search>(|(), request| {
            let search: Value = request.json()?;
            let hit = |id: &str| Hit {
                id: id.into(),
                sort: json!([7, id]),
            };
            let after = &search["search_after"];
            let hits = match after.as_array() {
                None => vec![hit("1"), hit("2")],
                Some(last) if last[1] == "2" => vec![hit("3")],
                Some(_) => Vec::new(),
            };
            Ok(Found { hits })
        })
        .on::<documents::DeleteByQuery>(|(), _| Ok(Deleted { deleted: 3 }))
        .on_raw::<indices::Exists>(|(), request| {
            let exists = request.text("index") == Some("books");
            Ok(Response::empty(if exists { 200 } else { 404 }))
        })
        .on_raw::<indices::Delete>(|(), _| {
            Ok(Response::json(200, &json!({ "acknowledged": true })))
        })
        .on::<indices::List>(|(), _| {
            Ok(vec![Index {
                index: "books".into(),
            }])
        })
        .on::<cluster::Health>(|(), request| {
            assert_eq!(request.text("wait_for_status"), Some("green"));
            Ok(ClusterHealth {
                status: Health::Yellow,
            })
        })
        .error_response(|rejection: &Rejection| {
            let error = json!({ "type": "rejected", "reason": rejection.message() });
            Response::json(rejection.status(), &json!({ "error": error }))
        });
    let server = builder.start().await.unwrap();
    let client = Elasticsearch::builder()
        .base_url(server.base_url())
        .api_key("a2V5")
        .build();
    (server, client.unwrap())
}

#[tokio::test]
async fn reads_and_writes_documents() {
    let (server, client) = start().await;
    let documents = client.documents();
    let found = documents.get("books", "1").await.unwrap().unwrap();
    assert_eq!(found.source, json!({ "a": 1 }));
    assert_eq!(documents.get("books", "9").await.unwrap(), None);
    let source = json!({ "a": 2 });
    for refresh in [Refresh::True, Refresh::WaitFor] {
        let put = documents.put("books", "1", &source).refresh(refresh);
        assert_eq!(put.await.unwrap().seq_no, 2);
    }
    let error = documents
        .put("books", "1", &source)
        .if_seq_no(1)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(
        error.api().unwrap().kind.as_deref(),
        Some("version_conflict")
    );
    for request in server.requests() {
        assert_eq!(request.header("authorization"), Some("ApiKey a2V5"));
    }
}

#[tokio::test]
async fn sends_operations_as_lines() {
    let (server, client) = start().await;
    let delete = |id: &str| json!({ "delete": { "_id": id } });
    let operations = JsonLines::new([delete("1"), delete("2")]);
    assert!(!client.documents().bulk(operations).await.unwrap().errors);
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("content-type"), Some("application/x-ndjson"));
}

#[tokio::test]
async fn searches_after_the_last_hit() {
    let (server, client) = start().await;
    let search = Search {
        size: 2,
        sort: vec!["rank", "id"],
        search_after: None,
    };
    let hits = client
        .documents()
        .search(&["books", "films"], &search)
        .items();
    let hits: Vec<_> = hits.collect().await.unwrap();
    let ids: Vec<_> = hits.iter().map(|hit| &*hit.id).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(server.requests()[0].path, "/books%2Cfilms/_search");
    let query = json!({ "query": { "match_all": {} } });
    assert_eq!(
        client
            .documents()
            .delete_by_query("books", &query)
            .await
            .unwrap()
            .deleted,
        3
    );
}

#[tokio::test]
async fn manages_indices() {
    let (server, client) = start().await;
    assert!(client.indices().exists("books").await.unwrap().is_some());
    assert!(client.indices().exists("films").await.unwrap().is_none());
    client.indices().delete("books").await.unwrap();
    let indices = client.indices().list().columns(["index"]).await.unwrap();
    assert_eq!(indices[0].index, "books");
    let last = server.requests().pop().unwrap();
    assert_eq!(last.query_param("format").as_deref(), Some("json"));
}

#[tokio::test]
async fn reads_the_health_with_a_password() {
    let (server, _) = start().await;
    let client = Elasticsearch::builder()
        .base_url(server.base_url())
        .basic_auth("elastic", "pass-word");
    let client = client.build().unwrap();
    let health = client
        .cluster()
        .health()
        .wait_for_status(Health::Green)
        .await
        .unwrap();
    assert_eq!(health.status, Health::Yellow);
}
