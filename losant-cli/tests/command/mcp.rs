//! The server of the Model Context Protocol, by messages on its standard input and output.

use serde_json::{Value as Json, json};

use crate::support::{Server, losant, text};
use session::Session;

mod hostile;
mod results;
mod scopes;
mod session;

#[test]
fn a_session_begins_and_ends_with_the_input() {
    let mut session = Session::demo(&[]);
    let server = session.initialize();
    assert_eq!(server["serverInfo"]["name"], "losant");
    assert_eq!(server["protocolVersion"], "2025-06-18");
    let instructions = server["instructions"].as_str().unwrap();
    assert!(instructions.contains("Only endpoints that change nothing"));
    assert_eq!(session.request("ping", json!({})), json!({}));
    let (code, log) = session.close();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("serving MCP"), "{log}");
}

#[test]
fn tools_have_annotations_and_schemas() {
    let mut session = Session::demo(&[]);
    session.initialize();
    let tools = session.tools();
    let names: Vec<_> = tools.iter().map(|tool| tool["name"].clone()).collect();
    assert_eq!(names, ["describe", "query", "timeseries", "call"]);
    for tool in &tools {
        assert_eq!(tool["annotations"]["readOnlyHint"], true, "{tool}");
        assert_eq!(tool["annotations"]["destructiveHint"], false, "{tool}");
        assert_eq!(tool["annotations"]["idempotentHint"], true, "{tool}");
        assert!(tool["annotations"]["openWorldHint"].is_boolean(), "{tool}");
        assert_eq!(tool["inputSchema"]["type"], "object", "{tool}");
        assert_eq!(tool["outputSchema"]["type"], "object", "{tool}");
    }
    let mut session = Session::demo(&["--allow-write"]);
    session.initialize();
    let tools = session.tools();
    let hint = |name: &str| {
        let tool = tools.iter().find(|tool| tool["name"] == name).unwrap();
        let hints = &tool["annotations"];
        (
            hints["readOnlyHint"].clone(),
            hints["destructiveHint"].clone(),
        )
    };
    assert_eq!(hint("write"), (json!(false), json!(true)));
    assert_eq!(hint("call"), (json!(false), json!(true)));
    assert_eq!(hint("query"), (json!(true), json!(false)));
}

#[test]
fn objects_and_lists_are_queried() {
    let server = Server::start();
    let mut session = Session::start(server.command(&["mcp"]));
    session.initialize();
    let list = session.tool(
        "query",
        json!({"resource": "devices", "arguments": {"applicationId": server.application, "perPage": 2}}),
    );
    assert_eq!(list["endpoint"], "devices.get");
    assert_eq!(list["result"]["items"].as_array().unwrap().len(), 2);
    assert_eq!(list["total"], server.devices.len());
    assert_eq!(list["next"], json!({"page": 1}));
    assert_eq!(list["truncated"], false);
    let device = session.tool(
        "call",
        json!({"endpoint": "device.get", "arguments": {
            "applicationId": server.application, "deviceId": server.devices[0],
        }}),
    );
    assert_eq!(device["result"]["deviceId"], server.devices[0]);
    let counts = session.tool(
        "query",
        json!({"resource": "instance-org", "action": "payloadCounts", "path": "dataTable", "arguments": {
            "instanceId": server.instance, "orgId": server.org, "start": "-7d",
        }}),
    );
    assert_eq!(counts["endpoint"], "instanceOrg.payloadCounts");
    assert!(counts["result"].is_object());
}

#[test]
fn values_over_time_are_queried_with_times_as_people_write_them() {
    let server = Server::start();
    let mut session = Session::start(server.command(&["mcp"]));
    session.initialize();
    let series = session.tool(
        "timeseries",
        json!({
            "applicationId": server.application,
            "deviceIds": [server.devices[1]],
            "start": "-24h",
            "resolution": "1h",
            "aggregation": "MEAN",
        }),
    );
    let points = &series["result"]["devices"][&server.devices[1]]["points"];
    assert!(points.as_array().unwrap().len() > 10, "{series}");
}

