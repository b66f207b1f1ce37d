//! Signers, which see each finished request.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::auth::{RequestToSign, Signer, SignerFuture};
use restrait::body::Body;
use restrait::http::{HeaderMap, StatusCode};
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Client, ErrorKind, Outcome};

use super::sigv4::{Canonical, SigV4, sha256};
use super::*;
use crate::exchange::{Exchange, serve};

#[api]
trait Objects {
    #[endpoint(method = "GET", path = "/")]
    fn root(
        &self,
        #[query("Param2")] two: Option<&str>,
        #[query("Param1")] one: Option<&str>,
    ) -> ();

    #[endpoint(method = "POST", path = "/")]
    fn post(
        &self,
        #[body(content_type = "application/x-www-form-urlencoded")] form: Option<Body>,
    ) -> ();

    #[endpoint(method = "PUT", path = "/<bucket>/<key>")]
    fn put(
        &self,
        bucket: &str,
        key: &str,
        #[body(content_type = "text/plain")] content: Body,
    ) -> String;

    #[endpoint(method = "GET", path = "/<bucket>")]
    fn list(&self, bucket: &str, prefix: Option<&str>) -> String;

    #[endpoint(method = "GET", path = "/health", auth = none)]
    fn health(&self) -> String;
}

/// The key of the examples in the documentation of AWS.
fn aws(now: fn() -> String) -> SigV4 {
    SigV4 {
        access_key: "AKIDEXAMPLE",
        secret_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        region: "us-east-1",
        service: "service",
        now,
    }
}

fn fixed() -> String {
    "20150830T123600Z".to_owned()
}

/// A transport that keeps the headers of each request.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<HeaderMap>>>);

impl Transport for Capture {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        self.0.lock().unwrap().push(request.headers);
        Box::pin(async { Ok(TransportResponse::new(StatusCode::OK, "")) })
    }
}

#[tokio::test]
async fn signatures_are_those_of_the_test_suite_of_aws() {
    let capture = Capture::default();
    let client = Client::builder().base_url("https://example.amazonaws.com");
    let client = client
        .transport(capture.clone())
        .signer(aws(fixed))
        .build()
        .unwrap();
    // `get-vanilla`, `get-vanilla-query-order-key-case`, `post-vanilla`, `post-x-www-form-urlencoded`
    client.root().await.unwrap();
    client.root().two("value2").one("value1").await.unwrap();
    client.post().await.unwrap();
    client
        .post()
        .form(Body::full("Param1=value1"))
        .await
        .unwrap();
    let scope = "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request";
    let expected = [
        (
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            "",
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
        ),
        (
            "content-type;",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ),
    ];
    let captured = capture.0.lock().unwrap();
    for (headers, (names, signature)) in captured.iter().zip(expected) {
        let expected = format!(
            "AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={names}host;x-amz-date, Signature={signature}"
        );
        assert_eq!(headers["authorization"], expected);
        assert!(headers["authorization"].is_sensitive() && !headers["x-amz-date"].is_sensitive());
    }
    assert_eq!(captured.len(), 4);
}

/// Returns a new time for each signature.
fn counting() -> String {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    format!("20150830T1236{:02}Z", CALLS.fetch_add(1, Ordering::Relaxed))
}

/// Verifies the signature of a request. The first request for `/flaky` fails.
async fn verify(mut exchange: Exchange) {
    static FLAKY: AtomicUsize = AtomicUsize::new(0);
    let body = exchange.body().await;
    let header = |name: &str| exchange.header(name).unwrap_or_default().to_owned();
    let (date, sent) = (header("x-amz-date"), header("authorization"));
    if sent.is_empty() {
        return exchange.json(403, "", "\"\"").await;
    }
    let mut headers = vec![("host".to_owned(), header("host"))];
    if !body.is_empty() {
        headers.insert(0, ("content-type".to_owned(), header("content-type")));
    }
    headers.push(("x-amz-date".to_owned(), date.clone()));
    let expected = aws(fixed).authorization(&Canonical {
        method: if body.is_empty() { "GET" } else { "PUT" },
        path: &exchange.path,
        query: &exchange.query,
        headers: &headers,
        body_hash: &sha256(&body),
        now: &date,
    });
    if sent != expected {
        return exchange.json(403, "", &format!("{sent:?}")).await;
    }
    match exchange.path.as_str() {
        "/flaky" if FLAKY.fetch_add(1, Ordering::Relaxed) == 0 => {
            exchange.json(503, "retry-after: 0\r\n", "{}").await;
        }
        "/moved" => {
            exchange
                .json(302, "location: /target?prefix=b%2Fc\r\n", "")
                .await;
        }
        _ => exchange.json(200, "", &format!("{date:?}")).await,
    }
}

