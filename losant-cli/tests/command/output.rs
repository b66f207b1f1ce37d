//! The formats of the output, compared with the files in `tests/command/output`.
//!
//! `OUTPUT=overwrite cargo test -p losant-cli` writes the files anew.

use std::fs;
use std::path::Path;
use std::process::Output;

use losant_fake::Fake;
use serde_json::{Value, json};

use crate::support::{Server, text};

/// The time of the fake: 2026-11-20, 08:30 UTC.
const NOW: i64 = 1_795_163_400_000;

const RANGE: [&str; 4] = [
    "--start",
    "2026-11-01T00:00:00Z",
    "--end",
    "2026-11-15T00:00:00Z",
];

fn server() -> Server {
    Server::start_with(Fake::builder().now(NOW))
}

/// Runs a command with a width of 80 columns.
fn run(server: &Server, args: &[&str], options: &[&str]) -> Output {
    let mut command = server.command(&[args, options].concat());
    command
        .env("COLUMNS", "80")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command.output().unwrap()
}

/// Compares both outputs with a file.
fn check(name: &str, output: &Output) {
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{stderr}");
    let notes = stderr.lines().map(|line| format!("stderr: {line}\n"));
    let actual = stdout + &notes.collect::<Vec<_>>().concat();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/command/output");
    let path = folder.join(format!("{name}.txt"));
    if std::env::var_os("OUTPUT").is_some_and(|value| value == "overwrite") {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name}");
}

fn devices(server: &Server) -> [&str; 4] {
    ["devices", "get", "--application-id", &server.application]
}

fn org<'a>(server: &'a Server, action: &'a str) -> Vec<&'a str> {
    let path = [
        "instance-org",
        action,
        "--instance-id",
        &server.instance,
        "--org-id",
        &server.org,
    ];
    [&path[..], &RANGE[..]].concat()
}

fn series(server: &Server) -> (Vec<&str>, String) {
    let args = vec![
        "data",
        "time-series-query",
        "--application-id",
        &server.application,
        "--body",
    ];
    let body = json!({
        "deviceIds": server.devices,
        "attributes": ["pressure"],
        "resolution": 3_600_000,
        "aggregation": "MEAN",
    });
    (args, body.to_string())
}

#[test]
fn lists_are_tables() {
    let server = server();
    let devices = devices(&server);
    check("devices", &run(&server, &devices, &["-o", "table"]));
    let fields = ["-o", "table", "--fields", "name,tags.0.value,tags,nmae"];
    check("devices-fields", &run(&server, &devices, &fields));
    let pages = ["-o", "table", "--per-page", "2", "--fields", "id,name"];
    check("devices-page", &run(&server, &devices, &pages));
    let all = [
        "-o",
        "table",
        "--per-page",
        "2",
        "--fields",
        "id,name",
        "--all",
    ];
    check("devices-all", &run(&server, &devices, &all));
    let none = ["-o", "table", "--filter", "x", "--filter-field", "name"];
    check("devices-none", &run(&server, &devices, &none));
}

#[test]
fn objects_are_tables_of_two_columns() {
    let server = server();
    let device = [
        "device",
        "get",
        "--application-id",
        &server.application,
        "--device-id",
        &server.devices[1],
    ];
    check("device", &run(&server, &device, &["-o", "table"]));
}

#[test]
fn csv_has_a_header_and_a_row_for_each_item() {
    let server = server();
    let devices = devices(&server);
    check("devices-csv", &run(&server, &devices, &["-o", "csv"]));
    let all = [
        "-o",
        "csv",
        "--fields",
        "id,name",
        "--all",
        "--per-page",
        "1",
    ];
    check("devices-all-csv", &run(&server, &devices, &all));
    let counts = org(&server, "payload-counts");
    check("payload-counts-csv", &run(&server, &counts, &["-o", "csv"]));
}

