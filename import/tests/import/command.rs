//! The command `restrait`: its exit status, its messages and the files that it writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("restrait import {name} {}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the folder can be created");
        Self(path)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("the file can be written");
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("the file exists")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_restrait"));
        command.current_dir(&self.0).arg("import").args(arguments);
        command
    }

    /// Runs the command. Returns its exit status, standard output and standard error.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = self
            .command(arguments)
            .output()
            .expect("the command starts");
        let Output {
            status,
            stdout,
            stderr,
        } = output;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
        (status.code(), text(stdout), text(stderr))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A document with a trait for users and one for orders.
const SHOP: &str = r#"{
    "openapi": "3.1.0",
    "info": { "title": "Shop", "version": "1" },
    "servers": [{ "url": "https://shop.example.com" }],
    "paths": {
        "/users/{id}": { "get": {
            "operationId": "getUser",
            "tags": ["users"],
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "since", "in": "query", "schema": { "type": "string", "format": "date-time" } }
            ],
            "responses": { "200": { "description": "the user", "content": { "application/json": { "schema": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": { "type": ["string", "null"] },
                    "born": { "type": "string", "format": "date" }
                }
            } } } } }
        } },
        "/orders": { "get": {
            "operationId": "listOrders",
            "tags": ["orders"],
            "responses": { "204": { "description": "no orders" } }
        } }
    }
}"#;

const OUT: [&str; 3] = ["shop.json", "--out", "src/api"];

