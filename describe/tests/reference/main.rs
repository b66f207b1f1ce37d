//! Reference pages of declarations that use everything or try to break Markdown.
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

mod endpoints;
mod files;
mod hostile;
mod markdown;
