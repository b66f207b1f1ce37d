//! Authentication: each scheme, over sockets, against a fake server that checks it.

use restrait::download::Download;
use restrait::prelude::*;
use restrait::sse::EventStream;
use restrait::{Retry, api, client, endpoint};
use restrait_fake::{FakeServer, Response};

mod again;
mod builder;
mod environment;
mod open;
mod renewal;
mod schemes;
mod secrecy;
mod signer;
mod sigv4;

/// The attributes expect the crate at this path.
pub use restrait;

pub const KEY: &str = "k3y+of/the=clie nt&1";
pub const PASSWORD: &str = "p4ss:wo rd/of=ann&é";

#[client(base_url = "http://localhost", auth = basic)]
pub struct Basic;

#[client(base_url = "http://localhost", auth = header("x-api-key"))]
pub struct Header;

#[client(
    base_url = "http://localhost",
    auth = header("authorization", prefix = "ApiKey "),
)]
pub struct Prefixed;

#[client(base_url = "http://localhost", auth = query("key"))]
pub struct Query {
    /// The language of all responses.
    lang: Option<String>,
}

#[client(base_url = "http://localhost", auth = cookie("session"))]
pub struct Cookie;

#[client(base_url = "http://localhost", auth = any(bearer, basic, query("key")))]
pub struct Any;

#[client(
    base_url = "http://localhost",
    auth = all(header("dd-api-key"), header("dd-application-key")),
)]
pub struct All;

#[client(base_url = "http://localhost", auth = none)]
pub struct Open;

/// Declares the same endpoints for a client.
macro_rules! notes {
    ($name:ident, $module:ident, $client:ident) => {
        #[api(crate::auth::$client, module = $module)]
        pub trait $name {
            #[endpoint(method = "GET", path = "/notes")]
            fn notes(&self, after: Option<&str>) -> Vec<String>;

            #[endpoint(method = "POST", path = "/notes")]
            fn add(&self, #[body] note: &str) -> ();

            #[endpoint(method = "GET", path = "/file")]
            fn file(&self) -> Download;

            #[endpoint(method = "GET", path = "/events")]
            fn events(&self) -> EventStream<String>;

            #[endpoint(method = "GET", path = "/health", auth = none)]
            fn health(&self, #[cookie] theme: Option<&str>) -> String;
        }
    };
}

notes!(BasicNotes, basic_notes, Basic);
notes!(HeaderNotes, header_notes, Header);
notes!(PrefixedNotes, prefixed_notes, Prefixed);
notes!(QueryNotes, query_notes, Query);
notes!(CookieNotes, cookie_notes, Cookie);
notes!(AnyNotes, any_notes, Any);
notes!(AllNotes, all_notes, All);
notes!(OpenNotes, open_notes, Open);

/// Starts a fake server with the endpoints of a client.
macro_rules! fake {
    ($module:ident $(, $credential:ident($($argument:expr),*))*) => {{
        use crate::auth::$module;
        restrait_fake::FakeServer::builder(())
            .api(&$module::INFO)
            $(.$credential($($argument),*))*
            .on::<$module::Notes>(|(), _| Ok(vec!["a".to_owned()]))
            .on::<$module::Add>(|(), _| Ok(()))
            .on_raw::<$module::File>(|(), _| Ok(crate::auth::file()))
            .on_raw::<$module::Events>(|(), _| Ok(crate::auth::events()))
            .on::<$module::Health>(|(), _| Ok("ok".to_owned()))
            .start()
            .await
            .unwrap()
    }};
}
pub(crate) use fake;

fn file() -> Response {
    Response::bytes(200, "text/plain", "content")
}

fn events() -> Response {
    Response::bytes(200, "text/event-stream", "data: \"a\"\n\n")
}

/// Returns a header of the last request that a fake server received.
fn last_header<S: Send + 'static>(fake: &FakeServer<S>, name: &str) -> Option<String> {
    let requests = fake.requests();
    requests.last().unwrap().header(name).map(str::to_owned)
}

/// Returns the statuses of all requests that a fake server received.
fn statuses<S: Send + 'static>(fake: &FakeServer<S>) -> Vec<u16> {
    let requests = fake.requests();
    requests
        .iter()
        .filter_map(|request| request.status)
        .collect()
}

/// The retry policy of tests that count requests.
fn once() -> Retry {
    Retry::never()
}

/// The endpoints can be called on a client of any scheme.
#[test]
fn metadata_describes_the_schemes() {
    use restrait::client::ApiClient;
    use restrait::info::{AuthInfo, AuthScheme};

    for (info, expected) in [
        (Basic::INFO, AuthScheme::Basic),
        (
            Header::INFO,
            AuthScheme::Header {
                name: "x-api-key",
                prefix: "",
            },
        ),
        (
            Prefixed::INFO,
            AuthScheme::Header {
                name: "authorization",
                prefix: "ApiKey ",
            },
        ),
        (Query::INFO, AuthScheme::Query { name: "key" }),
        (Cookie::INFO, AuthScheme::Cookie { name: "session" }),
    ] {
        assert!(matches!(info.auth, AuthInfo::Any(schemes) if schemes == [expected]));
    }
    assert_eq!(Open::INFO.auth, AuthInfo::None);
    let any = [
        AuthScheme::Bearer,
        AuthScheme::Basic,
        AuthScheme::Query { name: "key" },
    ];
    assert_eq!(Any::INFO.auth.schemes(), any);
    assert!(matches!(All::INFO.auth, AuthInfo::All([_, _])));
    let endpoint = |name| any_notes::INFO.endpoint(name).unwrap();
    assert_eq!(endpoint("notes").auth, Any::INFO.auth);
    assert_eq!(endpoint("health").auth, AuthInfo::None);
    assert!(!endpoint("health").route.auth() && endpoint("notes").route.auth());
}
