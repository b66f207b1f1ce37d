//! Private modules of losant, compiled here with their unit tests: with the whole crate, they would take as long as
//! the crate.
#![allow(
    dead_code,
    unfulfilled_lint_expectations,
    unused_imports,
    unused_macros,
    reason = "losant uses the rest, and has other lints"
)]

use losant::Timestamp;

#[path = "../../../api/src/schema/key.rs"]
mod key;
#[path = "../../../api/src/schema/json/limits.rs"]
mod limits;
#[path = "../../../api/src/usage/period.rs"]
mod period;
