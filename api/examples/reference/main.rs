//! Writes the reference pages of the Losant API.
//!
//! `cargo run --example reference` writes them to `docs/reference`, and
//! `cargo run --example reference -- --check` tells if they are current.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

mod pages;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference");
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => pages::reference().write(folder).map(|()| None),
        ["--check"] => pages::reference().check(folder),
        _ => {
            return fail(2, "usage: cargo run --example reference [-- --check]");
        }
    };
    match result {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(outdated)) => fail(1, &format!("error: {outdated}")),
        Err(error) => fail(1, &format!("error: docs/reference: {error}")),
    }
}

fn fail(code: u8, message: &str) -> ExitCode {
    // An error of stderr itself cannot be reported.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(code)
}
