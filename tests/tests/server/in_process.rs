//! Calls in the same process follow the contract of transports, as far as it applies without a network.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http_body::Frame;
use restrait::body::Part;
use restrait::prelude::*;
use restrait::response::BodyStream;
use restrait::testing::conformance;
use restrait::transport::{Hyper, TransportError};
use restrait::{Body, Client, ErrorKind, Outcome, Retry, api, endpoint};
use restrait_fake::{Builder, FakeServer, Fault, RecordedRequest, Response as Reply};

use crate::shop::{self, Shelf, Shop, Sku};

/// Everything that a body can do.
#[api]
trait Films {
    /// Uploads a film.
    #[endpoint(method = "PUT", path = "/films/<name>")]
    fn store(&self, name: &str, #[body(content_type = "video/mp4")] film: Body) -> usize;

    /// Plays a film.
    #[endpoint(method = "GET", path = "/films/<name>")]
    fn play(&self, name: &str) -> BodyStream;

    /// Returns the size of a film in its headers.
    #[endpoint(method = "HEAD", path = "/films/<name>")]
    fn size(&self, name: &str) -> ();

    /// Removes a film.
    #[endpoint(method = "DELETE", path = "/films/<name>")]
    fn discard(&self, name: &str) -> ();
}

const PAUSE: Duration = Duration::from_secs(60);

fn films() -> Builder<()> {
    FakeServer::builder(())
        .max_body_bytes(32 << 20)
        .on::<films::Store>(|(), request| Ok(request.body().len()))
        .on_raw::<films::Play>(|(), request| {
            let film = match request.text("name") {
                Some("slow") => {
                    Reply::chunks(200, "video/mp4", [(Duration::ZERO, "a"), (PAUSE, "b")])
                }
                Some("endless") => Reply::text(200, "a").keep_open(),
                Some("short") => Reply::text(200, "abc").header("content-length", "9"),
                Some("long") => Reply::text(200, "abc").header("content-length", "2"),
                _ => Reply::bytes(200, "video/mp4", vec![7; 4 << 20]),
            };
            Ok(film)
        })
        .on_raw::<films::Size>(|(), _| Ok(Reply::text(200, "the whole film")))
        .on_raw::<films::Discard>(|(), _| Ok(Reply::text(204, "ignored")))
}

/// Returns a client that sends each call once.
fn client<S: Send + 'static>(server: &FakeServer<S>) -> Client {
    let builder = Client::builder().base_url(server.base_url()).token("owner");
    let builder = builder.transport(server.transport()).retry(Retry::never());
    builder.build().unwrap()
}

async fn whole(mut stream: BodyStream) -> restrait::Result<Vec<u8>> {
    let mut all = Vec::new();
    while let Some(chunk) = stream.chunk().await? {
        all.extend_from_slice(&chunk);
    }
    Ok(all)
}

/// Requests with every kind of body and params.
async fn call_all(client: &Client) -> Vec<String> {
    let bread = shop::Item {
        name: "Bread".into(),
        price: 1.0,
    };
    let file = Part::new(vec![0; 70_000]).file_name("a.jpg");
    vec![
        format!("{:?}", client.items(true, "x").depth(-1).await),
        format!("{:?}", client.put(Sku("BR0002"), &bread).await),
        format!("{:?}", client.rate(5).await),
        format!("{:?}", client.rate(5).words(vec!["good".to_owned()]).await),
        format!(
            "{:?}",
            client.order(Sku("BR0001"), [("a b", "c&d")].into()).await
        ),
        format!("{:?}", client.prices("a,b").await),
        format!(
            "{:?}",
            client
                .upload(Sku("BR0001"), file)
                .await
                .map_err(|e| e.to_string())
        ),
        format!(
            "{:?}",
            client
                .remove(Sku("BR0002"))
                .response()
                .await
                .map(|it| it.status())
        ),
        format!(
            "{:?}",
            client
                .remove(Sku("BR0002"))
                .response()
                .await
                .map(|it| it.status())
        ),
        format!(
            "{:?}",
            client
                .raw("PUT", "/prices")
                .body(&[1])
                .returns::<u32>()
                .await
                .is_err()
        ),
        format!(
            "{:?}",
            client
                .raw("GET", "/nowhere/%2F..")
                .returns::<u32>()
                .await
                .is_err()
        ),
    ]
}

