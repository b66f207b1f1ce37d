//! Calls of every endpoint of the GraphQL API.

use restrait::prelude::*;
use restrait_fake::{FakeServer, Response};
use restrait_shapes_tests::graphql::*;
use serde_json::json;

fn topic(id: &str, title: &str) -> Data<TopicData> {
    let topic = Topic {
        id: id.to_owned(),
        title: title.to_owned(),
    };
    Data {
        data: TopicData { topic },
    }
}

fn page(id: &str, end_cursor: Option<&str>) -> TopicPage {
    let topics = Topics {
        nodes: vec![topic(id, "T").data.topic],
        page_info: PageInfo {
            end_cursor: end_cursor.map(ToOwned::to_owned),
        },
    };
    TopicPage {
        data: TopicsData { topics },
    }
}

async fn start() -> (FakeServer<()>, Forum) {
    let builder = FakeServer::builder(())
        .api(&queries::INFO)
        .api(&mutations::INFO)
        .on_raw::<queries::Viewer>(|(), _| {
            Ok(Response::json(
                200,
                &json!({ "data": { "login": "ann" }, "errors": [] }),
            ))
        })
        .on_raw::<queries::Topic>(|(), request| {
            let query: serde_json::Value = request.json()?;
            Ok(if query["variables"]["id"] == "1" {
                Response::json(200, &topic("1", "A"))
            } else {
                let errors = json!([{ "message": "no such topic" }]);
                Response::json(200, &json!({ "data": null, "errors": errors }))
            })
        })
        .on::<queries::Topics>(|(), request| {
            let query: serde_json::Value = request.json()?;
            Ok(match query["variables"]["after"].as_str() {
                None => page("1", Some("c1")),
                Some(_) => page("2", None),
            })
        })
        .on::<queries::Search>(|(), request| {
            let variables: serde_json::Value = request.json_param("variables")?.unwrap();
            Ok(page(variables["text"].as_str().unwrap_or_default(), None))
        })
        .on::<mutations::Open>(|(), _| Ok(topic("3", "opened")))
        .on::<mutations::Rename>(|(), _| Ok(topic("3", "renamed")))
        .on::<mutations::Close>(|(), _| Ok(topic("3", "closed")))
        .on_raw::<mutations::Delete>(|(), _| Ok(Response::json(200, &json!({ "data": null }))));
    let server = builder.start().await.unwrap();
    let client = Forum::builder()
        .base_url(server.base_url())
        .token("a-token")
        .build();
    (server, client.unwrap())
}

#[tokio::test]
async fn reads_and_an_error_inside_a_success_is_an_error() {
    let (_server, forum) = start().await;
    let viewer = Query {
        query: "query Viewer { login }",
        variables: (),
    };
    assert_eq!(
        forum.queries().viewer(&viewer).await.unwrap().data.login,
        "ann"
    );
    let query = |id| Query {
        query: "query Topic($id: ID!) { topic(id: $id) { id title } }",
        variables: ById { id },
    };
    let found = forum.queries().topic(&query("1")).await.unwrap();
    assert_eq!(found, topic("1", "A"));
    let error = forum.queries().topic(&query("9")).await.unwrap_err();
    assert_eq!(
        error.api().unwrap().message.as_deref(),
        Some("no such topic")
    );
}

#[tokio::test]
async fn lists_topics_with_a_cursor_in_the_variables() {
    let (server, forum) = start().await;
    let query = Query {
        query: "query Topics($after: String) { topics(after: $after) { nodes { id title } } }",
        variables: After { after: None },
    };
    let topics: Vec<_> = forum
        .queries()
        .topics(&query)
        .items()
        .collect()
        .await
        .unwrap();
    let ids: Vec<_> = topics.iter().map(|topic| &*topic.id).collect();
    assert_eq!(ids, ["1", "2"]);
    let second: serde_json::Value = serde_json::from_slice(&server.requests()[1].body).unwrap();
    assert_eq!(second["variables"], json!({ "after": "c1" }));
    assert_eq!(second["query"], query.query);
}

#[tokio::test]
async fn searches_with_a_stored_query() {
    let (server, forum) = start().await;
    let (text, query) = (Text { text: "x" }, Persisted { sha256: "abc" });
    let found = forum.queries().search(&text, &query).await.unwrap();
    assert_eq!(found, page("x", None));
    let request = server.requests().pop().unwrap();
    assert_eq!(
        request.query_param("operationName").as_deref(),
        Some("Search")
    );
}

#[tokio::test]
async fn tells_mutations_apart_by_a_header() {
    let (server, forum) = start().await;
    let mutations = forum.mutations();
    let by_id = Query {
        query: "mutation ($id: ID!) { close(id: $id) { id title } }",
        variables: ById { id: "3" },
    };
    let open = Query {
        query: "mutation ($text: String!) { open(title: $text) { id title } }",
        variables: Text { text: "opened" },
    };
    let rename = Query {
        query: "mutation ($id: ID!, $title: String!) { rename(id: $id, title: $title) { id title } }",
        variables: Rename {
            id: "3",
            title: "renamed",
        },
    };
    assert_eq!(mutations.open(&open).await.unwrap(), topic("3", "opened"));
    assert_eq!(
        mutations.rename(&rename).await.unwrap(),
        topic("3", "renamed")
    );
    assert_eq!(mutations.close(&by_id).await.unwrap(), topic("3", "closed"));
    assert_eq!(mutations.delete(&by_id).await.unwrap().data, None);
    let endpoints: Vec<_> = server
        .requests()
        .into_iter()
        .filter_map(|it| it.endpoint)
        .collect();
    let expected = ["open", "rename", "close", "delete"].map(|name| format!("mutations.{name}"));
    assert_eq!(endpoints, expected);
}
