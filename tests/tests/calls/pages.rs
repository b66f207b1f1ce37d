//! Pagination by number, offset, cursor and link, and its errors.

mod dynamic;
mod envelopes;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use restrait::info::PageInfo;
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::transport::TransportError;
use restrait::{Client, ErrorKind, Outcome, Page, api, endpoint};
use serde::Deserialize;

use crate::exchange::{Exchange, serve};

#[derive(Deserialize, Page, Debug)]
struct Numbers {
    #[page(items)]
    items: Vec<u64>,
    #[page(total)]
    total: Option<u64>,
    #[page(next)]
    next: Option<String>,
}

#[api(rename_all = "camelCase")]
trait Lists {
    #[endpoint(method = "GET", path = "/numbered", page(number = page))]
    fn numbered(
        &self,
        #[query(default = 1)] page: Option<u64>,
        per_page: Option<u64>,
        how: Option<&str>,
    ) -> Numbers;

    #[endpoint(method = "GET", path = "/offset", page(offset = skip))]
    fn offset(&self, skip: Option<u64>, how: Option<&str>) -> Numbers;

    #[endpoint(method = "GET", path = "/cursor", page(cursor = after))]
    fn cursor(&self, after: Option<&str>, how: Option<&str>) -> Numbers;

    #[endpoint(method = "GET", path = "/links", page(link))]
    fn links(&self, how: Option<&str>) -> Vec<u64>;
}

/// Serves 25 numbers with 10 numbers a page. `how` selects a fault or a way to mark the last page.
async fn respond(exchange: Exchange, calls: Arc<AtomicU32>) {
    calls.fetch_add(1, Ordering::SeqCst);
    let number = |name: &str| exchange.param(name).and_then(|it| it.parse::<u64>().ok());
    let how = exchange.param("how").unwrap_or_default();
    let start = match &*exchange.path {
        "/numbered" => (number("page").unwrap_or(1) - 1) * 10,
        "/offset" => number("skip").unwrap_or(0),
        "/cursor" => number("after").unwrap_or(0),
        _ => number("from").unwrap_or(0),
    };
    let items: Vec<u64> = match how {
        "same" => (0..10).collect(),
        "empty" => Vec::new(),
        "endless" => (start..start + 10).collect(),
        _ => (start..25.min(start + 10)).collect(),
    };
    let next = match how {
        "circle" if start == 20 => Some(0),
        "same" => None,
        "endless" | "empty" => Some(start + 10),
        _ => (start + 10 < 25).then_some(start + 10),
    };
    if how == "broken" && start == 20 {
        return exchange.json(500, "", "{}").await;
    }
    if exchange.path == "/links" {
        let host = if how == "elsewhere" {
            "https://evil.example"
        } else {
            ""
        };
        let link = next
            .map(|next| format!("link: <{host}/links?from={next}&how={how}>; rel=\"next\"\r\n"));
        let body = serde_json::json!(items).to_string();
        return exchange.json(200, &link.unwrap_or_default(), &body).await;
    }
    let body = serde_json::json!({
        "items": items,
        "total": (how == "total").then_some(25),
        "next": next.map(|next| next.to_string()),
    });
    exchange.json(200, "", &body.to_string()).await;
}

async fn client() -> (Client, Arc<AtomicU32>) {
    let calls = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&calls);
    let url = serve(move |exchange| respond(exchange, Arc::clone(&counted))).await;
    let builder = Client::builder().base_url(url).token("token-of-pages");
    (builder.build().unwrap(), calls)
}

fn all() -> Vec<u64> {
    (0..25).collect()
}

