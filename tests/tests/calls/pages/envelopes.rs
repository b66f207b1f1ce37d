//! Pages in envelopes: generic ones, cursors in nested objects, in request bodies and in the last item,
//! and URLs of the next page.

use std::sync::{Arc, Mutex};

use restrait::info::PageInfo;
use restrait::page::Items;
use restrait::prelude::*;
use restrait::{Client, Error, ErrorKind, Page, api, endpoint};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::exchange::{Exchange, serve};

/// Kubernetes: a cursor in a nested object.
#[derive(Deserialize, Page, Debug)]
#[page(next = metadata.continue_token, total = metadata.total)]
pub(super) struct List<T> {
    #[page(items)]
    items: Vec<T>,
    metadata: Option<Metadata>,
}

#[derive(Deserialize, Debug)]
pub(super) struct Metadata {
    #[serde(rename = "continue")]
    continue_token: Option<String>,
    total: Option<u64>,
}

/// Stripe: the cursor is the id of the last item.
#[derive(Deserialize, Page, Debug)]
#[serde(rename_all = "camelCase")]
pub(super) struct Collection<T>
where
    T: Clone,
{
    #[page(items, cursor = id)]
    all_data: Vec<T>,
    #[page(has_more)]
    has_more: Option<bool>,
}

#[derive(Deserialize, Clone, Debug)]
pub(super) struct Charge {
    id: u64,
}

/// A list whose items are known to the derive.
#[derive(Deserialize, Page, Debug)]
pub(super) struct Charges {
    #[page(items, cursor = meta.id)]
    data: Vec<Wrapped>,
    #[page(has_more)]
    has_more: bool,
}

#[derive(Deserialize, Debug)]
pub(super) struct Wrapped {
    meta: Option<Charge>,
}

/// GraphQL: everything is nested, and the data may be missing.
#[derive(Deserialize, Page, Debug)]
#[page(
    items = data.topics.nodes,
    item = u64,
    next = data.topics.page_info.end_cursor,
    has_more = data.topics.page_info.has_next_page,
)]
pub(super) struct Topics {
    data: Option<Data>,
}

