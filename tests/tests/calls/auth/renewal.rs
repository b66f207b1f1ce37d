//! Sources of tokens, for each scheme with one credential.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use restrait::Token;
use restrait::auth::{TokenError, TokenSource};

use super::*;

/// Returns a source of the tokens `token-1`, `token-2`, .., with a counter of its calls.
fn source() -> (Arc<AtomicUsize>, impl TokenSource) {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&calls);
    let source = move || {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        async move { Ok::<_, TokenError>(Token::new(format!("token-{number}"))?) }
    };
    (calls, source)
}

macro_rules! renews {
    ($client:ident, $module:ident, $name:expr) => {{
        let fake = fake!($module, api_key($name, "token-2"));
        let (calls, source) = source();
        let client = $client::builder().base_url(fake.base_url());
        let client = client.token_source(source).build().unwrap();
        // The first token is rejected.
        client.notes().after("x").await.unwrap();
        client.notes().await.unwrap();
        assert_eq!(statuses(&fake), [401, 200, 200], $name);
        // An endpoint without authentication neither sends nor renews it.
        client.set_token("unknown").unwrap();
        client.health().await.unwrap();
        assert_eq!(calls.load(Ordering::Relaxed), 2);
        fake.requests()
    }};
}

#[tokio::test]
async fn keys_are_renewed_wherever_they_are_sent() {
    let requests = renews!(Header, header_notes, "x-api-key");
    assert_eq!(requests[1].header("x-api-key"), Some("token-2"));
    let requests = renews!(Prefixed, prefixed_notes, "authorization");
    assert_eq!(requests[1].header("authorization"), Some("ApiKey token-2"));
    let requests = renews!(Cookie, cookie_notes, "session");
    assert_eq!(requests[1].header("cookie"), Some("session=token-2"));
    let requests = renews!(Query, query_notes, "key");
    let queries: Vec<_> = requests.iter().map(|it| it.query.as_deref()).collect();
    let expected = ["after=x&key=token-1", "after=x&key=token-2", "key=token-2"];
    assert_eq!(queries[..3], expected.map(Some));
    assert_eq!(queries[3], None);
}

#[tokio::test]
async fn basic_credentials_are_renewed() {
    let fake = fake!(basic_notes, basic_auth("ann", "second"));
    let calls = AtomicUsize::new(0);
    let source = move || {
        let passwords = ["first", "second"];
        let password = passwords[calls.fetch_add(1, Ordering::Relaxed)];
        async move { Ok::<_, TokenError>(Token::basic("ann", password)?) }
    };
    let client = Basic::builder().base_url(fake.base_url());
    let client = client.token_source(source).build().unwrap();
    client.notes().await.unwrap();
    assert_eq!(statuses(&fake), [401, 200]);

    // A bearer token cannot be sent.
    let (_, source) = source_of_bearer();
    let client = Basic::builder().base_url(fake.base_url());
    let client = client.token_source(source).build().unwrap();
    let error = client.notes().await.unwrap_err();
    assert_eq!(error.kind(), restrait::ErrorKind::Token);
    assert!(error.to_string().contains("`basic_auth`"), "{error}");
}

fn source_of_bearer() -> (Arc<AtomicUsize>, impl TokenSource) {
    source()
}

#[tokio::test]
async fn a_401_without_a_credential_renews_nothing() {
    let fake = FakeServer::builder(())
        .api(&any_notes::INFO)
        .on_raw::<any_notes::Health>(|(), _| Ok(Response::empty(401)))
        .start()
        .await
        .unwrap();
    let (calls, source) = source();
    let client = Any::builder().base_url(fake.base_url());
    let client = client.token_source(source).retry(once()).build().unwrap();
    assert!(client.health().await.unwrap_err().is_unauthorized());
    assert_eq!(
        (statuses(&fake).len(), calls.load(Ordering::Relaxed)),
        (1, 0)
    );
}
