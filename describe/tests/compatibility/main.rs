//! The rules of `docs/compatibility.md`: each row of the table, with an old and a new declaration.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    reason = "all code here is test code, and of some declarations only the description is used"
)]

mod rows;
mod snapshots;
