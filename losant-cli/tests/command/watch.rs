//! The command `losant devices watch`.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value as Json;

use crate::process::Running;
use crate::support::{Server, losant, text};

/// Number of states that each pump of the fake has reported before.
const STATES: usize = 24;

fn watch(server: &Server, more: &[&str]) -> Command {
    let args = ["devices", "watch", "--application-id", &server.application];
    server.command(&[&args[..], more].concat())
}

fn json(line: &str) -> Json {
    serde_json::from_str(line).unwrap()
}

#[test]
fn states_are_lines_as_they_arrive() {
    let server = Server::start();
    let pump = server.devices[1].as_str();
    let count = (STATES + 2).to_string();
    let mut watch = Running::start(watch(&server, &["--device-id", pump, "--count", &count]));
    for _ in 0..STATES {
        let state = json(&watch.line());
        assert_eq!(state["deviceName"], "Pump 1");
        assert_eq!(state["deviceId"], pump);
        assert!(state["data"]["pressure"].is_f64(), "{state}");
    }
    for pressure in ["5.5", "6.5"] {
        let body = format!(r#"{{"data":{{"pressure":{pressure}}}}}"#);
        let sent = server.run(&[
            "device",
            "send-state",
            "--application-id",
            &server.application,
            "--device-id",
            pump,
            "--body",
            &body,
        ]);
        assert!(sent.status.success(), "{}", text(&sent.stderr));
        let state = json(&watch.line());
        assert_eq!(state["data"]["pressure"].to_string(), pressure);
        assert!(state["time"].is_string());
    }
    assert_eq!(watch.status().code(), Some(0));
    let notes = watch.errors();
    assert!(notes.contains("watching 1 device;"), "{notes}");
}

#[test]
fn several_devices_are_watched_at_once() {
    let server = Server::start();
    let count = (2 * STATES).to_string();
    let output = watch(&server, &["--count", &count, "-o", "jsonl"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let states: Vec<_> = text(&output.stdout).lines().map(json).collect();
    assert_eq!(states.len(), 2 * STATES);
    let names: BTreeSet<_> = states.iter().map(|it| it["deviceName"].as_str()).collect();
    assert_eq!(names, [Some("Pump 1"), Some("Pump 2")].into());
    assert!(text(&output.stderr).contains("watching 3 devices;"));
}

#[test]
fn attributes_are_selected() {
    let server = Server::start();
    let pump = server.devices[2].as_str();
    let select = |names: &str| {
        let options = ["--device-id", pump, "--attribute", names, "--for", "500ms"];
        let output = watch(&server, &options).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let lines: Vec<_> = text(&output.stdout).lines().map(json).collect();
        lines
    };
    let states = select("running,other");
    assert_eq!(states.len(), STATES);
    for state in states {
        let data = state["data"].as_object().unwrap();
        assert_eq!(data.keys().collect::<Vec<_>>(), ["running"]);
    }
    assert_eq!(select("other").len(), 0);
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_what_was_written() {
    let server = Server::start();
    let mut watch = Running::start(watch(&server, &["--device-id", &server.devices[1]]));
    for _ in 0..STATES {
        watch.line();
    }
    watch.interrupt();
    assert_eq!(watch.status().code(), Some(130));
    assert_eq!(watch.rest(), [""; 0]);
}

#[test]
fn a_server_that_comes_back_is_connected_again() {
    let start = |port: &str| Running::start(losant(&["fake", "--port", port]));
    let mut fake = start("0");
    let (url, token) = (fake.line(), fake.line());
    let server = Server::start();
    let mut command = watch(&server, &["--device-id", &server.devices[1]]);
    command.env("LOSANT_API_URL", &url);
    command.env("LOSANT_API_TOKEN", &token);
    let mut watch = Running::start(command);
    for _ in 0..STATES {
        watch.line();
    }
    drop(fake);
    let _fake = start(url.rsplit(':').next().unwrap());
    // The fake sends its stored states at the beginning of each stream.
    for _ in 0..STATES {
        assert_eq!(json(&watch.line())["deviceName"], "Pump 1");
    }
}

#[test]
fn mistakes_and_dead_servers_have_exit_codes() {
    let server = Server::start();
    let code = |options: &[&str]| {
        let output = watch(&server, options).output().unwrap();
        assert_eq!(text(&output.stdout), "");
        (output.status.code(), text(&output.stderr))
    };
    let (status, error) = code(&["--device-id", "pump"]);
    assert_eq!(status, Some(2));
    assert!(error.contains("invalid `--device-id pump`"), "{error}");
    let (status, error) = code(&["--for", "soon"]);
    assert_eq!(status, Some(2));
    assert!(error.contains("invalid `--for`"), "{error}");
    let unknown = "000000000000000000000000";
    assert_eq!(code(&["--device-id", unknown]).0, Some(1));
    let mut command = watch(&server, &[]);
    drop(server);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
}

#[test]
fn the_only_application_is_the_default() {
    let server = Server::start();
    let output = server.run(&["devices", "watch", "--count", "1"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = server.run(&["applications", "post", "--body", r#"{"name":"Second"}"#]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = server.run(&["devices", "watch", "--count", "1"]);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(
        error.contains("Second") && error.contains(&server.application),
        "{error}"
    );
}
