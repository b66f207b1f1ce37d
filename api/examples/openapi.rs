//! Prints the OpenAPI document of the Losant API, or of some of its traits.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::info::ApiInfo;
use restrait_describe::openapi::{OpenApi, Version};

const HELP: &str = "\
Prints the OpenAPI document of the Losant API.

Usage: openapi [--v3.0] [--json-params-as-text] [--warnings] [TRAIT]..

With names of traits, such as `instanceOrg`, the document has their endpoints
only.

Options:
  --v3.0                 version 3.0.3 in place of 3.1.0
  --json-params-as-text  params that are a JSON text are strings, for tools that
                         do not support params with `content`
  --warnings             prints the parts of the API that the document describes
                         in part only, in place of the document
";

fn main() -> ExitCode {
    let (mut version, mut as_text, mut warnings) = (Version::V3_1, false, false);
    let mut apis: Vec<&'static ApiInfo> = Vec::new();
    for argument in std::env::args_os().skip(1) {
        let argument = argument.to_string_lossy();
        match &*argument {
            "-h" | "--help" => return print(HELP),
            "--v3.0" => version = Version::V3_0,
            "--json-params-as-text" => as_text = true,
            "--warnings" => warnings = true,
            option if option.starts_with('-') => {
                return fail(2, &format!("unknown option `{option}`; see `--help`"));
            }
            name => match losant::APIS.iter().find(|api| api.name == name) {
                Some(api) => apis.push(api),
                None => {
                    let names: Vec<_> = losant::APIS.iter().map(|api| api.name).collect();
                    let expected = names.join("`, `");
                    return fail(
                        2,
                        &format!("unknown trait `{name}`, expected one of `{expected}`"),
                    );
                }
            },
        }
    }
    if apis.is_empty() {
        apis = losant::APIS.to_vec();
    }
    let document = OpenApi::new::<losant::Client>(&apis)
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
        Err(error) => fail(1, &error.to_string()),
    }
}

fn fail(code: u8, message: &str) -> ExitCode {
    // An error of stderr itself cannot be reported.
    let _ = writeln!(io::stderr(), "error: {message}");
    ExitCode::from(code)
}
