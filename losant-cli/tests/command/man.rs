//! `losant man`.
#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{feed, losant, text};

fn page(names: &[&str]) -> String {
    let output = losant(&[&["man"], names].concat()).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn commands_have_pages_with_their_options() {
    let get = page(&["instance-org", "payload-counts"]);
    assert!(get.starts_with(".ie"), "{get}");
    for part in [
        r".TH losant-instance-org-payload-counts 1",
        ".SH SYNOPSIS",
        r"\-\-instance\-id",
        "instanceOrg.payloadCounts",
        "SEE ALSO",
    ] {
        assert!(get.contains(part), "{part}: {get}");
    }
    assert!(
        !get.contains("dry"),
        "the options of every command are elsewhere: {get}"
    );
    let root = page(&[]);
    assert!(
        root.contains(r"losant\-instance\-org(1)") && root.contains(r"\-\-dry\-run"),
        "{root}"
    );
}

#[test]
fn unknown_commands_suggest_a_similar_one() {
    let output = losant(&["man", "instance-org", "payload-count"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(
        message.contains("did you mean `payload-counts`?"),
        "{message}"
    );
}

#[test]
fn all_pages_are_written_into_a_folder() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("man/pages");
    let _ = fs::remove_dir_all(&folder);
    let output = losant(&["man", "--dir"]).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    assert!(names.len() > 400, "{}", names.len());
    assert!(names.iter().any(|name| name == "losant-instance-org-get.1"));
    assert!(
        !names
            .iter()
            .any(|name| name.to_string_lossy().contains("__complete"))
    );
    let output = losant(&["man", "--dir", "/dev/null/x"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("cannot create /dev/null/x"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn pages_are_formatted_without_warnings() {
    for names in [
        &[][..],
        &["application"],
        &["application", "patch"],
        &["api"],
    ] {
        if Command::new("groff").arg("-v").output().is_err() {
            eprintln!("skipped: groff is not installed");
            return;
        }
        let mut groff = Command::new("groff");
        groff.args(["-man", "-Tutf8", "-ww", "-rLL=80n", "-P-cbou"]);
        let output = feed(groff, &page(names));
        assert_eq!(text(&output.stderr), "", "{names:?}");
        let shown = text(&output.stdout);
        assert!(shown.contains("SYNOPSIS"), "{shown}");
    }
}
