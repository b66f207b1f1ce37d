//! Credentials and constants of a client, which a download does not send to another origin.

use restrait::download::Download;
use restrait::{api, client, endpoint};

use super::any_origin::{Chain, Stamp};

pub use restrait;

const KEY: &str = "k3y-of+the/client";

#[client(
    auth = basic,
    headers("x-version" = "3"),
    query("api-version" = "7.1"),
)]
pub struct Basic;

#[client(auth = header("x-api-key"))]
pub struct Header;

#[client(auth = query("key"))]
pub struct Query {
    #[header("x-lang")]
    lang: Option<String>,
}

#[client(auth = cookie("session"))]
pub struct Cookie;

/// Declares the same endpoint for a client, and returns the requests of a call.
macro_rules! download {
    ($name:ident, $module:ident, $client:ident) => {
        #[api(crate::redirects::credentials::$client, module = $module)]
        trait $name {
            #[endpoint(method = "GET", path = "/files", redirects = any_origin)]
            fn file(&self) -> Download;
        }
    };
}

download!(BasicFiles, basic_files, Basic);
download!(HeaderFiles, header_files, Header);
download!(QueryFiles, query_files, Query);
download!(CookieFiles, cookie_files, Cookie);

fn chain() -> Chain {
    Chain::new(&[
        "/second?a=b",
        "https://files.example.org/f?sig=1",
        "https://api.example.com/third",
    ])
}

/// Checks that the credentials are in the first two requests only.
fn check(chain: &Chain, credentials: impl Fn(&str, &http::HeaderMap) -> bool) {
    let log = chain.log.lock().unwrap();
    let sent: Vec<_> = log
        .iter()
        .map(|(url, headers)| credentials(url, headers))
        .collect();
    assert_eq!(sent, [true, true, false, false]);
    for (url, headers) in &log[2..] {
        let names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
        assert_eq!(names, ["accept"], "{url}");
        assert_eq!(headers["accept"], "*/*");
    }
    let urls: Vec<_> = log[2..].iter().map(|(url, _)| url.as_str()).collect();
    assert_eq!(
        urls,
        [
            "https://files.example.org/f?sig=1",
            "https://api.example.com/third"
        ]
    );
}

#[tokio::test]
async fn no_kind_of_credential_is_sent_to_another_origin() {
    const API: &str = "https://api.example.com";
    let log = chain();
    let builder = Basic::builder().base_url(API).transport(log.clone());
    let client = builder.basic_auth("ann", KEY).interceptor(Stamp);
    let _ = client.build().unwrap().file().await.unwrap();
    check(&log, |_, headers| {
        headers.contains_key("authorization") && headers.contains_key("x-stamp")
    });

    let log = chain();
    let builder = Header::builder().base_url(API).transport(log.clone());
    let client = builder.api_key(KEY).build().unwrap();
    let _ = client.file().await.unwrap();
    check(&log, |_, headers| headers.contains_key("x-api-key"));

    let log = chain();
    let builder = Query::builder().base_url(API).transport(log.clone());
    let client = builder.api_key(KEY).common(|common| common.lang("de"));
    let _ = client.build().unwrap().file().await.unwrap();
    check(&log, |url, headers| {
        url.contains("key=k3y") && headers.contains_key("x-lang")
    });

    let log = chain();
    let builder = Cookie::builder().base_url(API).transport(log.clone());
    let client = builder.api_key(KEY).build().unwrap();
    let _ = client.file().await.unwrap();
    check(&log, |_, headers| headers.contains_key("cookie"));
}
