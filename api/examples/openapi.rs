//! Prints the OpenAPI document of the Losant API.

use std::io::{self, Write};
use std::process::ExitCode;

use restrait_describe::openapi::{OpenApi, Version};

const HELP: &str = "\
Prints the OpenAPI document of the Losant API.

Usage: openapi [--v3.0] [--json-params-as-text] [--warnings]

Options:
  --v3.0                 version 3.0.3 in place of 3.1.0
  --json-params-as-text  params that are a JSON text are strings, for tools that
                         do not support params with `content`
  --warnings             prints the parts of the API that the document describes
                         in part only, in place of the document
";

fn main() -> ExitCode {
    let (mut version, mut as_text, mut warnings) = (Version::V3_1, false, false);
    for option in std::env::args_os().skip(1) {
        match option.to_str() {
            Some("-h" | "--help") => return print(HELP),
            Some("--v3.0") => version = Version::V3_0,
            Some("--json-params-as-text") => as_text = true,
            Some("--warnings") => warnings = true,
            Some(_) | None => {
                let option = option.to_string_lossy();
                // An error of stderr itself cannot be reported.
                let _ = writeln!(
                    io::stderr(),
                    "error: unknown option `{option}`; see `--help`"
                );
                return ExitCode::from(2);
            }
        }
    }
    let document = OpenApi::new::<losant::Client>(losant::APIS)
        .title("Losant")
        .version("1.31.0")
        .description("The REST API of the Losant IoT platform.")
        .json_params_as_text(as_text);
    if warnings {
        let warnings = document.warnings();
        let lines: Vec<_> = warnings.iter().map(|it| format!("{it}\n")).collect();
        return print(&lines.concat());
    }
    print(&document.to_string_pretty(version))
}

fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, as in `openapi | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}