/// Returns the requests without what differs from connection to connection.
fn normalized(server: &FakeServer<Shelf>) -> Vec<RecordedRequest> {
    let mut requests = server.requests();
    for request in &mut requests {
        request.headers.sort();
        let media_type = request
            .header("content-type")
            .unwrap_or_default()
            .to_owned();
        if let Some((_, boundary)) = media_type.split_once("boundary=") {
            let body = String::from_utf8(request.body.to_vec()).unwrap();
            request.body = body.replace(boundary, "boundary").into();
            let mut headers = request.headers.iter_mut();
            let (_, value) = headers.find(|(name, _)| name == "content-type").unwrap();
            *value = value.replace(boundary, "boundary");
        }
    }
    requests
}

#[tokio::test]
async fn requests_are_recorded_as_over_a_socket() {
    let server = shop::builder().start().await.unwrap();
    let builder = Client::builder().base_url(server.base_url()).token("owner");
    let socket = builder.transport(Hyper::new().unwrap()).build().unwrap();
    let over_the_socket = (call_all(&socket).await, normalized(&server));

    let server_in_process = shop::builder().start().await.unwrap();
    let in_process = (
        call_all(&client(&server_in_process)).await,
        normalized(&server_in_process),
    );
    assert_eq!(over_the_socket.0, in_process.0);
    let ports = [&server, &server_in_process].map(|it| it.base_url().replace("http://", ""));
    let [expected, got] = [over_the_socket.1, in_process.1].map(|it| {
        format!("{it:#?}")
            .replace(&ports[0], "host")
            .replace(&ports[1], "host")
    });
    assert_eq!(expected, got);
}

#[tokio::test]
async fn sends_nothing_before_the_call_is_polled() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    let call = client.discard("a").into_future();
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert_eq!(server.requests().len(), 0);
    call.await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn bodies_are_streamed_in_both_directions() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    for length in [None, Some(20 << 20)] {
        let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(7), 20 << 20);
        let sent = client.store("a", Body::reader(reader, length)).await;
        assert_eq!(sent.unwrap(), 20 << 20);
    }
    let framing = server
        .requests()
        .iter()
        .map(|it| {
            let header = |name| it.header(name).map(ToOwned::to_owned);
            (header("transfer-encoding"), header("content-length"))
        })
        .collect::<Vec<_>>();
    let chunked = (Some("chunked".to_owned()), None);
    assert_eq!(framing, [chunked, (None, Some("20971520".to_owned()))]);

    let film = whole(client.play("a").await.unwrap()).await.unwrap();
    assert_eq!(film, vec![7; 4 << 20]);
    let large = client
        .store("a", Body::full(vec![0; 33 << 20]))
        .await
        .unwrap_err();
    assert_eq!(large.status(), Some(StatusCode::PAYLOAD_TOO_LARGE));
}

/// A body that fails after its first frame.
struct Failing(bool);

impl http_body::Body for Failing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let is_second = std::mem::replace(&mut self.0, true);
        Poll::Ready(Some(if is_second {
            Err(TransportError::response_lost("the disk failed"))
        } else {
            Ok(Frame::data(Bytes::from_static(b"a")))
        }))
    }
}

#[tokio::test]
async fn request_bodies_that_fail_are_errors_of_the_client() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    let failing = Body::stream(Box::pin(Failing(false)), None);
    let error = client.store("a", failing).await.unwrap_err();
    assert!(error.to_string().contains("the disk failed"), "{error}");
    let short = Body::stream(Box::pin(Body::full("abc")), Some(9));
    let error = client.store("a", short).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RequestBody);
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(server.requests()[1].body, "abc");
}

