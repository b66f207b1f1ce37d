//! restrait.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "restrait",
        dependencies: "restrait = { path = \"<root>/runtime\", default-features = false, features = [\"reqwest\"] }\n",
        right: RIGHT,
        document: None,
        edits: &EDITS,
    }
}

const RIGHT: &str = r#"use restrait::{api, endpoint};

#[derive(serde::Deserialize)]
pub struct State {
    pub value: f64,
}

#[derive(serde::Serialize)]
pub struct Change {
    pub name: String,
}

#[api]
pub trait Devices {
    #[endpoint(method = "GET", path = "/apps/<app>/devices/<device>/states")]
    fn states(
        &self,
        app: &str,
        device: &str,
        start: Option<u64>,
        end: Option<u64>,
        #[header("x-trace")] trace: Option<&str>,
    ) -> Vec<State>;

    #[endpoint(method = "PATCH", path = "/apps/<app>")]
    fn update(&self, app: &str, #[body] change: &Change) -> State;
}

fn main() {}
"#;

const PATH: &str = r#""/apps/<app>/devices/<device>/states""#;

const EDITS: [Edit; 15] = [
    edit(
        "placeholder_without_param",
        "        device: &str,\n",
        "",
        &[PATH],
    ),
    edit(
        "param_without_placeholder",
        PATH,
        r#""/apps/<app>/devices/states""#,
        &["device: &str", r#""/apps/<app>/devices/states""#],
    ),
    edit(
        "misspelt_placeholder",
        PATH,
        r#""/apps/<app>/devices/<devcie>/states""#,
        &[r#""/apps/<app>/devices/<devcie>/states""#, "device: &str"],
    ),
    edit(
        "unclosed_placeholder",
        PATH,
        r#""/apps/<app>/devices/<device/states""#,
        &[r#""/apps/<app>/devices/<device/states""#],
    ),
    edit(
        "dot_segment",
        PATH,
        r#""/apps/<app>/../devices/<device>/states""#,
        &[r#""/apps/<app>/../devices/<device>/states""#],
    ),
    edit(
        "query_in_path",
        PATH,
        r#""/apps/<app>/devices/<device>/states?limit=10""#,
        &[r#""/apps/<app>/devices/<device>/states?limit=10""#],
    ),
    edit(
        "duplicate_query",
        "end: Option<u64>",
        r#"#[query("start")] end: Option<u64>"#,
        &[
            r#"#[query("start")] end: Option<u64>"#,
            "start: Option<u64>",
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
        r#"#[header("x-trace")] trace: Option<&str>,"#,
        "#[body] trace: &Change,",
        &["#[body] trace: &Change", r#""GET""#],
    ),
    edit(
        "unknown_key",
        r#"path = "/apps/<app>")"#,
        r#"path = "/apps/<app>", tiemout = "5s")"#,
        &[r#"tiemout = "5s""#],
    ),
    edit(
        "unknown_method",
        r#""PATCH""#,
        r#""PACTH""#,
        &[r#""PACTH""#],
    ),
    edit(
        "header_name",
        r#""x-trace""#,
        r#""x trace""#,
        &[r#"#[header("x trace")] trace: Option<&str>"#],
    ),
    edit(
        "path_type",
        "device: &str",
        "device: &Change",
        &["device: &Change"],
    ),
    edit("opaque_response", "-> State", "-> Change", &["-> Change"]),
    edit(
        "missing_response",
        ") -> Vec<State>;",
        ");",
        &["fn states", ");"],
    ),
];
