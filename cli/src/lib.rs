#![doc = include_str!("../README.md")]
//!
//! [`Cli`] adds to it: groups of the resources in the help, [commands](Command) of your own, values as people
//! write them, and a fake server for `--demo`.
//!
//! # Features
//!
//! | Feature | Content |
//! | --- | --- |
//! | `mcp` | the command `mcp`, a server of the Model Context Protocol |
//! | `schema` | JSON bodies are compared with the schemas of their types before they are sent, unless `--no-check` is given; the help lists their members |
//!
//! # Exit codes
//!
//! | Code | Meaning |
//! | --- | --- |
//! | 0 | success |
//! | 1 | the API returned an error, or the output cannot be written |
//! | 2 | the command line or an argument is invalid; nothing was sent |
//! | 3 | the network failed, or a time limit passed |
//! | 4 | the token is missing or invalid, or lacks a scope |
//! | 5 | the response cannot be decoded |
//! | 130 | Ctrl-C |
//!
//! Data are written to standard output, and everything else to standard error. If the reader of standard
//! output has gone, the command ends with 0.
//!
//! # Configuration
//!
//! Options come before environment variables, and environment variables before the [profile].

mod arguments;
mod builder;
pub mod chart;
#[cfg(feature = "schema")]
mod check;
mod completions;
mod context;
mod converter;
mod dry_run;
mod endpoint;
pub mod escape;
mod failure;
pub mod find;
mod interrupt;
mod jsonl;
mod man;
#[cfg(feature = "mcp")]
pub mod mcp;
mod mistakes;
pub mod names;
mod notes;
mod options;
mod output;
pub mod profile;
mod progress;
pub mod prompt;
mod raw;
mod shell;
pub mod times;
mod tree;
mod verbose;
mod wait;

pub use builder::{Cli, Command, CommandFuture, Demo};
pub use context::Context;
pub use converter::Converter;
pub use failure::Failure;
pub use output::Output;
pub use progress::Progress;
pub use wait::{Job, Wait};
