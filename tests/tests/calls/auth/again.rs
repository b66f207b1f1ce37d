//! Requests that a call sends after its first one: next pages, resumed downloads, reconnected event
//! streams, and redirects to other origins.

use std::sync::{Arc, Mutex};

use restrait::auth::{RequestToSign, Signer, SignerFuture};
use restrait::http::{HeaderMap, StatusCode};
use restrait::page::Paged;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Page};
use serde::Deserialize;

use super::*;
use crate::exchange::{Exchange, serve};

#[derive(Debug, Deserialize, Page)]
pub struct Names {
    #[page(items)]
    items: Vec<String>,
    #[page(next)]
    next: Option<String>,
}

/// Declares endpoints that send several requests.
macro_rules! lists {
    ($name:ident, $module:ident, $client:ident) => {
        #[api(crate::auth::$client, module = $module)]
        pub trait $name {
            #[endpoint(method = "GET", path = "/names", page(cursor = after))]
            fn names(&self, after: Option<&str>) -> Names;

            #[endpoint(method = "GET", path = "/links", page(link))]
            fn links(&self) -> Vec<String>;

            #[endpoint(method = "GET", path = "/content")]
            fn content(&self) -> Download;

            #[endpoint(method = "GET", path = "/stream")]
            fn stream(&self) -> EventStream<u32>;

            #[endpoint(method = "GET", path = "/away", redirects = any_origin)]
            fn away(&self) -> Download;
        }
    };
}

lists!(QueryLists, query_lists, Query);
lists!(HeaderLists, header_lists, Header);
lists!(CookieLists, cookie_lists, Cookie);

/// A request: its URL and the headers that may contain a credential.
#[derive(Debug, Clone)]
struct Seen {
    url: String,
    headers: HeaderMap,
}

/// A transport that responds to the requests of this module.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<Vec<Seen>>>);

impl Server {
    fn respond(url: &str, number: usize) -> TransportResponse {
        let ok = |body: &'static str| TransportResponse::new(StatusCode::OK, body);
        let mut response = match url.split(['?', '#']).next().unwrap_or_default() {
            "https://api.example.com/names" if url.contains("after=b") => ok(r#"{"items":["b"]}"#),
            "https://api.example.com/names" => ok(r#"{"items":["a"],"next":"b"}"#),
            "https://api.example.com/links" if url.contains("page=2") => ok("[\"b\"]"),
            "https://api.example.com/links" => {
                let mut response = ok("[\"a\"]");
                let link = "<https://api.example.com/links?key=of-server&page=2>; rel=\"next\"";
                response.headers.insert("link", link.parse().unwrap());
                response
            }
            "https://api.example.com/stream" if number > 0 => {
                TransportResponse::new(StatusCode::NO_CONTENT, "")
            }
            "https://api.example.com/stream" => {
                let mut response = ok("retry: 0\nid: 1\ndata: 1\n\n");
                let media_type = "text/event-stream".parse().unwrap();
                response.headers.insert("content-type", media_type);
                response
            }
            "https://api.example.com/away" => {
                let mut response = TransportResponse::new(StatusCode::FOUND, "");
                let location = "https://cdn.example.org/content?signature=a-signature";
                response
                    .headers
                    .insert("location", location.parse().unwrap());
                response
            }
            _ => ok("ab"),
        };
        response.headers.insert("etag", "\"1\"".parse().unwrap());
        response
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let mut seen = self.0.lock().unwrap();
        let response = Self::respond(request.url, seen.len());
        seen.push(Seen {
            url: request.url.to_owned(),
            headers: request.headers,
        });
        Box::pin(async { Ok(response) })
    }
}

impl Server {
    fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn queries(&self) -> Vec<String> {
        let query = |seen: Seen| seen.url.split_once('?').unwrap_or_default().1.to_owned();
        self.take().into_iter().map(query).collect()
    }
}

/// Sets a header, so that a test can tell whether a request was signed.
struct Mark;

impl Signer for Mark {
    fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
        Box::pin(async move { request.set_header("x-signature", "a-signature") })
    }
}

#[tokio::test]
async fn each_page_is_requested_with_the_current_key() {
    let server = Server::default();
    let client = Query::builder()
        .base_url("https://api.example.com")
        .api_key("one");
    let client = client.transport(server.clone()).build().unwrap();
    let mut names = client.names().pages();
    names.next().await.unwrap().unwrap();
    client.set_token("two").unwrap();
    names.next().await.unwrap().unwrap();
    assert_eq!(server.queries(), ["key=one", "after=b&key=two"]);
    let links: Vec<_> = client.links().items().collect().await.unwrap();
    assert_eq!(links, ["a", "b"]);
    // A link of the server contains another key, which is replaced.
    assert_eq!(server.queries(), ["key=two", "page=2&key=two"]);
}

#[tokio::test]
async fn downloads_resume_and_streams_reconnect_with_the_current_key() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let url = serve(move |mut exchange: Exchange| {
        let cookie = exchange.header("cookie").map(str::to_owned);
        log.lock().unwrap().push(cookie.unwrap_or_default());
        let head = match exchange.header("range") {
            None => "200 X\r\ncontent-length: 2\r\naccept-ranges: bytes",
            Some(_) => "206 X\r\ncontent-length: 1\r\ncontent-range: bytes 1-1/2",
        };
        let piece = if head.starts_with("200") { "a" } else { "b" };
        let head = format!("HTTP/1.1 {head}\r\netag: \"1\"\r\nconnection: close\r\n\r\n{piece}");
        async move {
            exchange.send(head).await;
            exchange.close().await;
        }
    })
    .await;
    let client = Cookie::builder()
        .base_url(url)
        .api_key("one")
        .build()
        .unwrap();
    let download = client.content().await.unwrap();
    client.set_token("two").unwrap();
    assert_eq!(download.bytes().await.unwrap(), "ab");
    assert_eq!(*seen.lock().unwrap(), ["session=one", "session=two"]);

