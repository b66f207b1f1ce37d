//! Rows of the table of lists.

use losant::prelude::*;
use losant::{Client, ErrorKind};
use restrait_losant_tests::lists::Lists;

use crate::server::{self, Request, json, response};

/// Returns 5 numbers, 2 on each page.
fn respond(request: &Request) -> String {
    let param = |name: &str| {
        let mut pairs = request
            .query
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        pairs
            .find(|(key, _)| *key == name)
            .and_then(|(_, value)| value.parse::<u64>().ok())
    };
    let start = match request.path.as_str() {
        "/numbered" => (param("page").unwrap_or(1) - 1) * 2,
        "/offset" => param("skip").unwrap_or(0),
        "/cursor" => param("after").unwrap_or(0),
        _ => param("from").unwrap_or(0),
    };
    let items: Vec<u64> = (start..5.min(start + 2)).collect();
    let next = (start + 2 < 5).then_some(start + 2);
    match request.path.as_str() {
        "/linked" => {
            let link = next.map(|next| format!("link: </linked?from={next}>; rel=next\r\n"));
            response(200, &link.unwrap_or_default(), &format!("{items:?}"))
        }
        "/cursor" => {
            let next = next.map(|next| next.to_string());
            json(&serde_json::json!({ "items": items, "next": next }).to_string())
        }
        _ => json(&serde_json::json!({ "items": items, "total": 5 }).to_string()),
    }
}

fn client() -> Client {
    server::client(respond)
}

#[tokio::test]
async fn iterates_over_lists_of_every_kind() {
    let client = client();
    let all = [0, 1, 2, 3, 4];
    assert_eq!(
        client.numbered().items().collect::<Vec<_>>().await.unwrap(),
        all
    );
    assert_eq!(
        client
            .offset()
            .items()
            .prefetch()
            .collect::<Vec<_>>()
            .await
            .unwrap(),
        all
    );
    assert_eq!(
        client.cursor().items().collect::<Vec<_>>().await.unwrap(),
        all
    );
    assert_eq!(
        client.linked().items().collect::<Vec<_>>().await.unwrap(),
        all
    );
}

#[tokio::test]
async fn limits_items_and_pages() {
    let client = client();
    let first: Vec<_> = client
        .numbered()
        .items()
        .max_items(3)
        .collect()
        .await
        .unwrap();
    assert_eq!(first, [0, 1, 2]);
    let mut pages = client.numbered().pages().max_pages(1);
    assert_eq!(pages.next().await.unwrap().unwrap().items, [0, 1]);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Pagination);
}
