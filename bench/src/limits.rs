//! Limits of the costs, as multiples of the costs of hand-written code.
//!
//! Costs are counted in instructions if possible, because instructions do not depend on load.

use std::hint::black_box;

use crate::contender::{self, BASELINE};
use crate::input::INPUT;
use crate::measure::rounds::{self, ALONE};
use crate::measure::{allocations, instructions};
use crate::{BASE, compile};

/// Maximum number of allocations per request.
const MAX_ALLOCATIONS: u64 = 3;

/// A figure with its limit.
struct Figure {
    name: &'static str,
    value: f64,
    max: f64,
}

/// Measures and prints all figures. Returns `true` if they are within their limits.
///
/// # Panics
///
/// Panics without valgrind.
pub(crate) fn hold() -> bool {
    let [check, build, edit, bytes] = compile::ours_by_hand();
    let figure = |name, value, max| Figure { name, value, max };
    let allocations = request_allocations();
    let figures = [
        figure("request", ratio("build", "restrait-reqwest"), 0.66),
        figure("`http` request", ratio("build", "restrait-hyper"), 0.30),
        figure("whole call", ratio("call", "restrait-reqwest"), 0.97),
        figure(
            "whole call through hyper",
            ratio("call", "restrait-hyper"),
            0.74,
        ),
        figure("`cargo check` of an endpoint", check, 0.75),
        figure("debug build of an endpoint", build, 0.70),
        figure("one-line edit of 100 endpoints, CPU time", edit, 1.60),
        figure("release bytes of an endpoint", bytes, 0.66),
    ];
    println!("| figure | by hand | restrait | limit | |\n| --- | --: | --: | --: | --- |");
    println!("| allocations of a request | | {allocations} | {MAX_ALLOCATIONS} | |");
    let mut hold = allocations <= MAX_ALLOCATIONS;
    for Figure { name, value, max } in figures {
        let verdict = if value <= max { "" } else { "over" };
        println!("| {name} | 1 | {value:.3} | {max:.2} | {verdict} |");
        hold &= value <= max;
    }
    hold
}

/// Returns the instructions of restrait divided by those of hand-written code.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn ratio(what: &str, ours: &str) -> f64 {
    let times = if what == "call" { 200 } else { 1000 };
    let count = |name| instructions::of(what, name, times).expect("valgrind") as f64;
    count(ours) / count(BASELINE)
}

fn request_allocations() -> u64 {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    let ours = contender::named("restrait-reqwest");
    let build = ours.and_then(|it| it.build).expect("a contender")(BASE);
    allocations::of(|| build(black_box(&INPUT))).count
}