#[tokio::test(start_paused = true)]
async fn headers_arrive_before_the_body() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    let start = tokio::time::Instant::now();
    let call = client.play("slow").read_timeout(2 * PAUSE);
    let mut stream = call.await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "a");
    assert!(start.elapsed() < PAUSE);
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "b");
    assert!(start.elapsed() >= PAUSE);
    assert_eq!(stream.chunk().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn time_limits_apply() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    let mut stream = client.play("endless").await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "a");
    let error = stream.chunk().await.unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("20 s"),
        "{error}"
    );

    server.fail_next(Fault::Delay(2 * PAUSE));
    let error = client.discard("a").await.unwrap_err();
    assert!(
        error.is_timeout() && error.outcome() == Outcome::Unknown,
        "{error}"
    );
    // The call was dropped while it was delayed, so it was neither handled nor recorded.
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn event_streams_end_with_the_server() {
    let server = shop::builder().in_process().unwrap();
    let client = client(&server);
    let mut changes = client.changes().await.unwrap().max_reconnects(0);
    assert_eq!(changes.next().await.unwrap().unwrap().name, "Bread");
    let rest = tokio::spawn(async move { changes.next().await.is_none_or(|it| it.is_err()) });
    server.shutdown().await;
    assert!(rest.await.unwrap());
    let error = client.best().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("connection refused"), "{error}");
}

#[tokio::test]
async fn responses_have_the_length_in_their_header_or_fail() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    let size = client.size("a").response().await.unwrap();
    assert_eq!(size.headers()["content-length"], "14");
    let removed = client.discard("a").response().await.unwrap();
    assert_eq!(removed.headers().get("content-length"), None);
    let long = client.play("long").await.unwrap();
    assert_eq!(whole(long).await.unwrap(), b"ab");
    let mut short = client.play("short").await.unwrap();
    assert_eq!(short.chunk().await.unwrap().unwrap(), "abc");
    let error = short.chunk().await.unwrap_err();
    assert!(
        error.to_string().contains("shorter than its length"),
        "{error}"
    );
}

#[tokio::test]
async fn faults_have_the_same_effect_as_on_a_socket() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for fault in [
        Fault::Close,
        Fault::Reset,
        Fault::TruncatedBody,
        Fault::TooManyRequests(0),
        Fault::Response(Reply::html(502, "<h1>Bad Gateway</h1>")),
        Fault::Response(Reply::empty(307).header("location", "/items/best")),
        Fault::Raw(b"HTTP/1.1 2".to_vec()),
        Fault::Raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n".to_vec()),
        Fault::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n7".to_vec()),
        Fault::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7".to_vec()),
        Fault::Raw(b"HTTP/1.1 200 OK\r\n\r\n7".to_vec()),
        Fault::Raw(format!("{chunked}1\r\n7\r\n0\r\n\r\n").into_bytes()),
        Fault::Raw(format!("{chunked}1\r\n7\r\n").into_bytes()),
        Fault::Raw(format!("{chunked}x\r\n7\r\n").into_bytes()),
    ] {
        let mut results = Vec::new();
        for is_in_process in [false, true] {
            let server = shop::builder().start().await.unwrap();
            let builder = Client::builder().base_url(server.base_url()).token("owner");
            let builder = if is_in_process {
                builder.transport(server.transport())
            } else {
                builder.transport(Hyper::new().unwrap())
            };
            // Whether a call is repeated is a part of the result.
            let client = builder
                .retry(Retry::default().max_attempts(2))
                .build()
                .unwrap();
            for _ in 0..2 {
                server.fail_next(fault.clone());
            }
            let result = client
                .raw("GET", "/items/best")
                .returns::<serde_json::Value>()
                .await;
            let result = result.map_err(|error| {
                let text = format!("{error} {error:?} {error:#?}");
                assert!(!text.contains("owner"), "{text}");
                (error.kind(), error.outcome(), error.status())
            });
            let requests = server.requests().len();
            results.push((result, requests));
        }
        assert_eq!(results[0], results[1], "{fault:?}");
    }
}

