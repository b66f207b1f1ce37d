//! Rows of the table of params.

use losant::prelude::*;
use losant::{Client, DeviceId, Secret};
use restrait_losant_tests::params::{Color, Params, Tag, Window, params};

fn device() -> DeviceId {
    "575ecf887ae143cd83dc4aa2".parse().unwrap()
}

fn client() -> Client {
    Client::builder().token("a-token").build().unwrap()
}

/// Returns the query of a call, with readable brackets and commas.
fn query(call: &impl Call) -> String {
    let request = call.request().unwrap();
    let query = request.uri().query().unwrap_or_default();
    query
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%2C", ",")
        .replace("%22", "\"")
}

#[test]
fn encodes_every_style_of_query_param() {
    let client = client();
    let rows = || client.rows(device()).per_page(1);
    assert_eq!(query(&rows().limit(3)), "per_page=1&limit=3");
    assert_eq!(query(&rows().ids(vec![1, 2])), "ids=1,2&per_page=1");
    assert_eq!(query(&rows().id(&[1, 2][..])), "id=1&id=2&per_page=1");
    let filter = vec![Tag { key: "floor" }];
    assert_eq!(
        query(&rows().filter(filter)),
        "filter[0][key]=floor&per_page=1"
    );
    let json = serde_json::json!(["a"]);
    assert_eq!(query(&rows().query(json)), "query=[\"a\"]&per_page=1");
    let window = Window { start: -5, end: 0 };
    assert_eq!(query(&rows().window(window)), "start=-5&end=0&per_page=1");
    assert_eq!(query(&rows().color(Color::Green)), "per_page=1&color=green");
    assert_eq!(query(&client.rows(device())), "per_page=25");
}

#[test]
fn encodes_headers_and_cookies() {
    let client = client();
    let call = client.rows(device()).kind("a").kinds(vec!["b", "c"]);
    let request = call
        .session("s")
        .theme("dark")
        .api_key("k")
        .request()
        .unwrap();
    let headers = request.headers();
    assert_eq!(headers["x-kind"], "a");
    assert_eq!(headers["x-kinds"], "b,c");
    assert_eq!(headers["x-api-key"], "k");
    assert_eq!(headers["cookie"], "session=s; theme=dark");
    assert_eq!(headers["authorization"], "Bearer a-token");
}

#[test]
fn does_not_show_secrets() {
    let client = client();
    let call = client
        .rows(device())
        .code(Secret::new("s3cret"))
        .api_key("s3cret");
    assert!(!format!("{call:?}").contains("s3cret"));
    assert!(query(&call).contains("code=s3cret"));
}

#[test]
fn rejects_a_comma_in_a_list_that_is_separated_by_commas() {
    let client = client();
    let error = client
        .rows(device())
        .kinds(vec!["a,b"])
        .request()
        .unwrap_err();
    assert_eq!(error.kind(), losant::ErrorKind::InvalidInput);
    assert_eq!(error.param(), Some("x-kinds"));
}

#[test]
fn describes_endpoints_and_params() {
    let endpoint = params::Rows::info();
    assert_eq!(endpoint.route.path(), "/v1/devices/<deviceId>/rows");
    let limit = endpoint
        .params
        .iter()
        .find(|param| param.name == "limit")
        .unwrap();
    assert_eq!(limit.docs, "Maximum number of rows");
    assert_eq!(params::INFO.endpoints().len(), 1);
}
