//! Promise 8 for params that are declared secret: values that a server echoes are redacted.

use std::collections::VecDeque;
use std::fmt::Write;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use restrait::body::Part;
use restrait::download::Download;
use restrait::http::{HeaderMap, HeaderValue, StatusCode};
use restrait::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::response::BodyStream;
use restrait::sse::{EventStream, Message};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{BoxFuture, Error, Retry, Secret, api, client, endpoint};

use crate::{encodings, secrets};

mod recordings;
mod reports;

/// The attributes expect the crate at this path.
pub use restrait;

const KEY: &str = "k3y+of/the-cl1ent~0==";
const TENANT: &str = "t3nant?k=y&of c+mmon/query";
const DOOR: &str = "p4th/s=gment&of a+door";
const CODE: &str = "qu3ry:value!of;c0de";
const PIN: &str = "f0rm f=eld&of+pin/1";
const NOTE: &str = "p4rt of s=veral&note+";
const OWN: &str = "h3ader/of~one+call=";
const REPLACED: &str = "h00k's/own~key+value";

/// All secrets of this module.
pub const ALL: [&str; 8] = [KEY, TENANT, DOOR, CODE, PIN, NOTE, OWN, REPLACED];

#[client(base_url = "http://localhost", resources(Doors))]
pub struct Vault {
    #[header("x-api-key", secret)]
    api_key: Option<String>,
    /// Secret because of its type.
    tenant: Option<Secret<String>>,
}

#[api(crate::declared_secrets::Vault)]
pub trait Doors {
    #[endpoint(method = "POST", path = "/doors/<door>/open")]
    fn open(
        &self,
        #[path(secret)] door: &str,
        #[query(secret)] code: Option<&str>,
        #[form(secret)] pin: Option<&str>,
        #[form] name: Option<&str>,
        #[header("x-own", secret)] own: Option<&str>,
    ) -> u32;

    #[endpoint(method = "POST", path = "/doors/<door>/notes")]
    fn note(
        &self,
        door: Secret<&str>,
        #[multipart(secret)] note: &str,
        #[multipart] name: Option<&str>,
        #[multipart(secret)] file: Option<Part>,
    ) -> u32;

    #[endpoint(method = "GET", path = "/doors/<door>/log")]
    fn log(&self, door: Secret<&str>, #[query(secret)] code: &str) -> BodyStream;

    #[endpoint(method = "GET", path = "/doors/<door>/film")]
    fn film(&self, door: Secret<&str>, #[query(secret)] code: &str) -> Download;

    #[endpoint(method = "GET", path = "/doors/<door>/events")]
    fn events(&self, door: Secret<&str>, #[query(secret)] code: &str) -> EventStream<Message>;

    #[endpoint(method = "GET", path = "/doors/<door>/numbers")]
    fn numbers(&self, door: Secret<&str>, #[query(secret)] code: &str) -> EventStream<u32>;

    #[endpoint(method = "GET", path = "/doors")]
    fn find(
        &self,
        #[query(style = comma)] codes: Option<Vec<Secret<&str>>>,
        #[query(style = repeated)] pins: Option<Vec<Secret<&str>>>,
        #[query(style = comma, secret)] notes: Option<Vec<&str>>,
        #[query(secret = false)] name: Option<&str>,
    ) -> u32;
}

/// Returns the secrets in several encodings, as JSON.
fn echo(secrets: &[&str]) -> String {
    let mut text = String::from("\"");
    for secret in secrets {
        let base64 = encodings::base64(secret);
        let percent = encodings::percent(secret);
        write!(text, "{secret} {percent} {base64} ").unwrap();
    }
    text.push('"');
    text
}

/// Chunks of a body that ends with an error which echoes the secrets.
struct Pieces(VecDeque<Bytes>, &'static [&'static str]);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(match self.0.pop_front() {
            Some(piece) => Ok(Frame::data(piece)),
            None => Err(TransportError::response_lost(format!(
                "reset: {}",
                echo(self.1)
            ))),
        }))
    }
}

/// A transport that fails in one way and echoes these secrets.
#[derive(Clone, Copy)]
struct Server(Failure, &'static [&'static str]);

#[derive(Clone, Copy)]
enum Failure {
    /// Responds with an error whose body is the echo.
    Refuses,
    /// Breaks the connection.
    Breaks,
    /// Responds with a success whose body is the echo.
    Returns,
    /// Sends an event with the echo, then breaks the connection.
    Streams,
}

