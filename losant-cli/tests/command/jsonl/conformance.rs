//! The requests of an official client, in one process.

use std::fs;

use serde_json::{Value, json};

use super::lines;
use super::rules::{self, REQUESTS, Sent, TOKEN};
use crate::support::{feed, losant, text};

/// Returns the recorded requests, and their lines for the command.
fn recorded() -> Option<(Vec<Value>, String)> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/conformance/python.jsonl"
    );
    let Ok(recording) = fs::read_to_string(path) else {
        println!("skipped: the shared facts are not here");
        return None;
    };
    let recorded = rules::recorded(&recording);
    let line = |(id, line): (usize, &Value)| {
        let line = json!({
            "id": id,
            "resource": line["resource"],
            "action": line["action"],
            "args": line["args"],
        });
        format!("{line}\n")
    };
    let input = recorded.iter().enumerate().map(line).collect();
    Some((recorded, input))
}

fn difference(reply: &Value, recorded: &Value) -> Option<String> {
    let request = &reply["request"];
    if request.is_null() {
        return Some(reply["error"].to_string());
    }
    let body = match (&request["has_body"], &request["body"]) {
        (Value::Bool(true), body) => body.to_string(),
        _ => String::new(),
    };
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let sent = Sent {
        method: text("method"),
        path: text("path"),
        query: text("query_raw"),
        header: &|name| request["headers"][name].as_str(),
        body: body.as_bytes(),
    };
    rules::difference(&sent, &recorded["request"])
}

#[test]
fn requests_are_those_of_the_official_client() {
    let Some((recorded, input)) = recorded() else {
        return;
    };
    let mut command = losant(&["call", "--jsonl", "--dry-run", "--show-token"]);
    command.env("LOSANT_API_TOKEN", TOKEN);
    let output = feed(command, &input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let replies = lines(&output.stdout);
    assert_eq!((replies.len(), recorded.len()), (REQUESTS, REQUESTS));
    let mut reports = Vec::new();
    for (id, (reply, recorded)) in replies.iter().zip(&recorded).enumerate() {
        assert_eq!(reply["id"], id);
        if let Some(difference) = difference(reply, recorded) {
            let (resource, action) = (&recorded["resource"], &recorded["action"]);
            reports.push(format!(
                "{resource}.{action} {}: {difference}",
                recorded["case"]
            ));
        }
    }
    println!(
        "{} of {REQUESTS} requests are equal",
        REQUESTS - reports.len()
    );
    assert!(reports.is_empty(), "{}", reports.join("\n"));
}

#[test]
fn the_token_is_shown_on_request_only() {
    let Some((_, input)) = recorded() else {
        return;
    };
    for format in ["--dry-run", "--dry-run=json"] {
        let mut command = losant(&["call", "--jsonl", "--verbose", format]);
        command.env("LOSANT_API_TOKEN", TOKEN);
        let output = feed(command, &input);
        let shown = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(lines(&output.stdout).len(), REQUESTS);
        assert!(!shown.contains(TOKEN) && !shown.contains("authorization"));
    }
}
