//! The mistakes of declarations and what the compiler says of each: see `README.md`.

// As an application has it that gives the crate another name.
extern crate losant as renamed;

mod case;
mod measure;
mod toolchain;

/// Every mistake with the remedy that its message gives. That this compiles is the test.
#[allow(
    warnings,
    clippy::pedantic,
    reason = "what is declared here is used nowhere"
)]
mod remedied {
    include!(concat!(env!("OUT_DIR"), "/remedied.rs"));
}

/// What is odd and right, each a test of its own.
#[allow(dead_code, missing_docs, clippy::pedantic, reason = "it is odd")]
mod pass {
    include!(concat!(env!("OUT_DIR"), "/passing.rs"));
}

#[test]
fn mistakes_are_explained() {
    if !toolchain::is_pinned() {
        return;
    }
    // One `TestCases`, because it checks all of its cases in one run of cargo.
    let cases = trybuild::TestCases::new();
    for case in case::all() {
        cases.compile_fail(case.path);
    }
}
