//! Promise 8: servers, transports and sources that echo a secret in any encoding.

use std::fmt::{Debug, Write};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use aho_corasick::AhoCorasick;
use bytes::Bytes;
use http_body::{Body as _, Frame};
use proptest::prelude::*;
use restrait::auth::TokenError;
use restrait::body::Body;
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use restrait::info::{JsonType, TypeInfo};
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::metrics::Metrics;
use restrait::param::{Param, Value};
use restrait::prelude::*;
use restrait::response::BodyStream;
use restrait::sse::EventStream;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{ApiError, BoxFuture, Error, ErrorKind, Limits, Retry, api, client, endpoint};
use restrait_tests::fault::{Script, Server, response};
use restrait_tests::support::is_quick;

use crate::encodings;
use crate::secrets;
use crate::things::TOKEN;

/// The attributes expect the crate at this path.
pub use restrait;

/// An error body whose details echo anything.
#[derive(serde::Deserialize)]
pub struct Problem {
    kind: String,
    message: String,
    details: serde_json::Value,
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        let error = Self::new()
            .with_kind(problem.kind)
            .with_message(problem.message);
        error.with_details(problem.details)
    }
}

#[client(base_url = "http://localhost", resources(Echoes), error = Problem)]
pub struct EchoClient;

#[derive(Debug, serde::Deserialize)]
pub enum Choice {
    One,
}

#[api(crate::echoes::EchoClient)]
pub trait Echoes {
    #[endpoint(method = "GET", path = "/choice")]
    fn choice(&self) -> Choice;

    #[endpoint(method = "GET", path = "/refuse")]
    fn refuse(&self, #[query] reason: Refused) -> ();

    #[endpoint(method = "PUT", path = "/upload")]
    fn upload(&self, #[body(content_type = "text/plain")] file: Body) -> ();

    #[endpoint(method = "GET", path = "/stream")]
    fn stream(&self) -> BodyStream;

    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    #[endpoint(method = "GET", path = "/events")]
    fn events(&self) -> EventStream<Choice>;

    #[endpoint(method = "GET", path = "/pages", page(link))]
    fn pages(&self) -> Vec<u32>;
}

/// A param that refuses its value and quotes it.
pub struct Refused(String);

impl Param<'_> for Refused {
    const TYPE: TypeInfo = TypeInfo::new("Refused", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::invalid(self.0)
    }
}

/// The place of the echo, one for each kind of error and more.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    InvalidInput,
    Token,
    Interceptor,
    Transport,
    InnerError,
    RequestBody,
    TimedOut,
    Redirect,
    Status,
    ApiError,
    Pagination,
    Write,
    TooLarge,
    Decode,
    DecodeKey,
    Stream,
    Event,
    BrokenEvents,
}

const PLACES: [Place; 18] = [
    Place::InvalidInput,
    Place::Token,
    Place::Interceptor,
    Place::Transport,
    Place::InnerError,
    Place::RequestBody,
    Place::TimedOut,
    Place::Redirect,
    Place::Status,
    Place::ApiError,
    Place::Pagination,
    Place::Write,
    Place::TooLarge,
    Place::Decode,
    Place::DecodeKey,
    Place::Stream,
    Place::Event,
    Place::BrokenEvents,
];

/// A transport, interceptor and writer that echoes a text in one place.
#[derive(Clone)]
struct Echo {
    place: Place,
    text: String,
}

impl Echo {
    /// Returns the error that shows the text.
    fn error(&self) -> io::Error {
        io::Error::other(self.text.clone())
    }

    fn respond(
        &self,
        request: &mut TransportRequest<'_>,
    ) -> Result<TransportResponse, TransportError> {
        let text = self.text.as_str();
        let json = |value: serde_json::Value| value.to_string();
        let (status, body) = match self.place {
            Place::InvalidInput | Place::Interceptor => unreachable!("is not sent"),
            Place::Token => (401, String::new()),
            Place::Transport => return Err(TransportError::response_lost(text)),
            Place::InnerError => return Err(TransportError::connect(Outer(self.error()))),
            Place::TimedOut => return Err(TransportError::timed_out(text)),
            Place::RequestBody => {
                let mut body = Box::pin(std::mem::take(&mut request.body));
                let frame = body
                    .as_mut()
                    .poll_frame(&mut Context::from_waker(std::task::Waker::noop()));
                let Poll::Ready(Some(Err(error))) = frame else {
                    panic!("the body does not fail");
                };
                return Err(error);
            }
            Place::Redirect => (302, text.to_owned()),
            Place::Status => (400, format!("<p>{text}</p>")),
            Place::ApiError => {
                let details = serde_json::json!({ text: [text], "bytes": text.as_bytes() });
                (
                    400,
                    json(serde_json::json!({ "kind": text, "message": text, "details": details })),
                )
            }
            Place::Decode => (200, json(text.into())),
            Place::DecodeKey => (200, json(serde_json::json!({ text: 1 }))),
            Place::Pagination => (200, "[1]".to_owned()),
            Place::TooLarge | Place::Write | Place::Stream => (200, text.to_owned()),
            Place::Event | Place::BrokenEvents => {
                let lines = text.replace(['\r', '\n'], "\ndata: ");
                (200, format!("id: {lines}\ndata: {lines}\n\n"))
            }
        };
        let mut headers = HeaderMap::new();
        for name in ["x-request-id", "location", "content-disposition", "etag"] {
            if let Ok(value) = HeaderValue::try_from(text) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        let is_url = text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'%');
        let path = if is_url { text } else { "" };
        let link = format!("<https://other.example/{path}>; rel=\"next\"");
        headers.insert("link", HeaderValue::try_from(link).unwrap());
        let is_stream = matches!(self.place, Place::Event | Place::BrokenEvents);
        let media_type = if is_stream {
            "text/event-stream"
        } else {
            "application/json"
        };
        headers.insert("content-type", HeaderValue::from_static(media_type));
        let status = StatusCode::from_u16(status).unwrap();
        let is_broken = matches!(self.place, Place::Stream | Place::BrokenEvents);
        let body = Pieces {
            piece: Some(Bytes::from(body)),
            error: is_broken.then(|| TransportError::response_lost(text)),
        };
        Ok(TransportResponse::streaming(
            status,
            headers,
            Box::pin(body),
        ))
    }
}

