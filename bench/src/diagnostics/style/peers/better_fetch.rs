//! better-fetch: an endpoint is a struct with a derive.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "better-fetch",
        dependencies: "better-fetch = { version = \"=0.6.1\", features = [\"macros\"] }\nhttp = \"1\"\n",
        right: RIGHT,
        document: None,
        edits: &EDITS,
    }
}

const RIGHT: &str = r#"#![allow(dead_code)]
use better_fetch::{EndpointDerive as Endpoint, EndpointHeaders, RequestBuilder};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct State {
    pub value: f64,
}

#[derive(Default, Serialize)]
pub struct Change {
    pub name: String,
}

#[derive(Default, Serialize)]
pub struct Window {
    pub start: Option<u64>,
    pub end: Option<u64>,
}

#[derive(Default)]
pub struct Trace(pub String);

impl EndpointHeaders for Trace {
    fn apply_headers(self, builder: RequestBuilder<'_>) -> better_fetch::Result<RequestBuilder<'_>> {
        builder.header("x-trace", self.0)
    }
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/apps/:app/devices/:device/states")]
pub struct States {
    #[response]
    _response: Vec<State>,
    #[param]
    app: String,
    #[param]
    device: String,
    #[query]
    _query: Window,
    #[headers]
    _headers: Trace,
}

#[derive(Endpoint)]
#[endpoint(method = POST, path = "/apps/:app")]
pub struct Update {
    #[response]
    _response: State,
    #[param]
    app: String,
    #[body]
    _body: Change,
}

fn main() {}
"#;

const PATH: &str = r#""/apps/:app/devices/:device/states""#;

const EDITS: [Edit; 14] = [
    edit(
        "placeholder_without_param",
        "    #[param]\n    device: String,\n",
        "",
        &[PATH],
    ),
    edit(
        "param_without_placeholder",
        PATH,
        r#""/apps/:app/devices/states""#,
        &["device: String", r#""/apps/:app/devices/states""#],
    ),
    edit(
        "misspelt_placeholder",
        PATH,
        r#""/apps/:app/devices/:devcie/states""#,
        &[r#""/apps/:app/devices/:devcie/states""#, "device: String"],
    ),
    edit(
        "dot_segment",
        PATH,
        r#""/apps/:app/../devices/:device/states""#,
        &[r#""/apps/:app/../devices/:device/states""#],
    ),
    edit(
        "query_in_path",
        PATH,
        r#""/apps/:app/devices/:device/states?limit=10""#,
        &[r#""/apps/:app/devices/:device/states?limit=10""#],
    ),
    edit(
        "duplicate_query",
        "    pub end: Option<u64>",
        "    #[serde(rename = \"start\")]\n    pub end: Option<u64>",
        &["#[serde(rename = \"start\")]\n    pub end: Option<u64>"],
    ),
    edit(
        "two_bodies",
        "    _body: Change,",
        "    _body: Change,\n    #[body]\n    _other: Change,",
        &["_other: Change"],
    ),
    edit(
        "body_on_get",
        "    _query: Window,",
        "    _query: Window,\n    #[body]\n    _body: Change,",
        &["_body: Change"],
    ),
    edit(
        "unknown_key",
        "path = \"/apps/:app\")",
        "path = \"/apps/:app\", rigester)",
        &["rigester"],
    ),
    edit("unknown_method", "POST", "PSOT", &["PSOT"]),
    edit(
        "header_name",
        r#""x-trace""#,
        r#""x trace""#,
        &[r#""x trace""#],
    ),
    edit(
        "path_type",
        "device: String",
        "device: Window",
        &["device: Window"],
    ),
    edit(
        "opaque_response",
        "_response: State",
        "_response: Change",
        &["_response: Change"],
    ),
    edit(
        "missing_response",
        "    #[response]\n    _response: Vec<State>,\n",
        "",
        &["States"],
    ),
];
