//! Promise 8 for credentials of `auth`: keys and passwords that a server echoes are redacted.

use restrait::auth::{RequestToSign, Signer, SignerFuture};
use restrait::client::ApiClient;
use restrait::prelude::*;
use restrait::{ClientBuilder, Retry, client};
use restrait_tests::fault::{Script, Server, response};

use crate::{encodings, secrets};

const KEY: &str = "cr3dential+key/of=a&query";
const SESSION: &str = "cr3dential-cookie/of=a-session";
const PASSWORD: &str = "cr3dential:pass wo&rd/of=ann";
const SIGNATURE: &str = "cr3dential+signature/of=one";

/// All secrets of this module.
pub const ALL: [&str; 4] = [KEY, SESSION, PASSWORD, SIGNATURE];

#[client(base_url = "http://localhost", auth = query("key"))]
pub struct QueryKey;

#[client(base_url = "http://localhost", auth = header("x-key", prefix = "ApiKey "))]
pub struct HeaderKey;

#[client(base_url = "http://localhost", auth = cookie("session"))]
pub struct CookieKey;

#[client(base_url = "http://localhost", auth = basic)]
pub struct User;

#[client(base_url = "http://localhost", auth = none)]
pub struct Signed;

struct Sign;

impl Signer for Sign {
    fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
        Box::pin(async move { request.set_header("x-signature", SIGNATURE) })
    }
}

/// Makes a call to a server that echoes this secret in all encodings, and checks the error.
async fn check<C: ApiClient>(builder: ClientBuilder<C>, secret: &'static str) {
    let server = Server::with_handler(move |seen| {
        let mut body = encodings::selected(secret).join("\n");
        // The forms in which it was sent.
        for name in ["authorization", "cookie", "x-key", "x-signature"] {
            body.push_str(seen.header(name).unwrap_or_default());
            body.push('\n');
        }
        body.push_str(&seen.target);
        Script::new().write(response(403, &[], body))
    })
    .await;
    let client = builder
        .base_url(server.url())
        .retry(Retry::never())
        .build()
        .unwrap();
    let call = restrait::RawCall::new(&client, "GET", "/notes");
    let call = call.query("page", 2);
    assert_eq!(
        secrets::hits(&format!("{call:?} {:?}", call.request().unwrap())),
        0
    );
    let error = call.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    secrets::check(&error);
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn credentials_are_redacted_in_all_encodings() {
    secrets::watch();
    check(QueryKey::builder().api_key(KEY), KEY).await;
    check(HeaderKey::builder().api_key(KEY), KEY).await;
    check(
        CookieKey::builder().api_key("cr3dential-cookie/of=a-session"),
        SESSION,
    )
    .await;
    check(User::builder().basic_auth("ann", PASSWORD), PASSWORD).await;
    check(User::builder().basic_auth("", PASSWORD), PASSWORD).await;
    check(Signed::builder().signer(Sign), SIGNATURE).await;
    assert!(secrets::traced() > 0);
}
