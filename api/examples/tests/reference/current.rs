//! The pages in `docs/reference`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::pages;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_pages_of_losant_are_current() {
    let outdated = pages::reference()
        .check(root().join("docs/reference"))
        .unwrap();
    if let Some(outdated) = outdated {
        panic!("docs/reference: {outdated}");
    }
}

#[test]
fn the_examples_of_every_page_are_compiled() {
    let path = root().join("tests/src/reference.rs");
    let doc_tests = fs::read_to_string(path).unwrap();
    for page in pages::reference().pages() {
        if page.text.contains("```rust\n") {
            let included = format!("include_str!(\"../../docs/reference/{}\")", page.path);
            assert!(
                doc_tests.contains(&included),
                "add `#[doc = {included}]` to tests/src/reference.rs"
            );
        }
    }
}