impl Transport for Server {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let Self(kind, sent) = *self;
        let mut headers = HeaderMap::new();
        let id = HeaderValue::try_from(format!("id-{}", sent[0])).unwrap();
        headers.insert("x-request-id", id);
        headers.insert(
            "content-type",
            HeaderValue::from_static("text/event-stream"),
        );
        let answer = |status| {
            let mut received = TransportResponse::new(status, echo(sent));
            received.headers = headers.clone();
            Ok(received)
        };
        let result = match kind {
            Failure::Refuses => answer(StatusCode::FORBIDDEN),
            Failure::Returns => answer(StatusCode::OK),
            Failure::Breaks => Err(TransportError::response_lost(echo(sent))),
            Failure::Streams => {
                let event = format!("id: {}\ndata: {}\n\n", sent[0], echo(sent));
                let body = Box::pin(Pieces(VecDeque::from([Bytes::from(event)]), sent));
                Ok(TransportResponse::streaming(StatusCode::OK, headers, body))
            }
        };
        Box::pin(async { result })
    }
}

fn vault(server: Server) -> Vault {
    let common = |common: VaultCommon| {
        let common = common
            .api_key(KEY.to_owned())
            .tenant(Secret::new(TENANT.to_owned()));
        let shown = format!("{common:?} {common:#?}");
        assert_eq!(secrets::hits(&shown), 0, "{shown}");
        common
    };
    let builder = Vault::builder().common(common).retry(Retry::never());
    builder.transport(server).build().unwrap()
}

/// Secrets of each call below.
const SENT: [&[&str]; 8] = [
    &[KEY, TENANT, DOOR, CODE, PIN, OWN],
    &[KEY, TENANT, DOOR, NOTE],
    &[KEY, TENANT, CODE, DOOR, PIN, NOTE],
    &[KEY, TENANT, NOTE, PIN],
    &[KEY, TENANT, DOOR, CODE, PIN],
    &[TENANT, DOOR, CODE, OWN],
    &[KEY, DOOR, CODE, NOTE],
    &[TENANT, DOOR, CODE, REPLACED],
];

/// Makes one of the calls and returns its error.
async fn failure(vault: &Vault, number: usize) -> Error {
    let secret = |text: &str| Secret::new(text.to_owned());
    let result = match number {
        0 => vault.open(DOOR).code(CODE).pin(PIN).own(OWN).await,
        1 => vault.note(DOOR.into(), NOTE).await,
        2 => {
            let call = vault
                .find()
                .codes(vec![Secret::new(CODE), Secret::new(DOOR)]);
            call.pins(vec![Secret::new(PIN), Secret::new(NOTE)]).await
        }
        3 => vault.find().notes(vec![NOTE, PIN]).await,
        4 => {
            let call = vault
                .raw("POST", "/raw/<door>")
                .path("door", Secret::new(DOOR));
            let call = call.query("code", Secret::new(CODE));
            call.form("pin", Secret::new(PIN)).json().await
        }
        5 => vault.open(DOOR).code(CODE).api_key(OWN.to_owned()).await,
        6 => vault.open(DOOR).code(CODE).tenant(secret(NOTE)).await,
        7 => {
            vault
                .open(DOOR)
                .code(CODE)
                .header("x-api-key", REPLACED)
                .await
        }
        _ => unreachable!(),
    };
    result.unwrap_err()
}

#[tokio::test]
async fn errors_redact_echoed_secrets() {
    secrets::watch();
    for kind in [Failure::Refuses, Failure::Breaks, Failure::Returns] {
        for (number, sent) in SENT.iter().enumerate() {
            let error = failure(&vault(Server(kind, sent)), number).await;
            secrets::check(&error);
            let told = secrets::all_text(&error);
            // The error of a response that cannot be decoded does not quote it.
            let is_quoted = !matches!(kind, Failure::Returns);
            assert!(
                !is_quoted || told.contains("redacted") || told.contains("left out"),
                "{told}"
            );
        }
    }
    assert!(secrets::traced() > 0);
}

const LIVE: &[&str] = &[KEY, TENANT, DOOR, CODE];

