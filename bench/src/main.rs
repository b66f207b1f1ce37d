//! What a call costs: to build, to make and to compile, beside hand-written code and other crates.
//!
//! `README.md` says what each row means and how to run it.

use std::hint::black_box;
use std::process::ExitCode;

use measure::rounds::{self, Mode};

mod compile;
mod contender;
mod decode;
mod guard;
mod input;
mod measure;
mod report;
mod server;
mod sink;

/// Where requests are for that are built and not sent.
const BASE: &str = "https://api.losant.com";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["guard"] => {
            return if guard::holds() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            };
        }
        ["all"] => report::all(),
        ["decode"] => decode::report(),
        ["run", "decode", name, times] => decode::run(name, number(times)),
        ["show"] => report::requests(),
        ["build"] => report::building(),
        ["call"] => report::instructions_of_calls(),
        ["compile", runs] => compile::report(number(runs)),
        ["compare", rounds, calls] => report::comparison(number(rounds), number(calls)),
        ["run", "build", name, times] => build(name, number(times)),
        ["run", "call", name, times] => call(name, number(times)),
        _ => {
            eprintln!(
                "usage: all | show | build | decode | guard | call | compare ROUNDS CALLS | compile RUNS; see README.md"
            );
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

/// For callgrind: builds so many requests.
fn build(name: &str, times: usize) {
    let build = contender::named(name)
        .and_then(|contender| contender.build)
        .expect("a contender");
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 1,
    });
    let _inside = runtime.enter();
    let build = build(BASE);
    (0..times).for_each(|_| build(black_box(&input::INPUT)));
}

/// For callgrind: makes so many calls, on this thread; the server has its own.
fn call(name: &str, times: usize) {
    let call = contender::named(name)
        .and_then(|contender| contender.call)
        .expect("a contender");
    let base = server::serve(&input::body());
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 1,
    });
    runtime.block_on(async {
        let call = call(&base);
        rounds::make(&call, times).await;
    });
}
