//! The text of every kind of error: one line that names the endpoint, the problem and the remedy.

use std::error::Error as _;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;
use std::time::Duration;

use restrait::download::Download;
use restrait::prelude::*;
use restrait::sse::EventStream;
use restrait::transport::{Hyper, Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{
    BoxFuture, Client, ErrorKind, Limits, Response, Retry, Secret, Token, api, endpoint,
};
use restrait_tests::fault::{Script, Server, json, response};
use restrait_tests::support::RefusingPort;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const TOKEN: &str = "a-secret-token";
const SECRET: &str = "hidden-query-value";

#[derive(Debug, serde::Deserialize)]
struct Stats {
    #[expect(dead_code, reason = "only errors are of interest")]
    tags: Vec<Tag>,
}

#[derive(Debug, serde::Deserialize)]
struct Tag {
    #[expect(dead_code, reason = "only errors are of interest")]
    key: String,
}

#[derive(Debug, Response)]
struct Counted {
    #[expect(dead_code, reason = "only errors are of interest")]
    #[header("x-total-count")]
    total: u64,
}

#[derive(Debug, Response)]
enum Created {
    #[status(201)]
    Done(()),
}

#[api]
trait Things {
    #[endpoint(method = "GET", path = "/things/<thingId>")]
    fn get(&self, thing_id: &str, key: Option<Secret<String>>) -> Stats;

    #[endpoint(method = "GET", path = "/count")]
    fn count(&self) -> Counted;

    #[endpoint(method = "POST", path = "/things")]
    fn create(&self) -> Created;

    #[endpoint(method = "PUT", path = "/things/<thingId>/file")]
    fn upload(
        &self,
        thing_id: &str,
        #[body(content_type = "text/plain")] file: restrait::Body,
    ) -> ();

    #[endpoint(method = "GET", path = "/list", page(number = page))]
    fn list(&self, page: Option<u64>) -> Vec<u32>;

    #[endpoint(method = "GET", path = "/file")]
    fn file(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<u32>;
}

fn builder(url: &str) -> restrait::ClientBuilder<Client> {
    Client::builder()
        .base_url(url)
        .token(TOKEN)
        .retry(Retry::never())
}

fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// Prints an error like anyhow's `{:#}`.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        write!(text, ": {error}").unwrap();
        source = error.source();
    }
    text
}

/// Checks what is true of every text, and returns it.
#[track_caller]
fn text(error: &restrait::Error) -> String {
    let text = error.to_string();
    assert!(!text.contains('\n'), "{text}");
    assert!(!text.ends_with('.'), "{text}");
    assert_eq!(chain(error), text, "the chain repeats something");
    assert_eq!(format!("{error:?}"), text, "`Debug` is the message");
    let structure = format!("{error:#?}");
    assert!(structure.starts_with("Error {\n"), "{structure}");
    let shown = format!("{text} {structure} {:?} {:?}", error.api(), error.body());
    for secret in [
        TOKEN,
        SECRET,
        "://127.0.0.1",
        "localhost",
        "invalid/",
        "%2F",
        "a/b",
        "key=",
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    text
}

/// Sends `GET /things/<thingId>` and returns the text of its error.
async fn text_of(client: &Client) -> String {
    let call = client.get("a/b").key(Secret::new(SECRET.to_owned()));
    text(&call.await.unwrap_err())
}

#[tokio::test]
async fn connection_errors_show_their_cause() {
    let port = RefusingPort::bind();
    let url = port.url("http");
    let hyper = builder(&url)
        .transport(Hyper::new().unwrap())
        .build()
        .unwrap();
    for client in [client(&url), hyper] {
        assert_eq!(
            text_of(&client).await,
            "GET /things/<thingId>: cannot connect: connection refused (os error 111)"
        );
    }

    let client = builder("http://no-such-host.invalid")
        .allow_clear_text()
        .no_proxy();
    let text = text_of(&client.build().unwrap()).await;
    let start = "GET /things/<thingId>: cannot connect: failed to lookup address information: ";
    assert!(text.starts_with(start), "{text}");

    // A server without TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"no TLS here").await.unwrap();
        stream.read_to_end(&mut Vec::new()).await
    });
    let hyper = builder(&url)
        .transport(Hyper::new().unwrap())
        .build()
        .unwrap();
    assert_eq!(
        text_of(&hyper).await,
        "GET /things/<thingId>: cannot connect: received corrupt message of type \
         InvalidContentType"
    );
}

