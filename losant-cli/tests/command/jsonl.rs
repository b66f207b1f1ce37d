//! `losant call`: one call by name, and calls from lines.

mod conformance;
mod rules;

use serde_json::{Value, json};

use crate::support::{Server, feed, losant, text};

/// Returns the lines of an output.
fn lines(bytes: &[u8]) -> Vec<Value> {
    let text = text(bytes);
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

impl Server {
    /// Returns a line that reads a device, by its index.
    fn device_line(&self, id: &Value, index: usize) -> String {
        let line = json!({
            "id": id,
            "resource": "device",
            "action": "get",
            "args": {"applicationId": self.application, "deviceId": self.devices[index]},
        });
        format!("{line}\n")
    }
}

#[test]
fn one_call_by_name() {
    let server = Server::start();
    let args = json!({"instanceId": server.instance, "orgId": server.org}).to_string();
    let org = server.json(&["call", "instanceOrg.get", &args]);
    assert_eq!(org["name"], "Harbour Works");
    let output = feed(server.command(&["call", "instanceOrg.get", "-"]), &args);
    assert!(text(&output.stdout).contains("Harbour Works"));
}

#[test]
fn mistakes_of_one_call_are_usage_errors() {
    for (args, message) in [
        (
            &["call", "instanceOrg.payloadCont"][..],
            "did you mean `instanceOrg.payloadCounts`?",
        ),
        (&["call", "instanceOrg.get"], "`instanceId`: missing"),
        (
            &["call", "instanceOrg.get", "{"],
            "invalid `arguments`: expected JSON",
        ),
        (
            &["call", "instanceOrg.get", "[]"],
            "invalid `arguments`: expected an object, found an array",
        ),
        (&["call"], "RESOURCE.ACTION"),
        (&["call", "--jsonl", "--parallel", "0"], "--parallel"),
        (
            &["call", "--jsonl", "no/such/file"],
            "cannot read no/such/file",
        ),
    ] {
        let output = losant(args).output().unwrap();
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {stderr}");
        assert!(stderr.contains(message), "{args:?}: {stderr}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn each_line_has_a_response() {
    let server = Server::start();
    let lines_in = [
        server.device_line(&json!(1), 0),
        "\n".to_owned(),
        "{\"id\":2\n".to_owned(),
        json!({"id": {"n": 3}, "resource": "device", "action": "gett"}).to_string() + "\n",
        json!({"id": "4", "resource": "device", "action": "get", "args": {"deviceId": 4}})
            .to_string()
            + "\n",
        json!({
            "id": "5",
            "resource": "device",
            "action": "get",
            "args": {
                "applicationId": server.application,
                "deviceId": "0123456789abcdef01234567",
            },
        })
        .to_string()
            + "\n",
        // Without the end of the line.
        server.device_line(&json!(null), 1).trim_end().to_owned(),
    ];
    let command = server.command(&["call", "--jsonl", "--quiet"]);
    let output = feed(command, &lines_in.concat());
    let replies = lines(&output.stdout);
    assert_eq!(replies.len(), 6, "{replies:?}");
    assert_eq!(replies[0]["id"], 1);
    assert_eq!(replies[0]["result"]["deviceId"], *server.devices[0]);
    assert_eq!(replies[1]["id"], Value::Null);
    assert_eq!(replies[1]["error"]["kind"], "invalid_input");
    assert_eq!(replies[1]["error"]["line"], 3);
    assert_eq!(replies[2]["id"], json!({"n": 3}));
    let message = replies[2]["error"]["message"].as_str().unwrap();
    assert!(message.contains("did you mean `device.get`?"), "{message}");
    assert_eq!(replies[3]["error"]["param"], "applicationId");
    assert_eq!(replies[4]["error"]["kind"], "status");
    assert_eq!(replies[4]["error"]["status"], 404);
    assert_eq!(replies[4]["error"]["endpoint"], "device.get");
    assert_eq!(replies[5]["result"]["deviceId"], *server.devices[1]);
    assert_eq!(output.status.code(), Some(2), "that of the first failure");
    assert!(text(&output.stderr).contains("3 of 6 lines got no response"));
}

#[test]
fn every_response_is_success() {
    let server = Server::start();
    let input: String = (0..3).map(|at| server.device_line(&json!(at), 0)).collect();
    let output = feed(server.command(&["call", "--jsonl"]), &input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty());
    let output = feed(server.command(&["call", "--jsonl"]), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn parallel_calls_keep_the_order() {
    let server = Server::start();
    let count = server.devices.len();
    let input: String = (0..50)
        .map(|at| server.device_line(&json!(at), at % count))
        .collect();
    let output = feed(
        server.command(&["call", "--jsonl", "--parallel", "8"]),
        &input,
    );
    let replies = lines(&output.stdout);
    assert_eq!(replies.len(), 50);
    for (at, reply) in replies.iter().enumerate() {
        assert_eq!(reply["id"], at);
        assert_eq!(reply["result"]["deviceId"], *server.devices[at % count]);
    }
}

#[test]
fn responses_are_written_before_the_input_ends() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::Stdio;

    let server = Server::start();
    let mut command = server.command(&["call", "--jsonl", "--parallel", "4"]);
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in 0..3 {
        stdin
            .write_all(server.device_line(&json!(id), 0).as_bytes())
            .unwrap();
        let reply: Value = serde_json::from_str(&stdout.next().unwrap().unwrap()).unwrap();
        assert_eq!(reply["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn long_lines_are_refused() {
    let server = Server::start();
    let long = format!("{{\"id\":1,\"x\":\"{}\"}}\n", "x".repeat(17 * 1024 * 1024));
    let input = long + &server.device_line(&json!(2), 0);
    let output = feed(server.command(&["call", "--jsonl"]), &input);
    let replies = lines(&output.stdout);
    assert_eq!(replies[0]["id"], Value::Null);
    let message = replies[0]["error"]["message"].as_str().unwrap();
    assert_eq!(message, "line 1: exceeds the limit of 16 MiB");
    assert_eq!(replies[1]["result"]["deviceId"], *server.devices[0]);
}

#[test]
fn streams_are_bounded_lists() {
    let server = Server::start();
    let line = json!({
        "id": 1,
        "resource": "device",
        "action": "stateStream",
        "args": {"applicationId": server.application, "deviceId": server.devices[0]},
    });
    let command = server.command(&["call", "--jsonl", "--timeout", "1s"]);
    let output = feed(command, &line.to_string());
    let replies = lines(&output.stdout);
    assert!(replies[0]["result"].is_array(), "{replies:?}");
}

#[test]
fn deleting_needs_consent() {
    let server = Server::start();
    let line = json!({
        "id": 1,
        "resource": "device",
        "action": "delete",
        "args": {"applicationId": server.application, "deviceId": server.devices[0]},
    })
    .to_string();
    let output = feed(server.command(&["call", "--jsonl"]), &line);
    let message = lines(&output.stdout)[0]["error"]["message"].clone();
    assert!(
        message.as_str().unwrap().contains("add `--yes`"),
        "{message}"
    );
    assert_eq!(output.status.code(), Some(2));
    let output = feed(server.command(&["call", "--jsonl", "--yes"]), &line);
    assert_eq!(lines(&output.stdout)[0]["result"]["success"], true);
}

#[test]
fn missing_token_is_an_error_of_its_line() {
    let server = Server::start();
    let mut command = losant(&["call", "--jsonl"]);
    command.env("LOSANT_API_URL", &server.url);
    let output = feed(command, &server.device_line(&json!(1), 0));
    let error = &lines(&output.stdout)[0]["error"];
    assert_eq!(error["kind"], "token");
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn lines_come_from_a_file() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("calls.jsonl");
    let line = json!({"id": 1, "resource": "me", "action": "get"}).to_string();
    std::fs::write(&path, line).unwrap();
    let path = path.to_str().unwrap();
    let output = losant(&["call", "--jsonl", "--dry-run", path]).output();
    let request = &lines(&output.unwrap().stdout)[0]["request"];
    assert_eq!(request["method"], "GET");
    assert_eq!(request["path"], "/me");
}
