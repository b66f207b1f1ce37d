//! `--dry-run`: requests as curl commands and as JSON, without the token.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::{Server, feed, losant, text};

const TOKEN: &str = "a-token-of-the-test";

/// Runs the command with a token and without a server, and returns its output.
fn dry(args: &[&str]) -> String {
    let output = losant(args).env("LOSANT_API_TOKEN", TOKEN).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    text(&output.stdout)
}

const PATCH: [&str; 6] = [
    "application",
    "patch",
    "--application-id",
    "575ec8687ae143cd83dc4a97",
    "--body",
    "{\"name\": \"It's $HOME\"}",
];

#[test]
fn curl_reads_the_token_from_the_environment() {
    let shown = dry(&[&PATCH[..], &["--dry-run"]].concat());
    assert!(shown.starts_with(
        "curl -X PATCH 'https://api.losant.com/applications/575ec8687ae143cd83dc4a97?"
    ));
    assert!(
        shown.contains("-H \"authorization: Bearer $LOSANT_API_TOKEN\""),
        "{shown}"
    );
    assert!(
        shown.contains("--data-binary '{\"name\":\"It'\\''s $HOME\"}'"),
        "{shown}"
    );
    assert!(!shown.contains(TOKEN), "{shown}");
    let shown = dry(&[&PATCH[..], &["--dry-run", "--show-token"]].concat());
    assert!(
        shown.contains(&format!("-H 'authorization: Bearer {TOKEN}'")),
        "{shown}"
    );
    assert!(!shown.contains("$LOSANT_API_TOKEN"), "{shown}");
}

#[test]
fn json_has_the_parts_of_the_request() {
    let show = |args: &[&str]| -> Value {
        serde_json::from_str(&dry(&[&PATCH[..], args].concat())).unwrap()
    };
    let mut request = show(&["--dry-run=json", "--show-token"]);
    let authorization = request["headers"]
        .as_object_mut()
        .unwrap()
        .remove("authorization");
    assert_eq!(authorization.unwrap(), format!("Bearer {TOKEN}"));
    assert_eq!(request, show(&["--dry-run=json"]));
    assert_eq!(request["method"], "PATCH");
    assert_eq!(request["path"], "/applications/575ec8687ae143cd83dc4a97");
    assert_eq!(
        request["query_raw"],
        "_actions=false&_links=true&_embedded=true"
    );
    assert_eq!(request["headers"]["content-type"], "application/json");
    assert_eq!(request["has_body"], true);
    assert_eq!(request["body"], json!({"name": "It's $HOME"}));
}

#[test]
fn no_token_and_no_network_is_needed() {
    let mut command = losant(&["me", "get", "--dry-run"]);
    // Nothing listens there.
    command.env("LOSANT_API_URL", "http://127.0.0.1:1");
    let output = command.output().unwrap();
    assert!(output.status.success());
    assert!(text(&output.stdout).starts_with("curl -X GET 'http://127.0.0.1:1/me"));
    let delete = [&["application", "delete"][..], &PATCH[2..4], &["--dry-run"]].concat();
    assert!(dry(&delete).starts_with("curl -X DELETE "));
}

#[test]
fn requests_that_cannot_be_sent_are_refused() {
    let args = ["application", "get", "--application-id", "..", "--dry-run"];
    let output = losant(&args).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("`--application-id`"),
        "{}",
        text(&output.stderr)
    );
    assert!(output.stdout.is_empty());
}

/// Returns a file with this content.
fn file(name: &str, content: &[u8]) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn uploads_are_parts() {
    let path = file("it's;a.bin", b"\xff\x00");
    let upload = [
        "file",
        "upload",
        "--application-id",
        "575ec8687ae143cd83dc4a97",
        "--file-id",
        "575ec8687ae143cd83dc4a97",
        "--file",
        &path,
    ];
    let shown = dry(&[&upload[..], &["--dry-run=json"]].concat());
    let request: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(
        request["multipart"],
        json!([{
            "name": "file",
            "filename": "it's;a.bin",
            "content-type": "application/octet-stream",
            "base64": "/wA=",
        }])
    );
    let shown = dry(&[&upload[..], &["--dry-run"]].concat());
    let option = format!(
        "-F 'file=@\"{0}\";type=application/octet-stream;filename=\"it'\\''s;a.bin\"'",
        path.replace('\'', "'\\''")
    );
    assert!(shown.contains(&option), "{shown}");
    assert!(!shown.contains("boundary"), "{shown}");
}

#[test]
fn calls_by_name_are_shown_as_well() {
    let args = json!({
        "applicationId": "575ec8687ae143cd83dc4a97",
        "fileId": "575ec8687ae143cd83dc4a97",
        "file": {"text": "a", "filename": "a.txt", "content-type": "text/plain"},
    });
    let shown = dry(&["call", "file.upload", &args.to_string(), "--dry-run"]);
    assert!(
        shown.contains("-F 'file=\"a\";type=text/plain;filename=\"a.txt\"'"),
        "{shown}"
    );
}

/// Runs a printed command with the shell, if curl is installed.
fn run(server: &Server, shown: &str) -> Option<Value> {
    let mut version = Command::new("curl");
    if version
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        println!("skipped: curl is not installed");
        return None;
    }
    let mut shell = Command::new("sh");
    shell
        .args(["-s"])
        .env("LOSANT_API_TOKEN", &server.token)
        .env("no_proxy", "*");
    let output = feed(shell, &format!("{shown} --silent"));
    let stdout = text(&output.stdout);
    Some(serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{shown}: {stdout}")))
}

#[test]
fn shells_and_curl_send_the_request() {
    let server = Server::start();
    let print = |args: &[&str]| {
        let output = server.run(&[args, &["--dry-run"]].concat());
        text(&output.stdout).trim_end().to_owned()
    };
    let id = ["--application-id", &server.application];
    let shown = print(&[&["application", "get"][..], &id].concat());
    let Some(application) = run(&server, &shown) else {
        return;
    };
    assert_eq!(application["applicationId"], *server.application);
    let name = "It's \"$HOME\" `ls` \\ @x";
    let body = json!({"name": name}).to_string();
    let shown = print(&[&["application", "patch", "--body", &body][..], &id].concat());
    assert_eq!(run(&server, &shown).unwrap()["name"], name);
}