/// A body of one piece, which may end with an error.
struct Pieces {
    piece: Option<Bytes>,
    error: Option<TransportError>,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = self.piece.take().map(|piece| Ok(Frame::data(piece)));
        Poll::Ready(piece.or_else(|| self.error.take().map(Err)))
    }
}

/// An error whose text does not include that of its source.
#[derive(Debug)]
struct Outer(io::Error);

impl std::fmt::Display for Outer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("outer")
    }
}

impl std::error::Error for Outer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Transport for Echo {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let result = self.respond(&mut request);
        Box::pin(async { result })
    }
}

impl Interceptor for Echo {
    fn before<'a>(
        &'a self,
        _: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let is_refused = self.place == Place::Interceptor;
        let result = if is_refused {
            Err(TransportError::rejected(self.error()))
        } else {
            Ok(())
        };
        Box::pin(async { result })
    }
}

impl tokio::io::AsyncRead for Echo {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Ready(Err(self.error()))
    }
}

impl tokio::io::AsyncWrite for Echo {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(self.error()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// Makes a call whose error may show the text. Returns the error, and what else can be shown.
async fn fail(secret: &str, place: Place, text: &str) -> (Error, String) {
    let echo = Echo {
        place,
        text: text.to_owned(),
    };
    let builder = EchoClient::builder()
        .retry(Retry::never())
        .transport(echo.clone());
    let builder = builder.interceptor(echo.clone()).token(secret);
    let builder = if place == Place::Token {
        let text = text.to_owned();
        builder.token_source(move || {
            let error: TokenError = text.clone().into();
            async move { Err(error) }
        })
    } else {
        builder
    };
    let metrics = Metrics::new();
    let client = builder.interceptor(metrics.clone()).build().unwrap();
    let mut shown = format!("{client:?}");
    let show =
        |shown: &mut String, value: &dyn Debug| write!(shown, "{value:?} {value:#?}").unwrap();
    let error = match place {
        Place::InvalidInput => client.refuse(Refused(text.to_owned())).await.unwrap_err(),
        Place::RequestBody => {
            let call = client.upload(Body::reader(echo, None));
            show(&mut shown, &call);
            call.await.unwrap_err()
        }
        Place::TooLarge => {
            let limits = Limits::default().max_body_bytes(1);
            client.choice().limits(limits).await.unwrap_err()
        }
        Place::Pagination => {
            let mut pages = client.pages().pages();
            pages.next().await.unwrap().unwrap();
            show(&mut shown, &pages);
            pages.next().await.unwrap().unwrap_err()
        }
        Place::Write => {
            let mut download = client.download().await.unwrap();
            show(&mut shown, &download);
            download.write_to(&mut echo.clone()).await.unwrap_err()
        }
        Place::Stream => {
            let mut stream = client.stream().await.unwrap();
            stream.chunk().await.unwrap();
            show(&mut shown, &stream);
            stream.chunk().await.unwrap_err()
        }
        Place::Event | Place::BrokenEvents => {
            let mut events = client.events().await.unwrap().max_reconnects(0);
            let mut error = events.next().await.unwrap().unwrap_err();
            show(&mut shown, &events);
            if place == Place::BrokenEvents {
                error = events.next().await.unwrap().unwrap_err();
            }
            error
        }
        // The source is asked after the server has rejected the token.
        Place::Token
        | Place::Interceptor
        | Place::Transport
        | Place::InnerError
        | Place::TimedOut
        | Place::Redirect
        | Place::Status
        | Place::ApiError
        | Place::Decode
        | Place::DecodeKey => client.choice().await.unwrap_err(),
    };
    let get_ref = error
        .get_ref()
        .map(|error| format!("{error} {error:?} {error:#?}"));
    let metrics = format!(
        "{metrics:?} {:?} {}",
        metrics.endpoints(),
        metrics.to_prometheus()
    );
    let all_text = format!(
        "{shown} {} {get_ref:?} {metrics}",
        secrets::all_text(&error)
    );
    (error, all_text)
}

/// What no place may show of a secret: its parts, not as it was written, and not decoded.
struct Forbidden<'a> {
    secret: &'a str,
    written: &'a str,
    parts: Vec<String>,
    search: AhoCorasick,
}

impl<'a> Forbidden<'a> {
    fn new(secret: &'a str, written: &'a str) -> Self {
        let parts = (0..secret.len().saturating_sub(14)).map(|at| secret[at..at + 15].to_owned());
        let parts = parts.chain([secret[..8].to_owned()]);
        let parts: Vec<String> = parts.chain(encodings::forbidden(secret, written)).collect();
        let search = AhoCorasick::new(&parts).unwrap();
        Self {
            secret,
            written,
            parts,
            search,
        }
    }

