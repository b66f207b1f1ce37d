//! Constants of endpoints, traits and clients.

use std::collections::BTreeMap;

use restrait::info::{Constant, Location};
use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::sse::{EventStream, Message};
use restrait::{Client, api, endpoint};
use restrait_tests::support::Recorder;

/// A client with constants.
mod cloud {
    pub use restrait;

    #[restrait::client(
        base_url = "https://api.example.com",
        headers("X-Version" = 1, "x-client" = "client", accept = "application/vnd.cloud+json"),
        query("api-version" = "7.1", "view" = "client", "pretty")
    )]
    pub struct Cloud {
        #[header("x-tenant")]
        tenant: Option<String>,
        units: Option<String>,
    }
}

use cloud::Cloud;

#[api(crate::constants::cloud::Cloud,
    rename_all = "camelCase",
    headers("x-version" = 2, "x-trait" = true, "content-type" = "application/x-amz-json-1.0"),
    query("view" = "trait", "limit" = 5)
)]
trait Items {
    /// Lists all items.
    #[endpoint(method = "GET", path = "/items", query("list-type" = 2, "uploads"))]
    fn list(&self, prefix: Option<&str>) -> PlainText;

    #[endpoint(
        method = "POST",
        path = "/items",
        headers("X-VERSION" = -3, "x-amz-target" = "Items_2012.Create"),
        query("limit" = 10, "view" = "endpoint")
    )]
    fn create(&self, #[body] item: &str, #[query("api-version")] version: Option<u8>) -> PlainText;

    #[endpoint(
        method = "PATCH",
        path = "/items/<id>",
        headers("Content-Type" = "application/merge-patch+json", "accept" = "text/plain")
    )]
    fn patch(&self, id: u8, #[body] item: Option<&str>) -> EventStream<Message>;

    #[endpoint(method = "PUT", path = "/items", common_query = false)]
    fn put(&self, #[body(content_type = "text/csv")] items: &'static str) -> EventStream<Message>;

    #[endpoint(method = "POST", path = "/search")]
    fn search(&self, #[form] text: &str) -> PlainText;

    #[endpoint(method = "GET", path = "/filtered", query("a b" = 1))]
    fn filtered(&self, #[query(flatten)] fields: &BTreeMap<&'static str, u8>) -> PlainText;
}

#[api]
trait Odd {
    #[endpoint(
        method = "GET",
        path = "/odd",
        headers("x-empty" = "", "x-text" = "a b;c=\"d\", e~"),
        query("a b[c]" = "d&e=f #ü%/+", "ü", "empty" = "", off = false, r#type = 0)
    )]
    fn odd(&self, q: Option<&str>) -> PlainText;

    #[endpoint(method = "POST", path = "/odd", headers("content-type" = "application/x-www-form-urlencoded; charset=utf-8"))]
    fn form(&self, #[form] q: &str) -> PlainText;
}

fn cloud() -> Cloud {
    Cloud::builder().build().unwrap()
}

/// Returns the query and these headers of a request, separated by spaces.
fn sent(call: &impl Call, names: &[&str]) -> Vec<String> {
    let request = call.request().unwrap();
    let header = |name: &&str| {
        let values: Vec<_> = request.headers().get_all(*name).iter().collect();
        values
            .iter()
            .map(|it| it.to_str().unwrap())
            .collect::<Vec<_>>()
            .join(" and ")
    };
    let query = request.uri().query().unwrap_or_default().to_owned();
    [query]
        .into_iter()
        .chain(names.iter().map(header))
        .collect()
}

#[tokio::test]
async fn constants_arrive_with_every_call() {
    let server = Recorder::respond_with("\"ok\"").await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.odd().q("x").await.unwrap();
    let request = server.request().await;
    assert_eq!(
        request.query,
        "a%20b%5Bc%5D=d%26e%3Df%20%23%C3%BC%25%2F%2B&%C3%BC&empty=&off=false&type=0&q=x"
    );
    assert_eq!(request.header("x-text"), Some("a b;c=\"d\", e~"));
    assert_eq!(request.header("x-empty"), Some(""));
    assert_eq!(request.header("accept"), Some("text/plain, */*;q=0.8"));

    let server = Recorder::respond_with("\"ok\"").await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.form("a b").await.unwrap();
    let request = server.request().await;
    let media_type = "application/x-www-form-urlencoded; charset=utf-8";
    assert_eq!(request.header("content-type"), Some(media_type));
    assert_eq!(request.body, b"q=a%20b");
}

#[tokio::test]
async fn media_type_of_a_body_is_the_constant() {
    let server = Recorder::respond_with("\"ok\"").await;
    let client = Cloud::builder().base_url(server.url()).build().unwrap();
    client.create("x").await.unwrap();
    let request = server.request().await;
    assert_eq!(
        request.header("content-type"),
        Some("application/x-amz-json-1.0")
    );
    assert_eq!(request.body, b"\"x\"");
}

#[test]
fn constants_of_the_endpoint_replace_those_of_the_trait_and_the_client() {
    let names = ["x-version", "x-client", "x-trait", "accept", "content-type"];
    assert_eq!(
        sent(&cloud().list().prefix("a&b"), &names),
        [
            "list-type=2&uploads&view=trait&limit=5&prefix=a%26b&api-version=7.1&pretty",
            "2",
            "client",
            "true",
            "text/plain, */*;q=0.8",
            "",
        ]
    );
    assert_eq!(
        sent(&cloud().create("x"), &names),
        [
            "limit=10&view=endpoint&api-version=7.1&pretty",
            "-3",
            "client",
            "true",
            "text/plain, */*;q=0.8",
            "application/x-amz-json-1.0",
        ]
    );
    assert_eq!(
        sent(&cloud().patch(1).item("x"), &names),
        [
            "view=trait&limit=5&api-version=7.1&pretty",
            "2",
            "client",
            "true",
            "text/plain",
            "application/merge-patch+json",
        ]
    );
}

#[test]
fn the_media_type_of_a_trait_applies_to_json_bodies() {
    let names = ["accept", "content-type"];
    let query = "view=trait&limit=5";
    let expected = [query, "text/event-stream", "text/csv"];
    assert_eq!(sent(&cloud().put("a"), &names), expected);
    let form = sent(&cloud().search("a"), &names);
    assert_eq!(form[2], "application/x-www-form-urlencoded");
    // Without a body, no media type is sent.
    assert_eq!(sent(&cloud().patch(1), &names)[2], "");
}

#[test]
fn an_argument_replaces_a_constant_of_the_client() {
    assert_eq!(
        sent(&cloud().create("x").version(8), &[])[0],
        "limit=10&view=endpoint&api-version=8&pretty"
    );
}

#[test]
fn fields_of_a_value_cannot_have_the_name_of_a_constant() {
    let client = cloud();
    for (name, is_valid) in [("a b", false), ("view", false), ("a", true), ("a+b", true)] {
        let fields = BTreeMap::from([(name, 2)]);
        let result = client.filtered(&fields).request();
        assert_eq!(result.is_ok(), is_valid, "{name}");
        if let Err(error) = result {
            assert_eq!(error.param(), Some(name));
            assert!(error.to_string().contains("GET /filtered"), "{error}");
        }
    }
    // It replaces a constant of the client, like an argument.
    let fields = BTreeMap::from([("api-version", 8)]);
    assert_eq!(
        sent(&client.filtered(&fields), &[])[0],
        "a%20b=1&view=trait&limit=5&api-version=8&pretty"
    );
}

#[test]
fn common_params_follow_the_constants() {
    use cloud::CloudCommonParams;
    let metric = cloud().with(|common| common.units("metric").tenant("a"));
    let query = "list-type=2&uploads&view=trait&limit=5&api-version=7.1&pretty&units=metric";
    assert_eq!(sent(&metric.list(), &["x-tenant"]), [query, "a"]);
    let client = cloud();
    let call = client.list().units("metric").tenant("a");
    assert_eq!(sent(&call, &["x-tenant"]), [query, "a"]);
    let call = metric.put("a").units("si");
    assert_eq!(sent(&call, &[])[0], "view=trait&limit=5&units=si");
}

#[test]
fn a_header_of_the_call_replaces_every_constant() {
    let client = cloud();
    let call = client.create("x");
    let call = call.header("X-Version", "9").header("x-client", "own");
    let call = call.header("x-amz-target", "Other").header("accept", "a/b");
    let call = call.header("content-type", "application/json");
    let names = [
        "x-version",
        "x-client",
        "x-amz-target",
        "accept",
        "content-type",
    ];
    let [.., version, client, target, accept, media_type] = &*sent(&call, &names) else {
        panic!("no headers");
    };
    let headers = [version, client, target, accept, media_type];
    assert_eq!(headers, ["9", "own", "Other", "a/b", "application/json"]);
}

#[test]
fn raw_calls_send_the_constants_of_the_client() {
    let client = cloud();
    let call = client
        .raw("GET", "/items")
        .query("view", "raw")
        .header("x-version", "4");
    let expected = ["view=raw&api-version=7.1&pretty", "4", "client"];
    assert_eq!(sent(&call, &["x-version", "x-client"]), expected);
    let call = client.raw("GET", "/items");
    assert_eq!(sent(&call, &[])[0], "api-version=7.1&view=client&pretty");
}

#[test]
fn metadata_has_the_constants_that_are_sent() {
    let all = |name: &str| -> Vec<String> {
        let info = items::INFO.endpoint(name).unwrap();
        let show = |it: &Constant| {
            let sign = if it.location == Location::Header {
                ": "
            } else {
                "="
            };
            let value = it
                .value
                .map_or_else(String::new, |value| format!("{sign}{value}"));
            format!("{}{value}", it.name)
        };
        info.constants.iter().map(show).collect()
    };
    assert_eq!(
        all("create"),
        [
            "X-VERSION: -3",
            "x-amz-target: Items_2012.Create",
            "limit=10",
            "view=endpoint",
            "x-trait: true",
            "content-type: application/x-amz-json-1.0",
            "x-client: client",
            "accept: application/vnd.cloud+json",
            "pretty",
        ]
    );
    assert_eq!(
        all("put"),
        [
            "x-version: 2",
            "x-trait: true",
            "view=trait",
            "limit=5",
            "x-client: client",
            "accept: application/vnd.cloud+json",
        ]
    );
    let list = items::List::ROUTE.constants();
    let list: Vec<_> = list.map(|it| (it.name, it.value)).collect();
    assert_eq!(list[..2], [("list-type", Some("2")), ("uploads", None)]);
    let info = <Cloud as restrait::client::ApiClient>::INFO;
    assert_eq!(
        info.query,
        [
            ("api-version", Some("7.1")),
            ("view", Some("client")),
            ("pretty", None)
        ]
    );
    assert_eq!(
        items::Create::ROUTE.content_type(),
        Some("application/x-amz-json-1.0")
    );
}

mod properties {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    static CLIENT: LazyLock<Cloud> = LazyLock::new(cloud);

    /// Returns the decoded query.
    fn pairs(call: &impl Call) -> Vec<(String, String)> {
        let request = call.request().unwrap();
        let query = request.uri().query().unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    proptest! {
        #[test]
        fn constants_survive_any_value(prefix in ".{0,40}", version in any::<Option<u8>>()) {
            let sent = pairs(&CLIENT.list().prefix(&*prefix));
            let constants = ["list-type", "uploads", "view", "limit", "api-version", "pretty"];
            let values = ["2", "", "trait", "5", "7.1", ""];
            for (name, value) in constants.into_iter().zip(values) {
                let found: Vec<_> = sent.iter().filter(|(it, _)| it == name).collect();
                prop_assert_eq!(found.len(), 1);
                prop_assert_eq!(&found[0].1, value);
            }
            prop_assert!(sent.contains(&("prefix".to_owned(), prefix)));

                        let expected = version.map_or_else(|| "7.1".to_owned(), |it| it.to_string());
            let sent = pairs(&CLIENT.create("x").version(version));
            let versions: Vec<_> = sent.iter().filter(|(it, _)| it == "api-version").collect();
            prop_assert_eq!(versions.len(), 1);
            prop_assert_eq!(&versions[0].1, &expected);
        }
    }
}
