//! Exit codes, and what failures say.

use std::net::TcpListener;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::scripted::{Reply, Scripted};
use crate::support::{Server, feed, losant, text};

const ORG: &str = "575ed6e87ae143cd83dc4aa8";
const GET: [&str; 4] = ["org", "get", "--org-id", ORG];
const OK: Reply = Reply::json(
    "200 OK",
    r#"{"name": "Harbour Works", "orgId": "575ed6e87ae143cd83dc4aa8", "id": "575ed6e87ae143cd83dc4aa8"}"#,
);

/// Runs a command, and expects an exit code. Returns standard error.
fn fails(mut command: Command, code: i32) -> String {
    let output = command.output().unwrap();
    expect(&output, code)
}

fn expect(output: &Output, code: i32) -> String {
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{error}");
    error
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

#[test]
fn errors_of_the_api_end_with_1() {
    let server = Server::start();
    let get = [
        "application",
        "get",
        "--application-id",
        "000000000000000000000000",
    ];
    let error = fails(server.command(&get), 1);
    contains(
        &error,
        &["error: GET /applications/<applicationId>: 404 Not Found"],
    );
}

#[test]
fn a_closed_port_ends_with_3() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let mut command = losant(&GET);
    command
        .env("LOSANT_API_URL", &url)
        .env("LOSANT_API_TOKEN", "x")
        .arg("--timeout=5s");
    contains(&fails(command, 3), &["error: GET /orgs/<orgId>: "]);
}

