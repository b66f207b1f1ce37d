//! The time and memory that `scopes::least` takes, for endpoints as APIs have them and for the hardest ones.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use restrait::scopes::{LeastScopes, least_of};

use crate::measure::{cpu, least as minimum};
use crate::report::format_count;

/// An API with hundreds of endpoints.
const ENDPOINTS: usize = 380;

/// The scopes of an endpoint, and the name of its resource.
type Endpoint = (String, Vec<String>);

/// A list of endpoints.
struct Case {
    name: &'static str,
    endpoints: fn() -> Vec<Endpoint>,
}

const CASES: [Case; 6] = [
    Case {
        name: "api",
        endpoints: declared,
    },
    Case {
        name: "own scopes",
        endpoints: own,
    },
    Case {
        name: "random",
        endpoints: || random(ENDPOINTS, 150, |_| 6),
    },
    Case {
        name: "20 of 100",
        endpoints: || random(20, 100, |_| 6),
    },
    Case {
        name: "20 of 1000",
        endpoints: || random(20, 1000, |endpoint| 100 + endpoint * 10),
    },
    Case {
        name: "20 in pairs",
        endpoints: pairs,
    },
];

/// Prints the table.
pub(crate) fn report() {
    let build = if cfg!(debug_assertions) {
        "debug build"
    } else {
        "release build"
    };
    println!(
        "| least scopes, {build} | endpoints | scopes | sets | scopes of a set | complete | CPU time, ms | memory, KiB |\n\
         | --- | --: | --: | --: | --: | --- | --: | --: |"
    );
    for Case { name, endpoints } in &CASES {
        let endpoints = endpoints();
        let scopes: BTreeSet<&String> = endpoints.iter().flat_map(|(_, scopes)| scopes).collect();
        let mut times = Vec::new();
        for _ in 0..5 {
            let before = cpu::of_this_process();
            std::hint::black_box(least(&endpoints));
            times.push(cpu::of_this_process().saturating_sub(before).as_secs_f64() * 1000.);
        }
        let least = least(&endpoints);
        println!(
            "| {name} | {} | {} | {} | {} | {} | {:.1} | {} |",
            endpoints.len(),
            scopes.len(),
            least.sets.len(),
            least.sets.first().map_or(0, Vec::len),
            if least.is_proven { "yes" } else { "no" },
            minimum(times),
            memory(name),
        );
    }
    println!();
}

/// Prints the memory that the search of a case adds to the process, in KiB.
pub(crate) fn print_memory(name: &str) {
    let case = CASES.iter().find(|case| case.name == name);
    let endpoints = (case.expect("a case").endpoints)();
    let before = resident();
    std::hint::black_box(least(&endpoints));
    let added = resident().zip(before).map(|(after, before)| after - before);
    println!("{}", format_count(added));
}

/// Returns the memory of a search, which needs its own process: a process keeps the maximum.
fn memory(name: &str) -> String {
    let program = std::env::current_exe().expect("this program's path");
    let output = Command::new(program).args(["memory", name]).output();
    let output = output.expect("a process");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Returns the maximum of the resident memory so far, in KiB. Linux only: `getrusage` includes the memory of the
/// process that started this one.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn least(endpoints: &[Endpoint]) -> LeastScopes<'_> {
    let endpoints = endpoints.iter();
    least_of(endpoints.map(|(resource, scopes)| (&**resource, scopes.iter().map(String::as_str))))
}

/// The declared endpoints of Losant, repeated for further resources with scopes of their own.
fn declared() -> Vec<Endpoint> {
    let endpoints = losant::APIS.iter().flat_map(|api| api.endpoints());
    let routes: Vec<_> = endpoints.map(|endpoint| endpoint.route).collect();
    let repeated = (0..).flat_map(|copy| routes.iter().map(move |route| (copy, route)));
    let endpoints = repeated.map(|(copy, route)| {
        let resource = format!("{}{copy}", route.api());
        let scopes = route
            .scopes()
            .map(|scope| match scope.strip_prefix(route.api()) {
                Some(own) => format!("{resource}{own}"),
                None => scope.to_owned(),
            });
        let scopes = scopes.collect();
        (resource, scopes)
    });
    endpoints.take(ENDPOINTS).collect()
}

/// The same without the scopes that several resources have.
fn own() -> Vec<Endpoint> {
    let endpoints = declared().into_iter().map(|(resource, mut scopes)| {
        scopes.retain(|scope| scope.starts_with(&resource));
        (resource, scopes)
    });
    endpoints.collect()
}

/// Endpoints with random ones of some scopes.
fn random(endpoints: usize, scopes: usize, length: fn(usize) -> usize) -> Vec<Endpoint> {
    let mut state = 1_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).expect("31 bits") % scopes
    };
    let endpoints = (0..endpoints).map(|endpoint| {
        let chosen: BTreeSet<usize> = (0..length(endpoint)).map(|_| next()).collect();
        let scopes = chosen.iter().map(|scope| format!("all.{scope}"));
        ("random".to_owned(), scopes.collect())
    });
    endpoints.collect()
}

/// Endpoints of which every two have a scope that no other has.
fn pairs() -> Vec<Endpoint> {
    let endpoints = (0..20).map(|one| {
        let others = (0..20).filter(|other| *other != one);
        let scopes =
            others.map(|other: usize| format!("all.{}.{}", one.min(other), one.max(other)));
        ("pairs".to_owned(), scopes.collect())
    });
    endpoints.collect()
}
