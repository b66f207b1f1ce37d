//! Mistakes in declarations and the messages of the compiler. See `README.md`.

// As in an application that renames the dependency.
extern crate losant as renamed;

mod case;
mod measure;
mod passed;
mod toolchain;
mod topic;

use std::panic::catch_unwind;
use std::sync::OnceLock;

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

/// A test for each topic, so that its name selects its cases.
mod mistakes {
    include!(concat!(env!("OUT_DIR"), "/topics.rs"));
}

/// Checks the cases of all selected topics in the first of their tests: one `TestCases` needs one run of cargo.
fn check() {
    static PASSED: OnceLock<bool> = OnceLock::new();
    let passed = PASSED.get_or_init(|| catch_unwind(check_selected).is_ok());
    assert!(passed, "the output of the first test has the differences");
}

fn check_selected() {
    if !toolchain::is_pinned() {
        return;
    }
    let is_compiled = |case: &case::Case| !case.is_of_macros || passed::is_forced();
    let cases = case::all().into_iter().filter(is_compiled);
    let selected = cases.filter(is_selected);
    let changed = passed::Passed::read().changed(selected.map(|case| case.path));
    if changed.cases().is_empty() {
        return;
    }
    let cases = trybuild::TestCases::new();
    for case in changed.cases() {
        cases.compile_fail(case);
    }
    // This runs cargo, and fails if a case does.
    drop(cases);
    changed.record();
}

/// Returns `true` if the arguments of the test binary select the topic of a case.
fn is_selected(case: &case::Case) -> bool {
    let test = format!("mistakes::{}", topic::topic(&case.path));
    let mut filters = std::env::args()
        .skip(1)
        .filter(|it| !it.starts_with('-'))
        .peekable();
    filters.peek().is_none() || filters.any(|filter| test.contains(&*filter))
}
