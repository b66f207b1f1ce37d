//! Compares the declarations of the Losant API with those of a release: minor or major?
//!
//! `cargo run --example compatibility > release.json` writes the declarations, at a release, and
//! `cargo run --example compatibility release.json` compares the current ones with them.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use restrait_describe::compatibility::Snapshot;

const HELP: &str = "\
Compares the declarations of the Losant API with those of a release.

Usage: compatibility [<release.json>]

Without an argument, the current declarations are printed, as JSON. With the
file of a release, the changes since then are printed, each with its kind.

Exit codes: 0 if a minor version suffices, 1 if the next version must be a
major one, 2 for an error.
";

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => current(),
        [one] if one == "-h" || one == "--help" => print(HELP),
        [option] if option.to_string_lossy().starts_with('-') => Err(format!(
            "unknown option `{}`; see `--help`",
            option.to_string_lossy()
        )
        .into()),
        [release] => compare(Path::new(release)),
        _ => Err("expected one file; see `--help`".into()),
    };
    result.unwrap_or_else(|error| {
        // An error of stderr itself cannot be reported.
        let _ = writeln!(io::stderr(), "error: {error}");
        ExitCode::from(2)
    })
}

/// Returns the current declarations.
fn declared() -> Snapshot {
    Snapshot::new::<losant::Client>(losant::APIS)
}

fn current() -> Result<ExitCode> {
    print(&declared().to_json()?)
}

fn compare(release: &Path) -> Result<ExitCode> {
    let path = release.display();
    let text = fs::read_to_string(release).map_err(|error| format!("{path}: {error}"))?;
    let released = Snapshot::from_json(&text).map_err(|error| format!("{path}: {error}"))?;
    let comparison = released.compare(&declared());
    print(&format!("{comparison}\n"))?;
    Ok(ExitCode::from(u8::from(comparison.is_major())))
}

fn print(text: &str) -> Result<ExitCode> {
    match io::stdout().write_all(text.as_bytes()) {
        // The reader closed the pipe, as in `compatibility | head`.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        Ok(()) | Err(_) => Ok(ExitCode::SUCCESS),
    }
}