#[tokio::test]
async fn lost_responses_show_their_cause() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";
    for (script, reason) in [
        (
            Script::new().close(),
            "connection closed before message completed",
        ),
        (
            Script::new().reset(),
            "connection reset by peer (os error 104)",
        ),
        (
            Script::new().write("SSH-2.0\r\n\r\n").close(),
            "invalid HTTP version parsed",
        ),
        (
            Script::new().write(head).write("[").close(),
            "end of file before message length reached",
        ),
    ] {
        let server = Server::always(script).await;
        let hyper = builder(server.url()).transport(Hyper::new().unwrap());
        for client in [client(server.url()), hyper.build().unwrap()] {
            assert_eq!(
                text_of(&client).await,
                format!("GET /things/<thingId>: cannot receive the response: {reason}")
            );
        }
    }
}

#[tokio::test]
async fn timeouts_name_limit_and_setting() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";
    let (short, long) = (Duration::from_millis(100), Duration::from_secs(20));
    // On a loaded machine, the head of a response takes longer than a short time.
    let enough = Duration::from_millis(900);
    let nothing = Server::always(Script::new().hang()).await;
    let body = Server::always(Script::new().write(head).write("[").hang()).await;
    for (server, timeout, read_timeout, problem) in [
        (
            &nothing,
            short,
            long,
            "waiting for the response (deadline 100 ms); raise it with `timeout`",
        ),
        (
            &body,
            enough,
            long,
            "reading the response body (deadline 900 ms); raise it with `timeout`",
        ),
        (
            &body,
            long,
            enough,
            "reading the response body (read timeout 900 ms); raise it with `read_timeout`",
        ),
    ] {
        let client = builder(server.url())
            .timeout(timeout)
            .read_timeout(read_timeout);
        assert_eq!(
            text_of(&client.build().unwrap()).await,
            format!("GET /things/<thingId>: timed out {problem}")
        );
    }

    let mut file = client(body.url()).file().read_timeout(short).await.unwrap();
    assert!(file.chunk().await.unwrap().is_some());
    assert_eq!(
        text(&file.chunk().await.unwrap_err()),
        "GET /file: timed out reading the response body (read timeout 100 ms); raise it with \
         `read_timeout`"
    );

    let source = || std::future::pending::<Result<Token, restrait::auth::TokenError>>();
    let client = Client::builder()
        .base_url(nothing.url())
        .token_source(source);
    let client = client.timeout(Duration::from_secs(1)).build().unwrap();
    assert_eq!(
        text_of(&client).await,
        "GET /things/<thingId>: timed out waiting for the token source (deadline 1 s); raise it \
         with `timeout`"
    );
}

#[tokio::test]
async fn connect_timeouts_name_limit_and_setting() {
    // The queue of a listener that accepts nothing is full after a few connections.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    let limit = Duration::from_millis(300);
    while let Ok(stream) =
        tokio::time::timeout(limit, tokio::net::TcpStream::connect(address)).await
    {
        waiting.push(stream);
    }
    let url = format!("http://{address}");
    let hyper = Hyper::with_connect_timeout(limit).unwrap();
    for (client, rest) in [
        (
            builder(&url).connect_timeout(limit),
            "(connect timeout 300 ms); raise it with `connect_timeout`",
        ),
        (
            builder(&url)
                .connect_timeout(limit)
                .reqwest(|builder| builder),
            "(connect timeout); raise it with `connect_timeout`",
        ),
        (
            builder(&url).transport(hyper),
            "(connect timeout 300 ms); raise it with `HyperBuilder::connect_timeout`",
        ),
    ] {
        assert_eq!(
            text_of(&client.build().unwrap()).await,
            format!("GET /things/<thingId>: timed out connecting to the server {rest}")
        );
    }
}

