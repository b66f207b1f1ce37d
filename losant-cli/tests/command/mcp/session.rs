//! A session with a server.
#![expect(
    clippy::needless_pass_by_value,
    reason = "a call is shorter with `json!(..)` as its argument"
)]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value as Json, json};

use crate::support::losant;

/// A running server.
pub(crate) struct Session {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    log: ChildStderr,
    /// The number of the last request.
    last: u64,
    /// Everything that the server has written to standard output.
    pub(crate) written: String,
    /// Responses that were read while another one was awaited.
    early: HashMap<u64, Json>,
}

impl Session {
    /// Starts a server with a fake in its process.
    pub(crate) fn demo(args: &[&str]) -> Self {
        Self::start(losant(&[&["mcp", "--demo"], args].concat()))
    }

    /// Starts a server.
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            input: child.stdin.take(),
            output: BufReader::new(child.stdout.take().unwrap()),
            log: child.stderr.take().unwrap(),
            child,
            last: 0,
            written: String::new(),
            early: HashMap::new(),
        }
    }

    /// Writes a line.
    pub(crate) fn write(&mut self, line: &str) {
        let input = self.input.as_mut().unwrap();
        input.write_all(line.as_bytes()).unwrap();
        input.write_all(b"\n").unwrap();
    }

    /// Reads a message.
    pub(crate) fn read(&mut self) -> Json {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        self.written += &line;
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }

    /// Writes a request, and returns its id.
    pub(crate) fn send(&mut self, method: &str, params: Json) -> u64 {
        self.last += 1;
        let message = json!({
            "jsonrpc": "2.0", "id": self.last, "method": method, "params": params,
        });
        self.write(&message.to_string());
        self.last
    }

    /// Returns the response to a request.
    pub(crate) fn response(&mut self, id: u64) -> Json {
        loop {
            if let Some(response) = self.early.remove(&id) {
                return response;
            }
            let message = self.read();
            let of = message["id"]
                .as_u64()
                .unwrap_or_else(|| panic!("{message}"));
            self.early.insert(of, message);
        }
    }

    /// Returns the result of a request.
    pub(crate) fn request(&mut self, method: &str, params: Json) -> Json {
        let id = self.send(method, params);
        let response = self.response(id);
        assert!(response["error"].is_null(), "{response}");
        response["result"].clone()
    }

    /// Returns the error of a request.
    pub(crate) fn error(&mut self, method: &str, params: Json) -> Json {
        let id = self.send(method, params);
        let response = self.response(id);
        assert!(response["result"].is_null(), "{response}");
        response["error"].clone()
    }

    /// Begins the session, and returns the description of the server.
    pub(crate) fn initialize(&mut self) -> Json {
        let params = json!({
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "a-client", "version": "1"},
        });
        let server = self.request("initialize", params);
        self.write(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#);
        server
    }

    /// Returns all tools.
    pub(crate) fn tools(&mut self) -> Vec<Json> {
        let list = self.request("tools/list", json!({}));
        list["tools"].as_array().unwrap().clone()
    }

    /// Returns the output of a tool.
    pub(crate) fn tool(&mut self, name: &str, arguments: Json) -> Json {
        let result = self.request("tools/call", json!({"name": name, "arguments": arguments}));
        assert_eq!(result["isError"], false, "{result}");
        let text = result["content"][0]["text"].as_str().unwrap();
        let output = &result["structuredContent"];
        assert_eq!(&serde_json::from_str::<Json>(text).unwrap(), output);
        output.clone()
    }

    /// Returns the message of a tool that fails.
    pub(crate) fn tool_error(&mut self, name: &str, arguments: Json) -> String {
        let result = self.request("tools/call", json!({"name": name, "arguments": arguments}));
        assert_eq!(result["isError"], true, "{result}");
        assert!(result["structuredContent"].is_null(), "{result}");
        result["content"][0]["text"].as_str().unwrap().to_owned()
    }

    /// Closes the input, and returns the exit code and the log.
    pub(crate) fn close(&mut self) -> (Option<i32>, String) {
        self.input = None;
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        self.written += &rest;
        let mut log = String::new();
        self.log.read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), log)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
