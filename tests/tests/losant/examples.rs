//! The examples in the docs of losant, which the build script finds. Their names have the file and the line.
#![allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    reason = "they are code of docs"
)]

/// Checks what the `main` of an example returns.
fn passes(result: impl std::process::Termination) {
    let success = std::process::ExitCode::SUCCESS;
    assert_eq!(format!("{:?}", result.report()), format!("{success:?}"));
}

#[test]
fn the_docs_have_examples() {
    assert!(COUNT > 500, "{COUNT}");
}

include!(concat!(env!("OUT_DIR"), "/losant_examples.rs"));
