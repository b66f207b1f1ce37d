//! Calls of endpoints.

use crate::support::{Server, feed, text};

#[test]
fn endpoints_are_called_with_options() {
    let server = Server::start();
    let org = server.json(&[
        "instance-org",
        "get",
        "--instance-id",
        &server.instance,
        "--org-id",
        &server.org,
    ]);
    assert_eq!(org["name"], "Harbour Works");
}

#[test]
fn bodies_are_json_files_standard_input_or_members() {
    let server = Server::start();
    let patch = [
        "application",
        "patch",
        "--application-id",
        &server.application,
    ];
    let named = |args: &[&str]| server.json(&[&patch[..], args].concat())["name"].clone();
    assert_eq!(named(&["--body", r#"{"name": "North"}"#]), "North");
    assert_eq!(named(&["--set", "name=South"]), "South");
    let output = feed(
        server.command(&[&patch[..], &["--body", "-"]].concat()),
        r#"{"name": "East"}"#,
    );
    assert!(
        text(&output.stdout).contains("East"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn deprecated_options_are_noted() {
    let server = Server::start();
    let get = [
        "device",
        "get-command",
        "--application-id",
        &server.application,
        "--device-id",
        &server.devices[0],
    ];
    let noted = |option: &str| {
        let output = server.run(&[&get[..], &[option, "-1d"]].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stderr).contains("`--since` is deprecated")
    };
    assert!(noted("--since"));
    assert!(!noted("--start"));
}
