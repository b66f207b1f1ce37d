//! Descriptions of declarations, and what is read from the descriptions of others.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::too_many_lines,
    clippy::unwrap_used,
    // Clients need their runtime by a public path.
    unreachable_pub,
    reason = "all code here is test code"
)]

#[allow(dead_code, reason = "only the descriptions are used")]
mod compatibility;
mod document;
mod drift;
mod hostile_document;
// `tests/imported` has it at the same path.
#[path = "openapi/library.rs"]
mod library;
mod losant;
mod openapi;
#[allow(dead_code, reason = "only the descriptions are used")]
mod reference;
