//! Maps of headers, in requests and responses, and headers with several values.

use std::collections::{BTreeMap, HashMap};

use restrait::info::{Location, Style};
use restrait::{Call, Client, ErrorKind, Response, api, endpoint};
use restrait_fake::{FakeServer, Response as FakeResponse};

type Meta = BTreeMap<String, String>;

#[derive(Response, Debug, PartialEq)]
struct Object {
    #[header("X-Amz-Meta-", flatten)]
    meta: Meta,
    #[header("x-count-", flatten)]
    counts: HashMap<String, u32>,
    #[header(style = comma)]
    allow: Vec<String>,
    #[header("x-etags", style = comma)]
    etags: Vec<String>,
    #[header("link")]
    links: Vec<String>,
    size: u32,
}

#[derive(serde::Serialize)]
struct Tracing {
    #[serde(rename = "x-b3-traceid")]
    trace: &'static str,
    #[serde(rename = "x-b3-sampled")]
    sampled: u8,
}

#[api(headers("x-kind" = "object"))]
trait Objects {
    #[endpoint(method = "PUT", path = "/objects/<key>")]
    fn put(
        &self,
        key: &str,
        #[header("x-amz-meta-", flatten)] meta: Option<&Meta>,
        #[header("x-amz-meta-owner")] owner: Option<&str>,
        #[cookie("session")] session: Option<&str>,
    ) -> Meta;

    #[endpoint(method = "PUT", path = "/traced")]
    fn traced(&self, #[header(flatten)] extra: &Meta) -> Meta;

    #[endpoint(method = "PUT", path = "/spans")]
    fn spans(&self, #[header(flatten)] tracing: &Tracing) -> Meta;

    #[endpoint(method = "GET", path = "/objects/<key>")]
    fn get(&self, key: &str) -> Object;
}

fn map(entries: &[(&str, &str)]) -> Meta {
    let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    entries.iter().map(owned).collect()
}

async fn server() -> FakeServer<()> {
    fn echo(param: &str, request: &restrait_fake::Request<'_>) -> Meta {
        map(&request.pairs(param).collect::<Vec<_>>())
    }
    FakeServer::builder(())
        .api(&objects::INFO)
        .on::<objects::Put>(|(), request| Ok(echo("x-amz-meta-", request)))
        .on::<objects::Traced>(|(), request| Ok(echo("extra", request)))
        .on::<objects::Spans>(|(), request| Ok(echo("tracing", request)))
        .on_raw::<objects::Get>(|(), _| {
            Ok(FakeResponse::json(200, &7)
                .header("x-amz-meta-color", "deep blue")
                .header("x-amz-meta-a.b", "")
                .header("x-count-a", "3")
                .header("allow", "GET, ,HEAD")
                .header("x-etags", "\"a,b\" ,W/\"c\\\"d\"")
                .header("link", "</a>")
                .append_header("link", "</b>"))
        })
        .start()
        .await
        .unwrap()
}

fn client(server: &FakeServer<()>) -> Client {
    let builder = Client::builder().base_url(server.base_url());
    builder.build().unwrap()
}

#[tokio::test]
async fn entries_of_a_map_are_sent_as_headers_with_a_prefix() {
    let server = server().await;
    let client = client(&server);
    let meta = map(&[("color", "blue & green=ü-free"), ("a.b", "100%")]);
    // A header is ASCII.
    let error = client.put("k").meta(&meta).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let meta = map(&[("color", "blue & green=1+1"), ("a.b", "100%")]);
    assert_eq!(client.put("k").meta(&meta).owner("me").await.unwrap(), meta);
    let request = &server.requests()[0];
    assert_eq!(request.header("x-amz-meta-color"), Some("blue & green=1+1"));
    assert_eq!(request.header("x-amz-meta-owner"), Some("me"));
    assert_eq!(client.put("k").await.unwrap(), Meta::new());
    assert_eq!(
        client.put("k").meta(&Meta::new()).await.unwrap(),
        Meta::new()
    );
}

#[tokio::test]
async fn whole_names_are_keys_of_a_map_or_fields_of_a_struct() {
    let server = server().await;
    let client = client(&server);
    let extra = map(&[("x-a", "1"), ("x-b", "2")]);
    assert_eq!(client.traced(&extra).await.unwrap(), extra);
    let tracing = Tracing {
        trace: "80f1",
        sampled: 1,
    };
    let expected = map(&[("x-b3-traceid", "80f1"), ("x-b3-sampled", "1")]);
    assert_eq!(client.spans(&tracing).await.unwrap(), expected);
}

#[tokio::test]
async fn names_that_are_invalid_reserved_or_taken_are_refused() {
    let server = server().await;
    let client = client(&server);
    for key in ["a b", "a:b", "é", "a[b]", "", "owner", "OWNER"] {
        let meta = map(&[(key, "1")]);
        let error = client.put("k").meta(&meta).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{key}");
        assert!(error.to_string().contains("x-amz-meta-"), "{error}");
    }
    for key in [
        "authorization",
        "Host",
        "content-type",
        "Content-Length",
        "connection",
        "x-kind",
        "accept",
    ] {
        let error = client.traced(&map(&[(key, "1")])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{key}");
        assert!(error.to_string().contains("`extra`"), "{error}");
    }
    let twice = map(&[("x-a", "1"), ("X-A", "2")]);
    let error = client.traced(&twice).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    for value in ["a\r\nx: y", " a", "ü"] {
        let error = client.traced(&map(&[("x-a", value)])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{value:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn responses_collect_headers_by_prefix_and_lists() {
    let server = server().await;
    let object = client(&server).get("k").await.unwrap();
    let expected = Object {
        meta: map(&[("a.b", ""), ("color", "deep blue")]),
        counts: HashMap::from([("a".to_owned(), 3)]),
        allow: vec!["GET".to_owned(), "HEAD".to_owned()],
        etags: vec!["\"a,b\"".to_owned(), "W/\"c\\\"d\"".to_owned()],
        links: vec!["</a>".to_owned(), "</b>".to_owned()],
        size: 7,
    };
    assert_eq!(object, expected);
}

#[test]
fn metadata_tells_the_prefix() {
    let put = objects::INFO.endpoint("put").unwrap();
    let meta = put.param("x-amz-meta-").unwrap();
    assert_eq!(meta.header_prefix, Some("x-amz-meta-"));
    assert_eq!(
        (meta.location, meta.style),
        (Location::Header, Style::Flatten)
    );
    assert_eq!(put.param("x-amz-meta-owner").unwrap().header_prefix, None);
    let traced = objects::INFO.endpoint("traced").unwrap();
    assert_eq!(traced.param("extra").unwrap().header_prefix, Some(""));
}

/// A client whose key is a header.
mod store {
    pub use restrait;

    #[restrait::client(base_url = "http://localhost", auth = header("x-api-key"))]
    pub struct Store {
        #[header("x-tenant")]
        tenant: Option<String>,
    }
}

#[api(crate::header_maps::store::Store)]
trait Files {
    #[endpoint(method = "PUT", path = "/files")]
    fn put_file(&self, #[header(flatten)] extra: &Meta) -> ();
}

#[test]
fn credentials_and_common_params_are_not_replaced() {
    let client = store::Store::builder()
        .api_key("a-long-key")
        .build()
        .unwrap();
    for name in ["x-api-key", "X-Api-Key", "x-tenant", "authorization"] {
        let extra = map(&[(name, "b")]);
        let error = client.put_file(&extra).request().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name}");
    }
}
