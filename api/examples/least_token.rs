//! Prints the smallest sets of scopes for a token that may call some endpoints of Losant.
//!
//! ```sh
//! cargo run --example least_token instanceOrg.get device.sendCommand
//! ```

use std::io::{self, Write};
use std::process::ExitCode;

use losant::info::{ApiInfo, Route};
use losant::scopes;

const HELP: &str = "\
Prints the smallest sets of scopes for a token that may call some endpoints of
Losant: one set in each line, the narrowest first.

Usage: least_token <endpoint>..

An endpoint is written like `instanceOrg.get`, and all endpoints of a resource
like `instanceOrg.*`.
";

fn main() -> ExitCode {
    let names = std::env::args_os().skip(1);
    let names: Vec<_> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    if names.iter().any(|name| name == "-h" || name == "--help") {
        return print(HELP);
    }
    if names.is_empty() {
        return fail("missing endpoint; see `--help`");
    }
    let mut endpoints = Vec::new();
    for name in &names {
        match named(name) {
            Ok(named) => endpoints.extend(named),
            Err(message) => return fail(&message),
        }
    }
    let least = scopes::least(&endpoints);
    let mut text = String::new();
    for set in &least.sets {
        match set.as_slice() {
            [] => text.push_str("no scopes"),
            set => text.push_str(&set.join(" ")),
        }
        text.push('\n');
    }
    if !least.is_proven {
        text.push_str("There may be smaller sets.\n");
    }
    print(&text)
}

/// Returns the endpoint with a name such as `instanceOrg.get`, or those of a resource, such as `instanceOrg.*`.
fn named(name: &str) -> Result<Vec<&'static Route>, String> {
    let (resource, endpoint) = name.split_once('.').unwrap_or((name, ""));
    let Some(api) = losant::APIS.iter().find(|api| api.name == resource) else {
        let resources: Vec<_> = losant::APIS.iter().map(|api| api.name).collect();
        let resources = resources.join("`, `");
        return Err(format!(
            "unknown resource `{resource}`, expected one of `{resources}`"
        ));
    };
    let named: Vec<_> = routes(api)
        .filter(|route| endpoint == "*" || route.name() == endpoint)
        .collect();
    if named.is_empty() {
        let endpoints: Vec<_> = routes(api).map(Route::name).collect();
        let endpoints = endpoints.join("`, `");
        return Err(format!(
            "unknown endpoint `{endpoint}` of `{resource}`, expected `*` or one of `{endpoints}`"
        ));
    }
    Ok(named)
}

fn routes(api: &ApiInfo) -> impl Iterator<Item = &'static Route> {
    api.endpoints().map(|endpoint| endpoint.route)
}

fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, as in `least_token .. | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    // An error of stderr itself cannot be reported.
    let _ = writeln!(io::stderr(), "error: {message}");
    ExitCode::from(2)
}