#[tokio::test]
async fn error_statuses_show_the_body() {
    for (status, body, problem) in [
        (404, "", "404 Not Found"),
        (
            500,
            "<html>\r\nno",
            "500 Internal Server Error: <html>\\r\\nno",
        ),
        (
            403,
            "no a-secret-token for hidden-query-value",
            "403 Forbidden: no [redacted] for [redacted]",
        ),
    ] {
        let server = Server::always(Script::new().write(response(status, &[], body))).await;
        assert_eq!(
            text_of(&client(server.url())).await,
            format!("GET /things/<thingId>: {problem}")
        );
    }
}

#[tokio::test]
async fn redirects_name_origin_and_reason() {
    for (location, max, problem) in [
        (
            "location: https://other.example/a?b=c",
            0,
            " to `https://other.example`: redirects are not followed; allow them with \
             `max_redirects`",
        ),
        (
            "location: https://other.example/a?b=c",
            1,
            " to `https://other.example`: it leads to another origin",
        ),
        ("x-a: b", 1, ": missing or invalid `location` header"),
    ] {
        let server = Server::always(Script::new().write(response(302, &[location], ""))).await;
        let client = builder(server.url()).max_redirects(max).build().unwrap();
        assert_eq!(
            text_of(&client).await,
            format!("GET /things/<thingId>: 302 Found: cannot follow the redirect{problem}")
        );
    }
    let location = ["location: /things/again"];
    let server = Server::always(Script::new().write(response(302, &location, ""))).await;
    let client = builder(server.url()).max_redirects(2).build().unwrap();
    let error = client.get("a").await.unwrap_err().to_string();
    let end = ": too many redirects (limit 2); raise it with `max_redirects`";
    assert!(error.ends_with(end), "{error}");
}

#[tokio::test]
async fn decode_errors_name_type_path_and_mismatch() {
    for (body, problem) in [
        (
            r#"{"tags":[{"key":5}]}"#,
            "`$.tags[0].key`: expected a string, found a number",
        ),
        (
            r#"{"tags":[{"key":true},[]]}"#,
            "`$.tags[0].key`: expected a string, found a boolean",
        ),
        ("[]", "`$`: expected an object (`Stats`), found an array"),
        ("", "`$`: expected an object (`Stats`), found an empty body"),
        ("{}", "`$`: missing field `tags`"),
        (
            "<html>",
            "`$`: invalid JSON: expected value at line 1 column 1",
        ),
    ] {
        let server = Server::always(Script::new().write(json(body))).await;
        assert_eq!(
            text_of(&client(server.url())).await,
            format!(
                "GET /things/<thingId>: 200 OK: cannot decode the response body as `Stats` at \
                 {problem}"
            )
        );
    }
    let server = Server::always(Script::new().write(json("null"))).await;
    let client = client(server.url());
    assert_eq!(
        text(&client.count().await.unwrap_err()),
        "GET /count: 200 OK: cannot decode the response: missing header `x-total-count`"
    );
    assert_eq!(
        text(&client.create().await.unwrap_err()),
        "POST /things: 200 OK: cannot decode the response: the response type has no variant for \
         this status; add one"
    );
    assert_eq!(
        text(&client.events().await.unwrap_err()),
        "GET /events: 200 OK: cannot decode the response: expected the content type \
         `text/event-stream`"
    );
}

#[tokio::test]
async fn event_errors_name_type_and_limit() {
    let events = format!("data: \"x\"\n\ndata: {}\n\n", "1".repeat(100));
    let answer = response(200, &["content-type: text/event-stream"], events);
    let server = Server::always(Script::new().write(answer)).await;
    let mut events = client(server.url())
        .events()
        .await
        .unwrap()
        .max_event_bytes(50);
    assert_eq!(
        text(&events.next().await.unwrap().unwrap_err()),
        "GET /events: 200 OK: cannot decode the event as `u32` at `$`: expected a number (`u32`), \
         found a string"
    );
    assert_eq!(
        text(&events.next().await.unwrap().unwrap_err()),
        "GET /events: 200 OK: event exceeds the limit of 50 bytes; raise it with \
         `EventStream::max_event_bytes`"
    );
}

