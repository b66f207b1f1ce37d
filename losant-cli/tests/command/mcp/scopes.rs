//! Tokens that list their scopes.

use serde_json::json;

use super::session::Session;
use crate::support::Server;

/// A token whose claims are `{"scope":"device.get devices.*"}`.
const TOKEN: &str = "e30.eyJzY29wZSI6ImRldmljZS5nZXQgZGV2aWNlcy4qIn0.c2lnbmF0dXJl";

#[test]
fn only_endpoints_that_the_token_may_call_are_offered() {
    let server = Server::start();
    let mut command = server.command(&["mcp", "--allow-write"]);
    command.env("LOSANT_API_TOKEN", TOKEN);
    let mut session = Session::start(command);
    session.initialize();
    let all = session.tool("describe", json!({}));
    let resources = all["resources"].as_array().unwrap();
    let endpoints = |name: &str| {
        let resource = resources.iter().find(|it| it["name"] == name)?;
        Some(resource["endpoints"].as_array().unwrap().len())
    };
    assert_eq!(endpoints("device"), Some(1));
    assert!(endpoints("devices").unwrap() > 5);
    assert_eq!(endpoints("flow"), None);
    // The token has no scope for the endpoint of the tool.
    let tools = session.tools();
    assert!(tools.iter().all(|tool| tool["name"] != "timeseries"));

    for (tool, arguments) in [
        ("call", json!({"endpoint": "flow.get"})),
        ("query", json!({"resource": "flow"})),
        ("write", json!({"resource": "flow", "action": "patch"})),
        ("describe", json!({"endpoint": "flow.get"})),
        ("describe", json!({"resource": "flow"})),
    ] {
        let reason = session.tool_error(tool, arguments);
        assert!(reason.contains("scopes that would do: `flow."), "{reason}");
    }
    let error = session.error(
        "resources/read",
        json!({"uri": "losant://endpoint/flow.get"}),
    );
    assert!(error["message"].as_str().unwrap().contains("`flow.get`"));

    // The API refuses the token, and the message has the scopes.
    let reason = session.tool_error(
        "query",
        json!({"resource": "devices", "arguments": {"applicationId": server.application}}),
    );
    assert!(reason.contains("401"), "{reason}");
    assert!(reason.contains("devices.*"), "{reason}");
    assert!(!session.written.contains(TOKEN));
}
