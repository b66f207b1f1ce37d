//! Downloads that declare `redirects = any_origin`: nothing of the call is sent to another origin, and a
//! public server cannot redirect into a private network.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::download::Download;
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::transport::{
    Hyper, Reqwest, Tower, Transport, TransportError, TransportRequest, TransportResponse,
};
use restrait::{BoxFuture, Client, ClientBuilder, ErrorKind, Retry, Secret, Token, api, endpoint};
use restrait_tests::fault::{ReceivedRequest, Script, Server, response};

use crate::secrets;
use crate::things::TOKEN;

#[api]
trait Files {
    #[endpoint(method = "GET", path = "/files/<name>", redirects = any_origin)]
    fn file(
        &self,
        name: &str,
        #[header("range")] range: Option<&str>,
        #[header("x-api-key", secret)] key: Option<&str>,
        #[cookie("session")] session: Option<&str>,
        pin: Option<Secret<&str>>,
    ) -> Download;

    #[endpoint(method = "GET", path = "/files/<name>/direct")]
    fn direct(&self, name: &str) -> Download;
}

fn direct() -> Reqwest {
    Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap()
}

/// Returns a client for each transport.
fn clients(url: &str) -> Vec<Client> {
    let builder = || {
        Client::builder()
            .base_url(url)
            .token(TOKEN)
            .retry(Retry::never())
    };
    let plain = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new());
    let plain =
        plain.build::<_, restrait::Body>(hyper_util::client::legacy::connect::HttpConnector::new());
    [
        builder().transport(direct()),
        builder().transport(Hyper::new().unwrap()),
        builder().transport(Tower::new(plain)),
    ]
    .into_iter()
    .map(|builder| builder.build().unwrap())
    .collect()
}

#[test]
fn the_route_tells_that_redirects_are_followed() {
    assert!(files::File::ROUTE.redirects_to_any_origin());
    assert!(!files::Direct::ROUTE.redirects_to_any_origin());
}

fn to(location: &str) -> Script {
    Script::new().write(response(302, &[&format!("location: {location}")], "<html>"))
}

fn content(body: &str) -> Script {
    Script::new().write(response(200, &[], body))
}

#[tokio::test]
async fn a_download_follows_to_another_origin_without_anything_of_the_call() {
    let files = Server::always(content("content")).await;
    let location = format!("{}/bucket/f%2Fx?sig=a+b%20c%2Bd%2bE=&&e=", files.url());
    let target = location.clone();
    let server = Server::with_handler(move |_| to(&target)).await;
    for client in clients(server.url()) {
        let call = client
            .file("a")
            .key("k-1234567890")
            .session("s-123")
            .pin(Secret::new("p-123"));
        let call = call
            .header("x-mine", "mine")
            .header("referer", "https://a.example");
        let download = call.range("bytes=0-").await.unwrap();
        assert_eq!(download.bytes().await.unwrap(), "content");
        let seen = files.log().pop().unwrap();
        assert_eq!(format!("{}{}", files.url(), seen.target), location);
        assert_eq!(seen.header("range"), Some("bytes=0-"));
        assert_eq!(seen.header("accept"), Some("*/*"));
        // The transport adds the others.
        let allowed = ["range", "accept", "host", "accept-encoding"];
        let others = seen
            .headers
            .keys()
            .filter(|name| !allowed.contains(&name.as_str()));
        assert_eq!(others.collect::<Vec<_>>(), Vec::<&String>::new());

        let error = client.direct("a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(error.location(), Some(location.as_str()));
        let error = client.direct("a").max_redirects(9).await.unwrap_err();
        assert!(error.to_string().contains("another origin"), "{error}");
    }
    assert_eq!(files.requests(), 3);
}

#[tokio::test]
async fn redirects_within_the_origin_keep_the_token() {
    let server = Server::with_handler(|seen| match seen.target.as_str() {
        "/files/a" => to("/files/b"),
        "/files/b" => to("c?x=y"),
        _ => content("content"),
    })
    .await;
    for client in clients(server.url()) {
        let download = client.file("a").await.unwrap();
        assert_eq!(download.bytes().await.unwrap(), "content");
        let seen = server.log().pop().unwrap();
        assert_eq!(seen.target, "/files/c?x=y");
        assert!(seen.header("authorization").is_some());
    }
}

/// A transport that redirects from each URL in a list to the next one, and logs the requests.
#[derive(Clone, Default)]
pub(super) struct Chain {
    urls: Arc<Vec<String>>,
    pub(super) log: Arc<Mutex<Vec<(String, http::HeaderMap)>>>,
}

impl Chain {
    pub(super) fn new(urls: &[&str]) -> Self {
        let urls = urls.iter().map(|&url| url.to_owned()).collect();
        Self {
            urls: Arc::new(urls),
            log: Arc::default(),
        }
    }

    fn builder(&self, base: &str) -> ClientBuilder<Client> {
        let builder = Client::builder().base_url(base).token(TOKEN);
        builder.transport(self.clone())
    }

    fn sent(&self) -> Vec<String> {
        let log = self.log.lock().unwrap();
        log.iter().map(|(url, _)| url.clone()).collect()
    }
}

impl Transport for Chain {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let mut log = self.log.lock().unwrap();
        let next = self.urls.get(log.len());
        log.push((request.url.to_owned(), request.headers));
        let response = match next {
            Some(url) => {
                let mut response = TransportResponse::new(http::StatusCode::FOUND, "");
                response.headers.insert("location", url.parse().unwrap());
                response
            }
            None => TransportResponse::new(http::StatusCode::OK, "content"),
        };
        Box::pin(async { Ok(response) })
    }
}

