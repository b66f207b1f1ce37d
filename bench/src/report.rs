//! Prints what was measured.

use std::hint::black_box;

use crate::contender::{self, BASELINE};
use crate::input::{INPUT, body};
use crate::measure::rounds::{self, Mode};
use crate::measure::{allocations, instructions};
use crate::sink::shown;
use crate::{BASE, server};

/// Everybody's request, to see that they are the same.
pub(crate) fn requests() {
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 1,
    });
    let _inside = runtime.enter();
    for contender in contender::all() {
        if let Some(build) = contender.build {
            let build = build(BASE);
            println!("{}: {}", contender.name, shown(|| build(&INPUT)));
        }
    }
}

/// What one request costs to build.
pub(crate) fn building() {
    let runtime = rounds::runtime(Mode {
        at_once: 1,
        threads: 1,
    });
    let _inside = runtime.enter();
    let mut baseline = None;
    println!(
        "| request | instructions | | allocations | bytes | |\n| --- | --: | --: | --: | --: | --: |"
    );
    for contender in contender::all() {
        let Some(build) = contender.build else {
            continue;
        };
        let build = build(BASE);
        let allocated = allocations::of(|| build(black_box(&INPUT)));
        let instructions =
            instructions::can_be_counted().then(|| instructions::of("build", contender.name, 1000));
        let (of_instructions, of_bytes) = *baseline.get_or_insert((instructions, allocated.bytes));
        println!(
            "| {} | {} | {} | {} | {} | {:.2} |",
            contender.name,
            cell(instructions),
            beside(instructions, of_instructions),
            allocated.count,
            allocated.bytes,
            ratio(allocated.bytes, of_bytes),
        );
    }
}

/// What one whole call costs on the client's thread.
pub(crate) fn instructions_of_calls() {
    if !instructions::can_be_counted() {
        println!("skipped: valgrind is not here");
        return;
    }
    let mut baseline = None;
    println!("| whole call | instructions | |\n| --- | --: | --: |");
    for contender in contender::all() {
        if contender.call.is_some() {
            let count = instructions::of("call", contender.name, 200);
            let base = *baseline.get_or_insert(count);
            println!(
                "| {} | {count} | {:.2} |",
                contender.name,
                ratio(count, base)
            );
        }
    }
}

/// Calls a second, in rounds.
pub(crate) fn comparison(rounds: usize, calls: usize) {
    let base = server::serve(&body());
    for (at_once, threads) in [(1, 1), (1, 2), (64, 1), (64, 2)] {
        let mode = Mode { at_once, threads };
        println!(
            "\n| {at_once} at once, threads: {threads} | calls/s | beside `{BASELINE}` | CPU |\n| --- | --: | --: | --: |"
        );
        for result in rounds::compare(contender::all(), &base, mode, rounds, calls) {
            let cpu = result.cpu.map_or("-".to_owned(), spread);
            println!(
                "| {} | {:.0} | {} | {cpu} |",
                result.name,
                result.calls_per_second,
                spread(result.speed)
            );
        }
    }
}

fn spread([median, low, high]: [f64; 3]) -> String {
    format!("{median:.3} ({low:.3} to {high:.3})")
}

pub(crate) fn beside(count: Option<u64>, base: Option<u64>) -> String {
    match (count, base) {
        (Some(count), Some(base)) => format!("{:.3}", ratio(count, base)),
        _ => "-".to_owned(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn ratio(count: u64, base: u64) -> f64 {
    count as f64 / base as f64
}

/// A count, where there is one.
pub(crate) fn cell(count: Option<u64>) -> String {
    count.map_or_else(|| "-".to_owned(), |count| count.to_string())
}

/// Everything, one table after another.
pub(crate) fn all() {
    building();
    println!();
    instructions_of_calls();
    println!();
    crate::decode::report();
    comparison(31, 640);
    println!();
    crate::compile::report(5);
}