    let server = Server::default();
    let client = Header::builder()
        .base_url("https://api.example.com")
        .api_key("one");
    let client = client
        .transport(server.clone())
        .signer(Mark)
        .build()
        .unwrap();
    let mut events = client.stream().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), 1);
    client.set_token("two").unwrap();
    assert!(events.next().await.is_none());
    let seen = server.take();
    let keys: Vec<_> = seen
        .iter()
        .map(|it| it.headers["x-api-key"].clone())
        .collect();
    assert_eq!(keys, ["one", "two"]);
    assert!(seen.iter().all(|it| it.headers.contains_key("x-signature")));
}

#[tokio::test]
async fn no_credential_is_sent_to_another_origin() {
    let server = Server::default();
    let url = "https://api.example.com";
    let builder = || {
        Header::builder()
            .base_url(url)
            .transport(server.clone())
            .signer(Mark)
    };
    let source = || async { Ok::<_, restrait::auth::TokenError>(restrait::Token::new("a-key")?) };
    for client in [builder().api_key("a-key"), builder().token_source(source)] {
        drop(client.build().unwrap().away().await.unwrap());
    }
    let query = Query::builder()
        .base_url(url)
        .transport(server.clone())
        .api_key("a-key");
    drop(query.build().unwrap().away().await.unwrap());
    let cookie = Cookie::builder()
        .base_url(url)
        .transport(server.clone())
        .api_key("a-key");
    drop(cookie.build().unwrap().away().await.unwrap());
    let seen = server.take();
    assert_eq!(seen.len(), 8);
    for Seen { url, headers } in seen {
        let names = ["x-api-key", "x-signature", "cookie", "authorization"];
        let has_header = names.iter().any(|name| headers.contains_key(*name));
        let has_credential = has_header || url.contains("a-key");
        assert_eq!(
            has_credential,
            url.starts_with("https://api."),
            "{url} {headers:?}"
        );
    }
}
