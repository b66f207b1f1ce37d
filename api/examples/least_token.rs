//! Prints the smallest sets of scopes for a token that may call some endpoints of Losant.
//!
//! ```sh
//! cargo run --example least_token instanceOrg.get device.sendCommand
//! ```

use std::error::Error;
use std::io::{self, Write};

use losant::info::Route;
use losant::scopes;

const USAGE: &str = "usage: least_token <ENDPOINT>.., such as `instanceOrg.get` or `instanceOrg.*`";

fn main() -> Result<(), Box<dyn Error>> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    if names.is_empty() {
        return Err(USAGE.into());
    }
    let mut endpoints = Vec::new();
    for name in &names {
        let named = routes().filter(|route| is_named(route, name));
        let before = endpoints.len();
        endpoints.extend(named);
        if endpoints.len() == before {
            return Err(format!("unknown endpoint `{name}`; {USAGE}").into());
        }
    }
    let least = scopes::least(&endpoints);
    let mut out = io::stdout().lock();
    for set in &least.sets {
        let set = if set.is_empty() {
            "no scopes".to_owned()
        } else {
            set.join(" ")
        };
        writeln!(out, "{set}")?;
    }
    if !least.is_proven {
        writeln!(out, "There may be smaller sets.")?;
    }
    Ok(())
}

fn routes() -> impl Iterator<Item = &'static Route> {
    let endpoints = losant::APIS.iter().flat_map(|api| api.endpoints());
    endpoints.map(|endpoint| endpoint.route)
}

/// Returns `true` if an endpoint, or all of its resource, is named `instanceOrg.get` or `instanceOrg.*`.
fn is_named(route: &Route, name: &str) -> bool {
    let Some((api, name)) = name.split_once('.') else {
        return false;
    };
    route.api() == api && (name == "*" || route.name() == name)
}