#[tokio::test]
async fn size_limits_name_the_setting() {
    let server = Server::always(Script::new().write(json("[1, 2, 3]"))).await;
    let limits = Limits::default().max_body_bytes(3);
    let client = builder(server.url()).limits(limits).build().unwrap();
    assert_eq!(
        text_of(&client).await,
        "GET /things/<thingId>: 200 OK: response body exceeds the limit of 3 bytes; raise it with \
         `Limits::max_body_bytes`"
    );
    let mut file = client.file().await.unwrap().max_bytes(4);
    assert_eq!(
        text(&file.chunk().await.unwrap_err()),
        "GET /file: 200 OK: response body exceeds the limit of 4 bytes; raise it with \
         `Download::max_bytes`"
    );
    for (limits, problem) in [
        (
            Limits::default().max_path_bytes(5),
            "invalid `path`: exceeds the limit of 5 bytes after encoding; raise it with \
             `Limits::max_path_bytes`",
        ),
        (
            Limits::default().max_url_bytes(20),
            "invalid `url`: exceeds the limit of 20 bytes after encoding; raise it with \
             `Limits::max_url_bytes`",
        ),
        (
            Limits::default().max_header_bytes(3),
            "after encoding; raise it with `Limits::max_header_bytes`",
        ),
    ] {
        let client = builder(server.url()).limits(limits).build().unwrap();
        let text = text_of(&client).await;
        assert!(text.ends_with(problem), "{text}");
    }
}

#[tokio::test]
async fn pagination_errors_name_the_reason() {
    let server = Server::always(Script::new().write(json("[1]"))).await;
    let mut pages = client(server.url()).list().pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(
        text(&pages.next().await.unwrap().unwrap_err()),
        "GET /list: cannot request the next page: the server returned the same page twice"
    );
    let mut pages = client(server.url()).list().pages().max_pages(1);
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(
        text(&pages.next().await.unwrap().unwrap_err()),
        "GET /list: cannot request the next page: the list exceeds the limit of 1 pages; raise it \
         with `Pages::max_pages`"
    );
}

#[tokio::test]
async fn invalid_input_names_the_param() {
    let client = client("http://localhost:1");
    for (value, problem) in [
        ("", "must not be empty"),
        ("..", "must not be `.` or `..`"),
        ("a\nb", "must not contain control characters"),
    ] {
        let error = client.get(value).await.unwrap_err();
        let line = format!("GET /things/<thingId>: invalid `thingId`: {problem}");
        assert_eq!(text(&error), line);
    }
    let error = client.get("a").header("x-a", "é").await.unwrap_err();
    assert_eq!(
        text(&error),
        "GET /things/<thingId>: invalid `x-a`: must contain only printable ASCII characters"
    );
    for (url, token, problem) in [
        (
            "api.example.com",
            "a",
            "invalid `base_url`: not a valid URL; write `https://host`",
        ),
        (
            "http://example.com",
            "a",
            "invalid `base_url`: `http://` would send the token in clear text; use `https://` or \
             call `allow_clear_text`",
        ),
        (
            "https://example.com",
            "Bearer a",
            "invalid `token`: must not begin with `Bearer `; remove the prefix",
        ),
    ] {
        let error = Client::builder().base_url(url).token(token).build();
        assert_eq!(error.unwrap_err().to_string(), problem);
    }
}

/// Builds a client from environment variables in a process of its own, and returns the error.
fn from_env(variables: &[(&str, &OsStr)]) -> String {
    let mut test = Command::new(std::env::current_exe().unwrap());
    test.args([
        "--exact",
        "--nocapture",
        "error_texts::invalid_settings_name_their_environment_variable",
    ]);
    test.envs(variables.iter().copied()).env(IN_CHILD, "1");
    let output = test.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let output = String::from_utf8(output.stdout).unwrap();
    let line = output.lines().find_map(|line| line.strip_prefix("error: "));
    line.unwrap().to_owned()
}

/// The variable of the child process.
const IN_CHILD: &str = "RESTRAIT_TEST_IN_CHILD";