#[tokio::test]
async fn pages_by_number_end_with_empty_page_or_total() {
    let (client, calls) = client().await;
    assert_eq!(
        client.numbered().items().collect::<Vec<_>>().await.unwrap(),
        all()
    );
    assert_eq!(calls.swap(0, Ordering::SeqCst), 4);
    let items = client.numbered().how("total").items();
    assert_eq!(items.collect::<Vec<_>>().await.unwrap(), all());
    assert_eq!(calls.swap(0, Ordering::SeqCst), 3);
    let later = client.numbered().page(2).how("total").items();
    assert_eq!(later.collect::<Vec<_>>().await.unwrap(), all()[10..]);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn pages_by_offset_cursor_and_link() {
    let (client, _) = client().await;
    assert_eq!(
        client.offset().items().collect::<Vec<_>>().await.unwrap(),
        all()
    );
    let later = client.offset().skip(5).how("total").items();
    assert_eq!(later.collect::<Vec<_>>().await.unwrap(), all()[5..]);
    assert_eq!(
        client.cursor().items().collect::<Vec<_>>().await.unwrap(),
        all()
    );
    assert_eq!(
        client.links().items().collect::<Vec<_>>().await.unwrap(),
        all()
    );
}

#[tokio::test]
async fn requests_pages_lazily() {
    let (client, calls) = client().await;
    let mut pages = client.cursor().pages();
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.items.len(), first.total), (10, None));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    let mut few = client.cursor().items().max_items(3);
    let mut taken = Vec::new();
    while let Some(item) = few.next().await {
        taken.push(item.unwrap());
    }
    assert_eq!((taken, calls.load(Ordering::SeqCst)), (vec![0, 1, 2], 2));
}

