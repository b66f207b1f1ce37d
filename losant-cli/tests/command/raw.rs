//! `losant api`: raw calls.

use serde_json::json;

use crate::support::{Server, feed, losant, text};

#[test]
fn any_path_can_be_called() {
    let server = Server::start();
    let path = format!("/applications/{}", server.application);
    let application = server.json(&["api", "GET", &path]);
    assert_eq!(application["applicationId"], server.application.as_str());
    let list = server.json(&[
        "api",
        "get",
        &format!("{path}/devices"),
        "--query",
        "perPage=1",
    ]);
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    let url = format!("{}{path}", server.url);
    assert_eq!(server.json(&["api", "GET", &url]), application);
}

#[test]
fn bodies_are_json_files_or_standard_input() {
    let server = Server::start();
    let path = format!("/applications/{}", server.application);
    let patched = server.json(&["api", "PATCH", &path, "--body", r#"{"name": "North"}"#]);
    assert_eq!(patched["name"], "North");
    let command = server.command(&["api", "PATCH", &path, "--body", "-"]);
    let output = feed(command, r#"{"name": "East"}"#);
    assert!(
        text(&output.stdout).contains("East"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn the_status_and_the_headers_are_shown_on_demand() {
    let server = Server::start();
    let path = format!("/applications/{}", server.application);
    let output = text(&server.run(&["api", "GET", &path, "--include"]).stdout);
    let (head, body) = output.split_once("\n\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\n"), "{head}");
    assert!(head.contains("content-type: application/json"), "{head}");
    assert!(body.starts_with('{'), "{body}");
}

#[test]
fn errors_have_the_codes_of_other_calls() {
    let server = Server::start();
    let missing = server.run(&["api", "GET", "/applications/000000000000000000000000"]);
    assert_eq!(missing.status.code(), Some(1), "{}", text(&missing.stderr));
    let output = server
        .command(&[
            "api",
            "GET",
            &format!("/applications/{}", server.application),
        ])
        .env("LOSANT_API_TOKEN", "wrong")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    assert!(
        !text(&output.stderr).contains("<followed>"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn deleting_needs_a_confirmation() {
    let server = Server::start();
    let path = format!(
        "/applications/{}/devices/{}",
        server.application, server.devices[0]
    );
    let refused = server.run(&["api", "DELETE", &path]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        text(&refused.stderr).contains("--yes"),
        "{}",
        text(&refused.stderr)
    );
    assert_eq!(
        server.json(&["api", "DELETE", &path, "--yes"])["success"],
        json!(true)
    );
}

#[test]
fn requests_are_printed_without_the_token() {
    let server = Server::start();
    let args = [
        "api",
        "POST",
        "/applications",
        "--body",
        r#"{"name":"x"}"#,
        "--query",
        "a=b c",
    ];
    let request = server.json(&[&args[..], &["--dry-run=json"]].concat());
    assert_eq!(request["method"], "POST");
    assert_eq!(request["path"], "/applications");
    assert_eq!(request["query_raw"], "a=b%20c");
    assert_eq!(request["body"], json!({"name": "x"}));
    let curl = text(&server.run(&[&args[..], &["--dry-run"]].concat()).stdout);
    assert!(
        curl.starts_with("curl ") && curl.contains("/applications?a=b%20c"),
        "{curl}"
    );
    assert!(!curl.contains(&server.token), "{curl}");
}

#[test]
fn bodies_of_other_types_are_sent_as_they_are() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("raw.csv");
    std::fs::write(&path, "a,b\n1,2\n").unwrap();
    let file = format!("@{}", path.display());
    for (body, input) in [(file.as_str(), ""), ("-", "a,b\n1,2\n"), ("a,b\n1,2\n", "")] {
        let args = ["api", "POST", "/rows", "--body", body, "--dry-run"];
        let output = feed(
            losant(&[&args[..], &["--header", "content-type: text/csv"]].concat()),
            input,
        );
        let curl = text(&output.stdout);
        assert!(
            curl.contains("content-type: text/csv"),
            "{curl} {}",
            text(&output.stderr)
        );
        assert!(curl.contains("a,b\n1,2\n"), "{curl}");
    }
}

#[test]
fn paths_that_leave_the_api_are_refused() {
    for (path, reason) in [
        (
            "https://evil.example/me",
            "must have the origin of the base URL",
        ),
        ("//evil.example/me", "must have the origin of the base URL"),
        ("/../me", "must not contain dot segments"),
        ("/me#x", "must not contain a fragment"),
        ("/a b", "must not contain spaces"),
        ("/applications/{applicationId}", "must be percent-encoded"),
    ] {
        let output = losant(&["api", "GET", path])
            .env("LOSANT_API_TOKEN", "secret-token")
            .output()
            .unwrap();
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{message}");
        let start = format!("error: invalid path `{path}`: ");
        assert!(
            message.starts_with(&start) && message.contains(reason),
            "{message}"
        );
        assert!(!message.contains("secret-token"), "{message}");
    }
}
