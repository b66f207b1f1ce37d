//! Scopes: the check before a call, and what errors say about them.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use restrait::auth::TokenError;
use restrait::scopes::ScopeCheck;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::{Client, ClientBuilder, ErrorKind, Outcome, Retry, Token, api, client, endpoint};
use restrait_fake::FakeServer;
use restrait_tests::support::trace_thread;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

#[api]
pub trait Notes {
    #[endpoint(method = "GET", path = "/notes", scopes = ["all", "notes.*", "notes.list"])]
    fn list(&self, #[query(secret)] code: Option<&str>) -> Vec<String>;

    #[endpoint(method = "DELETE", path = "/notes", scopes = ["all", "notes.*", "notes.delete"])]
    fn delete(&self) -> ();

    #[endpoint(method = "GET", path = "/version")]
    fn version(&self) -> String;

    #[endpoint(method = "GET", path = "/health", auth = none)]
    fn health(&self) -> String;
}

/// Returns a token with these claims.
fn token(claims: &str) -> String {
    format!(
        "eyJhbGciOiJub25lIn0.{}.c2lnbmF0dXJl",
        URL_SAFE_NO_PAD.encode(claims)
    )
}

/// Returns a token with these scopes in its claim.
fn scoped(scopes: &str) -> String {
    token(&format!(r#"{{"sub":"ann","scope":"{scopes}"}}"#))
}

/// Starts a server that knows tokens with the scopes of their claims.
async fn server(known: &[&str]) -> FakeServer<()> {
    let mut builder = FakeServer::builder(()).api(&notes::INFO);
    for scopes in known {
        builder = builder.token(scoped(scopes), scopes.split(' '));
    }
    builder
        .on::<notes::List>(|(), _| Ok(vec!["a".to_owned()]))
        .on::<notes::Delete>(|(), _| Ok(()))
        .on::<notes::Version>(|(), _| Ok("1".to_owned()))
        .on::<notes::Health>(|(), _| Ok("ok".to_owned()))
        .start()
        .await
        .unwrap()
}

fn client(server: &FakeServer<()>) -> ClientBuilder<Client> {
    Client::builder()
        .base_url(server.base_url())
        .retry(Retry::never())
}

const REQUIRED: [&str; 3] = ["notes.list", "notes.*", "all"];

#[tokio::test]
async fn a_call_that_the_token_cannot_make_is_refused_before_it_is_sent() {
    let server = server(&["notes.list"]).await;
    let client = client(&server)
        .token(scoped("notes.list"))
        .scope_check(ScopeCheck::Refuse)
        .build()
        .unwrap();
    client.list().await.unwrap();
    client.version().await.unwrap();
    client.health().await.unwrap();
    let error = client.delete().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "DELETE /notes: missing scope: the token has `notes.list`; use a token with one of \
         `notes.delete`, `notes.*`, `all`"
    );
    assert_eq!(
        (
            error.kind(),
            error.outcome(),
            error.attempts(),
            error.status()
        ),
        (ErrorKind::MissingScope, Outcome::NotSent, 0, None)
    );
    assert_eq!(error.required_scopes(), ["notes.delete", "notes.*", "all"]);
    assert_eq!(error.granted_scopes().unwrap(), ["notes.list"]);
    assert!(!error.is_retryable());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_rejected_call_names_the_scopes_that_it_needs_and_those_of_the_token() {
    let server = server(&["other notes.get"]).await;
    let client = client(&server)
        .token(scoped("other notes.get"))
        .build()
        .unwrap();
    let error = client.list().await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("GET /notes: 403 Forbidden: "), "{text}");
    let expected = "; the token has `other`, `notes.get`; use a token with one of `notes.list`, `notes.*`, `all`";
    assert!(text.ends_with(expected), "{text}");
    assert_eq!(error.required_scopes(), REQUIRED);
    assert_eq!(error.granted_scopes().unwrap(), ["other", "notes.get"]);

    // An unknown token that has a scope of the endpoint.
    client.set_token(&scoped("notes.*")).unwrap();
    let error = client.list().await.unwrap_err();
    assert!(error.is_unauthorized());
    let text = error.to_string();
    assert!(
        text.ends_with("; the token has the required scope `notes.*`"),
        "{text}"
    );

    // No token, and one without a readable claim.
    client.set_token("opaque-token").unwrap();
    let error = client.list().await.unwrap_err();
    assert_eq!(
        (error.required_scopes(), error.granted_scopes()),
        (REQUIRED.to_vec(), None)
    );
    let text = error.to_string();
    assert!(
        text.ends_with("; the endpoint requires one of the scopes `notes.list`, `notes.*`, `all`"),
        "{text}"
    );
}

#[tokio::test]
async fn the_only_scope_of_an_endpoint_is_not_one_of_several() {
    let mock = Mock::<KeyNotes>::new();
    for (key, expected) in [
        (
            scoped("other"),
            "; the token has `other`; use a token with `scoped.read`",
        ),
        (
            "opaque".to_owned(),
            "; the endpoint requires the scope `scoped.read`",
        ),
    ] {
        let client = mock.builder().api_key(key).build().unwrap();
        mock.expect(client.scoped())
            .respond_with(MockResponse::status(403));
        let text = client.scoped().await.unwrap_err().to_string();
        assert!(text.ends_with(expected), "{text}");
    }
}

#[tokio::test]
async fn the_response_of_the_fake_server_lists_the_scopes() {
    let server = server(&["other"]).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = http
        .get(format!("{}/notes", server.base_url()))
        .bearer_auth(scoped("other"));
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 403);
    assert_eq!(
        response.headers()["www-authenticate"],
        "Bearer error=\"insufficient_scope\", scope=\"all notes.* notes.list\""
    );
}

#[tokio::test]
async fn other_errors_have_no_scopes() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    client.set_token(&scoped("other")).unwrap();
    for status in [400, 404, 409] {
        mock.expect(client.list())
            .respond_with(MockResponse::status(status));
        let error = client.list().await.unwrap_err();
        assert!(error.required_scopes().is_empty() && error.granted_scopes().is_none());
        assert!(!error.to_string().contains("scope"), "{error}");
    }
    // An endpoint without scopes, and one without credentials.
    mock.expect(client.version())
        .respond_with(MockResponse::status(403));
    let error = client.version().await.unwrap_err();
    assert!(error.required_scopes().is_empty() && !error.to_string().contains("scope"));
    assert_eq!(error.granted_scopes().unwrap(), ["other"]);
    mock.expect(client.health())
        .respond_with(MockResponse::status(403));
    let error = client.health().await.unwrap_err();
    assert!(error.required_scopes().is_empty() && error.granted_scopes().is_none());
    // A mock.
    mock.expect(client.list())
        .respond_with(MockResponse::status(403));
    let error = client.list().await.unwrap_err();
    assert_eq!(error.required_scopes(), REQUIRED);
    assert_eq!(error.granted_scopes().unwrap(), ["other"]);
}