#[tokio::test]
async fn errors_after_the_response_redact_secrets() {
    secrets::watch();
    let vault = vault(Server(Failure::Streams, LIVE));
    let mut log = vault.log(DOOR.into(), CODE).await.unwrap();
    log.chunk().await.unwrap();
    secrets::check(&log.chunk().await.unwrap_err());

    let mut film = vault.film(DOOR.into(), CODE).await.unwrap();
    film.chunk().await.unwrap();
    secrets::check(&film.chunk().await.unwrap_err());

    let events = vault.events(DOOR.into(), CODE).await.unwrap();
    let mut events = events.max_reconnects(0);
    events.next().await.unwrap().unwrap();
    assert_eq!(events.last_event_id(), Some(KEY));
    assert_eq!(secrets::hits(&format!("{events:?}")), 0, "{events:?}");
    secrets::check(&events.next().await.unwrap().unwrap_err());

    let mut numbers = vault.numbers(DOOR.into(), CODE).await.unwrap();
    secrets::check(&numbers.next().await.unwrap().unwrap_err());
    secrets::traced();
}

/// An interceptor that replaces a secret header with another secret.
#[derive(Clone, Default)]
struct Hooked(Arc<Mutex<String>>);

impl Interceptor for Hooked {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async move {
            call.set_header("x-own", REPLACED)?;
            let (headers, body) = (call.headers(), call.body());
            write!(self.0.lock().unwrap(), "{call:?} {headers:?} {body:?}").unwrap();
            Ok(())
        })
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        Box::pin(async move {
            write!(self.0.lock().unwrap(), "{call:?} {error:?} {error}").unwrap();
        })
    }
}

#[tokio::test]
async fn interceptors_redact_secrets_and_their_replacements() {
    let interceptor = Hooked::default();
    let sent = &[REPLACED, KEY, TENANT, DOOR, PIN];
    let builder = Vault::builder()
        .interceptor(interceptor.clone())
        .retry(Retry::never());
    let builder = builder.common(|common| {
        let common = common.tenant(Secret::new(TENANT.to_owned()));
        common.api_key(KEY.to_owned())
    });
    let builder = builder.transport(Server(Failure::Refuses, sent));
    let call = builder.build().unwrap();
    let call = call.open(DOOR).pin(PIN).own(OWN);
    let error = call.await.unwrap_err();
    secrets::check(&error);
    let shown = interceptor.0.lock().unwrap().clone();
    assert!(shown.contains("redacted"), "{shown}");
    assert_eq!(secrets::hits(&shown), 0, "{shown}");
}

#[test]
fn debug_of_calls_redacts_secrets_of_any_length() {
    let vault = vault(Server(Failure::Refuses, LIVE));
    let open = vault
        .open("d-1")
        .code("c-2")
        .pin("p-3")
        .own("o-4")
        .name("ann");
    let note = vault.note(Secret::new("d-1"), "n-5");
    let find = vault
        .find()
        .notes(vec!["n-5"])
        .pins(vec![Secret::new("p-3")]);
    let find = find.codes(vec![Secret::new("c-2")]).name("ann");
    let shown = format!("{open:?} {open:#?} {note:?} {find:?} {vault:?}");
    for secret in ["d-1", "c-2", "p-3", "o-4", "n-5"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    // Fields of forms and parts are hidden like bodies: they may be secret without being declared so.
    assert_eq!(shown.matches("\"ann\"").count(), 1, "{shown}");
    assert!(shown.contains("name: .."), "{shown}");
    // Secrets are redacted in `Debug`, but they are sent.
    let request = open.request().unwrap();
    let uri =
        "http://localhost/doors/d-1/open?code=c-2&tenant=t3nant%3Fk%3Dy%26of%20c%2Bmmon%2Fquery";
    assert_eq!(request.uri(), uri);
    assert_eq!(request.body(), "pin=p-3&name=ann");
    assert_eq!(request.headers()["x-own"], "o-4");
    assert_eq!(request.headers()["x-api-key"], KEY);
    let shown = format!("{:?}", request.headers());
    assert!(
        !shown.contains("o-4") && secrets::hits(&shown) == 0,
        "{shown}"
    );
    let uri = "codes=c-2&pins=p-3&notes=n-5&name=ann&tenant=";
    assert!(
        find.request()
            .unwrap()
            .uri()
            .query()
            .unwrap()
            .starts_with(uri)
    );
}

#[test]
fn metadata_marks_secrets() {
    let is_secret = |info: &restrait::info::EndpointInfo, name| info.param(name).unwrap().secret;
    let open = doors::Open::info();
    for name in ["door", "code", "pin", "x-own", "x-api-key", "tenant"] {
        assert!(is_secret(open, name), "{name}");
    }
    assert!(!is_secret(open, "name"));
    let find = doors::Find::info();
    let all = ["codes", "pins", "notes", "name"].map(|name| is_secret(find, name));
    assert_eq!(all, [true, true, true, false]);
    assert_eq!(find.param("codes").unwrap().ty.name, "str");
}