    /// Asserts that a text shows no part.
    #[track_caller]
    fn check(&self, place: Place, shown: &str) {
        // `Debug` escapes these.
        let unescaped = shown
            .replace("\\\\", "\\")
            .replace("\\u{0}", "\0")
            .replace("\\0", "\0");
        for text in [shown, &unescaped] {
            if let Some(found) = self.search.find(text) {
                let part = &self.parts[found.pattern()];
                let Self {
                    secret, written, ..
                } = self;
                panic!(
                    "{place:?} shows `{part}` of `{secret}`, which was written as `{written}`:\n{shown}"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_kind_of_error_redacts_every_encoding() {
    let mut kinds = Vec::new();
    let forms = encodings::selected(TOKEN);
    for written in &forms {
        let forbidden = Forbidden::new(TOKEN, written);
        for place in PLACES {
            let (error, shown) = fail(TOKEN, place, &format!("<{written}>")).await;
            forbidden.check(place, &shown);
            kinds.push(error.kind());
        }
    }
    for kind in [
        ErrorKind::InvalidInput,
        ErrorKind::Token,
        ErrorKind::Transport,
        ErrorKind::RequestBody,
        ErrorKind::TimedOut,
        ErrorKind::Redirect,
        ErrorKind::Status,
        ErrorKind::Pagination,
        ErrorKind::Write,
        ErrorKind::TooLarge,
        ErrorKind::Decode,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[tokio::test]
async fn errors_keep_text_without_secrets() {
    let text = "the device 5b13f0d1a2c3e4f5a6b7c8d9 is unknown";
    for place in PLACES {
        let (error, shown) = fail(TOKEN, place, text).await;
        let is_quoted = !matches!(
            place,
            Place::RequestBody | Place::TooLarge | Place::Pagination | Place::Redirect
        );
        assert!(!is_quoted || shown.contains(text), "{place:?}: {shown}");
        assert!(
            !error.to_string().contains("redacted"),
            "{place:?}: {error}"
        );
    }
}

#[tokio::test]
async fn servers_echo_in_reason_phrases_headers_and_bodies() {
    secrets::watch();
    for written in encodings::selected(TOKEN) {
        // Line breaks and zeros cannot be in a header.
        let line = written.replace(['\r', '\n', '\0'], "");
        let echo = written.clone();
        let server = Server::with_handler(move |_| {
            let length = echo.len();
            Script::new().write(format!(
                "HTTP/1.1 400 {line}\r\nx-request-id: {line}\r\nretry-after: {line}\r\n\
                 content-type: text/{line}\r\nx-{line}: a\r\ncontent-length: {length}\r\n\r\n{echo}"
            ))
        })
        .await;
        let builder = EchoClient::builder()
            .retry(Retry::never())
            .base_url(server.url());
        let client = builder.token(TOKEN).build().unwrap();
        let error = client.choice().await.unwrap_err();
        let shown = secrets::all_text(&error);
        Forbidden::new(TOKEN, &written).check(Place::Status, &shown);
    }
    assert!(secrets::traced() > 0);
    let server =
        Server::with_handler(|_| Script::new().write(response(400, &[], "as usual"))).await;
    let builder = EchoClient::builder()
        .retry(Retry::never())
        .base_url(server.url());
    let error = builder
        .token(TOKEN)
        .build()
        .unwrap()
        .choice()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("as usual"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if is_quick() { 12 } else { 32 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_secret_is_shown_in_any_place(
        secret in "[A-Za-z0-9._~+/-]{8,199}=?",
        row in 0..encodings::ROWS.len(),
        form in any::<prop::sample::Index>(),
        before in ".{0,30}",
        after in ".{0,30}",
    ) {
        let (_, forms) = encodings::ROWS[row];
        let forms = forms(&secret);
        let written = form.get(&forms);
        let text = format!("{before}{written}{after}");
        let forbidden = Forbidden::new(&secret, written);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            for place in PLACES {
                let (_, shown) = fail(&secret, place, &text).await;
                forbidden.check(place, &shown);
            }
        });
    }
}
