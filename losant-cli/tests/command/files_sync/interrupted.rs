//! Runs that end too early, and the next ones.

use std::fs;

use super::{actions, items, read, str, sync, synced, write};
#[cfg(unix)]
use crate::process::Running;
use crate::support::{Server, text};

#[cfg(unix)]
fn tree(folder: &std::path::Path) {
    for number in 0..200 {
        write(folder, &[(&format!("{}/{number}", number % 5), "content")]);
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_whole_files_and_is_continued() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    tree(source.path());
    let start = |source: &str, target: &str| {
        let args = ["files", "sync", source, target, "-o", "jsonl"];
        let application = ["--application-id", &server.application];
        Running::start(server.command(&[&args[..], &application[..]].concat()))
    };
    let mut upload = start(str(source.path()), "losant:/x");
    for _ in 0..20 {
        upload.line();
    }
    upload.interrupt();
    assert_eq!(upload.status().code(), Some(130));
    let items = synced(&server, str(source.path()), "losant:/x", &[]);
    assert!(items.len() < 200, "{}", items.len());

    let target = tempfile::tempdir().unwrap();
    let mut download = start("losant:/x", str(target.path()));
    for _ in 0..20 {
        download.line();
    }
    download.interrupt();
    assert_eq!(download.status().code(), Some(130));
    for (path, content) in read(target.path()) {
        assert!(path.ends_with('/') || content == b"content", "{path}");
    }
    let items = synced(&server, "losant:/x", str(target.path()), &[]);
    assert!(items.len() < 200, "{}", items.len());
    assert_eq!(read(target.path()), read(source.path()));
}

#[test]
fn a_refused_file_does_not_stop_the_others() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(source.path(), &[("a", "1"), ("c", "3")]);
    // The fake accepts bodies up to 1 MiB.
    fs::write(source.path().join("b"), vec![0; 2 * 1024 * 1024]).unwrap();
    let output = sync(&server, str(source.path()), "losant:/x", &[]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let items = items(&output);
    assert_eq!(actions(&items), ["upload a", "upload b", "upload c"]);
    let failed = items.iter().find(|item| item["path"] == "b").unwrap();
    assert!(failed["error"].is_string());
    // The file exists without content. It is not downloaded, and the next upload completes it.
    let target = tempfile::tempdir().unwrap();
    let items = synced(&server, "losant:/x", str(target.path()), &[]);
    assert_eq!(actions(&items), ["download a", "download c", "skip b"]);
    fs::write(source.path().join("b"), "2").unwrap();
    let items = synced(&server, str(source.path()), "losant:/x", &[]);
    assert_eq!(actions(&items), ["upload b"]);
    assert_eq!(items[0]["reason"], "incomplete");
}

#[test]
fn a_file_that_cannot_be_written_does_not_stop_the_others() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    write(source.path(), &[("a/b", "1"), ("c", "2"), ("d", "3")]);
    synced(&server, str(source.path()), "losant:/x", &[]);
    let target = tempfile::tempdir().unwrap();
    write(target.path(), &[("a", "a file"), ("c/", "")]);
    let output = sync(&server, "losant:/x", str(target.path()), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(actions(&items(&output)), ["download d", "skip a", "skip c"]);
    assert_eq!(read(target.path())["a"], b"a file");
}