#[tokio::test]
async fn a_server_accepts_the_signature_of_each_attempt() {
    let url = serve(verify).await;
    let client = Client::builder()
        .base_url(url)
        .signer(aws(counting))
        .max_redirects(2);
    let client = client.build().unwrap();
    let first = client
        .put("bucket", "a key/b", Body::full("content"))
        .await
        .unwrap();
    let listed = client.list("bucket").prefix("a/b c").await.unwrap();
    assert_ne!(first, listed);
    // Retries and redirects are signed again.
    client.list("flaky").await.unwrap();
    client.list("moved").await.unwrap();
    // So is a call that is not declared, and a blocking one.
    client.raw("GET", "/bucket").await.unwrap();
    let other = client.clone();
    tokio::task::spawn_blocking(move || other.list("bucket").wait().unwrap())
        .await
        .unwrap();
    let error = client.raw("GET", "/bucket").no_auth().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    let error = client.health().await.unwrap_err();
    assert_eq!(error.body(), Some(&b"\"\""[..]));
}

#[tokio::test]
async fn signatures_are_not_shown() {
    async fn echo(exchange: Exchange) {
        let sent = exchange
            .header("authorization")
            .unwrap_or_default()
            .to_owned();
        exchange.json(400, "", &format!("{sent:?}")).await;
    }
    let url = serve(echo).await;
    let client = Client::builder()
        .base_url(url)
        .signer(aws(counting))
        .build()
        .unwrap();
    let error = client.list("bucket").await.unwrap_err();
    let shown = format!("{error:?} {:?}", error.body());
    let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
    assert!(
        !shown.contains("Signature=") && !body.contains("Signature="),
        "{body}"
    );
}

/// Refuses to sign, or never finishes.
enum Broken {
    Fails,
    Hangs,
}

impl Signer for Broken {
    fn sign<'a>(&'a self, _: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
        Box::pin(async move {
            match self {
                Self::Fails => Err(TransportError::rejected("the key store is locked")),
                Self::Hangs => std::future::pending().await,
            }
        })
    }
}

#[tokio::test]
async fn a_signer_that_fails_or_hangs_ends_the_call_before_it_is_sent() {
    let capture = Capture::default();
    let client = |signer| {
        let client = Client::builder()
            .base_url("https://example.com")
            .signer(signer);
        client.transport(capture.clone()).build().unwrap()
    };
    let error = client(Broken::Fails).root().await.unwrap_err();
    assert!(
        format!("{error:?}").contains("the key store is locked"),
        "{error:?}"
    );
    assert_eq!((error.attempts(), error.outcome()), (0, Outcome::NotSent));
    let error = client(Broken::Hangs)
        .root()
        .timeout(Duration::from_millis(20))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::TimedOut, Outcome::NotSent)
    );
    assert!(error.to_string().contains("signer"), "{error}");
    assert!(capture.0.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_signer_is_told_of_a_stream() {
    let client = Client::builder()
        .base_url("https://example.com")
        .signer(aws(fixed));
    let client = client.transport(Capture::default()).build().unwrap();
    let body = Body::full("a").on_progress(|_| {});
    let error = client.put("b", "k", body).await.unwrap_err();
    assert!(
        format!("{error:?}").contains("a stream cannot be signed"),
        "{error:?}"
    );
}

/// Sets a header that the signer sees.
struct Trace;

impl Interceptor for Trace {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async move { call.set_header("x-trace", "7") })
    }
}

/// Sends what it sees of the token and of interceptors.
struct Sees;

impl Signer for Sees {
    fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
        Box::pin(async move {
            let text = |name| {
                request
                    .headers()
                    .get(name)
                    .map(|it| it.to_str().unwrap_or_default())
            };
            let seen = format!("{:?} {:?}", text("authorization"), text("x-trace"));
            request.set_header("x-seen", &seen)
        })
    }
}

#[tokio::test]
async fn a_signer_sees_the_token_and_the_headers_of_interceptors() {
    let capture = Capture::default();
    let builder = || {
        let builder = Client::builder()
            .base_url("https://example.com")
            .signer(Sees);
        builder.interceptor(Trace).transport(capture.clone())
    };
    builder()
        .token("a-token")
        .build()
        .unwrap()
        .root()
        .await
        .unwrap();
    let source = || async { Ok::<_, restrait::auth::TokenError>(restrait::Token::new("b")?) };
    let client = builder().token_source(source).build().unwrap();
    client.root().await.unwrap();
    // A derived client has the same signer.
    client.with_token("c").unwrap().root().await.unwrap();
    let seen = capture.0.lock().unwrap();
    let seen: Vec<_> = seen
        .iter()
        .map(|headers| headers["x-seen"].to_str().unwrap())
        .collect();
    let expected = ["a-token", "b", "c"].map(|it| format!("Some(\"Bearer {it}\") Some(\"7\")"));
    assert_eq!(seen, expected);
}
