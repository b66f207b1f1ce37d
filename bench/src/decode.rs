//! Decoding costs: large responses, pages and streams, compared with hand-written code.
//!
//! Both decode the same bytes in the same chunks. restrait runs its whole pipeline with an
//! immediate transport, while the hand-written code only decodes. restrait is strict (no array for
//! an object, no trailing bytes) and reports where decoding failed.

use std::hint::black_box;
use std::time::Instant;

use tokio::runtime::Runtime;

use crate::Run;
use crate::measure::rounds::{self, ALONE};
use crate::measure::{allocations, instructions, median};
use crate::report::{format_count, format_ratio};

mod api;
pub(crate) mod bodies;
mod by_hand;

use api::Client;

/// A decoding case. Both functions return a value, so that decoding cannot be optimized away.
struct Case {
    name: &'static str,
    bytes: fn() -> usize,
    /// Number of repetitions when instructions are counted.
    times: u32,
    by_hand: fn() -> usize,
    ours: fn(&Runtime, &Client) -> usize,
}

const CASES: [Case; 6] = [
    Case {
        name: "counts",
        bytes: || bodies::COUNTS.len(),
        times: 200,
        by_hand: by_hand::counts,
        ours: |runtime, client| runtime.block_on(api::counts(client)),
    },
    Case {
        name: "page",
        bytes: || bodies::PAGE.len(),
        times: 10,
        by_hand: by_hand::page,
        ours: |runtime, client| runtime.block_on(api::page(client)),
    },
    Case {
        name: "items",
        bytes: || bodies::PAGES.iter().map(bytes::Bytes::len).sum(),
        times: 10,
        by_hand: by_hand::items,
        ours: |runtime, client| runtime.block_on(api::items(client)),
    },
    Case {
        name: "events",
        bytes: || bodies::EVENTS.len(),
        times: 10,
        by_hand: by_hand::events,
        ours: |runtime, client| runtime.block_on(api::events(client)),
    },
    Case {
        name: "lines",
        bytes: || bodies::LINES.len(),
        times: 10,
        by_hand: by_hand::lines,
        ours: |runtime, client| runtime.block_on(api::lines(client)),
    },
    Case {
        name: "download",
        bytes: || bodies::FILE.len(),
        times: 50,
        by_hand: by_hand::download,
        ours: |runtime, client| runtime.block_on(api::download(client)),
    },
];

/// Returns the hand-written case with this name, or with the prefix `restrait-` the one of restrait.
pub(crate) fn named(name: &str) -> Run {
    let plain = name.strip_prefix("restrait-");
    let case = CASES
        .iter()
        .find(|case| case.name == plain.unwrap_or(name))
        .expect("a case");
    run(case, plain.is_some())
}

fn run(case: &'static Case, is_ours: bool) -> Run {
    let expected = (case.by_hand)();
    if is_ours {
        let (runtime, client) = (rounds::runtime(ALONE), api::client());
        Box::new(move || assert_eq!((case.ours)(&runtime, black_box(&client)), expected))
    } else {
        Box::new(move || assert_eq!(black_box(case.by_hand)(), expected))
    }
}

/// Prints the table.
pub(crate) fn report() {
    println!(
        "| decoding | bytes | instructions | | allocations | time |\n| --- | --: | --: | --: | --: | --: |"
    );
    for case in &CASES {
        let [by_hand, ours] = [false, true].map(|is_ours| run(case, is_ours));
        let time = in_turns(&by_hand, &ours);
        let mut baseline = None;
        for (prefix, run, time) in [("", &by_hand, 1.), ("restrait-", &ours, time)] {
            let name = format!("{prefix}{}", case.name);
            let allocated = allocations::of(run);
            let count = instructions::of("decode", &name, case.times);
            let base = *baseline.get_or_insert(count);
            println!(
                "| {name} | {} | {} | {} | {} | {time:.2} |",
                (case.bytes)(),
                format_count(count),
                format_ratio(count, base),
                allocated.count,
            );
        }
    }
    println!();
}

/// Returns the ratio of the times, measured in paired rounds.
fn in_turns(first: &dyn Fn(), second: &dyn Fn()) -> f64 {
    let time = |run: &dyn Fn()| {
        let start = Instant::now();
        (0..20).for_each(|_| run());
        start.elapsed()
    };
    let rounds = (0..31).map(|_| time(first).div_duration_f64(time(second)).recip());
    median(rounds.collect())
}
