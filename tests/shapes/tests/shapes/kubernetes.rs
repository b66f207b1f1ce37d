//! Calls of every endpoint of Kubernetes.

use restrait::prelude::*;
use restrait_fake::{FakeServer, Rejection, Response};
use restrait_shapes_tests::kubernetes::*;
use serde_json::json;

fn pod(name: &str) -> Pod {
    Pod {
        metadata: Metadata {
            name: name.to_owned(),
        },
    }
}

async fn start() -> (FakeServer<()>, Kubernetes) {
    let builder = FakeServer::builder(())
        .api(&pods::INFO)
        .api(&cluster::INFO)
        .on::<pods::List>(|(), request| {
            let next = request.text("continue").is_none().then(|| "abc".to_owned());
            let name = if next.is_some() { "a" } else { "b" };
            Ok(List {
                metadata: ListMetadata {
                    continue_token: next,
                },
                items: vec![pod(name)],
            })
        })
        .on_raw::<pods::Watch>(|(), _| {
            let change = |kind: &str| json!({ "type": kind, "object": pod("a") }).to_string();
            let lines = format!("{}\n{}\n", change("ADDED"), change("DELETED"));
            Ok(Response::bytes(200, "application/json", lines))
        })
        .on::<pods::Get>(|(), request| {
            let name: String = request.required("name")?;
            Ok((name != "gone").then(|| pod(&name)))
        })
        .on::<pods::Create>(|(), request| request.json())
        .on_raw::<pods::Delete>(|(), request| {
            assert_eq!(request.body(), r#"{"gracePeriodSeconds":0}"#);
            Ok(Response::json(200, &pod("a")))
        })
        .on::<pods::Merge>(|(), _| Ok(pod("merged")))
        .on::<pods::MergeLists>(|(), _| Ok(pod("lists")))
        .on::<pods::Patch>(|(), request| {
            let operations: Vec<serde_json::Value> = request.json()?;
            assert_eq!(operations[0]["op"], "replace");
            Ok(pod("patched"))
        })
        .on_raw::<pods::Log>(|(), _| Ok(Response::text(200, "started\n")))
        .on_raw::<pods::Proxy>(|(), request| {
            let (port, path) = (
                request.required::<u16>("port")?,
                request.required::<String>("path")?,
            );
            Ok(Response::text(200, &format!("{port} {path}")))
        })
        .on_raw::<cluster::Ready>(|(), request| {
            let excluded: Vec<String> = request.list("exclude")?;
            Ok(Response::text(
                200,
                &format!("ok without {}", excluded.join(" and ")),
            ))
        })
        .error_response(|rejection: &Rejection| {
            let status = json!({ "message": rejection.message(), "reason": "Invalid" });
            Response::json(rejection.status(), &status)
        });
    let server = builder.start().await.unwrap();
    let client = Kubernetes::builder()
        .base_url(server.base_url())
        .token("a-token")
        .build();
    (server, client.unwrap())
}

#[tokio::test]
async fn lists_and_watches_pods_at_one_path() {
    let (server, client) = start().await;
    let pods = client
        .pods()
        .list("default")
        .label_selector("app=web")
        .limit(1);
    let pods: Vec<_> = pods.items().collect().await.unwrap();
    assert_eq!(pods, [pod("a"), pod("b")]);
    let mut changes = client
        .pods()
        .watch("default")
        .resource_version("7")
        .await
        .unwrap();
    let mut kinds = Vec::new();
    while let Some(change) = changes.next().await {
        kinds.push(change.unwrap().r#type);
    }
    assert_eq!(kinds, ["ADDED", "DELETED"]);
    let last = server.requests().pop().unwrap();
    assert_eq!(last.query_param("watch").as_deref(), Some("true"));
}

#[tokio::test]
async fn reads_creates_and_deletes_pods() {
    let (_server, client) = start().await;
    let pods = client.pods();
    assert_eq!(pods.get("default", "a").await.unwrap(), Some(pod("a")));
    assert_eq!(pods.get("default", "gone").await.unwrap(), None);
    assert_eq!(pods.create("default", &pod("b")).await.unwrap(), pod("b"));
    let now = DeleteOptions {
        grace_period_seconds: 0,
    };
    pods.delete("default", "a").options(&now).await.unwrap();
}

#[tokio::test]
async fn patches_pods_in_three_media_types() {
    let (server, client) = start().await;
    let pods = client.pods();
    let labels = json!({ "metadata": { "labels": { "app": "web" } } });
    assert_eq!(
        pods.merge("default", "a", &labels).await.unwrap(),
        pod("merged")
    );
    assert_eq!(
        pods.merge_lists("default", "a", &labels).await.unwrap(),
        pod("lists")
    );
    let replace = Operation {
        op: "replace",
        path: "/metadata/labels/app",
        value: "web".into(),
    };
    assert_eq!(
        pods.patch("default", "a", &[replace]).await.unwrap(),
        pod("patched")
    );
    let types: Vec<_> = server
        .requests()
        .iter()
        .map(|it| it.header("content-type").unwrap().to_owned())
        .collect();
    let expected = ["merge-patch", "strategic-merge-patch", "json-patch"];
    assert_eq!(
        types,
        expected.map(|name| format!("application/{name}+json"))
    );
}

#[tokio::test]
async fn reads_logs_and_proxied_paths() {
    let (server, client) = start().await;
    let log = client
        .pods()
        .log("default", "a")
        .tail_lines(1)
        .await
        .unwrap();
    assert_eq!(&*log, "started\n");
    let page = client
        .pods()
        .proxy("default", "web", 8080, "static/index.html")
        .await
        .unwrap();
    assert_eq!(&*page, "8080 static/index.html");
    let last = server.requests().pop().unwrap();
    assert_eq!(
        last.path,
        "/api/v1/namespaces/default/pods/web:8080/proxy/static/index.html"
    );
    let error = client
        .pods()
        .proxy("default", "web:1", 8080, "a")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`name`"), "{error}");
}

#[tokio::test]
async fn checks_the_cluster() {
    let (server, client) = start().await;
    let ready = client
        .cluster()
        .ready()
        .exclude(["etcd", "ping"])
        .await
        .unwrap();
    assert_eq!(&*ready, "ok without etcd and ping");
    let query = server.requests().pop().unwrap().query.unwrap();
    assert!(query.split('&').any(|pair| pair == "verbose"), "{query}");
}
