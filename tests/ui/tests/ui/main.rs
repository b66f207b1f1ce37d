//! Mistakes in declarations and the messages of the compiler. See `README.md`.

// As in an application that renames the dependency.
extern crate losant as renamed;

mod case;
mod measure;
mod of_macros;
mod passed;
mod toolchain;
mod topic;

use std::panic::catch_unwind;
use std::sync::OnceLock;

/// Cases with the remedy of their message applied. This module is a test because it compiles.
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
    let cases = case::all();
    let filters = filters(&cases);
    let compiles_all = !filters.is_empty() || of_macros::is_forced();
    let cases = cases
        .into_iter()
        .filter(|case| compiles_all || !case.is_of_macros);
    let selected = cases.filter(|case| is_selected(case, &filters));
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

/// Returns the arguments of the test binary that select topics. Others are values of options.
fn filters(cases: &[case::Case]) -> Vec<String> {
    let args = std::env::args().skip(1);
    args.filter(|arg| cases.iter().any(|case| test(case).contains(arg)))
        .collect()
}

/// Returns `true` if the filters select the topic of a case.
fn is_selected(case: &case::Case, filters: &[String]) -> bool {
    filters.is_empty() || filters.iter().any(|filter| test(case).contains(filter))
}

/// Returns the name of the test for the topic of a case.
fn test(case: &case::Case) -> String {
    format!("mistakes::{}", topic::topic(&case.path))
}
