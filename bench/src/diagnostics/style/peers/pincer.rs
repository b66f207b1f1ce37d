//! pincer.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "pincer",
        dependencies: "pincer = \"=0.1.1\"\ntokio = { version = \"1\", features = [\"time\"] }\n",
        right: RIGHT,
        document: None,
        edits: &EDITS,
    }
}

const RIGHT: &str = r#"use pincer::prelude::*;

#[derive(Deserialize)]
pub struct State {
    pub value: f64,
}

#[derive(Serialize)]
pub struct Change {
    pub name: String,
}

#[pincer(url = "https://api.example.com")]
pub trait Devices {
    #[get("/apps/{app}/devices/{device}/states")]
    async fn states(
        &self,
        #[path] app: &str,
        #[path] device: &str,
        #[query] start: Option<u64>,
        #[query] end: Option<u64>,
        #[header("x-trace")] trace: &str,
    ) -> pincer::Result<Vec<State>>;

    #[patch("/apps/{app}")]
    #[timeout(secs = 5)]
    async fn update(&self, #[path] app: &str, #[body] change: &Change) -> pincer::Result<State>;
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
        &[r#""/apps/{app}/devices/{device/states""#],
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
        "#[query] end: Option<u64>",
        r#"#[query("start")] end: Option<u64>"#,
        &[
            r#"#[query("start")] end: Option<u64>"#,
            "#[query] start: Option<u64>",
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
        r#"#[header("x-trace")] trace: &str,"#,
        "#[body] trace: &Change,",
        &["#[body] trace: &Change", "#[get("],
    ),
    edit(
        "unknown_key",
        "#[timeout(secs = 5)]",
        "#[timeout(sces = 5)]",
        &["sces = 5"],
    ),
    edit("unknown_method", "#[patch(", "#[pacth(", &["pacth"]),
    edit(
        "header_name",
        r#""x-trace""#,
        r#""x trace""#,
        &[r#"#[header("x trace")] trace: &str"#],
    ),
    edit(
        "path_type",
        "device: &str",
        "device: &Change",
        &["#[path] device: &Change"],
    ),
    edit(
        "opaque_response",
        "pincer::Result<State>",
        "pincer::Result<Change>",
        &["pincer::Result<Change>"],
    ),
    edit(
        "missing_response",
        ") -> pincer::Result<Vec<State>>;",
        ");",
        &["fn states", ");"],
    ),
];
