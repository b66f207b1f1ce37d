//! Writes the reference pages of the Losant API.
//!
//! `cargo run --example reference` writes them to `docs/reference`, and
//! `cargo run --example reference -- --check` tells if they are current.

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
            eprintln!("usage: cargo run --example reference [-- --check]");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(outdated)) => {
            eprintln!("error: {outdated}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: docs/reference: {error}");
            ExitCode::FAILURE
        }
    }
}
