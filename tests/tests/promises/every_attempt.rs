//! Checks that apply to every attempt: limits of all that is sent, and bodies that can be sent once.

use std::sync::atomic::{AtomicUsize, Ordering};

use restrait::auth::TokenError;
use restrait::body::Body;
use restrait::download::Download;
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::sse::EventStream;
use restrait::transport::TransportError;
use restrait::{Client, Error, ErrorKind, Outcome, Page, Token, api, endpoint};
use serde::Deserialize;

use crate::scripted::{BodyStep, Scripted, Step};
use crate::things::Things;

#[derive(Debug, Deserialize, Page)]
struct Names {
    #[page(items)]
    items: Vec<String>,
    #[page(next)]
    next: Option<String>,
}

#[api]
trait Lists {
    #[endpoint(method = "GET", path = "/names", page(cursor = after))]
    fn names(&self, after: Option<&str>) -> Names;

    #[endpoint(method = "GET", path = "/links", page(link))]
    fn links(&self) -> Vec<String>;

    #[endpoint(method = "POST", path = "/search", page(cursor = after))]
    fn search(
        &self,
        after: Option<&str>,
        #[body(content_type = "text/plain")] query: Body,
    ) -> Names;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<String>;

    #[endpoint(method = "GET", path = "/file")]
    fn file(&self) -> Download;
}

/// A value that exceeds the limit of a header, of a path and of a URL.
fn long() -> String {
    "x".repeat(70_000)
}

fn page(next: &str) -> Step {
    let body = format!(r#"{{"items":["a"],"next":"{next}"}}"#);
    Step::Status(200, Vec::new(), body)
}

/// Sets a header that exceeds the limit.
struct SetsHeader;

impl Interceptor for SetsHeader {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async { call.set_header("x-long", &"x".repeat(9000)) })
    }
}