#[tokio::test]
async fn tokens_without_a_readable_claim_are_not_checked() {
    let server = server(&[]).await;
    let client = client(&server).scope_check(ScopeCheck::Refuse);
    let client = client.build().unwrap();
    // Without a token.
    assert!(client.list().await.unwrap_err().is_unauthorized());
    let nested = format!(r#"{{"scope":{}{}}}"#, "[".repeat(2000), "]".repeat(2000));
    for token in [
        "opaque".to_owned(),
        "a.b.c".to_owned(),
        token("{}"),
        token(r#"{"scope":{"notes":["list"]}}"#),
        token(r#"{"scope":[1]}"#),
        token(r#"{"scope":"a","scp":7}"#),
        token(&nested),
    ] {
        client.set_token(&token).unwrap();
        let error = client.list().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!(error.granted_scopes(), None);
    }
    for claims in [
        r#"{"scope":[]}"#,
        r#"{"scp":"x y"}"#,
        r#"{"scp":["x","y"]}"#,
    ] {
        client.set_token(&token(claims)).unwrap();
        let error = client.list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MissingScope, "{claims}");
    }
}

#[tokio::test]
async fn ten_thousand_scopes_are_checked_and_shown_in_part() {
    let mock = Mock::<Client>::new();
    let many: Vec<String> = (0..10_000).map(|number| format!("s{number}")).collect();
    let limits = restrait::Limits::default().max_header_bytes(1 << 20);
    let client = mock
        .builder()
        .limits(limits)
        .scope_check(ScopeCheck::Refuse)
        .token(scoped(&many.join(" ")))
        .build()
        .unwrap();
    let error = client.list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScope);
    assert_eq!(error.granted_scopes().unwrap().len(), 10_000);
    assert!(
        error.to_string().contains(" and 9990 more; use a token"),
        "{error}"
    );
    assert!(format!("{error:#?}").len() < 1000);
    client
        .set_token(&scoped(&format!("{} notes.list", many.join(" "))))
        .unwrap();
    mock.expect(client.list()).respond(vec!["a".to_owned()]);
    client.list().await.unwrap();
}

#[tokio::test]
async fn scopes_in_errors_are_clean_text_without_secrets() {
    let mock = Mock::<Client>::new();
    let client = mock.client().unwrap();
    let scopes = r"good \u001b[31mred\u0007 a\nb ünïcode my-secret-code \u202eright";
    let text = scoped(scopes);
    client.set_token(&text).unwrap();
    mock.expect(client.list().code("my-secret-code"))
        .respond_with(MockResponse::status(403));
    let error = client.list().code("my-secret-code").await.unwrap_err();
    assert_eq!(error.granted_scopes().unwrap(), ["good", "[redacted]"]);
    for shown in [
        error.to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ] {
        assert!(
            !shown.contains("my-secret") && !shown.contains(&text[..20]),
            "{shown}"
        );
        assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown}");
    }
}

#[tokio::test]
async fn renewed_tokens_are_checked() {
    let server = server(&["other", "notes.list"]).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&calls);
    let source = move || {
        let scopes = ["notes.list", "other"][count.fetch_add(1, Ordering::Relaxed)];
        async move { Ok::<_, TokenError>(Token::new(scoped(scopes))?) }
    };
    let client = client(&server)
        .token_source(source)
        .scope_check(ScopeCheck::Refuse);
    let client = client.build().unwrap();
    client.list().await.unwrap();
    // The server rejects a token that was set, and the next one has other scopes.
    client.set_token(&scoped("notes.list all")).unwrap();
    let error = client.list().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::MissingScope, Outcome::Answered)
    );
    assert_eq!(error.granted_scopes().unwrap(), ["other"]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn clients_with_another_token_are_checked_with_their_own() {
    let server = server(&["notes.list"]).await;
    let client = client(&server)
        .token(scoped("other"))
        .scope_check(ScopeCheck::Refuse);
    let client = client.build().unwrap();
    let other = client.with_token(&scoped("notes.list")).unwrap();
    assert_eq!(
        client.list().await.unwrap_err().kind(),
        ErrorKind::MissingScope
    );
    other.list().await.unwrap();
    other.set_token(&scoped("other")).unwrap();
    assert_eq!(
        other.list().await.unwrap_err().kind(),
        ErrorKind::MissingScope
    );
    client.set_token(&scoped("notes.list")).unwrap();
    client.list().await.unwrap();
}

pub use restrait;

#[client(base_url = "http://localhost", auth = basic)]
pub struct BasicNotes;

#[client(base_url = "http://localhost", auth = header("authorization", prefix = "ApiKey "))]
pub struct KeyNotes;

#[client(base_url = "http://localhost", auth = query("key"))]
pub struct QueryNotes;

macro_rules! with_scope {
    ($name:ident, $module:ident, $client:ident) => {
        #[api(crate::scopes::$client, module = $module)]
        pub trait $name {
            #[endpoint(method = "GET", path = "/scoped", scopes = ["scoped.read"])]
            fn scoped(&self) -> String;
        }
    };
}

with_scope!(BasicScoped, basic_scoped, BasicNotes);
with_scope!(KeyScoped, key_scoped, KeyNotes);
with_scope!(QueryScoped, query_scoped, QueryNotes);

#[tokio::test]
async fn other_credentials_than_tokens_are_not_checked() {
    let (basic, query, key) = (
        Mock::<BasicNotes>::new(),
        Mock::<QueryNotes>::new(),
        Mock::<KeyNotes>::new(),
    );
    let basic = basic.builder().basic_auth("a", scoped("other"));
    let basic = basic.scope_check(ScopeCheck::Refuse).build().unwrap();
    let query = query.builder().api_key(scoped("other"));
    let query = query.scope_check(ScopeCheck::Refuse).build().unwrap();
    let key = key.builder().api_key(scoped("other"));
    let key = key.scope_check(ScopeCheck::Refuse).build().unwrap();
    // The calls are sent, and the mock does not expect them.
    assert_ne!(
        basic.scoped().await.unwrap_err().kind(),
        ErrorKind::MissingScope
    );
    assert_ne!(
        query.scoped().await.unwrap_err().kind(),
        ErrorKind::MissingScope
    );
    // A JSON Web Token in the header of an API key is a token.
    let error = key.scoped().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScope);
    key.set_token(&scoped("scoped.read")).unwrap();
    assert_ne!(
        key.scoped().await.unwrap_err().kind(),
        ErrorKind::MissingScope
    );
}