#[tokio::test]
async fn prefetch_requests_next_page_early() {
    let (client, calls) = client().await;
    let mut pages = client.cursor().pages().prefetch();
    pages.next().await.unwrap().unwrap();
    for _ in 0..200 {
        if calls.load(Ordering::SeqCst) == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    let ahead = client.numbered().items().prefetch();
    assert_eq!(ahead.collect::<Vec<_>>().await.unwrap(), all());
}

#[tokio::test]
async fn returns_error_after_complete_pages() {
    let (client, _) = client().await;
    for call in [
        client.offset().how("broken").items(),
        client.numbered().how("broken").items(),
    ] {
        let mut items = call;
        let mut taken = Vec::new();
        let error = loop {
            match items.next().await.unwrap() {
                Ok(item) => taken.push(item),
                Err(error) => break error,
            }
        };
        assert!(error.is_server_error());
        assert_eq!(taken, all()[..20]);
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn rejects_endless_lists() {
    let (client, _) = client().await;
    let fails = async |mut items: restrait::page::Items<Numbers>| {
        let mut taken = 0_u64;
        loop {
            match items.next().await.expect("the stream returns an error") {
                Ok(_) => taken += 1,
                Err(error) => return (taken, error.kind()),
            }
        }
    };
    let repeated = fails(client.numbered().how("same").items()).await;
    assert_eq!(repeated, (10, ErrorKind::Pagination));
    let (taken, kind) = fails(client.cursor().how("circle").items()).await;
    assert!(kind == ErrorKind::Pagination && taken >= 25, "{taken}");
    let most = fails(client.cursor().how("endless").items().max_pages(7)).await;
    assert_eq!(most, (70, ErrorKind::Pagination));
    let empty = fails(client.cursor().how("empty").items()).await;
    assert_eq!(empty, (0, ErrorKind::Pagination));
}

#[tokio::test]
async fn rejects_links_to_other_origins() {
    let (client, calls) = client().await;
    let mut pages = client.links().how("elsewhere").pages();
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 10);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

/// Serves one page with this link to the next one, and counts the requests of each path.
async fn linked(link: &'static str) -> (Client, Arc<Mutex<Vec<String>>>) {
    let paths = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&paths);
    let url = serve(move |exchange: Exchange| {
        let is_first = {
            let mut seen = seen.lock().unwrap();
            seen.push(format!("{}?{}", exchange.path, exchange.query));
            seen.len() == 1
        };
        async move {
            let header = format!("link: {link}\r\n");
            let header = if is_first { &*header } else { "" };
            exchange
                .json(200, header, if is_first { "[1]" } else { "[2]" })
                .await;
        }
    })
    .await;
    let builder = Client::builder().base_url(format!("{url}/api/v1/"));
    (builder.token("token-of-links").build().unwrap(), paths)
}

#[tokio::test]
async fn links_stay_below_the_base_url() {
    for link in [
        "</admin>; rel=next",
        "</api/v2/links>; rel=next",
        "</api/v10>; rel=next",
        "</api/v1/../admin>; rel=next",
        "</api/v1/%2e%2e/admin>; rel=next",
        "</api/v1/..%2Fadmin>; rel=next",
        "<../..>; rel=next",
        "<//evil.example/api/v1/links>; rel=next",
        "<https://api:secret@127.0.0.1/api/v1/links>; rel=next",
    ] {
        let (client, paths) = linked(link).await;
        let mut pages = client.links().pages();
        assert_eq!(pages.next().await.unwrap().unwrap(), [1], "{link}");
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Pagination, "{link}: {error}");
        assert!(pages.next().await.is_none());
        assert_eq!(*paths.lock().unwrap(), ["/api/v1/links?"], "{link}");
    }
    for (link, second) in [
        ("</api/v1/links?page=2>; rel=next", "/api/v1/links?page=2"),
        ("<?page=2>; rel=next", "/api/v1/links?page=2"),
        ("<more/links>; rel=\"last next\"", "/api/v1/more/links?"),
        ("<./>; title=\", <x>; rel=prev\"; rel=next", "/api/v1/?"),
    ] {
        let (client, paths) = linked(link).await;
        let numbers: Vec<u64> = client.links().items().collect().await.unwrap();
        assert_eq!(numbers, [1, 2], "{link}");
        assert_eq!(*paths.lock().unwrap(), ["/api/v1/links?", second], "{link}");
    }
}

#[tokio::test]
async fn text_in_quotes_is_not_a_link() {
    let link = "</api/v1/links?page=2>; title=\"; rel=next\"; rel=prev";
    let (client, paths) = linked(link).await;
    let numbers: Vec<u64> = client.links().items().collect().await.unwrap();
    assert_eq!((numbers, paths.lock().unwrap().len()), (vec![1], 1));
}

#[tokio::test]
async fn panic_of_a_prefetched_page_is_not_told() {
    struct Panics;

    impl Interceptor for Panics {
        fn before<'a>(
            &'a self,
            _: &'a mut CallStart<'_>,
        ) -> InterceptorFuture<'a, Result<(), TransportError>> {
            Box::pin(async { panic!("hunter2-of-the-panic") })
        }
    }

    let builder = Client::builder().base_url("http://127.0.0.1:1");
    let client = builder.interceptor(Panics).build().unwrap();
    let mut pages = client.cursor().pages().prefetch();
    let error = pages.next().await.unwrap().unwrap_err();
    let sources = std::iter::successors(std::error::Error::source(&error), |it| it.source());
    let sources: Vec<_> = sources.map(|it| format!("{it} {it:?}")).collect();
    let shown = format!("{error} {error:?} {error:#?} {sources:?}");
    assert!(
        shown.contains("panicked") && !shown.contains("hunter2"),
        "{shown}"
    );
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn returns_error_of_invalid_call_first() {
    let (client, _) = client().await;
    let mut items = client.links().how("x").header("host", "x").items();
    assert!(items.next().await.unwrap().unwrap_err().is_invalid_input());
    assert!(items.next().await.is_none());
}

#[test]
fn metadata_describe_pagination() {
    let pages = |name| lists::INFO.endpoint(name).unwrap().pages;
    assert!(matches!(
        pages("numbered"),
        Some(PageInfo::Number {
            param: "page",
            first: 1,
            ..
        })
    ));
    assert!(matches!(
        pages("offset"),
        Some(PageInfo::Offset { param: "skip", .. })
    ));
    assert!(matches!(
        pages("cursor"),
        Some(PageInfo::Cursor { param: "after", .. })
    ));
    assert_eq!(pages("links"), Some(PageInfo::Link));
}
