//! Pipes that close, and Ctrl-C.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{Running, until};
use crate::scripted::{Reply, Scripted};
use crate::support::{Server, text};

const APP: &str = "575ec8687ae143cd83dc4a97";

/// The first page of a list of two pages, and a second page that does not arrive.
const PAGES: [Reply; 2] = [
    Reply::json(
        "200 OK",
        r#"{"items": [{"deviceId": "575ec8687ae143cd83dc4a97", "name": "Pump"}], "count": 1, "totalCount": 2, "perPage": 1, "page": 0, "sortField": "name", "sortDirection": "asc", "applicationId": "575ec8687ae143cd83dc4a97"}"#,
    ),
    Reply::Silence,
];

fn interrupt(pid: u32) {
    let status = Command::new("kill")
        .args(["-INT", &pid.to_string()])
        .status();
    assert!(status.unwrap().success());
}

#[test]
fn a_closed_pipe_ends_quietly_with_0() {
    let server = Server::start();
    for args in [
        "devices get --all --application-id $APP -o jsonl",
        "--help",
        "devices get --help",
    ] {
        let script = format!("{{ \"$LOSANT\" {args}; echo \"code $?\" >&2; }} | head -1");
        let output = server
            .command(&["--version"])
            .get_envs()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
            .fold(&mut Command::new("sh"), |command, (name, value)| {
                command.env(name, value)
            })
            .args(["-c", &script])
            .env("LOSANT", env!("CARGO_BIN_EXE_losant"))
            .env("APP", &server.application)
            .output()
            .unwrap();
        assert_eq!(text(&output.stderr), "code 0\n", "{args}");
        assert_eq!(text(&output.stdout).lines().count(), 1, "{args}");
    }
}

#[test]
fn ctrl_c_ends_with_130_and_keeps_what_was_written() {
    let server = Scripted::start(&PAGES);
    let mut command = server.command(&[
        "devices",
        "get",
        "--all",
        "--application-id",
        APP,
        "-o",
        "json",
    ]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut written = String::new();
    while !written.contains("Pump") {
        assert_ne!(stdout.read_line(&mut written).unwrap(), 0, "{written}");
    }
    interrupt(child.id());
    stdout.read_to_string(&mut written).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let list: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(list[0]["name"], "Pump");
}

#[test]
fn ctrl_c_ends_commands_that_read_standard_input() {
    let server = Scripted::start(&PAGES);
    let mut command = server.command(&[
        "application",
        "patch",
        "--application-id",
        APP,
        "--body",
        "-",
    ]);
    let mut child = command
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // `wait` would close it.
    let _stdin = child.stdin.take();
    let start = Instant::now();
    // The signal is caught once the command has started.
    std::thread::sleep(Duration::from_millis(700));
    interrupt(child.id());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[test]
fn ctrl_c_ends_lines_with_130_after_whole_lines() {
    let device = Reply::json("200 OK", r#"{"deviceId": "575ec8687ae143cd83dc4a97"}"#);
    let server = Scripted::start(&[device, Reply::Silence]);
    let line = |id: u8| {
        format!(
            r#"{{"id": {id}, "resource": "device", "action": "get", "args": {{"applicationId": "{APP}", "deviceId": "{APP}"}}}}"#
        )
    };
    let mut input = tempfile::NamedTempFile::new().unwrap();
    writeln!(input, "{}\n{}\n{}", line(1), line(2), line(3)).unwrap();
    let path = input.path().to_str().unwrap();
    let mut running = Running::start(server.command(&["call", "--jsonl", path]));
    let reply: serde_json::Value = serde_json::from_str(&running.line()).unwrap();
    assert_eq!(reply["id"], 1);
    assert_eq!(reply["result"]["deviceId"], APP);
    until("the second call", || server.requests().len() == 2);
    running.interrupt();
    assert_eq!(running.status().code(), Some(130));
    assert_eq!(running.rest(), [""; 0]);
    assert_eq!(running.errors(), "");
}