#[tokio::test]
async fn the_target_must_be_https_and_as_public_as_the_server() {
    const PUBLIC: &str = "https://api.example.com";
    for (base, target, reason) in [
        (PUBLIC, "https://files.example.org/f", None),
        (PUBLIC, "https://files.example.org:8443/f", None),
        (PUBLIC, "https://1.1.1.1/f", None),
        (PUBLIC, "http://files.example.org/f", Some("not `https`")),
        (PUBLIC, "http://api.example.com/f", Some("not `https`")),
        (PUBLIC, "ftp://files.example.org/f", Some("not `https`")),
        (
            PUBLIC,
            "https://user@files.example.org/f",
            Some("user name"),
        ),
        (PUBLIC, "https://u:p@api.example.com/f", Some("user name")),
        (PUBLIC, "https://localhost/f", Some("private address")),
        (PUBLIC, "https://LOCALHOST./f", Some("private address")),
        (PUBLIC, "https://a.localhost/f", Some("private address")),
        (PUBLIC, "https://127.0.0.1/f", Some("private address")),
        (PUBLIC, "https://0x7f000001/f", Some("private address")),
        (PUBLIC, "https://0/f", Some("private address")),
        (PUBLIC, "https://10.0.0.7/f", Some("private address")),
        (
            PUBLIC,
            "https://169.254.169.254/latest",
            Some("private address"),
        ),
        (PUBLIC, "https://[::1]/f", Some("private address")),
        (
            PUBLIC,
            "https://[::ffff:10.0.0.7]/f",
            Some("private address"),
        ),
        (PUBLIC, "https://[fd00::7]/f", Some("private address")),
        (PUBLIC, "https://[fe80::1]/f", Some("private address")),
        (PUBLIC, "http://localhost/f", Some("private address")),
        (PUBLIC, "data:,x", Some("another origin")),
        (PUBLIC, "https://[/f", Some("invalid `location`")),
        ("https://10.0.0.1", "https://10.0.0.7/f", None),
        ("https://10.0.0.1", "https://files.example.org/f", None),
        (
            "https://10.0.0.1",
            "https://127.0.0.1/f",
            Some("private address"),
        ),
        ("https://10.0.0.1", "http://10.0.0.7/f", Some("not `https`")),
        ("http://localhost:8080", "http://127.0.0.1:9090/f", None),
        ("http://localhost:8080", "https://10.0.0.7/f", None),
        (
            "http://localhost:8080",
            "http://10.0.0.7/f",
            Some("not `https`"),
        ),
        (
            "http://localhost:8080",
            "http://files.example.org/f",
            Some("not `https`"),
        ),
    ] {
        let chain = Chain::new(&[target]);
        let client = chain.builder(base).build().unwrap();
        let result = client.file("a").await;
        match reason {
            None => {
                assert!(result.is_ok(), "{target}");
                assert_eq!(chain.sent()[1], target);
            }
            Some(reason) => {
                let error = result.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Redirect, "{target}");
                assert!(error.to_string().contains(reason), "{target}: {error}");
                assert_eq!(chain.sent().len(), 1, "{target}");
            }
        }
    }
}

