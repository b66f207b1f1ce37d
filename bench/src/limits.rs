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
        figure("whole call", ratio("call", "restrait-reqwest"), 0.94),
        figure(
            "whole call through hyper",
            ratio("call", "restrait-hyper"),
            0.70,
        ),
        figure("decoding two kilobytes of maps", decoding("counts"), 0.81),
        figure("decoding a page of 355 kB", decoding("page"), 0.93),
        figure("items over ten pages", decoding("items"), 0.96),
        figure("1000 server-sent events", decoding("events"), 1.10),
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
fn ratio(what: &str, ours: &str) -> f64 {
    let times = if what == "call" { 200 } else { 1000 };
    divided(what, ours, BASELINE, times)
}

/// Like [`ratio`], for a case of `decode`.
fn decoding(case: &str) -> f64 {
    divided("decode", &format!("restrait-{case}"), case, 10)
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn divided(what: &str, ours: &str, by_hand: &str, times: u32) -> f64 {
    let count = |name| instructions::of(what, name, times).expect("valgrind") as f64;
    count(ours) / count(by_hand)
}

fn request_allocations() -> u64 {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    let ours = contender::named("restrait-reqwest");
    let build = ours.and_then(|it| it.build).expect("a contender")(BASE);
    allocations::of(|| build(black_box(&INPUT))).count
}
