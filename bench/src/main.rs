//! Costs of calls: building, sending and compiling them, compared with hand-written code and other
//! crates.
//!
//! `README.md` explains the rows and the commands.

use std::hint::black_box;
use std::process::ExitCode;

use measure::allocations;
use measure::rounds::{self, ALONE};

mod compile;
mod contender;
mod decode;
mod diagnostics;
mod faults;
mod guard;
mod input;
mod limits;
mod measure;
mod promises;
mod report;
#[cfg(feature = "losant")]
mod scopes;
mod server;
mod sink;

/// Base URL of requests that are only built.
const BASE: &str = "https://api.losant.com";

/// A measured operation.
type Run = Box<dyn Fn()>;

const USAGE: &str = "usage: all | show | build | call | decode | diagnostics | faults | promises | scopes | guard | limits | compare ROUNDS CALLS \
     | compile RUNS; see README.md";

fn main() -> ExitCode {
    if let Some(code) = compile::in_place_of_rustc() {
        return code;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["all"] => report::all(),
        ["show"] => report::requests(),
        ["build"] => report::building(),
        ["call"] => report::calls(),
        ["decode"] => decode::report(),
        ["diagnostics"] => diagnostics::report(),
        ["faults"] => faults::report(),
        ["promises"] => promises::report(),
        #[cfg(feature = "losant")]
        ["scopes"] => scopes::report(),
        #[cfg(feature = "losant")]
        ["memory", name] => scopes::print_memory(name),
        ["compare", rounds, calls] => report::comparison(number(rounds), number(calls)),
        ["compile", runs] => compile::report(number(runs)),
        ["guard"] if guard::holds() => {}
        ["limits"] if limits::hold() => {}
        ["guard" | "limits"] => return ExitCode::FAILURE,
        ["serve"] => server::run(),
        ["allocate", name] => allocate(&promises::named(name)),
        ["run", what, name, times] => run(what, name, number(times)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

/// Repeats an operation on this thread, for callgrind.
fn run(what: &str, name: &str, times: usize) {
    match what {
        "build" => build(name, times),
        "call" => call(name, times),
        "decode" => repeat(&decode::named(name), times),
        "promises" => repeat(&promises::named(name), times),
        _ => panic!("{what} is nothing to run"),
    }
}

/// Prints the allocations of one run, for a separate process.
fn allocate(run: &Run) {
    let allocated = allocations::of(run);
    println!("{} {}", allocated.count, allocated.bytes);
}

fn repeat(run: &Run, times: usize) {
    (0..times).for_each(|_| run());
}

fn build(name: &str, times: usize) {
    let build = contender::named(name)
        .and_then(|contender| contender.build)
        .expect("a contender");
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    let build = build(BASE);
    (0..times).for_each(|_| build(black_box(&input::INPUT)));
}

/// The server runs on its own thread.
fn call(name: &str, times: usize) {
    let call = contender::named(name)
        .and_then(|contender| contender.call)
        .expect("a contender");
    let base = server::serve(&input::body());
    rounds::runtime(ALONE).block_on(async {
        let call = call(&base);
        rounds::make(&call, times).await;
    });
}