#[test]
fn invalid_settings_name_their_environment_variable() {
    if std::env::var_os(IN_CHILD).is_some() {
        let error = losant::Client::from_env().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        println!("\nerror: {}", text(&error));
        return;
    }
    let url = OsStr::new("api.example.com");
    assert_eq!(
        from_env(&[("LOSANT_API_TOKEN", "a".as_ref()), ("LOSANT_API_URL", url)]),
        "invalid `base_url`: the environment variable `LOSANT_API_URL` is invalid: not a valid \
         URL; write `https://host`"
    );
    assert_eq!(
        from_env(&[("LOSANT_API_TOKEN", "a-secret-token\n".as_ref())]),
        "invalid `token`: the environment variable `LOSANT_API_TOKEN` is invalid: must contain \
         only ASCII characters without spaces and line breaks"
    );
    assert_eq!(
        from_env(&[("LOSANT_API_TOKEN", OsStr::from_bytes(b"a\xff"))]),
        "invalid `token`: the environment variable `LOSANT_API_TOKEN` is invalid: must be valid \
         UTF-8"
    );
}

#[tokio::test]
async fn token_errors_show_their_cause() {
    let source = || async {
        let error = format!("GET http://localhost/{TOKEN}: the vault is sealed.");
        Err::<Token, restrait::auth::TokenError>(error.into())
    };
    let client = Client::builder()
        .base_url("http://localhost:1")
        .token_source(source);
    let error = client.build().unwrap().get("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_eq!(
        text(&error),
        "GET /things/<thingId>: cannot get a token: GET [url] the vault is sealed"
    );
    assert!(error.get_ref().is_some());
}

#[tokio::test]
async fn body_errors_name_both_lengths() {
    let server = Server::always(Script::new().hang()).await;
    let body = restrait::Body::reader(&b"abc"[..], Some(5));
    let error = client(server.url()).upload("a", body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RequestBody);
    assert_eq!(
        text(&error),
        "PUT /things/<thingId>/file: cannot send the request body: it ended after 3 of the \
         announced 5 bytes"
    );
}

#[tokio::test]
async fn write_errors_show_their_cause() {
    let server = Server::always(Script::new().write(json("[1]"))).await;
    let mut file = client(server.url()).file().await.unwrap();
    let mut room = [0; 2];
    let mut full = io::Cursor::new(&mut room[..]);
    let error = file.write_to(&mut full).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
    assert!(error.get_ref().unwrap().is::<io::Error>());
    assert_eq!(
        text(&error),
        "GET /file: cannot write the response: write zero"
    );
}

/// A transport whose errors contain everything that they must not.
struct Leaky;

impl Transport for Leaky {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let url = request.url.to_owned();
        Box::pin(async move {
            let inner = io::Error::other(format!("Inner: {url}"));
            let outer = format!("cannot reach <{url}>.\n  Try again.");
            Err(TransportError::response_lost(Outer(outer, inner)))
        })
    }
}

#[derive(Debug)]
struct Outer(String, io::Error);

impl std::fmt::Display for Outer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Outer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.1)
    }
}

#[tokio::test]
async fn urls_in_the_errors_of_a_transport_are_removed() {
    let client = Client::builder()
        .base_url("http://localhost")
        .transport(Leaky);
    let error = client.build().unwrap().get("a/b").await.unwrap_err();
    assert!(error.source().is_none());
    assert_eq!(
        text(&error),
        "GET /things/<thingId>: cannot receive the response: cannot reach <[url]>.; Try again: \
         inner: [url]"
    );
}

#[tokio::test]
async fn secrets_in_the_errors_of_a_transport_are_removed() {
    let client = builder("http://localhost")
        .transport(Leaky)
        .build()
        .unwrap();
    assert_eq!(
        text_of(&client).await,
        "GET /things/<thingId>: cannot receive the response: the reason contains a secret and is \
         left out"
    );
}

#[test]
fn api_errors_are_built_from_parts() {
    let error = restrait::ApiError::new()
        .with_kind("NotFound")
        .with_message("no such thing")
        .with_details(serde_json::json!({"id": 7}));
    assert_eq!(error.kind.as_deref(), Some("NotFound"));
    assert_eq!(error.details.unwrap()["id"], 7);
    let none = restrait::ApiError::new().with_details(None::<u32>);
    assert_eq!(none, restrait::ApiError::default());
}