#[test]
fn a_deadline_ends_with_3_and_names_the_option() {
    let server = Scripted::start(&[Reply::Silence]);
    let start = Instant::now();
    let mut command = server.command(&GET);
    command.args(["--timeout", "400ms"]);
    contains(&fails(command, 3), &["timed out", "400 ms", "--timeout"]);
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn refused_tokens_end_with_4_and_name_the_scopes() {
    for status in ["401 Unauthorized", "403 Forbidden"] {
        let body = r#"{"type": "Forbidden", "message": "no access"}"#;
        let server = Scripted::start(&[Reply::json(status, body)]);
        let error = fails(server.command(&GET), 4);
        contains(&error, &[status, "no access", "`org.get`"]);
        assert!(!error.contains("secret-token"));
    }
}

#[test]
fn a_missing_token_ends_with_4_and_names_the_scopes() {
    let server = Scripted::start(&[OK]);
    let mut command = server.command(&GET);
    command.env_remove("LOSANT_API_TOKEN");
    contains(&fails(command, 4), &["token", "`org.get`"]);
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[test]
fn other_responses_than_declared_end_with_5() {
    let server = Scripted::start(&[Reply::Full("200 OK", "text/html", "<html>Log in</html>")]);
    contains(
        &fails(server.command(&GET), 5),
        &["200 OK", "GET /orgs/<orgId>"],
    );
}

#[test]
fn failed_attempts_are_repeated_and_shown_without_secrets() {
    let server = Scripted::start(&[Reply::json("503 Service Unavailable", "{}"), OK]);
    let mut command = server.command(&GET);
    command.arg("--verbose");
    let output = command.output().unwrap();
    let error = expect(&output, 0);
    contains(
        &error,
        &[
            "> GET http://127.0.0.1:",
            "> authorization: [redacted]",
            "< 503 Service Unavailable (",
            "< 200 OK (",
            "< content-type: application/json",
        ],
    );
    assert!(!error.contains("secret-token"));
    assert!(text(&output.stdout).contains("Harbour Works"));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn deleting_needs_yes_without_a_terminal() {
    let server = Scripted::start(&[Reply::json("200 OK", r#"{"success": true}"#)]);
    let delete = ["org", "delete", "--org-id", ORG];
    let output = feed(server.command(&delete), "y\n");
    contains(&expect(&output, 2), &["DELETE /orgs/<orgId>", "--yes"]);
    assert_eq!(server.requests(), Vec::<String>::new());

    let mut command = server.command(&delete);
    assert_eq!(
        command.arg("--yes").output().unwrap().status.code(),
        Some(0)
    );
    assert!(server.requests()[0].starts_with("DELETE "));
}

/// Arguments, and the parts of the message about a mistake in them.
type Case = (&'static [&'static str], &'static [&'static str]);

/// Runs commands with mistakes, and expects that they end with 2 and send nothing.
fn are_mistakes(cases: &[Case]) {
    let server = Scripted::start(&[OK]);
    for (args, parts) in cases {
        let output = server.command(args).output().unwrap();
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {error}");
        for part in *parts {
            assert!(error.contains(part), "{args:?}: {part:?} is not in {error}");
        }
        assert_eq!(text(&output.stdout), "", "{args:?}");
    }
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[test]
fn unknown_commands_suggest_others_of_all_resources() {
    are_mistakes(&[
        (
            &["payload-counts"],
            &[
                "unknown command `payload-counts`",
                "\n  losant instance-org payload-counts\n",
            ],
        ),
        (
            &["instance-org", "payload-count"],
            &["did you mean `losant instance-org payload-counts`?"],
        ),
        (
            &["instanse-org", "get"],
            &["did you mean `losant instance-org`?"],
        ),
        (
            &["instanceOrg.payloadCounts"],
            &["did you mean `losant instance-org payload-counts`?"],
        ),
        (
            &["frobnicate"],
            &["unknown command `frobnicate`; see `losant --help`"],
        ),
        (
            &["org", "frobnicate"],
            &["unknown command `frobnicate`; see `losant org --help`"],
        ),
    ]);
}

#[test]
fn mistakes_in_options_name_them() {
    are_mistakes(&[
        (
            &["org", "get", "--orgId", ORG],
            &["unknown option `--orgId`; did you mean `--org-id`?"],
        ),
        (
            &["org", "get", "--org-id", ORG, "--frob"],
            &["unknown option `--frob`; see `losant org get --help`"],
        ),
        (
            &["org", "get", "--org-id", ORG, "--outptu", "json"],
            &["did you mean `--output`?"],
        ),
        (
            &["org", "get", "--org-id", ORG, "-o", "jsn"],
            &[
                "invalid `--output`: expected one of",
                "did you mean `json`?",
            ],
        ),
        (
            &["org", "get", ORG],
            &[
                "unexpected `575ed6e87ae143cd83dc4aa8`",
                "`--org-id 575ed6e87ae143cd83dc4aa8`",
            ],
        ),
        (
            &["org", "get", "--org-id"],
            &["missing value of `--org-id <ID>`"],
        ),
        (
            &["org", "get", "--org-id", ORG, "--org-id", ORG],
            &["duplicate `--org-id`"],
        ),
        (
            &["instance-org", "payload-counts", "--as-bytes", "false"],
            &["unexpected `false`; write `--as-bytes=false`"],
        ),
    ]);
}

#[test]
fn missing_and_invalid_params_are_named_all_at_once() {
    are_mistakes(&[
        (
            &["instance-org", "payload-counts"],
            &[
                "missing `--instance-id` and `--org-id`",
                "575ec8687ae143cd83dc4a97",
                "see `losant instance-org payload-counts --help`",
            ],
        ),
        (
            &["org", "get", "--org-id", "7"],
            &["invalid `--org-id`: expected ", "such as `", "found \"7\""],
        ),
        (
            &[
                "instance-org",
                "payload-counts",
                "--instance-id",
                "x",
                "--org-id",
                "y",
                "--start",
                "soon",
            ],
            &[
                "invalid `--instance-id`",
                "invalid `--org-id`",
                "invalid `--start`: expected a time such as `-7d`",
                "found \"soon\"",
            ],
        ),
        (
            &["devices", "get", "--application-id", ORG, "--page", "x"],
            &["invalid `--page`: expected an integer", "found \"x\""],
        ),
        (
            &[
                "devices",
                "get",
                "--application-id",
                ORG,
                "--sort-direction",
                "up",
            ],
            &["invalid `--sort-direction`: expected one of `asc`, `desc`"],
        ),
        (
            &["org", "get", "--org-id", ORG, "--timeout", "x"],
            &["invalid `--timeout`: expected a duration"],
        ),
        (
            &[
                "devices",
                "get",
                "--application-id",
                ORG,
                "--all",
                "--max-items",
                "x",
            ],
            &["invalid `--max-items`"],
        ),
    ]);
}

#[test]
fn mistakes_in_bodies_name_the_member() {
    are_mistakes(&[
        (&["org", "patch", "--org-id", ORG], &["missing `--body`"]),
        (
            &["org", "patch", "--org-id", ORG, "--body", "{"],
            &["invalid `--body`: expected JSON", "line 1"],
        ),
        (
            &["org", "patch", "--org-id", ORG, "--body", "name=x"],
            &["write `--set name=x`"],
        ),
        (
            &["org", "patch", "--org-id", ORG, "--body", "@/no/such"],
            &["invalid `--body`: cannot read `/no/such`"],
        ),
        (
            &["org", "patch", "--org-id", ORG, "--set", "name"],
            &["invalid `--set name`: expected `name=value`"],
        ),
        (
            &["org", "patch", "--org-id", ORG, "--set", "nmae=x"],
            &["`nmae`: unknown member; did you mean `name`?", "--no-check"],
        ),
        (
            &["org", "patch", "--org-id", ORG, "--set", "name=3"],
            &["`name`: expected a text, found 3"],
        ),
        (
            &[
                "device",
                "patch",
                "--application-id",
                ORG,
                "--device-id",
                ORG,
                "--set",
                "tags.0.key=3",
            ],
            &["`tags.0.key`: expected a text, found 3"],
        ),
    ]);
}

#[test]
fn bodies_are_sent_without_a_check_on_request() {
    let server = Scripted::start(&[OK]);
    let patch = [
        "org",
        "patch",
        "--org-id",
        ORG,
        "--set",
        "nmae=x",
        "--no-check",
    ];
    expect(&server.command(&patch).output().unwrap(), 0);
    assert_eq!(server.requests().len(), 1);
}
