//! Clients that do not follow the protocol.

use std::time::{Duration, Instant};

use serde_json::json;

use super::session::Session;
use crate::support::Server;

#[test]
fn invalid_messages_get_an_error_and_the_session_continues() {
    let mut session = Session::demo(&[]);
    // Before the session begins.
    session.write("not JSON");
    assert_eq!(session.read()["error"]["code"], -32700);
    session
        .write(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#);
    session.write(r#"{"jsonrpc":"2.0","id":"a","result":{}}"#);
    let early = session.send("tools/list", json!({}));
    assert!(session.response(early)["error"].is_object());
    session.initialize();

    for (line, code) in [
        ("{".to_owned(), -32700),
        ("\u{0}".to_owned(), -32700),
        ("[".repeat(100_000), -32700),
        ("[]".to_owned(), -32600),
        (
            r#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#.to_owned(),
            -32600,
        ),
        ("7".to_owned(), -32600),
        ("x".repeat(5 << 20), -32600),
    ] {
        session.write(&line);
        let message = session.read();
        assert_eq!(message["error"]["code"], code, "{message}");
        assert!(message["id"].is_null(), "{message}");
    }
    session.write(r#"{"jsonrpc":"1.0","id":99,"method":"ping"}"#);
    let message = session.read();
    assert_eq!(
        (&message["id"], &message["error"]["code"]),
        (&json!(99), &json!(-32600))
    );
    session.write("");
    session.write(r#"{"jsonrpc":"2.0","method":"notifications/unknown","params":{}}"#);
    session.write(r#"{"jsonrpc":"2.0","id":12345,"result":{"content":[]}}"#);
    assert_eq!(session.error("tools/unknown", json!({}))["code"], -32601);
    assert_eq!(
        session.error("tools/call", json!({"name": "x"}))["code"],
        -32602
    );
    assert_eq!(
        session.error("tools/call", json!({"name": 7}))["code"],
        -32602
    );
    assert_eq!(session.error("tools/call", json!({}))["code"], -32602);
    let unknown = json!({"uri": "losant://guide/../x"});
    assert_eq!(session.error("resources/read", unknown)["code"], -32002);
    assert_eq!(
        session.error("resources/list", json!({"cursor": "x"}))["code"],
        -32602
    );
    assert_eq!(session.request("ping", json!({})), json!({}));
    assert_eq!(session.close().0, Some(0));
}

#[test]
fn wrong_arguments_name_what_is_expected() {
    let mut session = Session::demo(&[]);
    session.initialize();
    for (tool, arguments, expected) in [
        ("query", json!({}), "missing field `resource`"),
        (
            "query",
            json!({"resource": "divices"}),
            "did you mean `device",
        ),
        (
            "query",
            json!({"resource": "device", "action": "gett"}),
            "did you mean `get`",
        ),
        (
            "query",
            json!({"resource": "device", "arguments": []}),
            "expected a map",
        ),
        (
            "call",
            json!({"endpoint": "device"}),
            "expected the name of an endpoint",
        ),
        ("call", json!({"endpoint": "device.get"}), "missing"),
        (
            "call",
            json!({"endpoint": "device.get", "arguments": {"applicationid": "x"}}),
            "did you mean `applicationId`",
        ),
        (
            "describe",
            json!({"resource": "a", "search": "b"}),
            "only one of",
        ),
        (
            "timeseries",
            json!({"applicationId": "x", "start": "soon"}),
            "invalid `start`",
        ),
        ("call", json!({"endpoint": "device.stateStream"}), "stream"),
        (
            "call",
            json!({"endpoint": "auth.authenticateUser"}),
            "not offered",
        ),
        (
            "call",
            json!({"endpoint": "me.refreshToken"}),
            "not offered",
        ),
        (
            "call",
            json!({"endpoint": "me.get", "path": "a.b"}),
            "`path`",
        ),
    ] {
        let reason = session.tool_error(tool, arguments);
        assert!(reason.contains(expected), "{tool}: {reason}");
    }
}

#[test]
fn headers_and_credentials_cannot_be_set() {
    let mut session = Session::demo(&["--allow-write"]);
    session.initialize();
    for name in ["authorization", "Authorization", "losantdomain"] {
        let reason = session.tool_error(
            "call",
            json!({"endpoint": "me.get", "arguments": {name: "Bearer another-token"}}),
        );
        assert!(reason.contains("cannot be set"), "{reason}");
        assert!(!reason.contains("another-token"), "{reason}");
    }
}

#[test]
fn requests_run_at_the_same_time_and_can_be_cancelled() {
    let server = Server::start();
    let mut session = Session::start(server.command(&["mcp"]));
    session.initialize();
    let call = json!({"name": "query", "arguments": {"resource": "applications"}});
    let ids: Vec<_> = (0..50)
        .map(|_| session.send("tools/call", call.clone()))
        .collect();
    for id in ids.into_iter().rev() {
        let response = session.response(id);
        assert_eq!(response["result"]["isError"], false, "{response}");
    }

    // A server that never responds.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut command = server.command(&["mcp"]);
    command.env(
        "LOSANT_API_URL",
        format!("http://{}", listener.local_addr().unwrap()),
    );
    let mut session = Session::start(command);
    session.initialize();
    let id = session.send("tools/call", call);
    let (connection, _) = listener.accept().unwrap();
    session.write(
        &json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": id}})
            .to_string(),
    );
    connection
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    // The request arrives, and then the connection is closed.
    std::io::copy(&mut &connection, &mut std::io::sink()).unwrap();
    assert_eq!(session.request("ping", json!({})), json!({}));
    let start = Instant::now();
    assert_eq!(session.close().0, Some(0));
    assert!(start.elapsed() < Duration::from_secs(4));
    assert!(!session.written.contains(&format!("\"id\":{id},\"result\"")));
}

#[test]
fn input_after_which_nothing_follows_ends_the_server() {
    let mut session = Session::demo(&[]);
    assert_eq!(session.close().0, Some(0));
    let mut session = Session::demo(&[]);
    session.initialize();
    // Requests before the end get their responses.
    let id = session.send(
        "tools/call",
        json!({"name": "query", "arguments": {"resource": "applications"}}),
    );
    assert_eq!(session.close().0, Some(0));
    assert!(session.written.contains(&format!("\"id\":{id}")));
}
