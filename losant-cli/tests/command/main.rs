//! The command `losant`, run as a process against the fake of the platform.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by a panic, and prints what it skips"
)]

mod calls;
mod completions;
mod dry_run;
mod failures;
mod fake;
mod files_sync;
mod home;
mod jsonl;
mod login;
mod man;
#[cfg(feature = "mcp")]
mod mcp;
mod open;
mod output;
mod pipes;
mod process;
mod profile;
mod raw;
mod scopes;
mod scripted;
mod session;
mod support;
mod tree;
mod usage;
mod wait;
mod watch;
mod whoami;