/// Asserts that the request was refused because of this part.
fn check(error: &Error, param: &str, outcome: Outcome) {
    assert!(error.is_invalid_input() && !error.is_retryable(), "{error}");
    assert_eq!((error.param(), error.outcome()), (Some(param), outcome));
    assert!(
        error.to_string().contains("exceeds the limit of"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn limits_are_checked_before_every_attempt_wherever_a_value_comes_from() {
    let transport = Scripted::always(Step::Done);
    let client = transport.builder().interceptor(SetsHeader);
    let error = client.build().unwrap().thing("a").await.unwrap_err();
    check(&error, "x-long", Outcome::NotSent);
    assert_eq!((error.attempts(), transport.attempts()), (0, 0));

    // The first token is rejected, and the second one is too long.
    let transport = Scripted::always(Step::Status(401, Vec::new(), String::new()));
    let asked = AtomicUsize::new(0);
    let source = move || {
        let is_first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        let token = "t".repeat(if is_first { 10 } else { 9000 });
        async move { Ok::<_, TokenError>(Token::new(token)?) }
    };
    let client = Client::builder().base_url("https://api.example.com");
    let client = client.transport(transport.clone()).token_source(source);
    let error = client.build().unwrap().thing("a").await.unwrap_err();
    check(&error, "authorization", Outcome::Answered);
    assert_eq!((error.attempts(), transport.attempts()), (1, 1));

    // The cursor and the link of the next page.
    let transport = Scripted::always(page(&long()));
    let mut pages = transport.client().names().pages();
    assert!(pages.next().await.unwrap().is_ok());
    check(
        &pages.next().await.unwrap().unwrap_err(),
        "url",
        Outcome::NotSent,
    );
    assert!(pages.next().await.is_none());
    assert_eq!(transport.attempts(), 1);
    let link = vec![("link", format!("</{}>; rel=\"next\"", "x".repeat(9000)))];
    let transport = Scripted::always(Step::Status(200, link, r#"["a"]"#.to_owned()));
    let mut pages = transport.client().links().pages();
    assert!(pages.next().await.unwrap().is_ok());
    check(
        &pages.next().await.unwrap().unwrap_err(),
        "path",
        Outcome::NotSent,
    );
    assert_eq!(transport.attempts(), 1);

    // The ID of the last event.
    let headers = vec![("content-type", "text/event-stream".to_owned())];
    let events = format!("id: {}\ndata: \"a\"\n\n", "x".repeat(9000));
    let transport = Scripted::always(Step::Status(200, headers, events));
    let mut events = transport.client().events().await.unwrap();
    for _ in 0..3 {
        assert_eq!(events.next().await.unwrap().unwrap(), "a");
    }
    let ids = transport
        .headers()
        .into_iter()
        .map(|mut it| it.remove("last-event-id"));
    assert_eq!(ids.collect::<Vec<_>>(), [None, None, None]);

    // The validator of a download that is resumed.
    let tag = vec![("etag", format!("\"{}\"", "x".repeat(9000)))];
    let transport = Scripted::new(move |_| Step::LostAfter(tag.clone(), "part"));
    let mut file = transport.client().file().await.unwrap();
    assert_eq!(file.chunk().await.unwrap().unwrap(), "part");
    file.chunk().await.unwrap_err();
    let tags = transport
        .headers()
        .into_iter()
        .map(|mut it| it.remove("if-range"));
    assert!(tags.flatten().all(|tag| tag.len() < 8192));

    // A redirect.
    let location = vec![("location", format!("/{}", "x".repeat(9000)))];
    let transport = Scripted::always(Step::Status(302, location, String::new()));
    let client = transport.builder().max_redirects(3).build().unwrap();
    let error = client.thing("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(
        error.to_string().contains("exceeds the limit of"),
        "{error}"
    );
    assert_eq!(transport.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn calls_that_exceed_a_limit_reach_no_interceptor_and_no_token_source() {
    let transport = Scripted::always(Step::Done);
    let source = || async { Err::<Token, TokenError>("it was asked".into()) };
    let client = Client::builder().base_url("https://api.example.com");
    let client = client.transport(transport.clone()).token_source(source);
    let client = client.interceptor(SetsHeader).build().unwrap();
    let error = client.thing("a").text(long()).await.unwrap_err();
    check(&error, "url", Outcome::NotSent);
    let mark = "x".repeat(9000);
    let error = client.thing("a").mark(mark).await.unwrap_err();
    check(&error, "x-mark", Outcome::NotSent);
    assert_eq!((error.attempts(), transport.attempts()), (0, 0));
}

/// Returns every kind of body that can be sent only once.
fn streams() -> Vec<Body> {
    let reader = |length| Body::reader(&b"text"[..], length);
    let frames = Box::pin(Body::full("text"));
    vec![
        reader(Some(4)),
        reader(None),
        Body::full("text").on_progress(|_| ()),
        Body::stream(frames, None),
    ]
}

#[tokio::test(start_paused = true)]
async fn pages_refuse_bodies_that_can_be_sent_once() {
    for body in streams() {
        let transport = Scripted::always(page("b"));
        let mut pages = transport.client().search(body).pages();
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert_eq!(
            (error.param(), error.outcome()),
            (Some("query"), Outcome::NotSent)
        );
        assert!(
            error.to_string().contains("every page sends the body"),
            "{error}"
        );
        assert!(pages.next().await.is_none());
        assert_eq!(transport.attempts(), 0);
    }
    // Bytes in memory are sent with every page.
    let transport = Scripted::new(|attempt| page(&attempt.to_string()));
    let mut pages = transport.client().search(Body::full("text")).pages();
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let bodies: Vec<_> = transport.bodies().into_iter().flatten().collect();
    assert_eq!(bodies, ["text", "text", "text"]);
}

#[tokio::test(start_paused = true)]
async fn bodies_that_can_be_sent_once_are_neither_redirected_nor_sent_again() {
    for body in streams() {
        let location = vec![("location", "/else".to_owned())];
        let transport = Scripted::always(Step::Status(307, location, String::new()));
        let client = transport.builder().max_redirects(3).build().unwrap();
        let call = client.raw("GET", "/search").raw_body("text/plain", body);
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirect, 1));
        assert!(
            error.to_string().contains("can be sent only once"),
            "{error}"
        );
    }
    for body in streams() {
        let transport = Scripted::always(Step::Status(503, Vec::new(), String::new()));
        let client = transport.client();
        let call = client.raw("PUT", "/search").raw_body("text/plain", body);
        assert_eq!(call.await.unwrap_err().attempts(), 1);
    }
    // A download that was requested with a stream is not resumed without its body.
    for body in streams() {
        let transport = Scripted::always(Step::Body(200, BodyStep::Fails));
        let client = transport.client();
        let call = client.raw("GET", "/search").raw_body("text/plain", body);
        let mut file = call.returns::<Download>().await.unwrap();
        assert!(file.chunk().await.unwrap().is_some());
        assert!(file.chunk().await.unwrap_err().is_transport());
        assert_eq!(transport.attempts(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn streams_are_requested_again_unless_the_failure_is_permanent() {
    let is_lost = |step: BodyStep| matches!(step, BodyStep::Fails);
    for step in [BodyStep::Fails, BodyStep::PanicsInPoll] {
        let transport = Scripted::always(Step::Body(200, step));
        let mut file = transport.client().file().await.unwrap();
        let error = loop {
            match file.chunk().await {
                Ok(chunk) => assert!(chunk.is_some()),
                Err(error) => break error,
            }
        };
        assert_eq!(error.is_retryable(), is_lost(step), "{error}");
        assert_eq!(transport.attempts() > 1, is_lost(step), "{step:?}");

        let transport = Scripted::always(Step::Body(200, step));
        let mut events = transport.client().events().await.unwrap();
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!(error.is_retryable(), is_lost(step), "{error}");
        assert_eq!(transport.attempts() > 1, is_lost(step), "{step:?}");
        assert!(events.next().await.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn failing_token_source_after_a_401_says_that_the_server_responded() {
    let asked = AtomicUsize::new(0);
    let source = move || {
        let is_first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            if is_first {
                Ok::<_, TokenError>(Token::new("rejected")?)
            } else {
                Err("the login service is down".into())
            }
        }
    };
    let transport = Scripted::always(Step::Status(401, Vec::new(), String::new()));
    let client = Client::builder().base_url("https://api.example.com");
    let client = client.transport(transport).token_source(source);
    let error = client.build().unwrap().thing("a").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 1));
    assert_eq!(error.outcome(), Outcome::Answered);
}
