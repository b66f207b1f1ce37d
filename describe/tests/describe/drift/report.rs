//! The printed report, compared with a golden file.
//!
//! `DRIFT=overwrite cargo test -p restrait-describe --test describe drift` writes it.

use std::path::Path;
use std::{env, fs};

use restrait::info::schemars::JsonSchema;
use restrait::{api, client, endpoint};
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of a library.
#[client(base_url = "https://library.example.com/v1", resources(Books, Loans))]
pub(crate) struct Library;

/// A book.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub(crate) struct Book {
    isbn: String,
    title: String,
    authors: Vec<Author>,
}

/// An author.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub(crate) struct Author {
    name: String,
}

#[api(crate::drift::report::Library)]
pub(crate) trait Books {
    #[endpoint(
        method = "GET",
        path = "/books",
        scopes = ["books.read"],
        errors(400 = "the query is invalid", 404 = "no such shelf"),
    )]
    fn list(&self, shelf: Option<&str>, limit: Option<u32>, sort: Option<&str>) -> Vec<Book>;

    #[endpoint(method = "POST", path = "/books", scopes = ["books.write"])]
    fn add(&self, #[body] book: &Book) -> Book;

    #[endpoint(method = "PATCH", path = "/books/<isbn>", scopes = ["books.write"])]
    fn change(&self, isbn: &str, #[body] book: &Book) -> Book;
}

#[api(crate::drift::report::Library)]
pub(crate) trait Loans {
    #[endpoint(
        method = "DELETE",
        path = "/members/<member>/departments/<department>/loans/<loan>",
        scopes = ["loans.write"],
    )]
    fn end(&self, member: &str, department: &str, loan: u64) -> ();
}

#[test]
fn the_printed_report_is_that_of_the_golden_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/describe/drift");
    let document = fs::read(folder.join("vendor.yaml")).unwrap();
    let document = Document::from_slice(&document).unwrap();
    assert_eq!(document.problems, []);
    let drift = Drift::new(&document).require("/books").ignore("a typo");
    let report = drift.compare(&[&books::INFO, &loans::INFO]);
    let text = format!("{report}\n");
    for line in text.lines() {
        let is_one_word = !line.trim().trim_start_matches("- ").contains(' ');
        assert!(line.len() <= 80 || is_one_word, "{line}");
    }
    // The lines of this file change more often than the report.
    let text = report.differences.iter().fold(text, |text, one| {
        text.replace(&format!("{}:{}:", one.file, one.line), "report.rs:$:")
    });
    let golden = folder.join("report.txt");
    if env::var_os("DRIFT").is_some_and(|value| value == "overwrite") {
        fs::write(&golden, &text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&golden).unwrap());
}

#[test]
fn the_line_is_that_of_the_declared_method() {
    let document = Document::parse("{ openapi: 3.1.0, info: {}, paths: {} }").unwrap();
    let report = Drift::new(&document).compare(&[&books::INFO]);
    let source = include_str!("report.rs");
    for difference in &report.differences {
        let line = source.lines().nth(difference.line as usize - 1).unwrap();
        let (_, name) = difference.endpoint.split_once('.').unwrap();
        assert!(line.contains(&format!("fn {name}(")), "{line}");
    }
    assert_eq!(report.differences.len(), 3);
}

#[test]
fn a_partial_declaration_is_compared_in_what_it_declares() {
    let document =
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/describe/drift/vendor.yaml"));
    let document = Document::from_slice(&document.unwrap()).unwrap();
    let drift = Drift::new(&document).partial();
    let report = drift.compare(&[&books::INFO, &loans::INFO]);
    assert!(report.differences.iter().all(|one| !one.is_addition));
    let messages: Vec<_> = report.differences.iter().map(|one| &one.message).collect();
    assert!(!messages.iter().any(|one| one.contains("missing optional")));
    assert!(messages.iter().any(|one| one.contains("missing scope")));
}
