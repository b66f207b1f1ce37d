//! The text of this repository.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use restrait_language_tests::{
    File, Hit, avoided, broken_links, missing_paths, questions, read, unlisted_pages,
};

/// Lines that contain an avoided word for a reason: file, part of the line, reason. At most 20.
const ALLOWED: [(&str, &str, &str); 9] = [
    (
        "api/src/types/error.rs",
        "no such organization",
        "a message of the Losant API",
    ),
    (
        "bench/src/compile/ours.rs",
        "no such organization",
        "a message of the Losant API",
    ),
    ("fake/src/body.rs", "no longer", "plain English"),
    (
        "api/examples/quickstart/main.rs",
        "no other place",
        "plain English",
    ),
    (
        "macros/src/api/declaration/endpoint/keyless.rs",
        "no such key",
        "plain English",
    ),
    (
        "tests/browser/tests/browser/chromium.rs",
        "no Chromium",
        "plain English",
    ),
    ("tests/layers/src/order.rs", "no list", "plain English"),
    (
        "tests/tests/calls/apis/shop.rs",
        "none left",
        "a message of the shop",
    ),
    (
        "tests/tests/server/shop.rs",
        "no such item",
        "a message of the shop",
    ),
];

/// Maximum number of doc lines that begin with a question word.
const MAX_QUESTIONS: usize = 40;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files() -> io::Result<Vec<File>> {
    read(&root())
}

/// Lists hits, with their number in each package first.
fn report(title: &str, hits: &[&Hit<'_>]) -> String {
    let mut packages: BTreeMap<&str, usize> = BTreeMap::new();
    for hit in hits {
        let package = hit.path.split('/').next().unwrap_or_default();
        *packages.entry(package).or_default() += 1;
    }
    let mut text = format!("{title}: {}\n", hits.len());
    for (package, count) in packages {
        let _ = writeln!(text, "{count:>6} {package}");
    }
    for hit in hits {
        let _ = writeln!(text, "{hit}");
    }
    text
}

#[test]
fn avoided_words_have_a_reason() -> io::Result<()> {
    let files = files()?;
    let hits = avoided(&files);
    let is_allowed =
        |hit: &Hit<'_>, path: &str, part: &str| hit.path == path && hit.text.contains(part);
    let allowed = |hit: &Hit<'_>| {
        ALLOWED
            .iter()
            .any(|(path, part, _)| is_allowed(hit, path, part))
    };
    let rest: Vec<_> = hits.iter().filter(|hit| !allowed(hit)).collect();
    let report = report("lines with avoided words and without a reason", &rest);
    println!("{report}");
    assert!(rest.is_empty(), "{report}");
    assert!(hits.len() <= 20, "more than 20 lines with avoided words");
    Ok(())
}

#[test]
fn docs_do_not_begin_with_questions() -> io::Result<()> {
    let files = files()?;
    let hits = questions(&files);
    let report = report(
        "doc lines that begin with a question word",
        &hits.iter().collect::<Vec<_>>(),
    );
    println!("{report}");
    assert!(
        hits.len() <= MAX_QUESTIONS,
        "more than {MAX_QUESTIONS}:\n{report}"
    );
    Ok(())
}

#[test]
fn links_in_markdown_lead_somewhere() -> io::Result<()> {
    let broken = broken_links(&root(), &files()?);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

#[test]
fn paths_in_markdown_exist() -> io::Result<()> {
    let missing = missing_paths(&root(), &files()?);
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    Ok(())
}

#[test]
fn the_book_has_all_pages() -> io::Result<()> {
    let unlisted = unlisted_pages(&files()?);
    assert!(unlisted.is_empty(), "{}", unlisted.join("\n"));
    Ok(())
}
