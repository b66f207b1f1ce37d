//! The command `losant files sync`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value as Json;

use crate::support::{Server, text};

mod hostile;
mod interrupted;
#[cfg(unix)]
mod watch;

/// Runs the command with JSON lines as output.
fn sync(server: &Server, source: &str, destination: &str, more: &[&str]) -> Output {
    let args = ["files", "sync", source, destination, "-o", "jsonl"];
    let application = ["--application-id", &server.application];
    server.run(&[&args[..], &application[..], more].concat())
}

/// Runs the command, which succeeds, and returns its actions.
fn synced(server: &Server, source: &str, destination: &str, more: &[&str]) -> Vec<Json> {
    let output = sync(server, source, destination, more);
    assert!(output.status.success(), "{}", text(&output.stderr));
    items(&output)
}

fn items(output: &Output) -> Vec<Json> {
    let lines = text(&output.stdout);
    let lines = lines.lines().map(serde_json::from_str);
    lines.map(Result::unwrap).collect()
}

/// Returns the actions as `action path`, sorted.
fn actions(items: &[Json]) -> Vec<String> {
    let text = |item: &Json, name: &str| item[name].as_str().unwrap().to_owned();
    let actions = items.iter();
    let mut actions: Vec<_> = actions
        .map(|item| format!("{} {}", text(item, "action"), text(item, "path")))
        .collect();
    actions.sort();
    actions
}

/// Writes files. A path that ends with `/` is an empty folder.
fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, content) in files {
        let path = folder.join(path);
        if path.to_str().unwrap().ends_with('/') {
            fs::create_dir_all(path).unwrap();
            continue;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

/// Returns all files and folders with their contents.
fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
            if path.is_dir() {
                found.insert(format!("{name}/"), Vec::new());
                folders.push(path);
            } else {
                found.insert(name.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn str(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn files_are_downloaded_once() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("new").join("folder");
    let down = |more: &[&str]| synced(&server, "losant:/", str(&target), more);
    let items = down(&["--dry-run"]);
    assert_eq!(actions(&items), ["download readings.csv"]);
    assert!(!target.exists());
    assert_eq!(actions(&down(&[])), ["download readings.csv"]);
    let file = target.join("readings.csv");
    assert_eq!(fs::metadata(&file).unwrap().len(), 5120);
    let modified = fs::metadata(&file).unwrap().modified().unwrap();
    assert!(modified.elapsed().unwrap().as_secs() > 60, "{modified:?}");
    assert_eq!(down(&[]), [Json::Null; 0]);
    // The same size with another content.
    fs::write(&file, "x".repeat(5120)).unwrap();
    let items = down(&[]);
    assert_eq!(items[0]["reason"], "content");
    assert!(fs::read_to_string(&file).unwrap().starts_with("minute,"));
}

#[test]
fn files_come_back_as_they_were() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(
        source.path(),
        &[
            ("plain.txt", "a"),
            ("empty file", ""),
            ("name with spaces/größe 🌊.csv", "1;2"),
            ("deep/er/and/deeper.txt", "b"),
            ("empty folder/", ""),
            ("-rf", "c"),
            ("100%&?#=+;.txt", "d"),
            ("..hidden", "e"),
        ],
    );
    let up = || synced(&server, str(source.path()), "losant:/a b/ü", &[]);
    let items = up();
    assert_eq!(items.len(), 12, "{items:?}");
    assert_eq!(up(), [Json::Null; 0]);
    let target = tempfile::tempdir().unwrap();
    synced(&server, "losant:a b/ü/", str(target.path()), &[]);
    assert_eq!(read(target.path()), read(source.path()));
}

#[test]
fn changes_are_uploaded() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    let up = |more: &[&str]| synced(&server, str(source.path()), "losant:/site", more);
    write(
        source.path(),
        &[("a", "one"), ("b", "two"), ("c/d", "three")],
    );
    up(&[]);
    write(source.path(), &[("a", "uno"), ("b", "twelve")]);
    let items = up(&[]);
    assert_eq!(actions(&items), ["upload a", "upload b"]);
    let reasons: Vec<_> = items.iter().map(|item| item["reason"].as_str()).collect();
    assert!(reasons.contains(&Some("content")) && reasons.contains(&Some("size")));
    // Files that the source does not have stay.
    fs::remove_dir_all(source.path().join("c")).unwrap();
    assert_eq!(up(&[]), [Json::Null; 0]);
    let refused = sync(&server, str(source.path()), "losant:/site", &["--delete"]);
    assert_eq!(refused.status.code(), Some(2));
    let error = text(&refused.stderr);
    assert!(
        error.contains("2 files or folders in losant:/site"),
        "{error}"
    );
    assert!(error.contains("--yes"), "{error}");
    let items = up(&["--delete", "--dry-run"]);
    assert_eq!(actions(&items), ["delete c", "delete c/d"]);
    let items = up(&["--delete", "--yes"]);
    assert_eq!(actions(&items), ["delete c", "delete c/d"]);
    assert_eq!(up(&["--delete"]), [Json::Null; 0]);
}

#[test]
fn patterns_select_files_and_protect_others() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(
        source.path(),
        &[
            ("a.csv", "1"),
            ("a.tmp", "2"),
            ("cache/x.csv", "3"),
            ("data/b.csv", "4"),
            ("data/b.txt", "5"),
            ("notes/c.txt", "6"),
        ],
    );
    let options = ["--include", "*.csv", "--exclude", "cache/"];
    let items = synced(&server, str(source.path()), "losant:/x", &options);
    assert_eq!(
        actions(&items),
        ["create data", "upload a.csv", "upload data/b.csv"]
    );
    let target = tempfile::tempdir().unwrap();
    write(
        target.path(),
        &[("cache/own", ""), ("data/own.txt", ""), ("old.csv", "")],
    );
    let options = [&options[..], &["--delete", "--yes"]].concat();
    let items = synced(&server, "losant:/x", str(target.path()), &options);
    assert_eq!(
        actions(&items),
        ["delete old.csv", "download a.csv", "download data/b.csv"]
    );
    assert!(target.path().join("cache/own").exists());
    assert!(target.path().join("data/own.txt").exists());
}

#[test]
fn private_files_are_others() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(source.path(), &[("a/secret.txt", "x")]);
    synced(&server, str(source.path()), "losant:/p", &["--private"]);
    let target = tempfile::tempdir().unwrap();
    synced(&server, "losant:/p", str(target.path()), &["--private"]);
    assert_eq!(read(target.path()), read(source.path()));
    write(source.path(), &[("a/secret.txt", "y")]);
    let items = synced(&server, str(source.path()), "losant:/p", &["--private"]);
    assert_eq!(actions(&items), ["upload a/secret.txt"]);
    let list = ["files", "get", "--application-id", &server.application];
    assert_eq!(server.json(&list)["totalCount"], 1);
}