fn with(arguments: &[&'static str]) -> Vec<&'static str> {
    OUT.into_iter().chain(arguments.iter().copied()).collect()
}

#[test]
fn the_files_are_written_and_current() {
    let folder = Folder::new("current");
    folder.write("shop.json", SHOP);
    let (code, stdout, stderr) = folder.run(&OUT);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    assert_eq!(stdout, "2 of 2 operations written to `src/api`\n");
    let users = folder.read("src/api/resources/users.rs");
    assert!(users.contains("client = crate::api::Client"), "{users}");
    let (code, stdout, _) = folder.run(&with(&["--check"]));
    assert_eq!((code, stdout.as_str()), (Some(0), "`src/api` is current\n"));
}

#[test]
fn a_changed_a_missing_and_an_extra_file_are_not_current() {
    let folder = Folder::new("differences");
    folder.write("shop.json", SHOP);
    folder.run(&OUT);
    let users = folder.read("src/api/resources/users.rs");
    folder.write("src/api/resources/users.rs", &format!("{users}\n"));
    folder.write("src/api/resources/carts.rs", &users);
    folder.write("src/api/resources/own.rs", "//! Written by hand.\n");
    fs::remove_file(folder.0.join("src/api/resources/orders.rs")).expect("the file exists");
    let (code, stdout, _) = folder.run(&with(&["--check"]));
    assert_eq!(code, Some(1), "{stdout}");
    let path = |name: &str| {
        Path::new("src/api")
            .join("resources")
            .join(name)
            .display()
            .to_string()
    };
    assert_eq!(
        stdout.lines().collect::<Vec<_>>(),
        [
            format!("missing: {}", path("orders.rs")),
            format!("changed: {}", path("users.rs")),
            format!("not in the document: {}", path("carts.rs")),
            "`src/api` is not current; run the command without `--check`".to_owned(),
        ]
    );
    // `--check` has written nothing.
    assert!(!folder.0.join("src/api/resources/orders.rs").exists());
    assert_eq!(folder.run(&OUT).0, Some(0));
    assert_eq!(folder.run(&with(&["--check"])).0, Some(0));
    assert_eq!(
        folder.read("src/api/resources/own.rs"),
        "//! Written by hand.\n"
    );
    assert!(!folder.0.join("src/api/resources/carts.rs").exists());
}

#[test]
fn a_folder_that_is_missing_is_not_current() {
    let folder = Folder::new("missing");
    folder.write("shop.json", SHOP);
    let (code, stdout, _) = folder.run(&with(&["--check"]));
    assert_eq!(code, Some(1));
    assert!(stdout.starts_with("missing: "), "{stdout}");
    assert!(!folder.0.join("src").exists());
}

#[test]
fn one_file_contains_everything() {
    let folder = Folder::new("one file");
    folder.write("shop.json", SHOP);
    fs::create_dir(folder.0.join("src")).expect("the folder can be created");
    let arguments = ["shop.json", "--out", "src/shop.rs", "--client", "Shop"];
    let (code, stdout, stderr) = folder.run(&arguments);
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "{stdout}");
    let shop = folder.read("src/shop.rs");
    for part in [
        "pub struct Shop;",
        "pub trait Users {",
        "pub trait Orders {",
        "pub mod types {",
    ] {
        assert!(shop.contains(part), "no `{part}` in {shop}");
    }
    assert!(shop.contains("client = crate::shop::Shop"), "{shop}");
    let mut check = arguments.to_vec();
    check.push("--check");
    assert_eq!(folder.run(&check).0, Some(0));
    folder.write("src/shop.rs", &shop.replace("Users", "People"));
    assert_eq!(folder.run(&check).0, Some(1));
}

#[test]
fn times_have_the_types_of_a_crate() {
    let folder = Folder::new("times");
    folder.write("shop.json", SHOP);
    for (times, since, born) in [
        ("text", "since: Option<&str>", "pub born: Option<String>"),
        ("jiff", "since: Option<Timestamp>", "pub born: Option<Date>"),
        (
            "chrono",
            "since: Option<DateTime<Utc>>",
            "pub born: Option<NaiveDate>",
        ),
    ] {
        let (code, _, stderr) = folder.run(&["shop.json", "--out", "src/api", "--times", times]);
        assert_eq!((code, stderr.as_str()), (Some(0), ""));
        let users = folder.read("src/api/resources/users.rs");
        assert!(users.contains(since), "{users}");
        let types = folder.read("src/api/types.rs");
        assert!(types.contains(born), "{types}");
        assert!(types.contains("pub name: Option<String>"), "{types}");
    }
}

#[test]
fn a_document_that_cannot_be_read_is_an_error() {
    let folder = Folder::new("errors");
    for (name, text, message) in [
        (
            "list.json",
            "[]",
            "error: list.json: expected an OpenAPI document, found a list",
        ),
        ("old.json", r#"{ "swagger": "2.0" }"#, "Swagger 2.0"),
        (
            "new.json",
            r#"{ "openapi": "4.0.0", "paths": {} }"#,
            "4.0.0",
        ),
        ("text.txt", "hello", "error: text.txt: "),
        ("half.json", r#"{ "openapi": "#, "error: half.json: "),
    ] {
        folder.write(name, text);
        let (code, stdout, stderr) = folder.run(&[name, "--out", "src/api"]);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{name}");
        assert!(
            stderr.starts_with("error: ") && stderr.contains(message),
            "{stderr}"
        );
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
    }
    let (code, _, stderr) = folder.run(&["none.json", "--out", "src/api"]);
    assert_eq!(code, Some(2));
    assert!(
        stderr.starts_with("error: cannot read `none.json`: "),
        "{stderr}"
    );
    assert!(!folder.0.join("src").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error() {
    let folder = Folder::new("unwritable");
    folder.write("shop.json", SHOP);
    folder.write("src", "a file");
    let (code, _, stderr) = folder.run(&OUT);
    assert_eq!(code, Some(2));
    assert!(
        stderr.starts_with("error: cannot write `src/api`: "),
        "{stderr}"
    );
}

#[test]
fn wrong_arguments_are_an_error() {
    let folder = Folder::new("arguments");
    for arguments in [
        &["shop.json"][..],
        &[],
        &["a", "--out", "b", "--times", "sundial"],
    ] {
        let (code, _, stderr) = folder.run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert!(stderr.contains("try '--help'"), "{stderr}");
    }
}

#[test]
fn a_reader_that_ends_early_is_not_an_error() {
    let folder = Folder::new("pipe");
    // The list of what was left out is longer than a pipe.
    let paths: Vec<_> = (0..5_000)
        .map(|at| {
            format!(r#""/a{at}/{{id}}": {{ "get": {{ "parameters": [], "responses": {{}} }} }}"#)
        })
        .collect();
    let text = SHOP.replace(
        r#""paths": {"#,
        &format!(r#""paths": {{ {},"#, paths.join(",")),
    );
    folder.write("shop.json", &text);
    let mut command = folder.command(&OUT);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), stderr.as_ref()), (Some(0), ""));
    assert!(folder.0.join("src/api/resources/users.rs").exists());
}