#[tokio::test]
async fn at_most_five_redirects_are_followed_and_none_gets_the_token_back() {
    let urls = [
        "https://api.example.com/files/b",
        "https://files.example.org/c",
        "https://api.example.com/d",
        "/e",
        "https://files.example.org/f",
        "https://files.example.org/g",
    ];
    let chain = Chain::new(&urls[..5]);
    let client = chain.builder("https://api.example.com").build().unwrap();
    let download = client.file("a").await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "content");
    let log = chain.log.lock().unwrap().clone();
    let has_token = log
        .iter()
        .map(|(_, headers)| headers.contains_key("authorization"));
    // The other server must not choose what is requested with the token.
    assert_eq!(
        has_token.collect::<Vec<_>>(),
        [true, true, false, false, false, false]
    );
    assert_eq!(log[4].0, "https://api.example.com/e");

    let chain = Chain::new(&urls);
    let client = chain
        .builder("https://api.example.com")
        .max_redirects(9)
        .build()
        .unwrap();
    let error = client.file("a").await.unwrap_err();
    assert!(
        error.to_string().ends_with("too many redirects (limit 5)"),
        "{error}"
    );
    assert_eq!(chain.sent().len(), 6);

    // A public server cannot redirect back into the private network.
    let chain = Chain::new(&["https://files.example.org/b", "https://10.0.0.7/c"]);
    let client = chain.builder("https://10.0.0.1").build().unwrap();
    assert!(client.file("a").await.is_err());
    assert_eq!(chain.sent().len(), 2);
}

/// Adds a header to every call.
pub(super) struct Stamp;

impl Interceptor for Stamp {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let stamped = call.set_header("x-stamp", "1");
        Box::pin(async { stamped })
    }
}

const HALF: &[&str] = &["content-length: 10", "etag: \"v1\"", "accept-ranges: bytes"];

fn rest(seen: &ReceivedRequest) -> Script {
    assert_eq!(seen.header("range"), Some("bytes=5-"));
    assert_eq!(seen.header("if-range"), Some("\"v1\""));
    let headers = ["content-range: bytes 5-9/10", "etag: \"v1\""];
    Script::new().write(response(206, &headers, "fghij"))
}

fn half() -> Script {
    let head = format!("HTTP/1.1 200 OK\r\n{}\r\n\r\nabcde", HALF.join("\r\n"));
    Script::new().write(head).close()
}

#[tokio::test]
async fn a_download_is_resumed_where_it_was_redirected_to() {
    let files = Server::with_handler(|seen| {
        if seen.number == 0 {
            return half();
        }
        assert!(seen.header("authorization").is_none() && seen.header("x-stamp").is_none());
        rest(seen)
    })
    .await;
    let location = format!("{}/f?sig=1", files.url());
    let server = Server::with_handler(move |_| to(&location)).await;
    let builder = Client::builder().base_url(server.url()).token(TOKEN);
    let client = builder
        .interceptor(Stamp)
        .transport(direct())
        .build()
        .unwrap();
    let download = client.file("a").await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "abcdefghij");
    assert_eq!((server.requests(), files.requests()), (1, 2));
}

