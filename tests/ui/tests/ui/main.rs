//! Mistakes in declarations and the messages of the compiler. See `README.md`.

// As in an application that renames the dependency.
extern crate losant as renamed;

mod case;
mod measure;
mod toolchain;

/// Every case with the remedy of its message applied. This module is a test because it compiles.
#[allow(warnings, clippy::pedantic, reason = "the declarations are not used")]
mod remedied {
    include!(concat!(env!("OUT_DIR"), "/remedied.rs"));
}

/// Unusual declarations that are valid. Each is a test.
#[allow(
    dead_code,
    missing_docs,
    clippy::pedantic,
    reason = "the code is unusual on purpose"
)]
mod pass {
    include!(concat!(env!("OUT_DIR"), "/passing.rs"));
}

#[test]
fn mistakes_are_explained() {
    if !toolchain::is_pinned() {
        return;
    }
    // One `TestCases` checks all of its cases in one run of cargo.
    let cases = trybuild::TestCases::new();
    for case in case::all() {
        cases.compile_fail(case.path);
    }
}