#[test]
fn objects_are_changed_if_that_is_allowed() {
    let server = Server::start();
    let rename = json!({"resource": "application", "action": "patch", "arguments": {
        "applicationId": server.application, "application": {"name": "North"},
    }});
    let mut session = Session::start(server.command(&["mcp", "--allow-write"]));
    session.initialize();
    assert_eq!(
        session.tool("write", rename.clone())["result"]["name"],
        "North"
    );
    let reason = session.tool_error(
        "query",
        json!({"resource": "application", "action": "patch"}),
    );
    assert!(reason.contains("use the tool `write`"), "{reason}");

    let mut session = Session::start(server.command(&["mcp"]));
    session.initialize();
    let error = session.error("tools/call", json!({"name": "write", "arguments": rename}));
    assert_eq!(error["code"], -32602);
    let call = json!({"endpoint": "application.patch", "arguments": rename["arguments"]});
    let reason = session.tool_error("call", call);
    assert!(reason.contains("--allow-write"), "{reason}");
    // Its method is `GET`, but it queues a job.
    let call = json!({"endpoint": "application.fullEventsArchive"});
    let reason = session.tool_error("call", call);
    assert!(reason.contains("--allow-write"), "{reason}");
}

#[test]
fn endpoints_are_described() {
    let mut session = Session::demo(&[]);
    session.initialize();
    let all = session.tool("describe", json!({}));
    let resources = all["resources"].as_array().unwrap();
    assert!(resources.iter().any(|it| it["name"] == "device"));
    assert!(resources.iter().all(|it| it["name"] != "auth"));
    let device = session.tool("describe", json!({"resource": "device"}));
    let names = |list: &Json| -> Vec<String> {
        let list = list["endpoints"].as_array().unwrap().iter();
        list.map(|it| it["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let names_of_device = names(&device);
    assert!(names_of_device.contains(&"device.get".to_owned()));
    assert!(!names_of_device.contains(&"device.delete".to_owned()));
    let found = session.tool("describe", json!({"search": "payload counts organization"}));
    assert!(names(&found)[0].contains("payloadCounts"), "{found}");
    let endpoint = session.tool(
        "describe",
        json!({"endpoint": "devices.get", "schemas": true}),
    );
    let endpoint = &endpoint["endpoint"];
    let schema = &endpoint["argumentsSchema"];
    assert_eq!(schema["required"], json!(["applicationId"]));
    assert_eq!(schema["properties"]["perPage"]["default"], 100);
    assert!(schema["properties"]["losantdomain"].is_null());
    assert!(endpoint["responseSchema"]["$defs"].is_object());
    let scopes = endpoint["scopes"].as_array().unwrap();
    assert_eq!(scopes[0], "devices.get");
}

#[test]
fn guides_endpoints_and_schemas_are_resources() {
    let mut session = Session::demo(&[]);
    session.initialize();
    let mut resources = Vec::new();
    let mut params = json!({});
    loop {
        let page = session.request("resources/list", params);
        resources.extend(page["resources"].as_array().unwrap().clone());
        match page["nextCursor"].as_str() {
            Some(cursor) => params = json!({"cursor": cursor}),
            None => break,
        }
    }
    assert!(resources.len() > 300);
    let mut uris: Vec<_> = resources
        .iter()
        .map(|it| it["uri"].as_str().unwrap())
        .collect();
    uris.dedup();
    assert_eq!(uris.len(), resources.len());
    for uri in [
        "losant://guide/times",
        "losant://endpoint/instanceOrg.get",
        "losant://schema/instanceOrg.get/response",
        "losant://schema/devices.get/arguments",
    ] {
        assert!(uris.contains(&uri), "{uri}");
        let read = session.request("resources/read", json!({"uri": uri}));
        let content = &read["contents"][0];
        assert_eq!(content["uri"], uri);
        let text = content["text"].as_str().unwrap();
        if content["mimeType"] != "text/markdown" {
            serde_json::from_str::<Json>(text).unwrap();
        }
    }
    let templates = session.request("resources/templates/list", json!({}));
    assert_eq!(templates["resourceTemplates"].as_array().unwrap().len(), 3);
}

#[test]
fn a_missing_token_is_an_error_before_the_session() {
    let output = losant(&["mcp"]).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(text(&output.stdout).is_empty());
    let log = text(&output.stderr);
    assert!(log.contains("LOSANT_API_TOKEN"), "{log}");
}
