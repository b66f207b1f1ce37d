//! Writes the reference pages of the Losant API.
//!
//! `cargo run --example reference` writes them to `docs/reference`, and
//! `cargo run --example reference -- --check` tells if they are current.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

mod pages;

const HELP: &str = "\
Writes the reference pages of the Losant API to `docs/reference`.

Usage: reference [--check]

Options:
  --check  writes nothing; tells if the pages are current

Exit codes: 1 if a page is not current, 2 for an error.
";

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference");
    let arguments = std::env::args_os().skip(1);
    let arguments: Vec<_> = arguments
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        [] => pages::reference().write(folder).map(|()| None),
        ["--check"] => pages::reference().check(folder),
        ["-h" | "--help"] => {
            // A reader may close the pipe, as in `reference --help | head`.
            let _ = io::stdout().write_all(HELP.as_bytes());
            return ExitCode::SUCCESS;
        }
        [first, ..] => {
            return fail(
                2,
                &format!("unknown arguments, beginning with `{first}`; see `--help`"),
            );
        }
    };
    match result {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(outdated)) => fail(1, &outdated.to_string()),
        Err(error) => fail(2, &format!("docs/reference: {error}")),
    }
}

fn fail(code: u8, message: &str) -> ExitCode {
    // An error of stderr itself cannot be reported.
    let _ = writeln!(io::stderr(), "error: {message}");
    ExitCode::from(code)
}