#[test]
fn counts_are_charts() {
    let server = server();
    for (name, action, options) in [
        ("payload-counts", "payload-counts", vec!["--as-bytes"]),
        ("device-counts", "device-counts", vec![]),
        (
            "device-counts-total",
            "device-counts",
            vec!["--fields", "total"],
        ),
        ("breakdown", "payload-counts-breakdown", vec![]),
    ] {
        let args = [&org(&server, action)[..], &options[..]].concat();
        check(
            &format!("{name}-chart"),
            &run(&server, &args, &["-o", "chart"]),
        );
    }
    let counts = org(&server, "device-counts");
    check("device-counts", &run(&server, &counts, &["-o", "table"]));
    // Not a chart, because devices have no numbers.
    let output = run(&server, &devices(&server), &["-o", "chart"]);
    assert!(text(&output.stderr).starts_with("a table, because"));
    assert!(text(&output.stdout).starts_with("id "));
}

#[test]
fn series_are_charts_and_rows() {
    let server = server();
    let (args, body) = series(&server);
    let args = [&args[..], &[body.as_str()]].concat();
    check("time-series-chart", &run(&server, &args, &["-o", "chart"]));
    let output = run(
        &server,
        &args,
        &["-o", "csv", "--fields", "name,time,pressure"],
    );
    check("time-series-csv", &output);
    check("time-series", &run(&server, &args, &["-o", "table"]));
}

#[test]
fn json_is_the_response_or_the_selected_fields() {
    let server = server();
    let devices = devices(&server);
    // Standard output is a pipe, for which JSON is the default.
    let page = server.json(&devices);
    assert_eq!(page["items"].as_array().unwrap().len(), 3);
    let selected = server.json(&[&devices[..], &["--fields", "name,tags.0.key"]].concat());
    assert_eq!(
        selected[0],
        json!({"name": "Pump 1", "tags": [{"key": "area"}]})
    );
    let around = server.json(&[&devices[..], &["--fields", "totalCount"]].concat());
    assert_eq!(around, json!({"totalCount": 3}));
    let lines = run(&server, &devices, &["-o", "jsonl", "--fields", "name"]);
    assert_eq!(
        text(&lines.stdout),
        "{\"name\":\"Pump 1\"}\n{\"name\":\"Pump 2\"}\n{\"name\":\"Quay Gateway\"}\n"
    );
    let all = server.json(
        &[
            &devices[..],
            &["--all", "--per-page", "1", "--max-items", "2"],
        ]
        .concat(),
    );
    assert_eq!(all.as_array().unwrap().len(), 2);
}

#[test]
fn quiet_commands_write_no_notes() {
    let server = server();
    let options = ["-o", "table", "--per-page", "1", "--quiet", "--fields", "x"];
    let output = run(&server, &devices(&server), &options);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn control_characters_of_servers_are_escaped() {
    let server = server();
    let patch = [
        "device",
        "patch",
        "--application-id",
        &server.application,
        "--device-id",
        &server.devices[0],
        "--body",
    ];
    let body = json!({"name": "a\u{1b}]0;title\u{7}\u{9b}2Jb\u{202e}c"}).to_string();
    let args = [&patch[..], &[body.as_str()]].concat();
    let changed: Value = server.json(&args);
    assert!(changed["name"].as_str().unwrap().contains('\u{1b}'));
    for options in [
        &["-o", "table"][..],
        &["-o", "table", "--all"],
        &["-o", "chart"],
        &["-o", "json"],
        &["-o", "jsonl"],
    ] {
        let output = run(&server, &devices(&server), options);
        let stdout = text(&output.stdout);
        // JSON escapes the control characters of ASCII. The others are text.
        let is_json = options[1].starts_with("json");
        let is_unsafe = |char: char| {
            let is_checked = char.is_ascii() || !is_json;
            is_checked && char.is_control() && char != '\n'
        };
        assert!(!stdout.contains(is_unsafe), "{options:?} {stdout:?}");
    }
}

#[test]
fn colors_are_written_only_if_they_are_forced() {
    let server = server();
    let counts = org(&server, "payload-counts");
    let plain = run(&server, &counts, &["-o", "chart"]);
    assert!(!text(&plain.stdout).contains('\u{1b}'));
    let colored = |variable: Option<&str>| {
        let args = [&counts[..], &["-o", "chart"]].concat();
        let mut command = server.command(&args);
        command.env("COLUMNS", "80").env("CLICOLOR_FORCE", "1");
        if let Some(name) = variable {
            command.env(name, "1");
        }
        text(&command.output().unwrap().stdout)
    };
    assert!(colored(None).contains("\u{1b}[36m"));
    assert_eq!(colored(Some("NO_COLOR")), text(&plain.stdout));
}
