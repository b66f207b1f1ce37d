//! Hand-written functions over reqwest: the compiler checks `format!`, names and types.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "hand",
        dependencies: "reqwest = { version = \"0.13.5\", default-features = false, features = [\"json\", \"query\"] }\n",
        right: RIGHT,
        document: None,
        edits: &EDITS,
    }
}

const RIGHT: &str = r#"use reqwest::Client;

#[derive(serde::Deserialize)]
pub struct State {
    pub value: f64,
}

#[derive(serde::Serialize)]
pub struct Change {
    pub name: String,
}

pub async fn states(
    http: &Client,
    base: &str,
    app: &str,
    device: &str,
    start: Option<u64>,
    end: Option<u64>,
    trace: &str,
) -> reqwest::Result<Vec<State>> {
    let url = format!("{base}/apps/{app}/devices/{device}/states");
    let request = http.get(url).query(&[("start", start), ("end", end)]).header("x-trace", trace);
    request.send().await?.error_for_status()?.json().await
}

pub async fn update(http: &Client, base: &str, app: &str, change: &Change) -> reqwest::Result<State> {
    let request = http.patch(format!("{base}/apps/{app}")).json(change);
    request.send().await?.error_for_status()?.json().await
}

fn main() {}
"#;

const PATH: &str = r#""{base}/apps/{app}/devices/{device}/states""#;

const EDITS: [Edit; 15] = [
    edit(
        "placeholder_without_param",
        "    device: &str,\n",
        "",
        &[PATH],
    ),
    edit(
        "param_without_placeholder",
        "devices/{device}/states",
        "devices/states",
        &["device: &str"],
    ),
    edit(
        "misspelt_placeholder",
        "{device}",
        "{devcie}",
        &["{devcie}"],
    ),
    edit(
        "unclosed_placeholder",
        "{device}",
        "{device",
        &[r#""{base}/apps/{app}/devices/{device/states""#],
    ),
    edit(
        "dot_segment",
        "{app}/devices",
        "{app}/../devices",
        &["{app}/../devices"],
    ),
    edit(
        "query_in_path",
        "/states\"",
        "/states?limit=10\"",
        &["/states?limit=10\""],
    ),
    edit(
        "duplicate_query",
        r#"("end", end)"#,
        r#"("start", end)"#,
        &[r#"("start", end)"#],
    ),
    edit(
        "two_bodies",
        ".json(change)",
        ".json(change).json(change)",
        &[".json(change).json(change)"],
    ),
    edit(
        "body_on_get",
        r#".header("x-trace", trace)"#,
        ".json(trace)",
        &[".json(trace)"],
    ),
    edit(
        "unknown_key",
        ".json(change)",
        ".json(change).tiemout(5)",
        &[".tiemout(5)"],
    ),
    edit("unknown_method", "http.patch", "http.pacth", &["pacth"]),
    edit(
        "header_name",
        r#""x-trace""#,
        r#""x trace""#,
        &[r#""x trace""#],
    ),
    edit(
        "path_type",
        "device: &str",
        "device: &Change",
        &["device: &Change", "{device}"],
    ),
    edit(
        "opaque_response",
        "reqwest::Result<State>",
        "reqwest::Result<Change>",
        &["json", "reqwest::Result<Change>"],
    ),
    edit(
        "missing_response",
        " -> reqwest::Result<Vec<State>> {",
        " {",
        &["fn states", "?", "json().await"],
    ),
];
