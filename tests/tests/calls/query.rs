//! Query styles, on the wire and in metadata.

use std::collections::BTreeMap;

use restrait::info::Style;
use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use serde::Serialize;

#[derive(Serialize)]
struct Tag {
    key: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'static str>,
}

#[derive(Serialize, Default)]
struct Window {
    start: Option<i64>,
    end: Option<i64>,
    tags: Vec<&'static str>,
}

#[api(rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn get(
        &self,
        /// Filters.
        #[query(style = brackets)]
        tag_filter: Option<Vec<Tag>>,
        #[query(style = json)] query: Option<serde_json::Value>,
        #[query("include", style = comma)] includes: Option<Vec<String>>,
        #[query(style = repeated)] id: Option<&[u32]>,
        #[query(flatten)] window: Option<Window>,
        #[query(send = 25, default = 100)] per_page: Option<u32>,
        #[query(default = 0)] page: Option<u32>,
    ) -> ();

    #[endpoint(method = "GET", path = "/required")]
    fn required(
        &self,
        #[query(style = comma)] ids: [u8; 2],
        #[query(style = brackets)] filter: &BTreeMap<&'static str, Vec<u16>>,
        #[query(flatten)] window: &Window,
        #[header("x-kinds", style = comma)] kinds: Vec<&'static str>,
    ) -> ();
}

fn client() -> Client {
    let builder = Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn query(call: &impl Call) -> String {
    let request = call.request().unwrap();
    let query = request.uri().query().unwrap_or_default();
    query
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%2C", ",")
}

#[test]
fn encodes_nested_filters_in_brackets() {
    let client = client();
    let tags = vec![
        Tag {
            key: "floor",
            value: Some("8&9"),
        },
        Tag {
            key: "wing",
            value: None,
        },
    ];
    assert_eq!(
        query(&client.get().tag_filter(tags)),
        "tagFilter[0][key]=floor&tagFilter[0][value]=8%269&tagFilter[1][key]=wing&perPage=25"
    );
    assert_eq!(query(&client.get().tag_filter(vec![])), "perPage=25");
}

#[test]
fn encodes_json_params() {
    let filter = serde_json::json!({"$or": [1, "a b"]});
    assert_eq!(
        query(&client().get().query(filter).per_page(3)),
        "query=%7B%22%24or%22%3A[1,%22a%20b%22]%7D&perPage=3"
    );
}

#[test]
fn encodes_lists_with_commas_or_repeated() {
    let client = client();
    let call = client
        .get()
        .includes(vec!["a".to_owned(), "b c".to_owned()])
        .id(&[7, 9][..])
        .per_page(1);
    assert_eq!(query(&call), "include=a,b%20c&id=7&id=9&perPage=1");
    let refused = client.get().includes(vec!["a,b".to_owned()]).request();
    assert_eq!(refused.unwrap_err().param(), Some("include"));
}

#[test]
fn flattens_struct_fields() {
    let window = Window {
        start: Some(-5),
        end: None,
        tags: vec!["x", "y"],
    };
    assert_eq!(
        query(&client().get().window(window).page(2)),
        "start=-5&tags[0]=x&tags[1]=y&perPage=25&page=2"
    );
}

#[test]
fn sends_client_defaults_but_not_server_defaults() {
    let client = client();
    assert_eq!(query(&client.get()), "perPage=25");
    let info = devices::INFO.endpoint("get").unwrap();
    let param = |name| info.param(name).unwrap();
    assert_eq!(
        (param("perPage").sent, param("perPage").default),
        (Some("25"), Some("100"))
    );
    assert_eq!(
        (param("page").sent, param("page").default),
        (None, Some("0"))
    );
}

#[test]
fn metadata_contains_styles() {
    let info = devices::INFO.endpoint("get").unwrap();
    let styles: Vec<_> = info.params.iter().map(|param| param.style).collect();
    assert_eq!(
        styles,
        [
            Style::Brackets,
            Style::Json,
            Style::Comma,
            Style::Repeated,
            Style::Flatten,
            Style::Plain,
            Style::Plain,
        ]
    );
    assert_eq!(info.param("id").unwrap().ty.name, "u32");
}

#[test]
fn encodes_positional_params_by_style() {
    let client = client();
    let filter = BTreeMap::from([("code", vec![404, 500])]);
    let window = Window::default();
    let call = client.required([1, 2], &filter, &window, vec!["a", "b"]);
    assert_eq!(
        query(&call),
        "ids=1,2&filter[code][0]=404&filter[code][1]=500"
    );
    assert_eq!(call.request().unwrap().headers()["x-kinds"], "a,b");
}