#[tokio::test]
async fn a_download_is_resumed_at_the_api_if_the_target_has_expired() {
    let files = Server::with_handler(|seen| match (seen.number, seen.target.as_str()) {
        (0, "/f?sig=0") => half(),
        (_, "/f?sig=1") => rest(seen),
        _ => Script::new().write(response(403, &[], "expired")),
    })
    .await;
    let url = files.url().to_owned();
    let server = Server::with_handler(move |seen| {
        assert!(seen.header("authorization").is_some());
        to(&format!("{url}/f?sig={}", seen.number))
    })
    .await;
    for client in clients(server.url()).into_iter().take(1) {
        let download = client.file("a").await.unwrap();
        assert_eq!(download.bytes().await.unwrap(), "abcdefghij");
        assert_eq!((server.requests(), files.requests()), (2, 3));
        assert_eq!(server.log()[1].header("range"), Some("bytes=5-"));
    }
}

#[tokio::test]
async fn secrets_of_the_target_are_in_no_error() {
    secrets::watch();
    let signature = "c2lnbmF0dXJl+b2Y=the/file";
    let files = Server::with_handler(|seen| {
        Script::new().write(response(
            403,
            &[],
            format!("<Error>{}</Error>", seen.target),
        ))
    })
    .await;
    let encoded = "c2lnbmF0dXJl%2Bb2Y%3Dthe%2Ffile";
    let location = format!("{}/0123456789abcdef-secret/f?sig={encoded}", files.url());
    let server = Server::with_handler(move |_| to(&location)).await;
    for client in clients(server.url()) {
        let error = client.file("a").await.unwrap_err();
        assert!(error.is_forbidden(), "{error}");
        let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
        assert!(body.contains("[redacted]"), "{body}");
        for shown in [error.to_string(), format!("{error:#?}"), body] {
            for secret in [signature, encoded, "c2lnbmF0dXJl", "0123456789abcdef"] {
                assert!(!shown.contains(secret), "{shown}");
            }
        }
        secrets::check(&error);
    }
    // No server listens on this port.
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let location = format!("http://127.0.0.1:{port}/f?sig={encoded}");
    let server = Server::with_handler(move |_| to(&location)).await;
    for client in clients(server.url()) {
        let error = client.file("a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(
            !format!("{error} {error:#?}").contains("c2ln"),
            "{error:#?}"
        );
    }
}

#[tokio::test]
async fn a_401_of_another_server_does_not_renew_the_token() {
    let files = Server::always(Script::new().write(response(401, &[], ""))).await;
    let location = format!("{}/f", files.url());
    let server = Server::with_handler(move |_| to(&location)).await;
    let fetched = Arc::new(Mutex::new(0));
    let count = Arc::clone(&fetched);
    let builder = Client::builder().base_url(server.url()).transport(direct());
    let client = builder.token_source(move || {
        *count.lock().unwrap() += 1;
        async { Ok(Token::new(TOKEN)?) }
    });
    let client = client.build().unwrap();
    let error = client.file("a").await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((*fetched.lock().unwrap(), files.requests()), (1, 1));
    assert!(files.log()[0].header("authorization").is_none());
}

#[tokio::test]
async fn the_time_limits_count_at_the_other_server() {
    let slow = Server::always(Script::new().hang()).await;
    let location = format!("{}/f", slow.url());
    let server = Server::with_handler(move |_| to(&location)).await;
    let half = Server::always(
        Script::new()
            .write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab")
            .hang(),
    )
    .await;
    let location = format!("{}/f", half.url());
    let to_half = Server::with_handler(move |_| to(&location)).await;
    for client in clients(server.url()) {
        let start = Instant::now();
        let error = client
            .file("a")
            .timeout(Duration::from_millis(200))
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(start.elapsed() < Duration::from_secs(5));
    }
    for client in clients(to_half.url()) {
        let call = client.file("a").read_timeout(Duration::from_millis(200));
        let error = call
            .await
            .unwrap()
            .max_resumes(0)
            .bytes()
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
    }
}
