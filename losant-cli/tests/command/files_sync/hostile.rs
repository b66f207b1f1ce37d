//! Names and links that lead out of a folder.

use std::fs;

use super::{actions, items, read, str, sync, synced, write};
use crate::support::{Server, text};

/// Creates an entry with any name.
fn post(server: &Server, parent: &str, name: &str, kind: &str) -> serde_json::Value {
    let body = serde_json::json!({"name": name, "parentDirectory": parent, "type": kind});
    let body = body.to_string();
    let args = ["files", "post", "--application-id", &server.application];
    server.json(&[&args[..], &["--body", &body]].concat())
}

#[test]
fn names_of_the_server_stay_in_the_folder() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("target");
    let outside = folder.path().join("outside");
    let absolute = str(&outside).to_owned();
    let content = folder.path().join("content");
    fs::write(&content, "hostile").unwrap();
    let names = ["../outside", &absolute, "..", ".", "a/b", "..\\outside"];
    for name in names {
        let file = post(&server, "/x", name, "file");
        let upload = server.run(&[
            "file",
            "upload",
            "--application-id",
            &server.application,
            "--file-id",
            file["id"].as_str().unwrap(),
            "--file",
            str(&content),
        ]);
        assert!(upload.status.success(), "{}", text(&upload.stderr));
    }
    post(&server, "/", "x", "directory");
    post(&server, "/x", "../folder", "directory");
    post(&server, "/x", "fine", "directory");
    fs::create_dir(&target).unwrap();
    fs::write(target.join("own"), "").unwrap();

    let options = ["--delete", "--yes"];
    let output = sync(&server, "losant:/x", str(&target), &options);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let items = items(&output);
    let skipped = items.iter().filter(|item| item["action"] == "skip");
    assert!(skipped.clone().all(|item| item["error"].is_string()));
    assert_eq!(skipped.count(), names.len() + 1, "{items:?}");
    assert!(text(&output.stderr).contains("7 failures"));
    // Nothing is deleted after a failure.
    let found: Vec<_> = read(&target).into_keys().collect();
    assert_eq!(found, ["fine/", "own"]);
    let found: Vec<_> = read(folder.path()).into_keys().collect();
    assert_eq!(found, ["content", "target/", "target/fine/", "target/own"]);
}

#[test]
fn names_do_not_control_the_terminal() {
    let server = Server::start();
    post(&server, "/", "x", "directory");
    post(&server, "/x", "a\u{1b}[2Jb/..", "directory");
    let target = tempfile::tempdir().unwrap();
    let output = sync(&server, "losant:/x", str(target.path()), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!text(&output.stdout).contains('\u{1b}'));
    assert!(!text(&output.stderr).contains("\u{1b}[2J"));
}

#[cfg(unix)]
#[test]
fn links_in_the_destination_are_not_followed() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(
        source.path(),
        &[("folder/file", "new"), ("file", "new"), ("other", "new")],
    );
    synced(&server, str(source.path()), "losant:/x", &[]);

    let outside = tempfile::tempdir().unwrap();
    write(outside.path(), &[("file", "old")]);
    let target = tempfile::tempdir().unwrap();
    let link = |from, to: &str| std::os::unix::fs::symlink(from, target.path().join(to)).unwrap();
    link(outside.path().to_owned(), "folder");
    link(outside.path().join("file"), "file");
    link(outside.path().to_owned(), "extra");
    let options = ["--delete", "--yes"];
    let output = sync(&server, "losant:/x", str(target.path()), &options);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert_eq!(
        actions(&items(&output)),
        ["download other", "skip file", "skip folder"]
    );
    let found = read(outside.path());
    assert_eq!(found["file"], b"old");
    assert_eq!(found.len(), 1);
    assert!(target.path().join("extra").is_symlink());
}

#[cfg(unix)]
#[test]
fn links_in_the_source_are_not_followed() {
    let server = Server::start();
    let outside = tempfile::tempdir().unwrap();
    write(outside.path(), &[("secret", "x"), ("folder/secret", "x")]);
    let source = tempfile::tempdir().unwrap();
    write(source.path(), &[("file", "y")]);
    let link = |from, to: &str| std::os::unix::fs::symlink(from, source.path().join(to)).unwrap();
    link(outside.path().join("secret"), "link");
    link(outside.path().join("folder"), "folder");
    link("nowhere".into(), "dangling");
    link(source.path().to_owned(), "loop");
    let items = synced(&server, str(source.path()), "losant:/x", &[]);
    assert_eq!(
        actions(&items),
        [
            "skip dangling",
            "skip folder",
            "skip link",
            "skip loop",
            "upload file"
        ]
    );
    let target = tempfile::tempdir().unwrap();
    synced(&server, "losant:/x", str(target.path()), &[]);
    assert_eq!(
        read(target.path()).into_keys().collect::<Vec<_>>(),
        ["file"]
    );
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_text_are_named_and_skipped() {
    use std::os::unix::ffi::OsStrExt as _;

    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(source.path(), &[("file", "y")]);
    let name = std::ffi::OsStr::from_bytes(b"bad\xff");
    fs::write(source.path().join(name), "x").unwrap();
    let output = sync(&server, str(source.path()), "losant:/x", &[]);
    assert_eq!(output.status.code(), Some(1));
    let items = items(&output);
    assert_eq!(items[0]["reason"], "the name is not UTF-8");
    assert_eq!(items[1]["path"], "file");
}