/// A subscriber that collects warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Warnings {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        if *event.metadata().level() == Level::WARN {
            let mut text = Text(String::new());
            event.record(&mut text);
            self.0.lock().unwrap().push(text.0);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn each_endpoint_is_warned_about_once_for_each_token() {
    let server = server(&["other", "notes.list"]).await;
    let builder = client(&server).token(scoped("other"));
    let client = builder.scope_check(ScopeCheck::Warn).build().unwrap();
    let warnings = Warnings::default();
    let _guard = trace_thread(warnings.clone());
    let count = || warnings.0.lock().unwrap().len();
    for _ in 0..3 {
        // The call is sent.
        assert!(client.list().await.unwrap_err().is_forbidden());
    }
    assert_eq!(count(), 1);
    let text = warnings.0.lock().unwrap()[0].clone();
    for part in [
        "token has none of the required scopes",
        "url.template=\"/notes\"",
        "granted=`other`",
        "required=`notes.list`, `notes.*`, `all`",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(client.clone().delete().await.is_err());
    assert_eq!(count(), 2);
    client.version().await.unwrap();
    client.set_token(&scoped("notes.list")).unwrap();
    client.list().await.unwrap();
    assert_eq!(count(), 2);
    client.set_token(&scoped("other")).unwrap();
    client.list().await.unwrap_err();
    assert_eq!(count(), 3);
}
