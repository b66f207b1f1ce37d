//! The command `restrait` and the library behind it.

#![expect(clippy::expect_used, reason = "a test fails by a panic")]
#![expect(clippy::print_stdout, reason = "a skipped test says so")]

mod bad_input;
mod command;
#[cfg(target_os = "linux")]
mod large;
mod surface;
