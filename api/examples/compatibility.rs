//! Compares the declarations of the Losant API with those of a release: minor or major?
//!
//! `cargo run --example compatibility > release.json` writes the declarations, at a release, and
//! `cargo run --example compatibility release.json` compares the current ones with them. It fails if the
//! change is major.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use restrait_describe::compatibility::Snapshot;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => print(),
        [release] => compare(Path::new(release)),
        _ => {
            return fail("usage: cargo run --example compatibility [release.json]");
        }
    };
    result.unwrap_or_else(|error| fail(&format!("error: {error}")))
}

fn fail(message: &str) -> ExitCode {
    // An error of stderr itself cannot be reported.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(2)
}

/// Returns the current declarations.
fn current() -> Snapshot {
    Snapshot::new::<losant::Client>(losant::APIS)
}

fn print() -> Result<ExitCode> {
    io::stdout().write_all(current().to_json()?.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn compare(release: &Path) -> Result<ExitCode> {
    let path = release.display();
    let text = fs::read_to_string(release).map_err(|error| format!("{path}: {error}"))?;
    let released = Snapshot::from_json(&text).map_err(|error| format!("{path}: {error}"))?;
    let comparison = released.compare(&current());
    writeln!(io::stdout(), "{comparison}")?;
    Ok(ExitCode::from(u8::from(comparison.is_major())))
}
