//! The option `--watch`.

use std::fs;

use super::{actions, str, synced, write};
use crate::process::{Running, until};
use crate::support::{Server, losant};

fn start(server: &Server, source: &str, more: &[&str]) -> Running {
    let args = [
        "files",
        "sync",
        source,
        "losant:/x",
        "-o",
        "jsonl",
        "--watch",
    ];
    let application = ["--application-id", &server.application];
    Running::start(server.command(&[&args[..], &application[..], more].concat()))
}

fn action(running: &mut Running) -> String {
    actions(&[serde_json::from_str(&running.line()).unwrap()]).remove(0)
}

#[test]
fn changes_are_uploaded_as_they_come() {
    let server = Server::start();
    let source = tempfile::tempdir().unwrap();
    let folder = source.path();
    write(folder, &[("a", "1"), ("old", "1")]);
    let mut watch = start(&server, str(folder), &["--delete", "--yes"]);
    assert_eq!([action(&mut watch), action(&mut watch)].len(), 2);
    write(folder, &[("new folder/ü", "2")]);
    assert_eq!(action(&mut watch), "create new folder");
    assert_eq!(action(&mut watch), "upload new folder/ü");
    write(folder, &[("a", "3")]);
    assert_eq!(action(&mut watch), "upload a");
    fs::remove_file(folder.join("old")).unwrap();
    assert_eq!(action(&mut watch), "delete old");
    // A folder that has gone is not an empty folder.
    let moved = folder.with_extension("moved");
    fs::rename(folder, &moved).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2500));
    watch.interrupt();
    assert_eq!(watch.status().code(), Some(130));
    assert_eq!(watch.rest(), [""; 0]);
    fs::rename(&moved, folder).unwrap();
    assert_eq!(synced(&server, str(folder), "losant:/x", &[]).len(), 0);
}

#[test]
fn a_server_that_comes_back_gets_what_it_missed() {
    let serve = |port: &str| {
        let mut fake = Running::start(losant(&["fake", "--port", port]));
        let url = fake.line();
        (fake, url)
    };
    let (fake, url) = serve("0");
    let source = tempfile::tempdir().unwrap();
    let mut server = Server::start();
    server.url.clone_from(&url);
    let mut watch = start(&server, str(source.path()), &[]);
    write(source.path(), &[("a", "1")]);
    assert_eq!(action(&mut watch), "upload a");
    drop(fake);
    write(source.path(), &[("b", "2")]);
    assert_eq!(action(&mut watch), "upload b");
    let (_fake, _) = serve(url.rsplit(':').next().unwrap());
    let list = ["files", "get", "--application-id", &server.application];
    until("`b` is uploaded", || {
        server.json(&list)["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|file| file["name"] == "b" && file["status"] == "completed")
    });
    watch.interrupt();
    assert_eq!(watch.status().code(), Some(130));
}