#[derive(Deserialize, Debug)]
pub(super) struct Data {
    topics: Nodes,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(super) struct Nodes {
    nodes: Vec<u64>,
    page_info: PageFacts,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub(super) struct PageFacts {
    has_next_page: bool,
    end_cursor: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Query {
    query: &'static str,
    variables: Variables,
}

#[derive(Serialize)]
pub(super) struct Variables {
    first: u64,
    limit: f64,
}

/// Elasticsearch: the cursor is any JSON, from the last item.
#[derive(Deserialize, Page, Debug)]
#[page(items = hits.hits, item = Hit, cursor = sort)]
pub(super) struct Found {
    hits: Hits,
}

#[derive(Deserialize, Debug)]
pub(super) struct Hits {
    hits: Vec<Hit>,
}

#[derive(Deserialize, Debug)]
pub(super) struct Hit {
    sort: Value,
}

/// `OData` and `JSON:API`: a URL.
#[derive(Deserialize, Page, Debug)]
#[page(next = links.next)]
pub(super) struct Linked {
    #[page(items)]
    data: Vec<u64>,
    links: Links,
}

#[derive(Deserialize, Debug)]
pub(super) struct Links {
    next: Option<String>,
}

#[api(rename_all = "snake_case")]
pub(super) trait Envelopes {
    #[endpoint(method = "GET", path = "/nested", page(cursor = token))]
    fn nested(&self, #[query("continue")] token: Option<&str>) -> List<u64>;

    #[endpoint(method = "GET", path = "/last", page(cursor = starting_after))]
    fn last(&self, how: Option<&str>, starting_after: Option<u64>) -> Collection<Charge>;

    #[endpoint(method = "GET", path = "/known", page(cursor = starting_after))]
    fn known(&self, starting_after: Option<u64>) -> Charges;

    #[endpoint(method = "POST", path = "/graphql", page(cursor = body.variables.after), idempotent)]
    fn topics(&self, #[body] query: &Query) -> Topics;

    #[endpoint(method = "POST", path = "/search", page(cursor = body.search_after))]
    fn search(&self, #[body] search: &Value) -> Found;

    #[endpoint(method = "GET", path = "/linked", page(next_url))]
    fn linked(&self, how: Option<&str>) -> Linked;
}

/// Serves 25 numbers with 10 numbers a page. `how` selects a fault.
async fn respond(mut exchange: Exchange, bodies: Arc<Mutex<Vec<String>>>) {
    let body = String::from_utf8(exchange.body().await).unwrap();
    let parsed: Value = serde_json::from_str(&body).unwrap_or_default();
    bodies.lock().unwrap().push(body);
    let number = |name: &str| exchange.param(name).and_then(|it| it.parse::<u64>().ok());
    let how = exchange.param("how").unwrap_or_default();
    let start = match &*exchange.path {
        "/nested" => number("continue").unwrap_or(0),
        "/graphql" => {
            let after = parsed["variables"]["after"].as_str();
            after.and_then(|it| it.parse().ok()).unwrap_or(0)
        }
        "/search" => parsed["search_after"][0].as_u64().map_or(0, |it| it + 1),
        "/linked" | "/linked/more" => number("from").unwrap_or(0),
        _ => number("starting_after").map_or(0, |it| it + 1),
    };
    let items: Vec<u64> = (start..25.min(start + 10)).collect();
    let next = (start + 10 < 25).then_some(start + 10);
    let ids = || items.iter().map(|id| json!({"id": id}));
    let body = match &*exchange.path {
        "/nested" => json!({
            "items": items,
            "metadata": {"continue": next.map(|it| it.to_string()).unwrap_or_default()},
        }),
        "/last" if how == "nameless" => {
            json!({"allData": [{"name": 1, "id": null}], "hasMore": true})
        }
        "/last" if how == "empty" => json!({"allData": [], "hasMore": true}),
        "/last" => json!({"allData": ids().collect::<Vec<_>>(), "hasMore": next.is_some()}),
        "/known" => json!({
            "data": ids().map(|it| json!({"meta": it})).collect::<Vec<_>>(),
            "has_more": next.is_some(),
        }),
        "/graphql" if start == 20 => json!({"data": null}),
        "/graphql" => json!({"data": {"topics": {
            "nodes": items,
            "pageInfo": {"hasNextPage": true, "endCursor": next.unwrap_or(20).to_string()},
        }}}),
        "/search" => json!({"hits": {
            "hits": items.iter().map(|it| json!({"sort": [it, "x"]})).collect::<Vec<_>>(),
        }}),
        _ => {
            let next = next.map(|next| match how {
                "elsewhere" => "https://evil.example/linked".to_owned(),
                "above" => "/admin".to_owned(),
                "circle" => format!("?from={}&how=circle", 10 - start),
                _ if next == 10 => format!("linked/more?from={next}&sig=a%2Fb,c"),
                _ => format!("/v1/linked?from={next}"),
            });
            json!({"data": items, "links": {"next": next}})
        }
    };
    exchange.json(200, "", &body.to_string()).await;
}

pub(super) async fn client() -> (Client, Arc<Mutex<Vec<String>>>) {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&bodies);
    let url = serve(move |mut exchange| {
        if exchange.path.starts_with("/v1") {
            exchange.path.drain(.."/v1".len());
        }
        respond(exchange, Arc::clone(&seen))
    })
    .await;
    let builder = Client::builder().base_url(format!("{url}/v1"));
    (builder.token("token-of-pages").build().unwrap(), bodies)
}

fn all() -> Vec<u64> {
    (0..25).collect()
}

/// Returns the items before the error, and the error.
async fn fails<R: Page>(mut items: Items<R>) -> (usize, Error) {
    let mut count = 0;
    loop {
        match items.next().await.expect("the stream returns an error") {
            Ok(_) => count += 1,
            Err(error) => return (count, error),
        }
    }
}

#[tokio::test]
async fn cursor_in_a_nested_object_of_a_generic_page() {
    let (client, _) = client().await;
    let items = client.nested().items();
    assert_eq!(items.collect::<Vec<_>>().await.unwrap(), all());
}

#[tokio::test]
async fn id_of_the_last_item_is_the_cursor() {
    let (client, bodies) = client().await;
    let charges: Vec<Charge> = client.last().items().collect().await.unwrap();
    assert_eq!(charges.iter().map(|it| it.id).collect::<Vec<_>>(), all());
    let charges: Vec<Wrapped> = client.known().items().collect().await.unwrap();
    let ids = charges.iter().filter_map(|it| it.meta.as_ref());
    assert_eq!(ids.map(|it| it.id).collect::<Vec<_>>(), all());
    // `has_more = false` saves the request for an empty page.
    assert_eq!(bodies.lock().unwrap().len(), 6);
    let first: Vec<Charge> = client.last().items().max_items(3).collect().await.unwrap();
    assert_eq!((first.len(), bodies.lock().unwrap().len()), (3, 7));
}

#[tokio::test]
async fn list_that_claims_more_pages_without_a_cursor_fails() {
    let (client, _) = client().await;
    for (how, items) in [("empty", 0), ("nameless", 0)] {
        let (count, error) = fails(client.last().how(how).items()).await;
        assert_eq!(count, items, "{how}");
        let kind = if how == "empty" {
            ErrorKind::Pagination
        } else {
            ErrorKind::Decode
        };
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[tokio::test]
async fn cursor_is_set_in_the_json_body() {
    let (client, bodies) = client().await;
    let query = Query {
        query: "{ topics }",
        variables: Variables {
            first: u64::MAX,
            limit: 1.0,
        },
    };
    let mut items = client.topics(&query).items();
    let mut topics = Vec::new();
    while let Some(topic) = items.next().await {
        topics.push(topic.unwrap());
    }
    assert_eq!(topics, all()[..20]);
    let variables = r#""first":18446744073709551615,"limit":1.0"#;
    assert_eq!(
        *bodies.lock().unwrap(),
        [
            format!(r#"{{"query":"{{ topics }}","variables":{{{variables}}}}}"#),
            format!(r#"{{"query":"{{ topics }}","variables":{{"after":"10",{variables}}}}}"#),
            format!(r#"{{"query":"{{ topics }}","variables":{{"after":"20",{variables}}}}}"#),
        ]
    );
}

#[tokio::test]
async fn cursor_in_the_body_is_any_json() {
    let (client, bodies) = client().await;
    let items = client.search(&json!({"size": 10})).items().prefetch();
    let hits: Vec<Hit> = items.collect().await.unwrap();
    assert_eq!(hits.len(), 25);
    assert_eq!(
        bodies.lock().unwrap()[1],
        r#"{"search_after":[9,"x"],"size":10}"#
    );
    let (count, error) = fails(client.search(&json!([1])).items()).await;
    assert_eq!((count, error.kind()), (10, ErrorKind::Pagination));
    let (count, error) = fails(client.search(&json!({})).items().max_pages(2)).await;
    assert_eq!((count, error.kind()), (20, ErrorKind::Pagination));
}

#[tokio::test]
async fn url_of_the_next_page_is_followed_below_the_base_url() {
    let (client, bodies) = client().await;
    let items = client.linked().items();
    assert_eq!(items.collect::<Vec<_>>().await.unwrap(), all());
    assert_eq!(bodies.lock().unwrap().len(), 3);
    for (how, reason) in [
        ("elsewhere", "another origin"),
        ("above", "outside of the base URL"),
        ("circle", "earlier page"),
    ] {
        let (count, error) = fails(client.linked().how(how).items()).await;
        let shown = format!("{error} {error:?}");
        assert_eq!(error.kind(), ErrorKind::Pagination, "{shown}");
        assert!(count >= 10 && shown.contains(reason), "{shown}");
        assert!(
            !shown.contains("evil") && !shown.contains("admin"),
            "{shown}"
        );
    }
}

#[test]
fn metadata_describe_cursors_in_bodies_and_urls() {
    let pages = |name| envelopes::INFO.endpoint(name).unwrap().pages;
    assert_eq!(
        pages("topics"),
        Some(PageInfo::BodyCursor {
            path: "variables.after"
        })
    );
    assert_eq!(pages("linked"), Some(PageInfo::NextUrl));
    assert_eq!(
        pages("last"),
        Some(PageInfo::Cursor {
            param: "starting_after"
        })
    );
}
