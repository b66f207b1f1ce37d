//! conjure.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "conjure",
        dependencies: "conjure-error = \"=5.20.0\"\nconjure-http = \"=5.20.0\"\nconjure-macros = \"=5.20.0\"\n\
                       conjure-object = \"=5.20.0\"\n",
        right: RIGHT,
        document: None,
        edits: &EDITS,
    }
}

const RIGHT: &str = r#"use conjure_error::Error;
use conjure_http::client::StdResponseDeserializer;
use conjure_macros::{conjure_client, endpoint};

#[derive(serde::Deserialize)]
pub struct State {
    pub value: f64,
}

#[derive(serde::Serialize)]
pub struct Change {
    pub name: String,
}

#[conjure_client]
pub trait Devices {
    #[endpoint(method = GET, path = "/apps/{app}/devices/{device}/states", accept = StdResponseDeserializer)]
    async fn states(
        &self,
        #[path] app: &str,
        #[path] device: &str,
        #[query(name = "start")] start: u64,
        #[query(name = "end")] end: u64,
        #[header(name = "x-trace")] trace: &str,
    ) -> Result<Vec<State>, Error>;

    #[endpoint(method = PATCH, path = "/apps/{app}", accept = StdResponseDeserializer)]
    async fn update(&self, #[path] app: &str, #[body] change: &Change) -> Result<State, Error>;
}

fn main() {}
"#;

const PATH: &str = r#""/apps/{app}/devices/{device}/states""#;

const EDITS: [Edit; 15] = [
    edit(
        "placeholder_without_param",
        "        #[path] device: &str,\n",
        "",
        &[PATH],
    ),
    edit(
        "param_without_placeholder",
        PATH,
        r#""/apps/{app}/devices/states""#,
        &["#[path] device: &str", r#""/apps/{app}/devices/states""#],
    ),
    edit(
        "misspelt_placeholder",
        PATH,
        r#""/apps/{app}/devices/{devcie}/states""#,
        &[
            r#""/apps/{app}/devices/{devcie}/states""#,
            "#[path] device: &str",
        ],
    ),
    edit(
        "unclosed_placeholder",
        PATH,
        r#""/apps/{app}/devices/{device/states""#,
        &[
            r#""/apps/{app}/devices/{device/states""#,
            "#[path] device: &str",
        ],
    ),
    edit(
        "dot_segment",
        PATH,
        r#""/apps/{app}/../devices/{device}/states""#,
        &[r#""/apps/{app}/../devices/{device}/states""#],
    ),
    edit(
        "query_in_path",
        PATH,
        r#""/apps/{app}/devices/{device}/states?limit=10""#,
        &[r#""/apps/{app}/devices/{device}/states?limit=10""#],
    ),
    edit(
        "duplicate_query",
        r#"#[query(name = "end")] end: u64"#,
        r#"#[query(name = "start")] end: u64"#,
        &[
            r#"#[query(name = "start")] end: u64"#,
            r#"#[query(name = "start")] start: u64"#,
        ],
    ),
    edit(
        "two_bodies",
        "#[body] change: &Change",
        "#[body] change: &Change, #[body] other: &Change",
        &["#[body] other: &Change", "#[body] change: &Change"],
    ),
    edit(
        "body_on_get",
        r#"#[header(name = "x-trace")] trace: &str,"#,
        "#[body] trace: &Change,",
        &["#[body] trace: &Change", "method = GET"],
    ),
    edit(
        "unknown_key",
        "accept = StdResponseDeserializer)]\n    async fn update",
        "acept = StdResponseDeserializer)]\n    async fn update",
        &["acept = StdResponseDeserializer"],
    ),
    edit("unknown_method", "PATCH", "PACTH", &["PACTH"]),
    edit(
        "header_name",
        r#""x-trace""#,
        r#""x trace""#,
        &[r#"#[header(name = "x trace")] trace: &str"#],
    ),
    edit(
        "path_type",
        "device: &str",
        "device: &Change",
        &["#[path] device: &Change"],
    ),
    edit(
        "opaque_response",
        "Result<State, Error>",
        "Result<Change, Error>",
        &["Result<Change, Error>"],
    ),
    edit(
        "missing_response",
        ") -> Result<Vec<State>, Error>;",
        ");",
        &["fn states", ");"],
    ),
];
