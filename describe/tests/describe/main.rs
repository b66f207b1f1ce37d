//! Descriptions of declarations, and what is read from the descriptions of others.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::too_many_lines,
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    reason = "all code here is test code, and of some declarations only the description is used"
)]

mod compatibility;
mod document;
mod drift;
mod hostile_document;
// `tests/imported` has it at the same path.
#[path = "openapi/library.rs"]
mod library;
mod losant;
mod openapi;
mod reference;