#[tokio::test]
async fn hangs_end_with_the_server() {
    let server = shop::builder().in_process().unwrap();
    let client = client(&server);
    server.fail_next(Fault::Hang);
    let waiting = tokio::spawn(client.rate(1).into_future());
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    server.shutdown().await;
    assert_eq!(
        waiting.await.unwrap().unwrap_err().outcome(),
        Outcome::Unknown
    );
}

#[tokio::test]
async fn other_base_urls_are_refused() {
    let server = films().in_process().unwrap();
    for base_url in [
        "https://api.example.com",
        "https://fake.invalid.example.com",
        "https://fake.invalid:8443",
    ] {
        let builder = Client::builder().base_url(base_url);
        let client = builder.transport(server.transport()).build().unwrap();
        let error = client.discard("a").await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(error.to_string().contains("use its base URL"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn works_without_a_runtime() {
    let server = films().in_process().unwrap();
    let client = client(&server);
    client.discard("a").wait().unwrap();
    assert_eq!(client.store("a", Body::full("abc")).wait().unwrap(), 3);
    server.fail_next(Fault::Delay(Duration::from_millis(5)));
    client.discard("a").wait().unwrap();
    server.fail_next(Fault::Close);
    assert!(client.discard("a").wait().is_err());
}

#[tokio::test]
async fn blocking_calls_work_in_a_runtime() {
    let server = films().in_process().unwrap();
    client(&server).discard("a").wait().unwrap();
}

#[tokio::test]
async fn the_fake_of_losant_works_in_process() {
    let fake = losant_fake::Fake::builder().in_process().unwrap();
    let builder = losant::Client::builder()
        .base_url(fake.base_url())
        .token(fake.token());
    let client = builder.transport(fake.transport()).build().unwrap();
    let (instance, org) = (fake.instance_id().parse(), fake.org_id().parse());
    let organization = client
        .instance_org()
        .get(instance.unwrap(), org.unwrap())
        .await;
    assert_eq!(organization.unwrap().name, "Harbour Works");
    assert_eq!(fake.requests().len(), 1);
}

/// The rules of the contract, with the test in this file, or the reason why there is nothing to test.
const RULES: [(&str, &str); 14] = [
    (
        "does nothing before its future is polled",
        "sends_nothing_before_the_call_is_polled",
    ),
    (
        "sends the method, URL, headers and body of a request unchanged",
        "requests_are_recorded_as_over_a_socket",
    ),
    (
        "sends streaming bodies completely",
        "bodies_are_streamed_in_both_directions",
    ),
    (
        "sends a path unchanged or refuses it",
        "requests_are_recorded_as_over_a_socket",
    ),
    (
        "does not follow redirects",
        "faults_have_the_same_effect_as_on_a_socket",
    ),
    (
        "does not retry requests",
        "faults_have_the_same_effect_as_on_a_socket",
    ),
    ("does not store cookies", "it stores nothing"),
    (
        "returns each response unchanged",
        "responses_have_the_length_in_their_header_or_fail",
    ),
    (
        "returns the headers before the body is received",
        "headers_arrive_before_the_body",
    ),
    (
        "cancels a request when its future is dropped",
        "time_limits_apply",
    ),
    (
        "stops reading a body when it is dropped",
        "the body is the only owner of what is not read",
    ),
    (
        "fails if a response is incomplete or invalid",
        "faults_have_the_same_effect_as_on_a_socket",
    ),
    (
        "reports a request as not sent if the connection was refused",
        "event_streams_end_with_the_server",
    ),
    (
        "does not leak the token, query or body",
        "faults_have_the_same_effect_as_on_a_socket",
    ),
];

#[test]
fn every_rule_of_the_contract_has_a_test() {
    let source = include_str!("in_process.rs");
    let rules: Vec<_> = conformance::rules().collect();
    assert_eq!(rules.len(), RULES.len());
    for (rule, (expected, test)) in rules.into_iter().zip(RULES) {
        assert!(rule.starts_with(expected), "{rule}");
        let is_reason = test.contains(' ');
        assert!(
            is_reason || source.contains(&format!("fn {test}()")),
            "{test}"
        );
    }
}
