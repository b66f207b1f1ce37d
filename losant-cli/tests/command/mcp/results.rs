//! Results of limited size, without the token.

use serde_json::json;

use super::session::Session;
use crate::support::Server;

/// Twice the limit of a result, and some room for the rest of the message.
const MAX_MESSAGE: usize = 130_000;

#[test]
fn large_results_are_read_in_parts() {
    let server = Server::start();
    let mut session = Session::start(server.command(&["mcp", "--allow-write"]));
    session.initialize();
    let tags: Vec<_> = (0..100)
        .map(|index| json!({"key": format!("tag-{index}"), "value": "x".repeat(200)}))
        .collect();
    for index in 0..10 {
        session.tool(
            "write",
            json!({"resource": "devices", "action": "post", "arguments": {
                "applicationId": server.application,
                "device": {"name": format!("large {index}"), "tags": tags},
            }}),
        );
    }
    let mut arguments =
        json!({"resource": "devices", "arguments": {"applicationId": server.application}});
    let mut names = Vec::new();
    let mut parts = 0;
    loop {
        let before = session.written.len();
        let output = session.tool("query", arguments.clone());
        assert!(session.written.len() - before < MAX_MESSAGE);
        parts += 1;
        let items = output["result"]["items"].as_array().unwrap();
        names.extend(
            items
                .iter()
                .map(|it| it["name"].as_str().unwrap().to_owned()),
        );
        assert_eq!(output["result"]["totalCount"], 10 + server.devices.len());
        let Some(cursor) = output["cursor"].as_str() else {
            assert_eq!(output["truncated"], false);
            break;
        };
        assert_eq!(output["truncated"], true);
        assert!(output["note"].as_str().unwrap().contains(cursor));
        arguments["cursor"] = json!(cursor);
    }
    assert!(parts > 3);
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 10 + server.devices.len());
    arguments["cursor"] = json!("0");
    arguments["path"] = json!("items.0.name");
    assert!(session.tool("query", arguments)["result"].is_string());
}

#[test]
fn the_token_is_in_no_message_and_no_log() {
    let server = Server::start();
    let mut session = Session::start(server.command(&["mcp", "--allow-write", "--verbose"]));
    session.initialize();
    session.tools();
    let token = server.token.clone();
    // The API stores the token as a name, and returns it.
    let echo = session.tool(
        "write",
        json!({"resource": "application", "action": "patch", "arguments": {
            "applicationId": server.application, "application": {"name": format!("a {token} b")},
        }}),
    );
    assert_eq!(echo["result"]["name"], "a [redacted] b");
    session.tool("query", json!({"resource": "applications"}));
    session.tool_error("query", json!({"resource": token}));
    session.tool_error("call", json!({"endpoint": format!("device.{token}")}));
    session.tool_error(
        "call",
        json!({"endpoint": "device.get", "arguments": {token.clone(): token}}),
    );
    session.error("tools/call", json!({"name": token}));
    session.error(&token, json!({}));
    session.error(
        "resources/read",
        json!({"uri": format!("losant://guide/{token}")}),
    );
    let (code, log) = session.close();
    assert_eq!(code, Some(0));
    assert!(log.contains("query: ok"), "{log}");
    assert!(!log.contains(&token), "{log}");
    assert!(!session.written.contains(&token), "{}", session.written);
}
