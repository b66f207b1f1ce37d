//! The reference pages of Losant.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    reason = "all code here is test code"
)]

#[path = "../../../../describe/tests/describe/reference/markdown.rs"]
mod markdown;
#[path = "../../reference/pages.rs"]
mod pages;

mod current;
mod examples;
mod instance_org;