#[test]
fn large_trees_are_complete() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    for number in 0..300 {
        let path = format!("folder {}/{}/file-{number}.txt", number % 7, number % 3);
        write(source.path(), &[(&path, &number.to_string())]);
    }
    let items = synced(&server, str(source.path()), "losant:/big", &[]);
    assert_eq!(items.len(), 300 + 7 + 21);
    assert_eq!(
        synced(&server, str(source.path()), "losant:/big", &[]).len(),
        0
    );
    let target = tempfile::tempdir().unwrap();
    let output = sync(&server, "losant:/big", str(target.path()), &[]);
    let summary = text(&output.stderr);
    assert!(summary.contains("300 files downloaded"), "{summary}");
    assert_eq!(read(target.path()), read(source.path()));
}

#[test]
fn mistakes_have_exit_code_2() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let (folder, file) = (folder.path(), folder.path().join("file"));
    fs::write(&file, "").unwrap();
    for (source, destination, options, expected) in [
        ("a", "b", &[][..], "must be in the application"),
        ("losant:/a", "losant:/b", &[], "must be on this computer"),
        ("losant:/a/../b", str(folder), &[], "`.` and `..`"),
        ("no-such-folder", "losant:/", &[], "is not a folder"),
        (str(&file), "losant:/", &[], "is not a folder"),
        ("losant:/", str(&file), &[], "is not a folder"),
        ("losant:/", str(folder), &["--watch"], "can only upload"),
        (
            "losant:/",
            str(folder),
            &["--include", "["],
            "invalid `--include [`",
        ),
        (
            str(folder),
            "losant:/",
            &["--watch", "--dry-run"],
            "--dry-run",
        ),
        (str(folder), "losant:/", &["--watch", "--delete"], "--yes"),
    ] {
        let output = sync(&server, source, destination, options);
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(expected), "{error}");
        assert_eq!(text(&output.stdout), "");
    }
}

#[test]
fn a_missing_folder_is_named() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let options = ["--delete", "--yes"];
    write(folder.path(), &[("own", "")]);
    let output = sync(&server, "losant:/missing", str(folder.path()), &options);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("has no folder `/missing`"));
    assert!(folder.path().join("own").exists());
}

#[test]
fn a_dead_server_changes_nothing() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("target");
    let mut command = server.command(&[
        "files",
        "sync",
        "losant:/",
        str(&target),
        "--application-id",
        &server.application,
    ]);
    drop(server);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert!(!target.exists());
}
