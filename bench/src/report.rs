//! Prints the results.

use std::hint::black_box;
use std::time::Instant;

use crate::contender::{self, BASELINE};
use crate::input::INPUT;
use crate::measure::allocations::Allocations;
use crate::measure::rounds::{self, ALONE, Mode};
use crate::measure::{allocations, instructions};
use crate::server::Apart;
use crate::sink::shown;
use crate::{BASE, compile, decode, promises};

/// Prints all tables.
pub(crate) fn all() {
    building();
    calls();
    decode::report();
    promises::report();
    comparison(31, 2560);
    compile::report(5);
}

/// Prints the requests of all implementations, to check that they are equal.
pub(crate) fn requests() {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    for contender in contender::all() {
        if let Some(build) = contender.build {
            let build = build(BASE);
            let request = shown(|| build(&INPUT));
            let request = Some(request).filter(|request| !request.is_empty());
            println!(
                "{}: {}",
                contender.name,
                request.as_deref().unwrap_or("(no request)")
            );
        }
    }
}

/// Prints the cost of building a request.
pub(crate) fn building() {
    let runtime = rounds::runtime(ALONE);
    let _inside = runtime.enter();
    let mut counts = Counts::titled("request");
    for contender in contender::all() {
        if let Some(build) = contender.build {
            let build = build(BASE);
            let allocated = allocations::of(|| build(black_box(&INPUT)));
            let instructions = instructions::of("build", contender.name, 1000);
            counts.row(contender.name, instructions, allocated);
        }
    }
    println!();
}

/// Prints the cost of a call: instructions of the client thread and allocations of the client.
pub(crate) fn calls() {
    let server = Apart::start();
    let mut counts = Counts::titled("whole call");
    for contender in contender::all() {
        if let Some(call) = contender.call {
            let runtime = rounds::runtime(ALONE);
            let call = runtime.block_on(async { call(&server.base) });
            let allocated = allocations::of(|| runtime.block_on(rounds::make(&call, 1)));
            let instructions = instructions::of("call", contender.name, 200);
            counts.row(contender.name, instructions, allocated);
        }
    }
    println!();
}

/// A table of counts with ratios to the first row.
struct Counts(Option<(Option<u64>, Allocations)>);

impl Counts {
    fn titled(title: &str) -> Self {
        println!(
            "| {title} | instructions | | allocations | bytes | |\n| --- | --: | --: | --: | --: | --: |"
        );
        Self(None)
    }

    fn row(&mut self, name: &str, instructions: Option<u64>, allocated: Allocations) {
        let (of_instructions, of_all) = *self.0.get_or_insert((instructions, allocated));
        println!(
            "| {name} | {} | {} | {} | {} | {:.2} |",
            format_count(instructions),
            format_ratio(instructions, of_instructions),
            allocated.count,
            allocated.bytes,
            ratio(allocated.bytes, of_all.bytes),
        );
    }
}

/// Prints calls per second, measured in rounds.
pub(crate) fn comparison(rounds: usize, calls: usize) {
    let server = Apart::start();
    for (concurrency, threads) in [(1, 1), (64, 1), (1, 2), (64, 2)] {
        let runtime = match threads {
            1 => "current thread",
            _ => "multi thread",
        };
        println!(
            "| {concurrency} at once, {runtime} | calls/s | relative to `{BASELINE}` | CPU per call, µs | relative to `{BASELINE}` |\n| --- | --: | --: | --: | --: |"
        );
        let (start, spent) = (Instant::now(), server.spent());
        let mode = Mode {
            concurrency,
            threads,
        };
        for result in rounds::compare(contender::all(), &server.base, mode, rounds, calls) {
            println!(
                "| {} | {:.0} | {} | {:.1} | {} |",
                result.name,
                result.calls_per_second,
                spread(result.speed),
                result.micros,
                spread(result.cpu),
            );
        }
        let busy = server
            .spent()
            .saturating_sub(spent)
            .div_duration_f64(start.elapsed());
        println!("\nThe server was busy {:.0}% of the time.\n", 100. * busy);
    }
}

fn spread([median, low, high]: [f64; 3]) -> String {
    format!("{median:.2} ({low:.2} to {high:.2})")
}

/// Formats the ratio of two counts.
pub(crate) fn format_ratio(count: Option<u64>, base: Option<u64>) -> String {
    match (count, base) {
        (Some(count), Some(base)) => format!("{:.3}", ratio(count, base)),
        _ => "-".to_owned(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn ratio(count: u64, base: u64) -> f64 {
    count as f64 / base as f64
}

/// Formats a count, or a dash if it is missing.
pub(crate) fn format_count(count: Option<impl ToString>) -> String {
    count.map_or_else(|| "-".to_owned(), |count| count.to_string())
}
